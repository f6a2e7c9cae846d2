// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/priority/trigger_reasons.h"

#include "dunning/plans/plan_steps.h"
#include "dunning/reason_arguments.h"

#include <algorithm>
#include <string>

namespace encours {

namespace {

using Arguments = std::vector<std::pair<std::string, std::string>>;

constexpr int contactGapMost = 10;
constexpr int stepMost = 12;
constexpr int dueSoonMost = 10;
constexpr int dueSoonBehind = 3; ///< the call should have been made by now

/// Within so many days of being definanced an account gets so many points.
struct ClockTier {
    int days;
    int points;
};
constexpr ClockTier clockTiers[] = {{7, 24}, {15, 14}, {30, 6}};
constexpr int clockHorizon = 30;

FactReference factOf(const Item& item)
{
    return {FactKind::Item, item.id.value, item.dueOn};
}

FactReference factOf(const Attempt& attempt)
{
    return {FactKind::Attempt, attempt.id.value, attempt.on};
}

FactReference factOf(const Reminder& reminder)
{
    return {FactKind::Reminder, reminder.id.value, reminder.sentOn};
}

Reason onlyADay(ReasonCode code, int points, Date on, FactReference fact)
{
    return {code, points, {{"on", dayText(on)}}, fact};
}

/// Later steps of the plan count for more.
int pointsOf(const PlanStep* step, const DunningPlan& plan)
{
    if (step == nullptr) return 6;
    const auto isEarlier = [step](const PlanStep& other) { return other.phase == step->phase && &other < step; };
    const auto place = std::count_if(plan.steps.begin(), plan.steps.end(), isEarlier);
    return std::min(stepMost, 6 + 2 * static_cast<int>(place));
}

Reason stepReason(const ItemView& item, const AccountView& account, ReasonCode code)
{
    const DunningContext& context = account.context;
    const PlanStep* const step = stepToDo(item, account);
    Arguments arguments{{"step", step == nullptr ? std::string() : step->code},
                        {"days", std::to_string(daysLate(*item.item, context.today))}};
    if (code == ReasonCode::StepToWrite)
        arguments.emplace_back("channel", stepChannelCode(step == nullptr ? StepChannel::Letter : step->channel));
    return {code, pointsOf(step, context.plan), std::move(arguments), factOf(*item.item)};
}

Reason unpaidReason(const ItemView& item)
{
    return {ReasonCode::UnpaidInstrument,
            28,
            {{"amount_cents", centsText(item.unpaid->amount)},
             {"on", dayText(*item.unpaidOn)},
             {"kind", std::string{instrumentKindCode(item.unpaid->kind)}}},
            {FactKind::Instrument, item.unpaid->id.value, item.unpaidOn}};
}

Reason disputeReason(const ItemView& item, Date today)
{
    FactReference fact{FactKind::Dispute, 0, item.disputeDeadline};
    if (item.dispute != nullptr) fact = {FactKind::Dispute, item.dispute->id.value, item.dispute->openedOn};
    return {ReasonCode::DisputeOverdue,
            8,
            {{"on", dayText(*item.disputeDeadline)}, {"days", std::to_string(today - *item.disputeDeadline)}},
            fact};
}

Reason scheduledReason(const ItemView& item)
{
    const Date on = item.circuit.payOn.value_or(item.scheduledUntil.value_or(item.item->dueOn));
    FactReference fact = factOf(*item.item);
    if (item.circuit.last != nullptr) fact = {FactKind::Circuit, item.item->id.value, item.circuit.last->on};
    return {ReasonCode::ScheduledFor, 14, {{"on", dayText(on)}, {"number", item.item->number.str()}}, fact};
}

Reason followUpReason(ReasonCode code, const ItemView& item, Date today)
{
    const FactReference fact = lastActionFact(item);
    switch (code) {
    case ReasonCode::DuplicateFollowUp:
        return {code, 12, {{"on", dayText(*fact.on)}, {"days", std::to_string(today - *fact.on)}}, fact};
    case ReasonCode::PaymentNotSeen:
    case ReasonCode::EvasiveFollowUp: return onlyADay(code, 14, *fact.on, fact);
    case ReasonCode::DifficultyFollowUp: return onlyADay(code, 10, *fact.on, fact);
    case ReasonCode::ContactToFind: return onlyADay(code, 6, *fact.on, fact);
    default: return onlyADay(code, 8, *fact.on, fact);
    }
}

Reason smallReason(const AccountView& account, const ItemView& item)
{
    return {ReasonCode::SmallGrouped,
            6,
            {{"amount_cents", centsText(account.claimed)}, {"on", dayText(account.context.today)}},
            lastActionFact(item)};
}

} // namespace

FactReference lastActionFact(const ItemView& item)
{
    const ContactHistory& contacts = item.contacts;
    if (contacts.lastAttempt != nullptr) return factOf(*contacts.lastAttempt);
    if (contacts.lastReminder != nullptr) return factOf(*contacts.lastReminder);
    return factOf(*item.item);
}

std::optional<FactReference> lastActionFact(const AccountView& account)
{
    if (!account.lastActionOn) return std::nullopt;
    const Date on = *account.lastActionOn;
    for (const Attempt& attempt : account.account.attempts) {
        if (attempt.on == on) return factOf(attempt);
    }
    for (const Reminder& reminder : account.account.reminders) {
        if (reminder.sentOn == on) return factOf(reminder);
    }
    return FactReference{FactKind::None, 0, on};
}

Reason brokenPromiseReason(const ItemView& item, const DunningContext& context)
{
    const TrackedPromise& tracked = *item.broken;
    const PromiseProgress& progress = tracked.progress;
    const FactReference fact{FactKind::Promise, tracked.promise->id.value, tracked.promise->promisedOn};
    Arguments arguments{{"amount_cents", centsText(tracked.promise->amount)},
                        {"on", dayText(tracked.promise->promisedOn)}};
    if (item.isPlanBroken) return {ReasonCode::PlanBroken, 30, std::move(arguments), fact};
    if (progress.state == PromiseState::PartlyKept) {
        arguments.emplace_back("received_cents", centsText(progress.received));
        return {ReasonCode::PartlyKeptPromise, 22, std::move(arguments), fact};
    }
    arguments.emplace_back("days", std::to_string(context.today - progress.lastDay));
    return {ReasonCode::BrokenPromise, 30, std::move(arguments), fact};
}

Reason dueSoonReason(const ItemView& item, const DunningContext& context)
{
    const int daysLeft = item.item->dueOn - context.today;
    const int behind = daysLeft < context.plan.preventiveTargetDays ? dueSoonBehind : 0;
    const int points = std::clamp((context.plan.preventiveOpensDays - daysLeft) / 2 + behind, 0, dueSoonMost);
    return {
        ReasonCode::DueSoon,
        points,
        {{"on", dayText(item.item->dueOn)}, {"days", std::to_string(daysLeft)}, {"number", item.item->number.str()}},
        factOf(*item.item)};
}

Reason contactGapReason(const FactReference& lastAction, Date today)
{
    const int days = today - *lastAction.on;
    return {ReasonCode::TenDayRule,
            std::min(contactGapMost, 1 + days),
            {{"on", dayText(*lastAction.on)}, {"days", std::to_string(days)}},
            lastAction};
}

Reason circuitReason(const ItemView& item)
{
    const CircuitEvent& last = *item.circuit.last;
    const CircuitStep reached = item.circuit.reached.value_or(CircuitStep::Received);
    return {ReasonCode::CircuitHeld,
            item.circuit.isHeld ? 10 : 4,
            {{"holder", std::string{circuitHolderCode(item.circuit.holder())}},
             {"step", std::string{circuitStepCode(reached)}},
             {"on", dayText(last.on)},
             {"number", item.item->number.str()}},
            {FactKind::Circuit, item.item->id.value, last.on}};
}

std::optional<Reason> factorClockReason(const AccountView& account)
{
    const DunningContext& context = account.context;
    const ItemView* first = nullptr;
    Money repaid(0, account.state.balance.currency());
    for (const ItemView& item : account.items) {
        if (!item.definancedOn || !item.callable.isPositive()) continue;
        if (*item.definancedOn - context.today > clockHorizon) continue;
        if (first == nullptr || *item.definancedOn < *first->definancedOn) first = &item;
        const FactorState state = factorStateOf(account.account.factorEvents, item.item->id, item.item->dueOn,
                                                context.today, context.rules.factor);
        repaid += state.financed;
    }
    if (first == nullptr) return std::nullopt;
    const int days = std::max(0, *first->definancedOn - context.today);
    const auto* const tier = std::find_if(std::begin(clockTiers), std::end(clockTiers),
                                          [days](const ClockTier& each) { return days <= each.days; });
    return Reason{
        ReasonCode::FactorClock,
        tier->points,
        {{"on", dayText(*first->definancedOn)}, {"days", std::to_string(days)}, {"amount_cents", centsText(repaid)}},
        {FactKind::FactorEvent, first->item->id.value, first->definancedOn}};
}

Reason triggerOf(const ItemView& item, const AccountView& account)
{
    const DunningContext& context = account.context;
    const Date today = context.today;
    const ReasonCode why = item.next->why;
    switch (why) {
    case ReasonCode::BrokenPromise:
    case ReasonCode::PartlyKeptPromise:
    case ReasonCode::PlanBroken: return brokenPromiseReason(item, context);
    case ReasonCode::CallBackDue:
        return onlyADay(why, 25, *item.contacts.callBack->callBackOn, factOf(*item.contacts.callBack));
    case ReasonCode::LitigationOpen:
    case ReasonCode::CourtStep:
        return onlyADay(ReasonCode::LitigationOpen, 30, item.dossier->decidedOn,
                        {FactKind::Dossier, item.dossier->id.value, item.dossier->decidedOn});
    case ReasonCode::UnpaidInstrument: return unpaidReason(item);
    case ReasonCode::DisputeRejected:
        return onlyADay(why, 20, *item.rejected->resolvedOn,
                        {FactKind::Dispute, item.rejected->id.value, item.rejected->resolvedOn});
    case ReasonCode::DisputeOverdue: return disputeReason(item, today);
    case ReasonCode::ScheduledFor: return scheduledReason(item);
    case ReasonCode::CircuitHeld: return circuitReason(item);
    case ReasonCode::SmallGrouped: return smallReason(account, item);
    case ReasonCode::DuplicateFollowUp:
    case ReasonCode::PaymentNotSeen:
    case ReasonCode::EvasiveFollowUp:
    case ReasonCode::DifficultyFollowUp:
    case ReasonCode::NoAnswerRetry:
    case ReasonCode::MessageFollowUp:
    case ReasonCode::ContactToFind: return followUpReason(why, item, today);
    case ReasonCode::TenDayRule: return contactGapReason(lastActionFact(item), today);
    case ReasonCode::PlanStepDue:
    case ReasonCode::StepToWrite: return stepReason(item, account, why);
    case ReasonCode::FirstContact:
        return {why, 8, {{"days", std::to_string(daysLate(*item.item, today))}}, factOf(*item.item)};
    default: return dueSoonReason(item, context);
    }
}

} // namespace encours
