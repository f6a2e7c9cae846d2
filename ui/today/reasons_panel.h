// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "desk/todays_lists.h"

#include <vector>
#endif
#include "widgets/card.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace encours::ui {

/// Why this customer stands on the list today: each reason with its points, since when, and what would take it off; or why
/// it does not and when it will. The whole explanation opens beside.
class ReasonsPanel : public Card {
    Q_OBJECT
public:
    explicit ReasonsPanel(QWidget* parent = nullptr);

    /// `weights`: those by which the points were made.
    void setDecision(const encours::AccountDecision& decision, encours::Currency currency,
                     const encours::PriorityWeights& weights);
    void clear();
    void retranslate();

signals:
    void explainWanted();

private:
    struct Row {
        QLabel* points;
        QLabel* text;
    };
    void showReasons(const std::vector<encours::Reason>& reasons, encours::Currency currency,
                     const encours::PriorityWeights& weights);
    [[nodiscard]] QString since(const encours::AccountDecision& decision) const;

    QLabel* m_title;
    QGridLayout* m_grid;
    std::vector<Row> m_rows; ///< made once, shown as needed
    QLabel* m_exit;
    QPushButton* m_explain;
};

} // namespace encours::ui
