// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/brief/call_past.h"

#include "dunning/context_set.h"
#include "portfolio/promises.h"

#include <algorithm>

namespace encours {

namespace {

constexpr int unpaidInstrumentDays = 365;

Money sumOf(const std::vector<CoveredItem>& items)
{
    Money sum = items.empty() ? Money{} : Money{0, items.front().amount.currency()};
    for (const CoveredItem& item : items) sum += item.amount;
    return sum;
}

std::string numbersOf(const std::vector<CoveredItem>& items, const Account& account)
{
    std::string numbers;
    for (const CoveredItem& covered : items) {
        const Item* const item = account.findItem(covered.item);
        if (item == nullptr) continue;
        numbers += (numbers.empty() ? "" : ", ") + item->number.str();
    }
    return numbers;
}

bool isWorthKnowing(const InstrumentState& state, Date today)
{
    if (!state.exists) return false;
    if (state.unpaidOn) return today - *state.unpaidOn <= unpaidInstrumentDays;
    return state.step != InstrumentStep::Paid && state.step != InstrumentStep::Cancelled;
}

} // namespace

std::vector<KnownPromise> knownPromises(const Account& account, const DunningContext& context)
{
    if (account.promises.empty()) return {};
    ContextSet contexts(context);
    const DunningPlan& plan = contexts.of(account).plan;
    std::vector<KnownPromise> known;
    const PromiseRules rules{plan.promiseGraceTargetDays, plan.promiseToleranceMinor};
    for (const TrackedPromise& tracked : trackPromises(account, context.today, rules)) {
        const Promise& promise = *tracked.promise;
        known.push_back({promise.id, promise.madeOn, promise.promisedOn, tracked.progress.lastDay, promise.amount,
                         tracked.progress.received, promise.means, statusOf(tracked.progress)});
    }
    std::ranges::stable_sort(
        known, [](const KnownPromise& left, const KnownPromise& right) { return right.promisedOn < left.promisedOn; });
    return known;
}

std::vector<KnownDispute> knownDisputes(const Account& account, Date today)
{
    std::vector<KnownDispute> known;
    for (const Dispute& dispute : account.disputes) {
        if (dispute.openedOn > today) continue;
        KnownDispute each{dispute.id,           dispute.categoryAsOf(today),
                          dispute.cause,        dispute.ownerAsOf(today),
                          sumOf(dispute.items), numbersOf(dispute.items, account),
                          dispute.openedOn,     dispute.deadlineAsOf(today),
                          std::nullopt,         dispute.resolution};
        if (!dispute.isOpen(today)) {
            each.resolvedOn = dispute.resolvedOn;
            if (!dispute.resolver().empty()) each.owner = dispute.resolver();
        }
        known.push_back(std::move(each));
    }
    std::ranges::stable_sort(known, [](const KnownDispute& left, const KnownDispute& right) {
        if (left.resolvedOn.has_value() != right.resolvedOn.has_value()) return !left.resolvedOn;
        return right.openedOn < left.openedOn;
    });
    return known;
}

std::vector<KnownInstrument> knownInstruments(const Account& account, Date today)
{
    std::vector<KnownInstrument> known;
    for (const Instrument& instrument : account.instruments) {
        const InstrumentState state = stateOf(instrument, today);
        const InstrumentEvent* const last = instrument.eventAsOf(today);
        if (!isWorthKnowing(state, today) || last == nullptr) continue;
        known.push_back({instrument.id, instrument.kind, instrument.number, instrument.dueOn, instrument.amount,
                         state.step, last->on, state.secures});
    }
    std::ranges::stable_sort(known, {}, &KnownInstrument::dueOn);
    return known;
}

std::vector<SentLetter> sentLetters(const Account& account, const AccountDecision& decision, Date today)
{
    const auto oldest = std::ranges::find_if(
        decision.items, [](const CallItem& item) { return item.daysLate > 0 && item.callable.isPositive(); });
    std::vector<SentLetter> letters;
    for (const Reminder& reminder : account.reminders) {
        if (reminder.sentOn > today) continue;
        const bool isAbout =
            oldest != decision.items.end() && std::ranges::find(reminder.items, oldest->item) != reminder.items.end();
        letters.push_back({reminder.templateCode, reminder.sentOn, static_cast<int>(reminder.items.size()), isAbout});
    }
    std::ranges::stable_sort(letters,
                             [](const SentLetter& left, const SentLetter& right) { return right.on < left.on; });
    return letters;
}

} // namespace encours
