// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/indicators/dso.h"
#include "portfolio/portfolio.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// Invoiced TTC less credit notes, by calendar month of issue, up to a day: month 0 is the running one with its elapsed
/// days, month 1 the one before it. Months before the ledger's first sale are no history: they are never counted.
class SalesByMonth {
public:
    /// `groupOf` gives the group of each account in the order of the portfolio, counted from 0 and below `groups`.
    SalesByMonth(const Portfolio& portfolio, Date asOf, int months, std::span<const std::uint32_t> groupOf,
                 std::size_t groups);

    /// The months from `monthsAgo` on, newest first, at most `most`; none when the ledger begins later. Month `monthsAgo`
    /// counts whole unless it is the running one.
    [[nodiscard]] std::vector<MonthSales> newestFirst(std::size_t group, int monthsAgo, int most) const;
    /// The same months in one sum.
    [[nodiscard]] MonthSales sum(std::size_t group, int monthsAgo, int most) const;
    /// How many of those months there are.
    [[nodiscard]] int countFrom(int monthsAgo, int most) const;
    [[nodiscard]] Date asOf() const { return m_asOf; }
    /// The first day of month `monthsAgo`.
    [[nodiscard]] Date firstDay(int monthsAgo) const { return m_asOf.firstOfMonth().plusMonths(-monthsAgo); }

private:
    [[nodiscard]] MonthSales month(std::size_t group, int monthsAgo) const;

    Date m_asOf;
    int m_months;
    Currency m_currency;
    int m_history = 0; ///< months from the ledger's first sale to the running one, both counted; 0 without a sale
    std::vector<std::int64_t> m_sales; ///< by group, then month
};

/// Sales of the whole book: the running month and the `months` - 1 before it.
[[nodiscard]] MonthSales salesOf(const Portfolio& portfolio, Date asOf, int months);

} // namespace encours
