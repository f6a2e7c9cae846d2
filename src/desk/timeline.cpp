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
void addPromiseEnds(const Account& account, Date asOf, std::vector<TimelineEntry>& timeline)
{
    for (const Promise& promise : account.promises) {
        const PromiseProgress progress = progressOf(promise, account, asOf);
        if (promise.madeOn > asOf || progress.state == PromiseState::Running) {
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
        entry.dispute = dispute.id;
        timeline.push_back(entry);
        if (dispute.resolvedOn && *dispute.resolvedOn <= asOf) {
            entry.kind = TimelineEntry::Kind::DisputeResolved;
            entry.on = *dispute.resolvedOn;
            entry.resolution = dispute.resolution;
            timeline.push_back(std::move(entry));
        }
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

std::vector<TimelineEntry> timelineOf(const Account& account, Date asOf)
{
    std::vector<TimelineEntry> timeline;
    addPaper(account, asOf, timeline);
    addDisputes(account, asOf, timeline);
    addPromiseEnds(account, asOf, timeline);
    addCalls(account, asOf, timeline);
    // Last recorded first within a day.
    std::reverse(timeline.begin(), timeline.end());
    std::stable_sort(timeline.begin(), timeline.end(),
                     [](const TimelineEntry& left, const TimelineEntry& right) { return right.on < left.on; });
    return timeline;
}

} // namespace encours
