// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter_groups.h"

#include <algorithm>
#include <unordered_map>

namespace encours {
namespace {

/// Known allocations that join items of the group only, when they use up every item of it; else nothing.
std::vector<std::size_t> settledWithin(const std::vector<OpenSide>& sides, PlanBuilder& plan)
{
    std::unordered_map<ItemId, std::int64_t> left;
    for (const OpenSide& side : sides) {
        if (!side.side.known) return {};
        left[*side.side.known] += side.openMinor;
    }
    std::vector<std::size_t> inside;
    for (const auto& [item, open] : left) {
        for (const std::size_t at : plan.allocations().liveOf(item)) {
            const KnownAllocation& allocation = plan.known().allocations[at];
            const bool isInside = allocation.debit == item && left.contains(allocation.credit);
            if (isInside && !allocation.isByHand) inside.push_back(at);
        }
    }
    for (const std::size_t at : inside) {
        const KnownAllocation& allocation = plan.known().allocations[at];
        left[allocation.debit] -= allocation.amountMinor;
        left[allocation.credit] += allocation.amountMinor;
    }
    const bool isSettled = std::ranges::all_of(left, [](const auto& item) { return item.second == 0; });
    return isSettled ? inside : std::vector<std::size_t>{};
}

std::int64_t sumOf(const std::vector<OpenSide>& sides)
{
    std::int64_t sum = 0;
    for (const OpenSide& side : sides) sum += side.openMinor;
    return sum;
}

} // namespace

void LetterGroups::add(const Key& key, const OpenSide& side)
{
    m_groups[key].sides.push_back(side);
}

void LetterGroups::markUnclear(const Key& key)
{
    m_groups[key].isUnclear = true;
}

void LetterGroups::allocate(PlanBuilder& plan) const
{
    for (const auto& [key, group] : m_groups) {
        const std::int64_t difference = sumOf(group.sides);
        if (group.isUnclear) {
            plan.warn(WarningCode::LetteringAcrossOpenings, {{"code", key.code}, {"customer", key.customer}});
            continue;
        }
        if (difference != 0) {
            plan.warn(WarningCode::LetteringUnbalanced, {{"code", key.code},
                                                         {"customer", key.customer},
                                                         {"difference_cents", std::to_string(difference)},
                                                         {"lines", std::to_string(group.sides.size())}});
            continue;
        }
        const std::vector<std::size_t> settled = settledWithin(group.sides, plan);
        for (const std::size_t at : settled) {
            const KnownAllocation& allocation = plan.known().allocations[at];
            plan.allocations().want({{allocation.debit, 0}, {allocation.credit, 0}, allocation.amountMinor});
        }
        if (!settled.empty()) continue;
        for (const PlannedAllocation& allocation : payInOrder(group.sides)) plan.allocations().want(allocation);
    }
}

} // namespace encours
