// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/next_action.h"

#include "dunning/preventive.h"

namespace encours {

namespace {

NextAction sooner(NextAction left, NextAction right)
{
    return right.on < left.on ? right : left;
}

/// The longest gap after a day: a closed day rolls back, because the gap is a maximum.
Date gapEndsOn(Date from, const DunningContext& context)
{
    const Date end = context.businessDays.preceding(from.plusDays(context.plan.longestGapDays));
    return end > from ? end : context.businessDays.following(from.plusDays(1));
}

/// The first open day on which a customer may be called late: the day after its money could have reached us.
Date notLateBefore(const ItemView& view, const DunningContext& context)
{
    return context.businessDays.following(view.lateFrom);
}

/// The first day from then on, open here and outside the customer's closures, on which somebody can answer.
Date answeredFrom(Date day, const AccountView& account)
{
    const BusinessCalendar& open = account.context.businessDays;
    Date on = open.following(account.closures.following(day));
    while (account.closures.isClosed(on)) on = open.following(account.closures.following(on));
    return on;
}

NextAction legalStep(const ItemView& view, const DunningContext& context)
{
    const Date first =
        context.businessDays.following(view.dossier->decidedOn.plusDays(context.plan.litigationFirstStepDays));
    const std::optional<Date> lastActionOn = view.contacts.lastActionOn;
    if (!lastActionOn || *lastActionOn < first) return {first, ReasonCode::LitigationOpen};
    return {gapEndsOn(*lastActionOn, context), ReasonCode::LitigationOpen};
}

/// The first step of the plan after the last action; the account is left in peace for the minimum interval.
std::optional<NextAction> planStep(const ItemView& view, const AccountView& account)
{
    const DunningContext& context = account.context;
    for (const PlanStep& step : context.plan.steps) {
        const Date stepOn = view.item->dueOn.plusDays(step.offsetDays);
        if (step.offsetDays < 0 || (view.contacts.lastActionOn && stepOn <= *view.contacts.lastActionOn)) continue;
        NextAction action{context.businessDays.following(stepOn),
                          view.contacts.lastActionOn ? ReasonCode::PlanStepDue : ReasonCode::FirstContact};
        action.on = later(action.on, notLateBefore(view, context));
        if (account.lastActionOn) {
            action.on = later(
                action.on, context.businessDays.advance(*account.lastActionOn, context.plan.minimumIntervalOpenDays));
        }
        return action;
    }
    return std::nullopt;
}

/// What came back unpaid is called the same day.
std::optional<NextAction> returned(const ItemView& view, const DunningContext& context)
{
    const std::optional<Date> lastActionOn = view.contacts.lastActionOn;
    if (!view.unpaidOn || (lastActionOn && *lastActionOn >= *view.unpaidOn)) return std::nullopt;
    return NextAction{context.businessDays.following(*view.unpaidOn), ReasonCode::UnpaidInstrument};
}

/// A broken promise or a rejected dispute makes an item callable again at once, until somebody has acted on it.
std::optional<NextAction> reopening(const ItemView& view, const DunningContext& context)
{
    const ContactHistory& contacts = view.contacts;
    std::optional<NextAction> reopened = returned(view, context);
    if (view.broken != nullptr) {
        const PromiseProgress& progress = view.broken->progress;
        if (!contacts.lastActionOn || *contacts.lastActionOn <= progress.lastDay) {
            const NextAction action{context.businessDays.following(progress.lastDay.plusDays(1)),
                                    progress.state == PromiseState::Broken ? ReasonCode::BrokenPromise
                                                                           : ReasonCode::PartlyKeptPromise};
            reopened = reopened ? sooner(*reopened, action) : action;
        }
    }
    if (view.rejected != nullptr) {
        const Date resolvedOn = *view.rejected->resolvedOn;
        const bool hasOpenedIt = contacts.lastAttempt != nullptr && view.rejected->attempt.isStored() &&
                                 contacts.lastAttempt->id == view.rejected->attempt;
        if (!contacts.lastActionOn || *contacts.lastActionOn < resolvedOn || hasOpenedIt) {
            const NextAction action{context.businessDays.following(resolvedOn), ReasonCode::DisputeRejected};
            reopened = reopened ? sooner(*reopened, action) : action;
        }
    }
    return reopened;
}

/// What is overdue and suspended by nothing: it is never left alone for longer than the longest gap.
NextAction claimAction(const ItemView& view, const AccountView& account)
{
    const DunningContext& context = account.context;
    const Date lateOn = notLateBefore(view, context);
    if (auto reopened = reopening(view, context)) return {later(reopened->on, lateOn), reopened->why};
    const std::optional<Date> lastActionOn = view.contacts.lastActionOn;
    const bool hasActedSinceDue = lastActionOn && *lastActionOn > view.item->dueOn;
    const NextAction limit{gapEndsOn(hasActedSinceDue ? *lastActionOn : view.item->dueOn, context),
                           lastActionOn ? ReasonCode::TenDayRule : ReasonCode::FirstContact};
    std::optional<NextAction> action;
    if (hasActedSinceDue) action = followUpOf(view.contacts, context);
    if (!action) action = planStep(view, account);
    NextAction next = action && action->on <= later(limit.on, lateOn) ? *action : limit;
    next.on = later(next.on, lateOn);
    if (!hasActedSinceDue) next.on = answeredFrom(next.on, account);
    return next;
}

/// The agreed day; when nobody could be reached then, the next try.
NextAction agreedCallBack(const ContactHistory& contacts, const DunningContext& context)
{
    const Date agreedOn = context.businessDays.following(*contacts.callBack->callBackOn);
    const bool wasTried = contacts.lastAttempt != nullptr && contacts.lastAttempt->on >= *contacts.callBack->callBackOn;
    const std::optional<NextAction> retry = wasTried ? followUpOf(contacts, context) : std::nullopt;
    return {retry ? later(agreedOn, retry->on) : agreedOn, ReasonCode::CallBackDue};
}

/// Nobody is called, but somebody looks: at the proceedings every three months, at the factor's money on its day, then
/// every month.
NextAction watch(const ItemView& view, const AccountView& account)
{
    constexpr int proceedingsMonths = 3;
    const DunningContext& context = account.context;
    const auto nextLook = [&](Date from, int first, int every) {
        int months = first;
        while (from.plusMonths(months) <= context.today && from.plusMonths(months) < Date::last()) months += every;
        return context.businessDays.following(from.plusMonths(months));
    };
    if (account.insolvency) {
        return {nextLook(account.insolvency->judgmentOn, proceedingsMonths, proceedingsMonths),
                ReasonCode::PublicationToWatch};
    }
    const Date takenBackOn = view.item->dueOn.plusDays(context.rules.factor.definancingDays);
    return {nextLook(takenBackOn, 0, 1), ReasonCode::FactorTakesBack};
}

} // namespace

NextAction nextActionOf(const ItemView& view, const AccountView& account)
{
    const DunningContext& context = account.context;
    if (view.isBlocked()) return watch(view, account);
    if (view.dossier != nullptr) return legalStep(view, context);
    if (view.contacts.callBack != nullptr) return agreedCallBack(view.contacts, context);
    const std::optional<NextAction> suspended = suspensionEndOf(view, context);
    if (view.isSuspended() && suspended) return *suspended;
    const NextAction claim = view.isOverdue ? claimAction(view, account) : preventiveAction(view, account);
    // A dispute past its deadline is somebody's task; it must not bring the customer a call a day for the rest.
    return suspended && suspended->on > context.today ? sooner(*suspended, claim) : claim;
}

std::optional<NextAction> suspensionEndOf(const ItemView& view, const DunningContext& context)
{
    std::optional<NextAction> agreed;
    if (view.promiseLastDay) {
        agreed = {context.businessDays.following(view.promiseLastDay->plusDays(1)), ReasonCode::BrokenPromise};
    } else if (view.disputeDeadline) {
        agreed = {context.businessDays.following(*view.disputeDeadline), ReasonCode::DisputeOverdue};
    }
    if (!view.securedUntil) return agreed;
    const Date heardOf = context.targetDays.advance(*view.securedUntil, context.plan.promiseGraceTargetDays);
    const NextAction unheard{context.businessDays.following(heardOf.plusDays(1)), ReasonCode::PlanStepDue};
    return agreed ? sooner(*agreed, unheard) : unheard;
}

std::optional<NextAction> followUpOf(const ContactHistory& contacts, const DunningContext& context)
{
    if (contacts.lastAttempt == nullptr) return std::nullopt;
    const Date on = contacts.lastAttempt->on;
    const DunningPlan& plan = context.plan;
    const auto afterOpenDays = [&](int openDays, ReasonCode why) {
        return NextAction{context.businessDays.advance(on, openDays), why};
    };
    switch (contacts.lastAttempt->outcome) {
    case Outcome::NoAnswer: return afterOpenDays(plan.noAnswerFollowUpOpenDays, ReasonCode::NoAnswerRetry);
    case Outcome::Message: return afterOpenDays(plan.messageFollowUpOpenDays, ReasonCode::MessageFollowUp);
    case Outcome::Paid: return afterOpenDays(plan.paidFollowUpOpenDays, ReasonCode::PaymentNotSeen);
    case Outcome::Evasive: return afterOpenDays(plan.evasiveFollowUpOpenDays, ReasonCode::EvasiveFollowUp);
    case Outcome::Difficulty: return afterOpenDays(plan.difficultyFollowUpOpenDays, ReasonCode::DifficultyFollowUp);
    case Outcome::WrongContact: return afterOpenDays(plan.wrongContactFollowUpOpenDays, ReasonCode::ContactToFind);
    case Outcome::Duplicate:
        return NextAction{context.businessDays.following(on.plusDays(plan.duplicateFollowUpDays)),
                          ReasonCode::DuplicateFollowUp};
    case Outcome::Promise:
    case Outcome::Plan:
    case Outcome::Dispute:
    case Outcome::CallBack: return std::nullopt;
    }
    return std::nullopt;
}

NextAction firstStepOf(const ItemView& view, const AccountView& account)
{
    const DunningContext& context = account.context;
    const Date dueOn = view.item->dueOn;
    Date on = gapEndsOn(dueOn, context);
    const auto first = std::find_if(context.plan.steps.begin(), context.plan.steps.end(),
                                    [](const PlanStep& step) { return step.offsetDays >= 0; });
    if (first != context.plan.steps.end()) {
        on = earlier(on, context.businessDays.following(dueOn.plusDays(first->offsetDays)));
    }
    return {answeredFrom(later(on, notLateBefore(view, context)), account), ReasonCode::FirstContact};
}

const PlanStep* stepReached(const Item& item, const DunningContext& context)
{
    const PlanStep* reached = nullptr;
    for (const PlanStep& step : context.plan.steps) {
        if (step.offsetDays >= 0 && item.dueOn.plusDays(step.offsetDays) <= context.today) reached = &step;
    }
    return reached;
}

} // namespace encours
