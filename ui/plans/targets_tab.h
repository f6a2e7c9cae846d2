// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "desk/show_targets.h"
#include "dunning/scheduler.h"

#include <memory>
#include <optional>
#endif

class QLabel;
class QPushButton;
class QTimer;

namespace encours::ui {

class AppContext;
class DenseTable;
class PolicySide;
class RuleEditor;
class RuleModel;

/// Who is called before the due date: the rules with what each selects now, the chosen one in the middle, what its changes
/// would do today at the right.
class TargetsTab : public QWidget {
    Q_OBJECT
public:
    explicit TargetsTab(AppContext& context, QWidget* parent = nullptr);

    void bookOpened();
    void bookClosed();
    void refresh();
    void retranslate();
    void takeFocus();
    void save();
    void discard();
    [[nodiscard]] QString summary() const;

signals:
    void summaryChanged();
    void customerChosen(qint64 customer);

private:
    [[nodiscard]] QWidget* buildList();
    void connectParts();
    void adopt(std::size_t place);
    void choose(int row);
    void readEditor();
    void draftChanged();
    void count();
    void showCounts();
    void showVersions();
    void bringIn(const QString& document, bool isKept);
    void addRule();
    void removeRule();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QString countSentence(int customers, int items, const QString& amount) const;

    AppContext& m_context;
    QLabel* m_title;
    QLabel* m_hint;
    RuleModel* m_model;
    DenseTable* m_table;
    QLabel* m_together;
    QPushButton* m_add;
    QPushButton* m_remove;
    RuleEditor* m_editor;
    QLabel* m_problem;
    QPushButton* m_discard;
    QPushButton* m_save;
    PolicySide* m_side;
    QTimer* m_timer;
    bool m_isCounting = false;
    bool m_isCountWanted = false;
    bool m_isSaving = false;
#ifndef Q_MOC_RUN
    std::size_t m_place = 0;
    std::shared_ptr<const encours::DunningPolicy> m_kept;
    encours::TargetBook m_draft;
    std::optional<encours::TargetCounts> m_counts;
#endif
};

} // namespace encours::ui
