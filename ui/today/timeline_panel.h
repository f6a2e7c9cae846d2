// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "today/item_words.h"

#include <vector>
#endif
#include "widgets/card.h"

namespace encours::ui {

/// What happened with the customer, newest first: day, icon, sentence. As high as its entries: the side of the cockpit
/// scrolls as a whole.
class TimelinePanel : public Card {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    void setEntries(const std::vector<encours::TimelineEntry>& entries);
    void clear();
    void retranslate();
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 64}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int lineHeight(const TimelineLine& line, int width) const;
    void showLines();

#ifndef Q_MOC_RUN
    std::vector<TimelineLine> m_lines;
#endif
};

} // namespace encours::ui
