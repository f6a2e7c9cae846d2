// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "desk/templates/edit_templates.h"

#include <string>
#include <vector>
#endif

class QLabel;
class QPushButton;

namespace encours::ui {

class AppContext;
class DenseTable;
class RegisterModel;

/// Every version of one wording, newest first: who made it and when, and two ways back: into the editor, or at once.
class TemplateVersionsPane : public Card {
    Q_OBJECT
public:
    explicit TemplateVersionsPane(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// Reads the versions behind the window; `shipped` is what stands before the first, "" for none.
    void setTemplate(const std::string& code, encours::Language language, const QString& shipped, const QString& kept);
#endif
    void forget();
    void retranslate();
    void takeFocus();

signals:
    void showWanted(const QString& text);
    void restoreWanted(qint64 version); ///< 0: as shipped

private:
#ifndef Q_MOC_RUN
    struct Row {
        qint64 version = 0;
        QString when;
        QString who;
        QString text;
    };
    void setVersions(const std::vector<encours::TemplateVersion>& versions);
#endif
    void fill();
    void showCurrent();
    [[nodiscard]] int currentRow() const;

    AppContext& m_context;
    QLabel* m_title;
    RegisterModel* m_model;
    DenseTable* m_table;
    QLabel* m_remark;
    QPushButton* m_show;
    QPushButton* m_restore;
    QString m_shipped;
    QString m_kept;
    quint64 m_turn = 0;
#ifndef Q_MOC_RUN
    std::vector<Row> m_rows;
#endif
};

} // namespace encours::ui
