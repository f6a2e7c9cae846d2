// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account_lines.h"
#include "portfolio/indicators/indicators.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace encours {

/// What covers, finances or secures the lines of an account on a day: the sums of the indicators and their parts are made
/// from these.

/// What we stand to lose with an account, in minor units, each >= 0.
struct CoveredExposure {
    std::int64_t exposure = 0;    ///< as exposureOf()
    std::int64_t beyondLimit = 0; ///< above our own credit limit; 0 without one
    std::int64_t uninsured = 0;   ///< less what the insurer would pay if all were lost
};
/// `ageing` is that of the account on the day.
[[nodiscard]] CoveredExposure coveredExposure(const AccountLines& lines, const Ageing& ageing, Date asOf,
                                              const IndicatorRules& rules);

/// What the factor has financed of an item and the customer still owes.
struct FinancedItem {
    std::size_t line = 0;
    std::int64_t amount = 0; ///< > 0
    bool isSoon = false;     ///< the factor takes it back within the horizon, or should have done so already
};
[[nodiscard]] std::vector<FinancedItem> financedItems(const AccountLines& lines, Date asOf,
                                                      const IndicatorRules& rules);

/// An open debit that falls due from the day on within the horizon, both days included, by its own due date.
struct DueItem {
    std::size_t line = 0;
    std::int64_t open = 0; ///< > 0
    /// Of it, what is secured: all when the customer has scheduled it for payment; else what instruments that secure cover
    /// and running promises still await, together at most what is open.
    std::int64_t secured = 0;
};
[[nodiscard]] std::vector<DueItem> dueItems(const AccountLines& lines, Date asOf, const IndicatorRules& rules,
                                            Currency currency);

} // namespace encours
