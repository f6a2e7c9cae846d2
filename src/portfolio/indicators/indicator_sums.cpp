// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/indicator_sums.h"

#include "portfolio/item_index.h"

#include <algorithm>
#include <utility>

namespace encours {

namespace {

struct Contact {
    Date on;
    const std::vector<ItemId>* items = nullptr; ///< empty: the whole account
};

/// Calls and letters of the days from `from` to `asOf`.
std::vector<Contact> contactsOf(const Account& account, Date from, Date asOf)
{
    std::vector<Contact> contacts;
    for (const Attempt& attempt : account.attempts) {
        if (attempt.on >= from && attempt.on <= asOf) contacts.push_back({attempt.on, &attempt.items});
    }
    for (const Reminder& reminder : account.reminders) {
        if (reminder.sentOn >= from && reminder.sentOn <= asOf) contacts.push_back({reminder.sentOn, &reminder.items});
    }
    return contacts;
}

bool isAbout(const Contact& contact, const Item& item)
{
    if (contact.items->empty()) return item.bookedOn <= contact.on;
    return std::find(contact.items->begin(), contact.items->end(), item.id) != contact.items->end();
}

/// Kept as the dunning sees it, or kept but for the tolerance by its last day.
bool isKept(const TrackedPromise& tracked, const Account& account, const IndicatorRules& rules)
{
    if (tracked.progress.state == PromiseState::Kept) return true;
    if (!rules.promiseTolerance.isPositive()) return false;
    const Money least = tracked.promise->amount - rules.promiseTolerance;
    for (const TrackedPromise& then : trackPromises(account, tracked.progress.lastDay, rules.promiseGraceTargetDays)) {
        if (then.promise == tracked.promise) return then.progress.received >= least;
    }
    return false;
}

} // namespace

void PaidSums::add(std::int64_t amount, int daysLate, int daysSinceIssue)
{
    signedDays += Wide{amount} * daysLate;
    earlyAsZeroDays += Wide{amount} * std::max(0, daysLate);
    sinceIssueDays += Wide{amount} * daysSinceIssue;
    paid += amount;
    if (daysLate > 0) paidLate += amount;
}

void addPaid(const AccountLines& lines, IndicatorPeriod period, PaidSums& sums)
{
    const Account& account = lines.account;
    if (account.allocations.empty()) return;
    const ItemIndex index(account);
    for (const Allocation& allocation : account.allocations) {
        if (allocation.effectiveOn < period.from || allocation.effectiveOn > period.to) continue;
        const std::size_t debit = index.positionOf(allocation.debit);
        const std::size_t credit = index.positionOf(allocation.credit);
        if (debit == ItemIndex::none || credit == ItemIndex::none) continue;
        const Item& invoice = account.items[debit];
        if (invoice.kind != ItemKind::Invoice || account.items[credit].kind != ItemKind::Payment) continue;
        sums.add(allocation.amount.minorUnits(), allocation.effectiveOn - invoice.dueOn,
                 allocation.effectiveOn - invoice.issuedOn);
    }
}

void addPromises(const Account& account, IndicatorPeriod period, const IndicatorRules& rules, PromiseSums& sums)
{
    if (account.promises.empty()) return;
    for (const TrackedPromise& tracked : trackPromises(account, period.to, rules.promiseGraceTargetDays)) {
        const Date lastDay = tracked.progress.lastDay;
        if (tracked.progress.isSuperseded || lastDay < period.from || lastDay >= period.to) continue;
        const std::int64_t amount = tracked.promise->amount.minorUnits();
        const bool kept = isKept(tracked, account, rules);
        ++sums.due;
        sums.dueAmount += amount;
        sums.kept += kept ? 1 : 0;
        sums.keptAmount += kept ? amount : 0;
    }
}

void addDisputes(const AccountLines& lines, Date asOf, DisputeSums& sums)
{
    const Account& account = lines.account;
    if (account.disputes.empty()) return;
    const ItemIndex index(account);
    std::vector<std::pair<std::size_t, std::int64_t>> left; // of the disputed lines, what no dispute has taken yet
    for (const Dispute& dispute : account.disputes) {
        if (!dispute.isOpen(asOf)) continue;
        ++sums.open;
        sums.ageDays += asOf - dispute.openedOn;
        for (const CoveredItem& covered : dispute.items) {
            const std::size_t line = index.positionOf(covered.item);
            if (line == ItemIndex::none) continue;
            auto known =
                std::find_if(left.begin(), left.end(), [line](const auto& entry) { return entry.first == line; });
            if (known == left.end())
                known = left.insert(left.end(), {line, std::max<std::int64_t>(0, lines.openOn(line, asOf))});
            const std::int64_t taken = std::min(known->second, covered.amount.minorUnits());
            known->second -= taken;
            sums.amount += taken;
        }
    }
}

void addActions(const AccountLines& lines, Date asOf, const std::vector<PlacedDebit>& placed,
                const IndicatorRules& rules, ActionSums& sums)
{
    const Account& account = lines.account;
    const int longest = std::max(rules.cadenceDays - 1, rules.actionGapDays);
    const std::vector<Contact> contacts = contactsOf(account, asOf.plusDays(-longest), asOf);
    const Date cadenceFrom = asOf.plusDays(1 - rules.cadenceDays);
    const Date gapFrom = asOf.plusDays(-rules.actionGapDays);
    for (const Contact& contact : contacts) sums.actions += contact.on >= cadenceFrom ? 1 : 0;
    for (const PlacedDebit& part : placed) {
        if (!part.bucket || *part.bucket == AgeBucket::NotDue) continue;
        const Item& item = account.items[part.line];
        sums.overdue += part.open;
        const bool hasAction = std::any_of(contacts.begin(), contacts.end(), [&](const Contact& contact) {
            return contact.on >= gapFrom && isAbout(contact, item);
        });
        if (!hasAction) sums.withoutAction += part.open;
    }
}

} // namespace encours
