// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "today/queue_ranking.h"

#include <optional>
#endif

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

/// In what order the list stands, how much time there is today, and the way to the weights.
class QueueOrderBar : public QWidget {
    Q_OBJECT
public:
    explicit QueueOrderBar(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    [[nodiscard]] encours::CallOrder order() const;
    void setOrder(encours::CallOrder order);
    /// The minutes that were typed last and could be read; nothing: all day.
    [[nodiscard]] std::optional<int> minutes() const { return m_minutes; }
    /// What the minutes are good for; null: no time was given.
    void showUse(const encours::ui::RankingPtr& ranking);
#endif
    void clearMinutes();
    void focusMinutes();
    void setWeightsShown(bool isShown);
    /// Some weight is not 100 %: the button says so.
    void setWeighted(bool isWeighted);
    void retranslate();

signals:
    void orderChosen();
    void minutesChanged();
    void weightsWanted();
    void left(); ///< Enter or Esc in the minutes: back to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readMinutes();
    void showWeights();

    QComboBox* m_order;
    QLineEdit* m_time;
    QPushButton* m_weights;
    QLabel* m_use;
    bool m_isWeighted = false;
#ifndef Q_MOC_RUN
    std::optional<int> m_minutes;
    RankingPtr m_shown;
#endif
};

} // namespace encours::ui
