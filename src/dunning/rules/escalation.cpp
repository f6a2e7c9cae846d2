// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/rules/escalation.h"

#include <algorithm>

namespace encours {

namespace {

struct Period {
    Date from;
    Date to;

    [[nodiscard]] bool holds(Date day) const { return from <= day && day <= to; }
};

/// The last day whose events no longer count.
std::optional<Date> countsBeginAfter(const AccountView& view)
{
    const Date today = view.context.today;
    std::optional<Date> last;
    const auto note = [&](Date day) {
        if (day <= today && (!last || *last < day)) last = day;
    };
    for (const Dispute& dispute : view.account.disputes) note(dispute.openedOn);
    for (const Dossier& dossier : view.account.dossiers) note(dossier.decidedOn);
    for (const Attempt& attempt : view.account.attempts) {
        if (attempt.outcome == Outcome::Difficulty) note(attempt.on);
    }
    return last;
}

bool concernsOverdue(const AccountView& view, const std::vector<ItemId>& named, Date day)
{
    const auto wasOverdue = [day](const ItemView& item) {
        return item.item->dueOn < day && item.item->bookedOn <= day;
    };
    if (named.empty()) return std::any_of(view.items.begin(), view.items.end(), wasOverdue);
    return std::any_of(named.begin(), named.end(), [&](ItemId id) {
        const ItemView* item = view.find(id);
        return item != nullptr && wasOverdue(*item);
    });
}

bool hasPayment(const Account& account, Period period)
{
    auto item = std::lower_bound(account.items.begin(), account.items.end(), period.from,
                                 [](const Item& left, Date day) { return left.bookedOn < day; });
    for (; item != account.items.end() && item->bookedOn <= period.to; ++item) {
        if (item->kind == ItemKind::Payment) return true;
    }
    return false;
}

bool hasPromiseOrDispute(const Account& account, Period period)
{
    return std::any_of(account.promises.begin(), account.promises.end(),
                       [&](const Promise& promise) { return period.holds(promise.madeOn); }) ||
           std::any_of(account.disputes.begin(), account.disputes.end(),
                       [&](const Dispute& dispute) { return period.holds(dispute.openedOn); });
}

/// A day on which somebody was reminded in vain. What a call led to is known at once; a letter is given the time of one
/// gap, and so is a payment after either.
bool isFruitless(const AccountView& view, Date day, bool isLetter)
{
    const Date today = view.context.today;
    const Period gap{day, earlier(today, day.plusDays(view.context.plan.longestGapDays))};
    return !hasPayment(view.account, gap) && !hasPromiseOrDispute(view.account, isLetter ? gap : Period{day, day});
}

bool mayBeFruitless(const Attempt& attempt, const DunningContext& context)
{
    if (attempt.outcome == Outcome::Evasive) return true;
    if (attempt.outcome != Outcome::Paid) return false;
    // A payment that was announced is given the time until its follow-up.
    return context.businessDays.advance(attempt.on, context.plan.paidFollowUpOpenDays) <= context.today;
}

std::vector<Date> fruitlessDays(const AccountView& view, std::optional<Date> after)
{
    const Date today = view.context.today;
    std::vector<Date> days;
    const auto consider = [&](Date day, const std::vector<ItemId>& items, bool isLetter) {
        if (day > today || (after && day <= *after)) return;
        if (concernsOverdue(view, items, day) && isFruitless(view, day, isLetter)) days.push_back(day);
    };
    for (const Attempt& attempt : view.account.attempts) {
        if (mayBeFruitless(attempt, view.context)) consider(attempt.on, attempt.items, false);
    }
    for (const Reminder& reminder : view.account.reminders) consider(reminder.sentOn, reminder.items, true);
    std::sort(days.begin(), days.end());
    return days;
}

int countFruitless(const AccountView& view, std::optional<Date> after)
{
    std::vector<Date> counted;
    int most = 0;
    std::size_t first = 0;
    for (const Date day : fruitlessDays(view, after)) {
        const DunningContext& context = view.context;
        if (!counted.empty() &&
            context.businessDays.openDaysBetween(counted.back(), day) < context.plan.fruitlessSpacingOpenDays) {
            continue;
        }
        counted.push_back(day);
        while (day - counted[first] > context.plan.fruitlessWindowDays) ++first;
        most = std::max(most, static_cast<int>(counted.size() - first));
    }
    return most;
}

int countBroken(const AccountView& view, std::optional<Date> after)
{
    return static_cast<int>(
        std::count_if(view.promises.begin(), view.promises.end(), [&](const TrackedPromise& tracked) {
            const PromiseProgress& progress = tracked.progress;
            const bool hasBroken = progress.state == PromiseState::Broken || progress.state == PromiseState::PartlyKept;
            return hasBroken && (!after || progress.lastDay.plusDays(1) > *after);
        }));
}

/// Calls that we made since the oldest invoice that is late and in no dossier fell due, answered or not.
int countCalls(const AccountView& view, std::optional<Date> after)
{
    const Date today = view.context.today;
    const auto oldest = std::find_if(view.items.begin(), view.items.end(), [](const ItemView& item) {
        return item.isOverdue && item.dossier == nullptr && item.callable.isPositive();
    });
    if (oldest == view.items.end()) return 0;
    const Date from = after ? later(oldest->item->dueOn, *after) : oldest->item->dueOn;
    return static_cast<int>(
        std::count_if(view.account.attempts.begin(), view.account.attempts.end(), [&](const Attempt& attempt) {
            return attempt.direction == Direction::Outbound && attempt.on > from && attempt.on <= today;
        }));
}

FactReference lastBroken(const AccountView& view)
{
    const TrackedPromise* last = nullptr;
    for (const TrackedPromise& tracked : view.promises) {
        const PromiseState state = tracked.progress.state;
        if (state != PromiseState::Broken && state != PromiseState::PartlyKept) continue;
        if (last == nullptr || last->progress.lastDay <= tracked.progress.lastDay) last = &tracked;
    }
    if (last == nullptr) return {};
    return {FactKind::Promise, last->promise->id.value, last->progress.lastDay.plusDays(1)};
}

FactReference lastAttempt(const AccountView& view)
{
    const Attempt* last = nullptr;
    for (const Attempt& attempt : view.account.attempts) {
        if (attempt.on <= view.context.today && (last == nullptr || last->on <= attempt.on)) last = &attempt;
    }
    if (last == nullptr) return {};
    return {FactKind::Attempt, last->id.value, last->on};
}

Reason counted(ReasonCode code, int count, FactReference fact)
{
    return {code, 0, {{"count", std::to_string(count)}}, fact};
}

} // namespace

Escalation escalationOf(const AccountView& view)
{
    const DunningPlan& plan = view.context.plan;
    const std::optional<Date> after = countsBeginAfter(view);
    Escalation escalation;
    escalation.fruitlessReminders = countFruitless(view, after);
    escalation.brokenPromises = countBroken(view, after);
    escalation.calls = plan.callsForLitigation > 0 ? countCalls(view, after) : 0;
    if (escalation.brokenPromises >= plan.brokenPromisesForLitigation)
        escalation.reasons.push_back(counted(ReasonCode::BrokenPromises, escalation.brokenPromises, lastBroken(view)));
    if (escalation.fruitlessReminders >= plan.fruitlessForLitigation)
        escalation.reasons.push_back(
            counted(ReasonCode::FruitlessReminders, escalation.fruitlessReminders, lastAttempt(view)));
    if (plan.callsForLitigation > 0 && escalation.calls >= plan.callsForLitigation)
        escalation.reasons.push_back(counted(ReasonCode::TooManyCalls, escalation.calls, lastAttempt(view)));
    return escalation;
}

} // namespace encours
