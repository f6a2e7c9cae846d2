// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/priority/priority.h"

#include "dunning/priority/priority_weights.h"
#include "dunning/priority/trigger_reasons.h"
#include "dunning/reason_arguments.h"

#include <algorithm>

namespace encours {

namespace {

constexpr int contactGapShownFromDays = 5;
constexpr int latenessMost = 20;
constexpr std::size_t usualReasons = 6;
constexpr int amountMost = 24;
/// Stands for the average invoice of a book that has none: 1 000 in the book's currency with two decimals.
constexpr std::int64_t averageWhenUnknown = 100'000;

/// One reason for each code: of two, the one with more points; of equals, the first.
void add(std::vector<Reason>& reasons, Reason reason)
{
    const auto same =
        std::find_if(reasons.begin(), reasons.end(), [&](const Reason& other) { return other.code == reason.code; });
    if (same == reasons.end()) reasons.push_back(std::move(reason));
    else if (same->points < reason.points) *same = std::move(reason);
}

/// Integer arithmetic on purpose: each doubling is worth the same.
Reason callableAmount(Money callable, const DunningContext& context)
{
    const std::int64_t average = context.averages.averageInvoice.minorUnits();
    std::int64_t threshold = std::max<std::int64_t>(1, (average > 0 ? average : averageWhenUnknown) / 4);
    int points = 0;
    while (points < amountMost && callable.minorUnits() >= threshold) {
        points += 4;
        threshold *= 2;
    }
    return {ReasonCode::CallableAmount,
            points,
            {{"amount_cents", centsText(callable)}, {"rank", std::to_string(context.averages.rankOf(callable))}}};
}

FactReference factOf(const Item& item)
{
    return {FactKind::Item, item.id.value, item.dueOn};
}

/// The broken promise that broke last.
FactReference lastBroken(const AccountView& view)
{
    const TrackedPromise* last = nullptr;
    for (const TrackedPromise& tracked : view.promises) {
        const PromiseState state = tracked.progress.state;
        if (state != PromiseState::Broken && state != PromiseState::PartlyKept) continue;
        if (last == nullptr || last->progress.lastDay <= tracked.progress.lastDay) last = &tracked;
    }
    if (last == nullptr) return {};
    return {FactKind::Promise, last->promise->id.value, last->promise->promisedOn};
}

/// Until the customer was spoken to again.
bool isUnanswered(const ItemView& item)
{
    if (item.broken == nullptr) return false;
    const std::optional<Date> reached = item.contacts.lastReachedOn;
    return !reached || *reached <= item.broken->progress.lastDay;
}

/// The buyer has not approved the invoice, or somebody holds it up.
bool isHeldInCircuit(const ItemView& item)
{
    return item.circuit.last != nullptr &&
           (item.circuit.isHeld || (item.circuit.reached && item.circuit.holder() == CircuitHolder::Buyer));
}

void addClaims(std::vector<Reason>& reasons, const AccountView& view)
{
    const Date today = view.context.today;
    const ItemView* oldest = nullptr;
    for (const ItemView& item : view.items) {
        if (!item.isClaimed() || !item.callable.isPositive()) continue;
        if (oldest == nullptr) oldest = &item;
        if (isUnanswered(item)) add(reasons, brokenPromiseReason(item, view.context));
        if (isHeldInCircuit(item)) add(reasons, circuitReason(item));
    }
    if (oldest == nullptr) return;
    const int days = daysLate(*oldest->item, today);
    add(reasons, {ReasonCode::DaysLate,
                  std::min(latenessMost, 2 + days / 12),
                  {{"days", std::to_string(days)}, {"number", oldest->item->number.str()}},
                  factOf(*oldest->item)});
}

void addStanding(std::vector<Reason>& reasons, const AccountView& view, const Escalation& escalation)
{
    const DunningContext& context = view.context;
    addClaims(reasons, view);
    const std::optional<FactReference> lastAction = lastActionFact(view);
    if (lastAction && context.today - *lastAction->on >= contactGapShownFromDays)
        add(reasons, contactGapReason(*lastAction, context.today));
    if (escalation.fruitlessReminders >= 2) {
        add(reasons, {ReasonCode::FruitlessReminders,
                      std::min(12, 4 * escalation.fruitlessReminders),
                      {{"count", std::to_string(escalation.fruitlessReminders)}},
                      lastAction.value_or(FactReference{})});
    }
    if (escalation.brokenPromises >= context.plan.brokenPromisesWarn) {
        add(reasons, {ReasonCode::BrokenPromises,
                      escalation.brokenPromises > context.plan.brokenPromisesWarn ? 10 : 6,
                      {{"count", std::to_string(escalation.brokenPromises)}},
                      lastBroken(view)});
    }
    if (std::optional<Reason> watch = campaignWatch(view)) add(reasons, std::move(*watch));
}

/// Of the items that wait for their preventive call; the first one is due first, which gives it most points for nearness.
void addPreventive(std::vector<Reason>& reasons, const AccountView& view, const PreventiveRules& rules)
{
    const ItemView* nearest = nullptr;
    for (const ItemView& item : view.items) {
        if (!isPending(item, view.context) || !item.callable.isPositive()) continue;
        if (nearest == nullptr) nearest = &item;
        for (Reason& reason : rules.reasonsFor(*item.item)) {
            const bool isOfBook = reason.code == ReasonCode::TopTurnover || reason.code == ReasonCode::LatePayer;
            if (reason.fact.kind == FactKind::None && !isOfBook) reason.fact = factOf(*item.item);
            add(reasons, std::move(reason));
        }
    }
    if (nearest != nullptr) add(reasons, dueSoonReason(*nearest, view.context));
}

} // namespace

std::vector<Reason> priorityOf(const AccountView& view, const PriorityInputs& inputs)
{
    std::vector<Reason> reasons;
    reasons.reserve(usualReasons);
    for (const ItemView* item : inputs.dueToday) add(reasons, triggerOf(*item, view));
    if (inputs.callable.isPositive()) add(reasons, callableAmount(inputs.callable, view.context));
    if (std::optional<Reason> clock = factorClockReason(view)) add(reasons, std::move(*clock));
    if (inputs.phase == Phase::Preventive && inputs.rules != nullptr) addPreventive(reasons, view, *inputs.rules);
    else addStanding(reasons, view, inputs.escalation);
    for (Reason& reason : reasons) reason.basePoints = reason.points;
    weigh(reasons, view.context.policy->weights);
    return reasons;
}

} // namespace encours
