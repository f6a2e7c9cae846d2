// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "desk/policy.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>
#endif

class QLabel;
class QPushButton;

namespace encours::ui {

class AppContext;
class DenseTable;
class RegisterModel;

/// Every version of one part of the policy, newest first: who made it and when, what it does otherwise than what is kept now,
/// and two ways back: into the editor, or at once.
class VersionsPane : public Card {
    Q_OBJECT
public:
    explicit VersionsPane(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// Says in lines what a document does otherwise than what is kept; nothing when it cannot be read.
    using Describe = std::function<std::optional<QStringList>(const std::string& document)>;
    /// Reads the versions of a part by its name, behind the window; the same part again reads anew.
    void setPart(const QString& name, Describe describe);
#endif
    void forget();
    void retranslate();
    void takeFocus();

signals:
    void showWanted(const QString& document);
    void restoreWanted(const QString& document);

private:
    void fill();
    void showCurrent();
    [[nodiscard]] QString currentDocument() const;

    AppContext& m_context;
    QLabel* m_title;
    RegisterModel* m_model;
    DenseTable* m_table;
    QLabel* m_changes;
    QPushButton* m_show;
    QPushButton* m_restore;
    QString m_name;
#ifndef Q_MOC_RUN
    Describe m_describe;
    std::vector<encours::PolicyVersion> m_versions; ///< newest first
#endif
};

} // namespace encours::ui
