// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/policy.h"

#include <algorithm>
#include <unordered_map>

namespace encours {

namespace {

void count(const DayLists& lists, Currency currency, std::map<Phase, std::pair<int, Money>>& sums)
{
    for (const Phase phase : {Phase::Preventive, Phase::Prelitigation, Phase::Litigation})
        sums.try_emplace(phase, 0, Money(0, currency));
    for (const Call& call : lists.calls) {
        auto& [calls, money] = sums.at(call.phase);
        ++calls;
        money += call.callable;
    }
}

std::optional<ListChange> changeOf(const Call& before, const Call& after)
{
    if (before.phase == after.phase && before.points == after.points && before.callable == after.callable)
        return std::nullopt;
    ListChange change;
    change.kind = before.phase == after.phase ? ListChange::Kind::Repriced : ListChange::Kind::Moved;
    change.customer = after.customer;
    change.before = before;
    change.after = after;
    return change;
}

Money amountOf(const ListChange& change)
{
    return change.after ? change.after->callable : change.before->callable;
}

} // namespace

PolicyPreview PreviewPolicy::execute(const DunningPolicy& policy, Date day) const
{
    const auto portfolio = m_desk.portfolio();
    const auto today = m_desk.context(day);
    DunningContext other = *today;
    other.policy = std::make_shared<const DunningPolicy>(policy);
    other.plan = policy.plans.standard();
    const DayLists before = makeLists(*portfolio, *today);
    const DayLists after = makeLists(*portfolio, other);
    PolicyPreview preview;
    preview.day = day;
    count(before, portfolio->currency(), preview.before);
    count(after, portfolio->currency(), preview.after);
    std::unordered_map<CustomerId, const Call*> known;
    for (const Call& call : before.calls) known.emplace(call.customer, &call);
    for (const Call& call : after.calls) {
        const auto found = known.find(call.customer);
        if (found == known.end()) {
            preview.changes.push_back({ListChange::Kind::Added, call.customer, {}, call, {}});
            continue;
        }
        if (auto change = changeOf(*found->second, call)) preview.changes.push_back(*std::move(change));
        known.erase(found);
    }
    for (const auto& [customer, call] : known) {
        const AccountDecision decision = decide(*portfolio->find(customer), other);
        preview.changes.push_back({ListChange::Kind::Removed, customer, *call, {}, decision.nextActionOn});
    }
    std::ranges::sort(preview.changes, [](const ListChange& left, const ListChange& right) {
        if (left.kind != right.kind) return left.kind < right.kind;
        if (amountOf(left) != amountOf(right)) return amountOf(left) > amountOf(right);
        return left.customer < right.customer;
    });
    return preview;
}

} // namespace encours
