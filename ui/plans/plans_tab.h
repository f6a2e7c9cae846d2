// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "plans/plan_draft.h"

#include <memory>
#include <string>
#endif

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace encours::ui {

class AppContext;
class PlanEditor;
class PolicySide;

/// The plans of the book at the left, the chosen one in the middle, what its changes would do today at the right. Nothing is
/// kept before "Save"; several plans may be changed before.
class PlansTab : public QWidget {
    Q_OBJECT
public:
    explicit PlansTab(AppContext& context, QWidget* parent = nullptr);

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
    [[nodiscard]] QWidget* buildEditor();
    void connectParts();
    void adopt(std::size_t place); ///< shows the draft, with this plan chosen
    void showList();
    void showPlan();
    void choose(int row);
    void readEditor();
    void draftChanged();
    void showVersions();
    void addPlan();
    void removePlan();
    void bringIn(const QString& document, bool isKept);

    AppContext& m_context;
    QLabel* m_listTitle;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QScrollArea* m_scroll;
    PlanEditor* m_editor;
    QLabel* m_problem;
    QPushButton* m_discard;
    QPushButton* m_save;
    PolicySide* m_side;
    std::size_t m_place = 0;
    bool m_isSaving = false;
    bool m_isFilling = false;
#ifndef Q_MOC_RUN
    std::shared_ptr<const encours::DunningPolicy> m_kept;
    PlanDraft m_draft;
    PlanUsers m_users;
#endif
};

} // namespace encours::ui
