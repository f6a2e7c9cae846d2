// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/todays_lists.h"

#include <optional>
#include <vector>
#endif
#include "widgets/card.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace encours::ui {

/// What waits for a decision on the customer shown: a deadline of the law, the insurer or the factor, escalation proposed,
/// an open dispute, a contact to find, credit to allocate. One line, the most pressing first; hidden when nothing waits.
class TaskPanel : public Card {
    Q_OBJECT
public:
    explicit TaskPanel(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// `preferred`: the kind of the task that was chosen in the list.
    void setSheet(const encours::CustomerSheet& sheet, std::optional<encours::TaskKind> preferred);
#endif

signals:
    void litigationWanted();
    void contactWanted();
    void riskWanted(const QString& place);     ///< on the risk page
    void customerWanted(const QString& place); ///< on the customer page
    void verdictGiven(qint64 dispute, int resolution, const QString& resolvedBy);

private:
    void showTask(const encours::CustomerSheet& sheet, const encours::Task& task);
    void showDispute(const encours::CustomerSheet& sheet, const encours::Dispute& dispute);
    void offerRisk(const encours::Task& task);
    void offer(std::size_t place, const QString& name, const QString& verb, std::function<void()> step);

    QLabel* m_text;
    std::vector<QPushButton*> m_steps;
    std::vector<std::function<void()>> m_actions;
};

} // namespace encours::ui
