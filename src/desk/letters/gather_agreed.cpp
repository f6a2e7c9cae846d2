// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/gathering.h"
#include "portfolio/promise_status.h"
#include "portfolio/promises.h"

#include <algorithm>
#include <map>

namespace encours {
namespace {

PromiseRules rulesOf(const Gathering& from)
{
    const auto policy = from.desk.policy();
    const DunningPlan* const known = policy->plans.find(from.decision.plan);
    const DunningPlan& plan = known != nullptr ? *known : policy->plans.standard();
    return {plan.promiseGraceTargetDays, plan.promiseToleranceMinor};
}

bool isMeant(const Gathering& from, PromiseId promise)
{
    return !from.wish.promise || *from.wish.promise == promise;
}

/// The newest promise of a status, or the one that was named.
const TrackedPromise* newestOf(const std::vector<TrackedPromise>& promises, const Gathering& from,
                               const std::vector<PromiseStatus>& statuses)
{
    const TrackedPromise* newest = nullptr;
    for (const TrackedPromise& tracked : promises) {
        const Promise& promise = *tracked.promise;
        const PromiseStatus status = statusOf(tracked.progress);
        if (!isMeant(from, promise.id) || std::ranges::find(statuses, status) == statuses.end()) continue;
        if (newest == nullptr || newest->promise->madeOn < promise.madeOn ||
            (newest->promise->madeOn == promise.madeOn && newest->promise->id < promise.id)) {
            newest = &tracked;
        }
    }
    return newest;
}

LetterPromise letterPromise(const TrackedPromise& tracked)
{
    const Promise& promise = *tracked.promise;
    return {promise.madeOn, promise.promisedOn, promise.amount, tracked.progress.received, promise.means};
}

void addCovered(LetterFacts& facts, const Gathering& from, ItemId id, Money amount)
{
    const Item* const item = from.account->findItem(id);
    if (item != nullptr && amount.isPositive()) facts.items.push_back(from.coveredItem(*item, amount));
}

/// The parts of a dispute that are still open.
void addDisputed(LetterFacts& facts, const Gathering& from, const Dispute& dispute)
{
    for (const CoveredItem& part : dispute.items) {
        addCovered(facts, from, part.item, smaller(part.amount, from.openOf(part.item)));
    }
    sortByDueDate(facts.items);
}

template <typename Predicate>
const Dispute* newestDispute(const Gathering& from, Predicate isOfKind)
{
    const Dispute* newest = nullptr;
    for (const Dispute& dispute : from.account->disputes) {
        const bool isNamed = !from.wish.dispute || *from.wish.dispute == dispute.id;
        if (isNamed && isOfKind(dispute)) newest = &dispute;
    }
    return newest;
}

LetterDispute letterDispute(const Dispute& dispute, const Gathering& from)
{
    LetterDispute written;
    written.openedOn = dispute.openedOn;
    written.cause = dispute.cause;
    written.owner = dispute.ownerAsOf(from.today);
    written.reason = from.wish.reason;
    written.otherDue = from.nothing();
    const Date deadline = dispute.deadlineAsOf(from.today);
    if (deadline >= from.today) written.answerBy = deadline;
    return written;
}

/// What is called of the account today without the rows of the letter.
Money overdueBeside(const LetterFacts& facts, const Gathering& from)
{
    Money beside = from.overdueCallable();
    for (const CallItem& item : from.decision.items) {
        if (item.daysLate <= 0) continue;
        const auto row = std::ranges::find(facts.items, item.item, &LetterItem::item);
        if (row != facts.items.end()) beside -= smaller(row->left, item.callable);
    }
    return beside;
}

/// The promises of the newest call in which a plan was agreed.
std::vector<const Promise*> planOf(const Gathering& from)
{
    std::map<AttemptId, std::vector<const Promise*>> byAttempt;
    for (const Promise& promise : from.account->promises) {
        if (promise.madeOn <= from.today) byAttempt[promise.attempt].push_back(&promise);
    }
    std::vector<const Promise*> newest;
    for (const Attempt& attempt : from.account->attempts) {
        const auto found = byAttempt.find(attempt.id);
        if (found == byAttempt.end()) continue;
        const auto& promises = found->second;
        const bool isPlan = attempt.outcome == Outcome::Plan || promises.size() > 1;
        const bool isNamed =
            std::ranges::any_of(promises, [&](const Promise* promise) { return isMeant(from, promise->id); });
        if (isPlan && isNamed) newest = promises;
    }
    std::ranges::stable_sort(newest, {}, [](const Promise* promise) { return promise->promisedOn; });
    return newest;
}

} // namespace

Result<Done> gatherPromise(LetterFacts& facts, const Gathering& from)
{
    const auto promises = trackPromises(*from.account, from.today, rulesOf(from));
    const TrackedPromise* const tracked = newestOf(promises, from, {PromiseStatus::Running});
    if (tracked == nullptr) return from.factMissing("promise");
    facts.promise = letterPromise(*tracked);
    for (const CoveredItem& part : tracked->promise->items) addCovered(facts, from, part.item, part.amount);
    sortByDueDate(facts.items);
    return Done{};
}

Result<Done> gatherBrokenPromise(LetterFacts& facts, const Gathering& from)
{
    const auto promises = trackPromises(*from.account, from.today, rulesOf(from));
    const TrackedPromise* const tracked = newestOf(promises, from, {PromiseStatus::Broken, PromiseStatus::PartlyKept});
    if (tracked == nullptr) return from.factMissing("broken_promise");
    facts.promise = letterPromise(*tracked);
    for (const CoveredItem& part : tracked->awaited) {
        addCovered(facts, from, part.item, smaller(part.amount, from.openOf(part.item)));
    }
    sortByDueDate(facts.items);
    return Done{};
}

Result<Done> gatherPlan(LetterFacts& facts, const Gathering& from)
{
    const auto promises = planOf(from);
    if (promises.empty()) return from.factMissing("payment_plan");
    LetterPlan plan{promises.front()->madeOn, {}, promises.front()->means};
    std::map<ItemId, Money> covered;
    for (const Promise* const promise : promises) {
        plan.instalments.push_back({promise->promisedOn, promise->amount});
        if (promise->means != plan.means) plan.means = PaymentMeans::Unknown;
        for (const CoveredItem& part : promise->items) {
            covered.try_emplace(part.item, from.nothing()).first->second += part.amount;
        }
    }
    for (const auto& [item, amount] : covered) addCovered(facts, from, item, amount);
    sortByDueDate(facts.items);
    facts.plan = std::move(plan);
    return Done{};
}

Result<Done> gatherDispute(LetterFacts& facts, const Gathering& from)
{
    const Dispute* const dispute = newestDispute(from, [&](const Dispute& known) { return known.isOpen(from.today); });
    if (dispute == nullptr) return from.factMissing("dispute");
    facts.dispute = letterDispute(*dispute, from);
    facts.dispute->otherDue = from.overdueCallable(); // what is disputed is not callable
    addDisputed(facts, from, *dispute);
    return Done{};
}

Result<Done> gatherRejection(LetterFacts& facts, const Gathering& from)
{
    const Dispute* const dispute = newestDispute(from, [&](const Dispute& known) {
        return known.resolvedOn && *known.resolvedOn <= from.today && known.resolution == DisputeResolution::Rejected;
    });
    if (dispute == nullptr) return from.factMissing("rejected_dispute");
    facts.dispute = letterDispute(*dispute, from);
    addDisputed(facts, from, *dispute);
    facts.dispute->otherDue = overdueBeside(facts, from);
    return Done{};
}

} // namespace encours
