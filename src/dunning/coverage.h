// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// An overdue item and what will be done about it.
struct OverdueItem {
    CustomerId customer;
    ItemId item;
    std::string number;
    Date dueOn;
    int daysLate = 0;
    Money overdue; ///< what stands in the overdue columns of the aged balance
    ItemState state = ItemState::Callable;
    std::optional<Date> nextActionOn;
    std::optional<ReasonCode> nextActionWhy;
    bool isSeenToday = false; ///< its account stands on a list today, or has a task

    /// Somebody will act: on a day ahead, or today because the account is in sight.
    [[nodiscard]] bool isCovered(Date today) const { return nextActionOn && (*nextActionOn > today || isSeenToday); }
};

/// What a rule takes care of.
struct CoveredByRule {
    ReasonCode why = ReasonCode::PlanStepDue;
    std::int64_t items = 0;
    Money amount;
};

/// The proof that no overdue item is forgotten. `overdue` equals the overdue columns of the aged balance of the day, but
/// for what stands there only because a bill fell due before its invoice did.
struct Coverage {
    Date asOf;
    Money overdue;
    std::vector<OverdueItem> items;    ///< by account, then due date
    std::vector<CoveredByRule> byRule; ///< of the covered items, largest amount first
    std::vector<OverdueItem> uncovered;

    [[nodiscard]] std::int64_t coveredItems() const
    {
        return static_cast<std::int64_t>(items.size()) - static_cast<std::int64_t>(uncovered.size());
    }
};

/// As of the day of the context. The rule is the one that set the item's day (nextActionOf).
[[nodiscard]] Coverage coverageOf(const Portfolio& portfolio, const DunningContext& context);

} // namespace encours
