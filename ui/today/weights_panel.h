// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "dunning/priority/priority_weights.h"
#include "today/queue_ranking.h"

#include <memory>
#include <vector>
#endif

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace encours::ui {

/// How much each reason counts: a slider and a number for each. The list at the left follows while a slider is dragged;
/// nothing is kept before "Save".
class WeightsPanel : public QWidget {
    Q_OBJECT
public:
    explicit WeightsPanel(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// The weights that are kept; what is being tried is thrown away.
    void setWeights(const encours::PriorityWeights& weights);
    /// Another day: what is being tried goes on.
    void setDay(const encours::ui::DayPtr& day);
    [[nodiscard]] const encours::PriorityWeights& weights() const { return m_tried; }
    [[nodiscard]] bool isChanged() const { return !(m_tried == m_kept); }
#endif
    void refuse(const QString& sentence);
    void takeFocus();
    void retranslate();

signals:
    /// The order under the weights being tried, at every move.
    void ranked(const encours::ui::RankingPtr& ranking);
    void saveWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildRows(QGridLayout& grid);
    void change(std::size_t row, int percent);
    void fill();
    void rank();
    void updateButtons();

    QLabel* m_title;
    QLabel* m_hint;
    QLabel* m_state;
    QLabel* m_problem;
    QPushButton* m_close;
    QPushButton* m_reset;
    QPushButton* m_save;
    bool m_isFilling = false;
#ifndef Q_MOC_RUN
    struct Row {
        encours::ReasonCode code;
        QLabel* name;
        QSlider* slider;
        QSpinBox* spin;
        QLabel* calls;
    };
    std::vector<Row> m_rows;
    encours::PriorityWeights m_kept;
    encours::PriorityWeights m_tried;
    std::unique_ptr<encours::ui::LiveRanking> m_ranking;
#endif
};

} // namespace encours::ui
