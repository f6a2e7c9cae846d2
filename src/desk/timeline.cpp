// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/timeline.h"

#include <algorithm>

namespace encours {

namespace {

Money sumOf(const std::vector<CoveredItem>& items)
{
    Money sum = items.empty() ? Money{} : Money{0, items.front().amount.currency()};
    for (const CoveredItem& item : items) {
        sum += item.amount;
    }
    return sum;
}

void addCalls(const Account& account, Date asOf, std::vector<TimelineEntry>& timeline)
{
    for (const Attempt& attempt : account.attempts) {
        if (attempt.on > asOf) {
            continue;
        }
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::Call;
        entry.on = attempt.on;
        entry.outcome = attempt.outcome;
        entry.promisedOn = attempt.callBackOn;
        entry.text = attempt.note;
        entry.actor = attempt.actor;
        entry.seconds = attempt.seconds;
        entry.isInbound = attempt.direction == Direction::Inbound;
        for (const ContactPerson& person : account.persons) {
            if (attempt.person.isStored() && person.id == attempt.person) entry.person = person.name;
        }
        for (const Promise& promise : account.promises) {
            if (promise.attempt == attempt.id) {
                entry.promisedOn = entry.promisedOn.value_or(promise.promisedOn);
                entry.amount = entry.amount.isZero() ? promise.amount : entry.amount + promise.amount;
            }
        }
        timeline.push_back(std::move(entry));
    }
}

/// How promises turned out, on the day when it became certain.
void addPromiseEnds(const Account& account, Date asOf, const PromiseRules& rules, std::vector<TimelineEntry>& timeline)
{
    if (account.promises.empty()) return;
    std::vector<TrackedPromise> promises = trackPromises(account, asOf, rules);
    std::ranges::stable_sort(promises, {}, [](const TrackedPromise& tracked) { return tracked.promise->madeOn; });
    for (const TrackedPromise& tracked : promises) {
        const Promise& promise = *tracked.promise;
        const PromiseProgress& progress = tracked.progress;
        if (progress.state == PromiseState::Running) {
            continue;
        }
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::Promise;
        entry.on = progress.state == PromiseState::Kept ? earlier(progress.lastDay, asOf)
                                                        : earlier(progress.lastDay.plusDays(1), asOf);
        entry.promiseState = progress.state;
        entry.promisedOn = promise.promisedOn;
        entry.amount = promise.amount;
        timeline.push_back(std::move(entry));
    }
}

void addDisputeSteps(const Dispute& dispute, Date asOf, std::vector<TimelineEntry>& timeline)
{
    for (const DisputeStep& step : dispute.steps) {
        if (step.on > asOf || step.kind == DisputeStepKind::Resolver) continue;
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::DisputeStep;
        entry.on = step.on;
        entry.disputeStep = step.kind;
        if (step.kind == DisputeStepKind::Qualified) entry.category = step.category;
        entry.promisedOn = step.dueOn;
        entry.text = step.text;
        entry.person = step.person;
        entry.actor = step.actor;
        entry.dispute = dispute.id;
        timeline.push_back(std::move(entry));
    }
}

void addResolution(const Dispute& dispute, Date asOf, std::vector<TimelineEntry>& timeline)
{
    if (dispute.isOpen(asOf) || !dispute.resolvedOn) return;
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::DisputeResolved;
    entry.on = *dispute.resolvedOn;
    entry.category = dispute.categoryAsOf(asOf);
    entry.amount = sumOf(dispute.items);
    entry.text = dispute.cause;
    entry.dispute = dispute.id;
    entry.resolution = dispute.resolution;
    entry.person = dispute.resolver();
    for (const DisputeStep& step : dispute.steps) {
        if (step.kind != DisputeStepKind::Resolver) continue;
        entry.actor = step.actor;
        if (step.amount) entry.amount = *step.amount;
    }
    timeline.push_back(std::move(entry));
}

void addDisputes(const Account& account, Date asOf, std::vector<TimelineEntry>& timeline)
{
    for (const Dispute& dispute : account.disputes) {
        if (dispute.openedOn > asOf) {
            continue;
        }
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::Dispute;
        entry.on = dispute.openedOn;
        entry.category = dispute.category;
        entry.amount = sumOf(dispute.items);
        entry.text = dispute.cause;
        entry.person = dispute.owner;
        entry.actor = dispute.actor;
        entry.dispute = dispute.id;
        timeline.push_back(std::move(entry));
        addDisputeSteps(dispute, asOf, timeline);
        addResolution(dispute, asOf, timeline);
    }
}

bool isSaidTogether(const CircuitEvent& left, const CircuitEvent& right)
{
    return left.recordedBy == right.recordedBy && left.step == right.step && left.on == right.on;
}

/// Events stand by item; those of one command are told once, with all their numbers.
void addCircuit(const Account& account, Date asOf, std::vector<TimelineEntry>& timeline)
{
    std::vector<const CircuitEvent*> told;
    for (const CircuitEvent& event : account.circuit) {
        const auto isTold = [&](const CircuitEvent* other) { return isSaidTogether(*other, event); };
        if (event.on > asOf || std::ranges::any_of(told, isTold)) continue;
        told.push_back(&event);
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::Circuit;
        entry.on = event.on;
        entry.circuitStep = event.step;
        entry.promisedOn = event.payOn;
        entry.person = event.toldBy;
        for (const CircuitEvent& other : account.circuit) {
            const Item* const item = isSaidTogether(event, other) ? account.findItem(other.item) : nullptr;
            if (item != nullptr) entry.text += (entry.text.empty() ? "" : ", ") + item->number.str();
        }
        timeline.push_back(std::move(entry));
    }
}

void addBlocks(const Account& account, Date asOf, std::vector<TimelineEntry>& timeline)
{
    for (const Block& block : account.blocks) {
        if (block.fromOn > asOf) continue;
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::Block;
        entry.on = block.fromOn;
        entry.blockKind = block.kind;
        entry.promisedOn = block.untilOn;
        entry.text = block.reason;
        timeline.push_back(entry);
        if (block.endedOn && *block.endedOn <= asOf) {
            entry.kind = TimelineEntry::Kind::BlockEnded;
            entry.on = *block.endedOn;
            timeline.push_back(std::move(entry));
        }
    }
}

void addInstruments(const Account& account, Date asOf, std::vector<TimelineEntry>& timeline)
{
    for (const Instrument& instrument : account.instruments) {
        for (const InstrumentEvent& event : instrument.events) {
            if (event.on > asOf) continue;
            TimelineEntry entry;
            entry.kind = TimelineEntry::Kind::Instrument;
            entry.on = event.on;
            entry.instrument = instrument.kind;
            entry.instrumentStep = event.step;
            entry.promisedOn = instrument.dueOn;
            entry.amount = instrument.amount;
            entry.text = event.reason.empty() ? instrument.number : event.reason;
            timeline.push_back(std::move(entry));
        }
    }
}

/// What was put into the file of the customer.
void addFile(const Account& account, Date asOf, std::vector<TimelineEntry>& timeline)
{
    const auto add = [&](TimelineEntry::Kind kind, Date on, const std::string& text) -> TimelineEntry* {
        if (on > asOf || text.empty()) return nullptr;
        TimelineEntry entry;
        entry.kind = kind;
        entry.on = on;
        entry.text = text;
        return &timeline.emplace_back(std::move(entry));
    };
    for (const MergedCustomer& merged : account.merged) add(TimelineEntry::Kind::Merge, merged.on, merged.code);
    for (const Attachment& document : account.attachments) {
        TimelineEntry* const entry = add(TimelineEntry::Kind::Attachment, document.on, document.name);
        if (entry != nullptr) entry->attachment = document.id;
    }
    for (const AccountNote& note : account.notes) {
        TimelineEntry* const entry = add(TimelineEntry::Kind::Note, note.on, note.text);
        if (entry != nullptr) entry->actor = note.actor;
    }
}

void addPaper(const Account& account, Date asOf, std::vector<TimelineEntry>& timeline)
{
    for (const Reminder& reminder : account.reminders) {
        if (reminder.sentOn <= asOf) {
            TimelineEntry entry;
            entry.kind = TimelineEntry::Kind::Reminder;
            entry.on = reminder.sentOn;
            entry.text = reminder.templateCode;
            entry.reminder = reminder.id;
            timeline.push_back(std::move(entry));
        }
    }
    for (const Dossier& dossier : account.dossiers) {
        if (dossier.decidedOn <= asOf) {
            TimelineEntry entry;
            entry.kind = TimelineEntry::Kind::Dossier;
            entry.on = dossier.decidedOn;
            entry.text = dossier.reason;
            timeline.push_back(std::move(entry));
        }
    }
    for (const Item& item : account.items) {
        if (item.kind == ItemKind::Payment && item.bookedOn <= asOf) {
            TimelineEntry entry;
            entry.kind = TimelineEntry::Kind::Payment;
            entry.on = item.bookedOn;
            entry.amount = -item.amount;
            entry.text = item.number;
            timeline.push_back(std::move(entry));
        }
    }
}

} // namespace

std::string_view timelineKindCode(TimelineEntry::Kind kind)
{
    using Kind = TimelineEntry::Kind;
    switch (kind) {
    case Kind::Call: return "call";
    case Kind::Promise: return "promise";
    case Kind::Dispute: return "dispute";
    case Kind::DisputeResolved: return "dispute-resolved";
    case Kind::Reminder: return "letter";
    case Kind::Payment: return "payment";
    case Kind::Dossier: return "litigation";
    case Kind::DisputeStep: return "dispute-step";
    case Kind::Circuit: return "circuit";
    case Kind::Block: return "block";
    case Kind::BlockEnded: return "block-ended";
    case Kind::Instrument: return "instrument";
    case Kind::Note: return "note";
    case Kind::Attachment: return "document";
    case Kind::Merge: return "merge";
    }
    return "call";
}

std::vector<TimelineEntry> timelineOf(const Account& account, Date asOf, const PromiseRules& rules)
{
    std::vector<TimelineEntry> timeline;
    addPaper(account, asOf, timeline);
    addInstruments(account, asOf, timeline);
    addFile(account, asOf, timeline);
    addBlocks(account, asOf, timeline);
    addDisputes(account, asOf, timeline);
    addPromiseEnds(account, asOf, rules, timeline);
    addCircuit(account, asOf, timeline);
    addCalls(account, asOf, timeline);
    // Last recorded first within a day.
    std::reverse(timeline.begin(), timeline.end());
    std::stable_sort(timeline.begin(), timeline.end(),
                     [](const TimelineEntry& left, const TimelineEntry& right) { return right.on < left.on; });
    return timeline;
}

} // namespace encours
