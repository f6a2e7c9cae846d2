// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/plans/plan_steps.h"

#include <algorithm>

namespace encours {

namespace {

/// More than any run of closed and quiet days that a plan can mean: beyond it the plan is quiet for good.
constexpr int longestQuiet = 800;

std::size_t indexOf(Phase phase)
{
    return static_cast<std::size_t>(phase);
}

bool isPassedOver(const PlanStep& step, const ItemView& item, const AccountView& account)
{
    if (step.smallestMinor <= 0) return false;
    const Money called = item.isClaimed() ? account.claimed : account.claimed + item.callable;
    return called.minorUnits() < step.smallestMinor;
}

std::size_t placeOfStep(std::size_t from, const ItemView& item, const AccountView& account, Phase phase)
{
    const std::vector<PlanStep>& steps = account.context.plan.steps;
    while (from < steps.size() && (phaseOf(steps[from]) != phase || isPassedOver(steps[from], item, account))) ++from;
    return from;
}

/// From where a step after the last action is counted: what was done in an earlier phase is no action of this one.
Date lastActionIn(const ItemView& item, const AccountView& account, Phase phase)
{
    const Date dueOn = item.item->dueOn;
    const Date begin = phase == Phase::Litigation && item.dossier != nullptr ? item.dossier->decidedOn
                       : phase == Phase::Preventive ? dueOn.plusDays(-account.context.plan.preventiveOpensDays)
                                                    : dueOn;
    return item.contacts.lastActionOn ? later(begin, *item.contacts.lastActionOn) : begin;
}

Date dayOf(const PlanStep& step, const ItemView& item, const AccountView& account, Phase phase)
{
    if (step.anchor == StepAnchor::DueDate) return item.item->dueOn.plusDays(step.offsetDays);
    return lastActionIn(item, account, phase).plusDays(std::max(1, step.offsetDays));
}

/// A call soon after another only repeats it.
bool isRepeated(const ItemView& item, const DunningContext& context, Phase phase, Date day)
{
    const std::optional<Date>& doneOn = item.steps.on[indexOf(phase)];
    return doneOn && context.businessDays.advance(*doneOn, context.plan.minimumIntervalOpenDays) > day;
}

std::optional<Phase> phaseOfAction(const ItemView& item, const DunningContext& context, const DoneAction& action)
{
    if (item.dossier != nullptr) {
        const Date decidedOn = item.dossier->decidedOn;
        if (action.isLetter ? decidedOn <= action.on : decidedOn < action.on) return Phase::Litigation;
    }
    const Date dueOn = item.item->dueOn;
    if (action.on > dueOn) return Phase::Prelitigation;
    if (action.on < dueOn.plusDays(-context.plan.preventiveOpensDays)) return std::nullopt;
    return Phase::Preventive;
}

bool hasQuietPeriods(const DunningPlan& plan)
{
    return !plan.quietPeriods.periods().empty();
}

/// Monday to Friday all quiet would leave no day at all: then none of them is.
bool hasWorkingWeekday(const DunningPlan& plan)
{
    return std::any_of(plan.quietWeekdays.begin(), plan.quietWeekdays.begin() + 5, [](bool quiet) { return !quiet; });
}

} // namespace

Phase phaseOf(const PlanStep& step)
{
    const bool isBeforeDue = step.anchor == StepAnchor::DueDate && step.offsetDays < 0;
    return isBeforeDue && step.phase == Phase::Prelitigation ? Phase::Preventive : step.phase;
}

Phase phaseOf(const ItemView& item)
{
    if (item.dossier != nullptr) return Phase::Litigation;
    return item.isOverdue ? Phase::Prelitigation : Phase::Preventive;
}

bool hasSteps(const DunningPlan& plan, Phase phase)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(),
                       [phase](const PlanStep& step) { return phaseOf(step) == phase; });
}

const PlanStep* nextStepOf(const ItemView& item, const AccountView& account, Phase phase)
{
    const std::vector<PlanStep>& steps = account.context.plan.steps;
    const std::size_t place = placeOfStep(item.steps.next[indexOf(phase)], item, account, phase);
    return place < steps.size() ? &steps[place] : nullptr;
}

const PlanStep* stepToDo(const ItemView& item, const AccountView& account)
{
    const DunningContext& context = account.context;
    const Phase phase = phaseOf(item);
    const PlanStep* step = nextStepOf(item, account, phase);
    if (step == nullptr) return nullptr;
    const bool hasCome = dayOf(*step, item, account, phase) <= context.today;
    return hasCome && !isRepeated(item, context, phase, context.today) ? step : nullptr;
}

std::optional<Date> nextStepDayOf(const ItemView& item, const AccountView& account, Phase phase)
{
    const std::vector<PlanStep>& steps = account.context.plan.steps;
    std::size_t place = placeOfStep(item.steps.next[indexOf(phase)], item, account, phase);
    for (; place < steps.size(); place = placeOfStep(place + 1, item, account, phase)) {
        const Date day = dayOf(steps[place], item, account, phase);
        if (item.contacts.lastActionOn && day <= *item.contacts.lastActionOn) continue;
        return workingDayFrom(day, account.context);
    }
    return std::nullopt;
}

void noteAction(ItemView& item, const AccountView& account, const DoneAction& action)
{
    const DunningContext& context = account.context;
    const std::vector<PlanStep>& steps = context.plan.steps;
    const std::optional<Phase> phase = phaseOfAction(item, context, action);
    if (!phase) return;
    std::size_t& next = item.steps.next[indexOf(*phase)];
    std::optional<Date>& doneOn = item.steps.on[indexOf(*phase)];
    const std::size_t place = placeOfStep(next, item, account, *phase);
    if (place == steps.size() || doneOn == action.on) return;
    if (!action.isLetter && isRepeated(item, context, *phase, action.on)) return;
    if (steps[place].isWritten() && !action.isLetter && !action.isAnswered) return;
    if (dayOf(steps[place], item, account, *phase) > action.on) return;
    next = place + 1;
    doneOn = action.on;
}

bool isQuiet(Date day, const DunningPlan& plan)
{
    const auto weekday = static_cast<std::size_t>(day.weekday()) - 1;
    if (plan.quietWeekdays[weekday] && hasWorkingWeekday(plan)) return true;
    return hasQuietPeriods(plan) && plan.quietPeriods.isClosed(day);
}

Date workingDayFrom(Date day, const DunningContext& context)
{
    const Date first = context.businessDays.following(day);
    Date on = first;
    for (int tried = 0; tried < longestQuiet && isQuiet(on, context.plan); ++tried) {
        if (on >= Date::last()) return first;
        on = context.businessDays.following(context.plan.quietPeriods.following(on.plusDays(1)));
    }
    return isQuiet(on, context.plan) ? first : on;
}

Date gapEndsOn(Date from, const DunningContext& context)
{
    Date end = context.businessDays.preceding(from.plusDays(context.plan.longestGapDays));
    while (end > from && isQuiet(end, context.plan)) end = context.businessDays.preceding(end.plusDays(-1));
    return end > from ? end : workingDayFrom(from.plusDays(1), context);
}

} // namespace encours
