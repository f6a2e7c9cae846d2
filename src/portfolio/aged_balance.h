// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/age_bounds.h"
#include "portfolio/indicators/groups.h"

#include <string>
#include <vector>

namespace encours {

/// A row of the aged balance. `customer` is none unless a row stands for a customer.
struct AgedRow {
    std::string key;
    std::string name;
    CustomerId customer;
    Ageing ageing;
};

/// What is owed as of a day, by age, in one currency. Groups that owe nothing and are owed nothing have no row: the rows
/// sum to the total all the same, column by column.
struct AgedBalance {
    Date asOf;
    Grouping grouping = Grouping::Customer;
    Currency currency;
    Ageing total;
    std::vector<AgedRow> rows; ///< in the order of the groups
    AgeBounds bounds = {};     ///< of the overdue columns
};

/// `groups` are those of the same portfolio.
[[nodiscard]] AgedBalance agedBalanceOf(const Portfolio& portfolio, Date asOf, const Groups& groups,
                                        const AgeBounds& bounds = {});

/// True when all columns are zero.
[[nodiscard]] bool isEmpty(const Ageing& ageing);

} // namespace encours
