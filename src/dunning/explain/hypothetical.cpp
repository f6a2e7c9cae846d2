// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/explain/hypothetical.h"

#include <algorithm>

namespace encours {

namespace {

template <typename Element, typename IsLater>
void eraseLater(SharedList<Element>& list, IsLater isLater)
{
    if (std::any_of(list.begin(), list.end(), isLater)) std::erase_if(list.edit(), isLater);
}

void forgetLater(Dispute& dispute, Date day)
{
    if (dispute.resolvedOn && *dispute.resolvedOn > day) dispute.resolvedOn.reset();
    std::erase_if(dispute.steps, [day](const DisputeStep& step) { return step.on > day; });
}

/// Ids that nothing else bears.
template <typename Element>
std::int64_t freshId(const SharedList<Element>& list)
{
    std::int64_t largest = 0;
    for (const Element& element : list) largest = std::max(largest, element.id.value);
    return largest + 1;
}

AttemptId addAttempt(Account& account, Outcome outcome, Date on)
{
    Attempt attempt;
    attempt.id.value = freshId(account.attempts);
    attempt.outcome = outcome;
    attempt.on = on;
    const AttemptId id = attempt.id;
    account.attempts.push_back(std::move(attempt));
    return id;
}

std::vector<CoveredItem> callableOf(const std::vector<CallItem>& items)
{
    std::vector<CoveredItem> covered;
    for (const CallItem& item : items) {
        if (item.callable.isPositive()) covered.push_back({item.item, item.callable});
    }
    return covered;
}

Money sumOf(const std::vector<CoveredItem>& items)
{
    Money sum = items.front().amount;
    for (std::size_t place = 1; place < items.size(); ++place) sum += items[place].amount;
    return sum;
}

} // namespace

Account asHappenedBy(Account account, Date day)
{
    eraseLater(account.items, [day](const Item& item) { return item.bookedOn > day; });
    eraseLater(account.allocations, [day](const Allocation& each) { return each.effectiveOn > day; });
    eraseLater(account.attempts, [day](const Attempt& attempt) { return attempt.on > day; });
    eraseLater(account.promises, [day](const Promise& promise) { return promise.madeOn > day; });
    eraseLater(account.disputes, [day](const Dispute& dispute) { return dispute.openedOn > day; });
    eraseLater(account.reminders, [day](const Reminder& reminder) { return reminder.sentOn > day; });
    eraseLater(account.dossiers, [day](const Dossier& dossier) { return dossier.decidedOn > day; });
    eraseLater(account.factorEvents, [day](const FactorEvent& event) { return event.on > day; });
    eraseLater(account.events, [day](const AccountEvent& event) { return event.on > day; });
    eraseLater(account.circuit, [day](const CircuitEvent& event) { return event.on > day; });
    eraseLater(account.offers, [day](const DiscountOffer& offer) { return offer.offeredOn > day; });
    if (!account.disputes.empty()) {
        for (Dispute& dispute : account.disputes.edit()) forgetLater(dispute, day);
    }
    if (!account.blocks.empty()) {
        for (Block& block : account.blocks.edit()) {
            if (block.endedOn && *block.endedOn > day) block.endedOn.reset();
        }
    }
    if (!account.instruments.empty()) {
        for (Instrument& instrument : account.instruments.edit())
            std::erase_if(instrument.events, [day](const InstrumentEvent& event) { return event.on > day; });
        std::erase_if(account.instruments.edit(),
                      [](const Instrument& instrument) { return instrument.events.empty(); });
    }
    return account;
}

Account withReceipt(Account account, Money amount, Date on)
{
    Item payment;
    payment.id.value = freshId(account.items);
    payment.kind = ItemKind::Payment;
    payment.issuedOn = payment.bookedOn = payment.dueOn = on;
    payment.amount = -amount;
    std::vector<Item>& items = account.items.edit();
    const auto place = std::upper_bound(items.begin(), items.end(), on,
                                        [](Date day, const Item& item) { return day < item.bookedOn; });
    items.insert(place, std::move(payment));
    return account;
}

Account withPromise(Account account, const std::vector<CallItem>& items, Date on, Date promisedOn)
{
    Promise promise;
    promise.items = callableOf(items);
    if (promise.items.empty()) return account;
    promise.id.value = freshId(account.promises);
    promise.attempt = addAttempt(account, Outcome::Promise, on);
    promise.madeOn = on;
    promise.promisedOn = promisedOn;
    promise.amount = sumOf(promise.items);
    account.promises.push_back(std::move(promise));
    return account;
}

Account withDispute(Account account, const std::vector<CallItem>& items, Date on, Date deadlineOn)
{
    Dispute dispute;
    dispute.items = callableOf(items);
    if (dispute.items.empty()) return account;
    dispute.id.value = freshId(account.disputes);
    dispute.attempt = addAttempt(account, Outcome::Dispute, on);
    dispute.openedOn = on;
    dispute.deadlineOn = deadlineOn;
    account.disputes.push_back(std::move(dispute));
    return account;
}

Account withContact(Account account, Date on)
{
    (void)addAttempt(account, Outcome::Evasive, on);
    return account;
}

Account withBlock(Account account, Date on, Date untilOn)
{
    Block block;
    block.id.value = freshId(account.blocks);
    block.kind = BlockKind::Agreement;
    block.fromOn = on;
    block.untilOn = untilOn;
    account.blocks.push_back(std::move(block));
    return account;
}

} // namespace encours
