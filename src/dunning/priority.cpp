// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/priority.h"

#include "dunning/next_action.h"
#include "dunning/reason_arguments.h"

#include <algorithm>

namespace encours {

namespace {

using Arguments = std::vector<std::pair<std::string, std::string>>;

constexpr int contactGapShownFromDays = 5;
constexpr int contactGapMost = 10;
constexpr int latenessMost = 20;
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

Reason brokenPromise(const TrackedPromise& tracked, Date today)
{
    const PromiseProgress& progress = tracked.progress;
    Arguments arguments{{"amount_cents", centsText(tracked.promise->amount)},
                        {"on", dayText(tracked.promise->promisedOn)}};
    if (progress.state == PromiseState::PartlyKept) {
        arguments.emplace_back("received_cents", centsText(progress.received));
        return {ReasonCode::PartlyKeptPromise, 22, std::move(arguments)};
    }
    arguments.emplace_back("days", std::to_string(today - progress.lastDay));
    return {ReasonCode::BrokenPromise, 30, std::move(arguments)};
}

Reason planStepDue(const ItemView& item, const DunningContext& context)
{
    const PlanStep* step = stepReached(*item.item, context);
    const auto place = step == nullptr ? 0 : static_cast<int>(step - context.plan.steps.data());
    return {ReasonCode::PlanStepDue,
            std::min(12, 6 + 2 * place),
            {{"step", step == nullptr ? std::string() : step->code},
             {"days", std::to_string(daysLate(*item.item, context.today))}}};
}

Reason contactGap(Date lastActionOn, Date today)
{
    const int days = today - lastActionOn;
    return {ReasonCode::TenDayRule,
            std::min(contactGapMost, 1 + days),
            {{"on", dayText(lastActionOn)}, {"days", std::to_string(days)}}};
}

Reason onlyADay(ReasonCode code, int points, Date on)
{
    return {code, points, {{"on", dayText(on)}}};
}

Reason dueSoon(const ItemView& item, const DunningContext& context)
{
    const int daysLeft = item.item->dueOn - context.today;
    const int points = std::clamp((context.plan.preventiveOpensDays - daysLeft) / 2, 0, 10);
    return {
        ReasonCode::DueSoon,
        points,
        {{"on", dayText(item.item->dueOn)}, {"days", std::to_string(daysLeft)}, {"number", item.item->number.str()}}};
}

/// Why the day of an item has come.
Reason triggerOf(const ItemView& item, const DunningContext& context)
{
    const Date today = context.today;
    const Date lastActionOn = item.contacts.lastActionOn.value_or(item.item->dueOn);
    const ReasonCode why = item.next->why;
    switch (why) {
    case ReasonCode::BrokenPromise:
    case ReasonCode::PartlyKeptPromise: return brokenPromise(*item.broken, today);
    case ReasonCode::CallBackDue: return onlyADay(why, 25, *item.contacts.callBack->callBackOn);
    case ReasonCode::LitigationOpen: return onlyADay(why, 30, item.dossier->decidedOn);
    case ReasonCode::UnpaidInstrument:
        return {why,
                28,
                {{"amount_cents", centsText(item.unpaid->amount)},
                 {"on", dayText(*item.unpaidOn)},
                 {"kind", std::string{instrumentKindCode(item.unpaid->kind)}}}};
    case ReasonCode::DisputeRejected: return onlyADay(why, 20, *item.rejected->resolvedOn);
    case ReasonCode::DisputeOverdue:
        return {
            why, 8, {{"on", dayText(*item.disputeDeadline)}, {"days", std::to_string(today - *item.disputeDeadline)}}};
    case ReasonCode::DuplicateFollowUp:
        return {why, 12, {{"on", dayText(lastActionOn)}, {"days", std::to_string(today - lastActionOn)}}};
    case ReasonCode::PaymentNotSeen:
    case ReasonCode::EvasiveFollowUp: return onlyADay(why, 14, lastActionOn);
    case ReasonCode::DifficultyFollowUp: return onlyADay(why, 10, lastActionOn);
    case ReasonCode::NoAnswerRetry:
    case ReasonCode::MessageFollowUp: return onlyADay(why, 8, lastActionOn);
    case ReasonCode::ContactToFind: return onlyADay(why, 6, lastActionOn);
    case ReasonCode::TenDayRule: return contactGap(lastActionOn, today);
    case ReasonCode::PlanStepDue: return planStepDue(item, context);
    case ReasonCode::FirstContact: return {why, 8, {{"days", std::to_string(daysLate(*item.item, today))}}};
    default: return dueSoon(item, context);
    }
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

void addStanding(std::vector<Reason>& reasons, const AccountView& view, const Escalation& escalation)
{
    const DunningContext& context = view.context;
    const ItemView* oldest = nullptr;
    for (const ItemView& item : view.items) {
        if (!item.isClaimed() || !item.callable.isPositive()) continue;
        if (oldest == nullptr) oldest = &item;
        const bool isUnanswered =
            item.broken != nullptr &&
            (!item.contacts.lastReachedOn || *item.contacts.lastReachedOn <= item.broken->progress.lastDay);
        if (isUnanswered) add(reasons, brokenPromise(*item.broken, context.today));
    }
    if (oldest != nullptr) {
        const int days = daysLate(*oldest->item, context.today);
        add(reasons, {ReasonCode::DaysLate,
                      std::min(latenessMost, 2 + days / 12),
                      {{"days", std::to_string(days)}, {"number", oldest->item->number.str()}}});
    }
    if (view.lastActionOn && context.today - *view.lastActionOn >= contactGapShownFromDays) {
        add(reasons, contactGap(*view.lastActionOn, context.today));
    }
    if (escalation.fruitlessReminders >= 2) {
        add(reasons, {ReasonCode::FruitlessReminders,
                      std::min(12, 4 * escalation.fruitlessReminders),
                      {{"count", std::to_string(escalation.fruitlessReminders)}}});
    }
    if (escalation.brokenPromises >= context.plan.brokenPromisesWarn) {
        add(reasons, {ReasonCode::BrokenPromises,
                      escalation.brokenPromises > context.plan.brokenPromisesWarn ? 10 : 6,
                      {{"count", std::to_string(escalation.brokenPromises)}}});
    }
}

void addPreventive(std::vector<Reason>& reasons, const AccountView& view, const PreventiveRules& rules)
{
    for (const ItemView& item : view.items) {
        if (!isPending(item, view.context) || !item.callable.isPositive()) continue;
        for (Reason& reason : rules.reasonsFor(*item.item)) add(reasons, std::move(reason));
        add(reasons, dueSoon(item, view.context));
    }
}

} // namespace

std::vector<Reason> priorityOf(const AccountView& view, const PriorityInputs& inputs)
{
    std::vector<Reason> reasons;
    for (const ItemView* item : inputs.dueToday) add(reasons, triggerOf(*item, view.context));
    if (inputs.callable.isPositive()) add(reasons, callableAmount(inputs.callable, view.context));
    if (inputs.phase == Phase::Preventive && inputs.rules != nullptr) addPreventive(reasons, view, *inputs.rules);
    else addStanding(reasons, view, inputs.escalation);
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason& left, const Reason& right) { return left.points > right.points; });
    return reasons;
}

} // namespace encours
