// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/dispute_ageing.h"

#include "portfolio/open_items.h"

#include <algorithm>
#include <map>

namespace encours {

namespace {

constexpr std::array<std::string_view, disputeAgeCount> codes{"d0_7", "d8_15", "d16_30", "d31_60", "over_60"};
constexpr std::array<int, disputeAgeCount - 1> lastDays{7, 15, 30, 60};

} // namespace

std::string_view disputeAgeCode(DisputeAge age)
{
    return codes.at(static_cast<std::size_t>(age));
}

DisputeAge disputeAgeOf(int daysOpen)
{
    return static_cast<DisputeAge>(std::ranges::lower_bound(lastDays, daysOpen) - lastDays.begin());
}

void DisputeAgeing::add(DisputeAge age, Money amount)
{
    DisputeCell& cell = cells.at(static_cast<std::size_t>(age));
    cell.amount = cell.count == 0 ? amount : cell.amount + amount;
    ++cell.count;
}

DisputeCell DisputeAgeing::total() const
{
    DisputeCell sum;
    for (const DisputeCell& cell : cells) {
        if (cell.count == 0) continue;
        sum.amount = sum.count == 0 ? cell.amount : sum.amount + cell.amount;
        sum.count += cell.count;
    }
    return sum;
}

std::vector<Money> openDisputed(const Account& account, const AccountState& state)
{
    const Money nothing(0, state.balance.currency());
    std::map<ItemId, Money> left;
    std::vector<Money> amounts;
    for (const Dispute& dispute : account.disputes) {
        Money sum = nothing;
        if (dispute.isOpen(state.asOf)) {
            for (const CoveredItem& covered : dispute.items) {
                const OpenItem* const open = findOpen(state, covered.item);
                if (open == nullptr) continue;
                Money& rest = left.try_emplace(covered.item, open->open).first->second;
                const Money part = smaller(covered.amount, rest);
                rest -= part;
                sum += part;
            }
        }
        amounts.push_back(sum);
    }
    return amounts;
}

} // namespace encours
