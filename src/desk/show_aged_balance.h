// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/figures/figure_settings.h"
#include "portfolio/aged_balance.h"
#include "portfolio/aged_columns.h"
#include "portfolio/currencies.h"

#include <vector>

namespace encours {

struct AgedBalanceView {
    AgedBalance balance;
    std::vector<HistoryPoint> history; ///< of the whole book, oldest first; the last point is the day of the balance
    std::vector<CurrencyTotal> currencies; ///< of the whole book; one in a book of one currency; none without VAT
};

/// The aged balance as of any day, and where it comes from. Reads the portfolio only: may run on any thread.
class ShowAgedBalance {
public:
    explicit ShowAgedBalance(const Desk& desk) : m_desk(desk) {}
    /// `months` counts the points of the history, 0 for none. Columns, customers and basis as the settings say.
    [[nodiscard]] AgedBalanceView execute(Date asOf, Grouping grouping, int months,
                                          const FigureSettings& figures = {}) const;

private:
    const Desk& m_desk;
};

} // namespace encours
