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
        if (account.lastActionOn) {
            action.on = later(
                action.on, context.businessDays.advance(*account.lastActionOn, context.plan.minimumIntervalOpenDays));
        }
        return action;
    }
    return std::nullopt;
}

/// A broken promise or a rejected dispute makes an item callable again at once, until somebody has acted on it.
std::optional<NextAction> reopening(const ItemView& view, const DunningContext& context)
{
    const ContactHistory& contacts = view.contacts;
    std::optional<NextAction> reopened;
    if (view.broken != nullptr) {
        const PromiseProgress& progress = view.broken->progress;
        if (!contacts.lastActionOn || *contacts.lastActionOn <= progress.lastDay) {
            reopened = {context.businessDays.following(progress.lastDay.plusDays(1)),
                        progress.state == PromiseState::Broken ? ReasonCode::BrokenPromise
                                                               : ReasonCode::PartlyKeptPromise};
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
    if (const auto reopened = reopening(view, context)) return *reopened;
    const std::optional<Date> lastActionOn = view.contacts.lastActionOn;
    const bool hasActedSinceDue = lastActionOn && *lastActionOn > view.item->dueOn;
    const NextAction limit{gapEndsOn(hasActedSinceDue ? *lastActionOn : view.item->dueOn, context),
                           lastActionOn ? ReasonCode::TenDayRule : ReasonCode::FirstContact};
    std::optional<NextAction> action;
    if (hasActedSinceDue) action = followUpOf(view.contacts, context);
    if (!action) action = planStep(view, account);
    return action && action->on <= limit.on ? *action : limit;
}

/// The agreed day; when nobody could be reached then, the next try.
NextAction agreedCallBack(const ContactHistory& contacts, const DunningContext& context)
{
    const Date agreedOn = context.businessDays.following(*contacts.callBack->callBackOn);
    const bool wasTried = contacts.lastAttempt != nullptr && contacts.lastAttempt->on >= *contacts.callBack->callBackOn;
    const std::optional<NextAction> retry = wasTried ? followUpOf(contacts, context) : std::nullopt;
    return {retry ? later(agreedOn, retry->on) : agreedOn, ReasonCode::CallBackDue};
}

std::optional<NextAction> suspensionEnd(const ItemView& view, const DunningContext& context)
{
    if (view.promiseLastDay) {
        return NextAction{context.businessDays.following(view.promiseLastDay->plusDays(1)), ReasonCode::BrokenPromise};
    }
    if (view.disputeDeadline)
        return NextAction{context.businessDays.following(*view.disputeDeadline), ReasonCode::DisputeOverdue};
    return std::nullopt;
}

} // namespace

NextAction nextActionOf(const ItemView& view, const AccountView& account)
{
    const DunningContext& context = account.context;
    if (view.dossier != nullptr) return legalStep(view, context);
    if (view.contacts.callBack != nullptr) return agreedCallBack(view.contacts, context);
    const std::optional<NextAction> suspended = suspensionEnd(view, context);
    if (view.isSuspended() && suspended) return *suspended;
    const NextAction claim = view.isOverdue ? claimAction(view, account) : preventiveAction(view, account);
    // A dispute past its deadline is somebody's task; it must not bring the customer a call a day for the rest.
    return suspended && suspended->on > context.today ? sooner(*suspended, claim) : claim;
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

NextAction firstStepOf(const Item& item, const DunningContext& context)
{
    const Date limit = gapEndsOn(item.dueOn, context);
    for (const PlanStep& step : context.plan.steps) {
        if (step.offsetDays < 0) continue;
        return {earlier(limit, context.businessDays.following(item.dueOn.plusDays(step.offsetDays))),
                ReasonCode::FirstContact};
    }
    return {limit, ReasonCode::FirstContact};
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
