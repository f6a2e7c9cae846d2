// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/rules/next_action.h"

#include "dunning/plans/plan_steps.h"
#include "dunning/targets/preventive.h"

namespace encours {

namespace {

NextAction sooner(NextAction left, NextAction right)
{
    return right.on < left.on ? right : left;
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

/// The formal notice goes out on the day of the decision; when it went out later, its deadline runs from then.
NextAction legalStep(const ItemView& view, const AccountView& account)
{
    const DunningContext& context = account.context;
    Date noticeOn = view.dossier->decidedOn;
    for (const AccountEvent& event : account.account.events) {
        if (event.kind == AccountEventKind::FormalNotice && event.on <= context.today && event.on >= noticeOn) {
            noticeOn = event.on;
            break;
        }
    }
    const Date first = context.businessDays.following(noticeOn.plusDays(context.plan.litigationFirstStepDays));
    const std::optional<Date> lastActionOn = view.contacts.lastActionOn;
    if (!lastActionOn || *lastActionOn < first) return {first, ReasonCode::LitigationOpen};
    return {gapEndsOn(*lastActionOn, context), ReasonCode::LitigationOpen};
}

bool hasActedSinceDue(const ItemView& view)
{
    return view.contacts.lastActionOn && *view.contacts.lastActionOn > view.item->dueOn;
}

/// The customer's payment run comes first; the longest gap is kept all the same.
Date afterPaymentRun(Date day, const ItemView& view, const DunningContext& context)
{
    return view.scheduledUntil ? later(day, context.businessDays.following(view.scheduledUntil->plusDays(1))) : day;
}

ReasonCode whyOfStep(const ItemView& view, const AccountView& account, Phase phase)
{
    const PlanStep* const step = nextStepOf(view, account, phase);
    if (step != nullptr && step->isWritten()) return ReasonCode::StepToWrite;
    return view.contacts.lastActionOn ? ReasonCode::PlanStepDue : ReasonCode::FirstContact;
}

/// The account is left in peace for the minimum interval.
Date afterInterval(Date day, const AccountView& account)
{
    const DunningContext& context = account.context;
    if (!account.lastActionOn) return day;
    const Date earliest = context.businessDays.advance(*account.lastActionOn, context.plan.minimumIntervalOpenDays);
    return earliest > day ? workingDayFrom(earliest, context) : day;
}

/// The first step of the plan after the last action.
std::optional<NextAction> planStep(const ItemView& view, const AccountView& account)
{
    const std::optional<Date> day = nextStepDayOf(view, account, Phase::Prelitigation);
    if (!day) return std::nullopt;
    const DunningContext& context = account.context;
    const Date on = afterInterval(later(*day, notLateBefore(view, context)), account);
    const Date paid = afterPaymentRun(on, view, context);
    return NextAction{paid, paid > on ? ReasonCode::ScheduledFor : whyOfStep(view, account, Phase::Prelitigation)};
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
                                    view.isPlanBroken                        ? ReasonCode::PlanBroken
                                    : progress.state == PromiseState::Broken ? ReasonCode::BrokenPromise
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
    std::optional<NextAction> reopened = reopening(view, context);
    if (reopened) reopened->on = later(reopened->on, lateOn);
    if (reopened && reopened->on <= context.today) return *reopened;
    const bool hasActed = hasActedSinceDue(view);
    const NextAction limit{gapEndsOn(hasActed ? *view.contacts.lastActionOn : view.item->dueOn, context),
                           view.contacts.lastActionOn ? ReasonCode::TenDayRule : ReasonCode::FirstContact};
    std::optional<NextAction> action;
    // Small invoices wait for one another, up to the longest gap.
    if (hasActed) action = followUpOf(view.contacts, context);
    if (account.isSmall && action && action->why != ReasonCode::DuplicateFollowUp) action.reset();
    if (!account.isSmall && !action) action = planStep(view, account);
    NextAction next = action && action->on <= later(limit.on, lateOn) ? *action : limit;
    next.on = later(next.on, lateOn);
    if (!hasActed) next.on = answeredFrom(next.on, account);
    // What broke on a closed day takes nothing off the list until the next open one.
    return reopened ? sooner(next, *reopened) : next;
}

/// Before the due date: the preventive steps of the plan, where it has any, say when the call of the window is made and what
/// is written first; without them it is made when the window opens.
NextAction actionBeforeDue(const ItemView& view, const AccountView& account)
{
    const NextAction action = preventiveAction(view, account);
    const DunningContext& context = account.context;
    const bool isByCampaign = view.preventive && view.preventive->campaign != nullptr;
    if (action.why != ReasonCode::DueSoon || isByCampaign || !hasSteps(context.plan, Phase::Preventive)) return action;
    if (view.preventive->campaign != nullptr) return action; // a campaign has its own days
    if (nextStepOf(view, account, Phase::Preventive) == nullptr) return firstStepOf(view, account);
    const Date opensOn = view.item->dueOn.plusDays(-context.plan.preventiveOpensDays);
    const Date day = nextStepDayOf(view, account, Phase::Preventive).value_or(opensOn);
    const Date on = afterInterval(workingDayFrom(later(day, opensOn), context), account);
    const ReasonCode why = whyOfStep(view, account, Phase::Preventive);
    return on < view.item->dueOn ? NextAction{on, why == ReasonCode::StepToWrite ? why : ReasonCode::DueSoon}
                                 : firstStepOf(view, account);
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
    if (view.block != nullptr)
        return {context.businessDays.following(view.block->untilOn.plusDays(1)), ReasonCode::Blocked};
    const Date takenBackOn = view.item->dueOn.plusDays(context.rules.factor.definancingDays);
    return {nextLook(takenBackOn, 0, 1), ReasonCode::FactorTakesBack};
}

} // namespace

NextAction nextActionOf(const ItemView& view, const AccountView& account)
{
    const DunningContext& context = account.context;
    if (view.isBlocked()) return watch(view, account);
    if (view.dossier != nullptr) return legalStep(view, account);
    if (view.contacts.callBack != nullptr) return agreedCallBack(view.contacts, context);
    const std::optional<NextAction> suspended = suspensionEndOf(view, context);
    if (view.isSuspended() && suspended) return *suspended;
    const NextAction claim = view.isOverdue ? claimAction(view, account) : actionBeforeDue(view, account);
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
    const Date gap = gapEndsOn(view.item->dueOn, context);
    Date on = gap;
    if (const auto first = nextStepDayOf(view, account, Phase::Prelitigation); first && !account.isSmall)
        on = earlier(on, afterPaymentRun(*first, view, context));
    const PlanStep* const step = nextStepOf(view, account, Phase::Prelitigation);
    const bool isLetter = on < gap && step != nullptr && step->isWritten();
    return {answeredFrom(later(on, notLateBefore(view, context)), account),
            isLetter ? ReasonCode::StepToWrite : ReasonCode::FirstContact};
}

Date longestWaitOf(const ItemView& view, const AccountView& account)
{
    const DunningContext& context = account.context;
    const bool hasActed = hasActedSinceDue(view);
    const Date end = later(gapEndsOn(hasActed ? *view.contacts.lastActionOn : view.item->dueOn, context),
                           notLateBefore(view, context));
    return hasActed ? end : answeredFrom(end, account);
}

} // namespace encours
