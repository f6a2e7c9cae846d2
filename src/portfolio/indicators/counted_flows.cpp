// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/counted_flows.h"

#include "portfolio/item_index.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace encours {

namespace {

/// What a promise had become by a day.
const TrackedPromise* findTracked(const std::vector<TrackedPromise>& tracked, const Promise* promise)
{
    const auto found = std::find_if(tracked.begin(), tracked.end(),
                                    [promise](const TrackedPromise& known) { return known.promise == promise; });
    return found == tracked.end() ? nullptr : &*found;
}

bool isAlmostPaid(const TrackedPromise& tracked, const IndicatorRules& rules)
{
    return rules.promiseTolerance.isPositive() &&
           tracked.progress.received >= tracked.promise->amount - rules.promiseTolerance;
}

/// Kept as the dunning sees it, or kept but for the tolerance by its last day.
bool isKept(const TrackedPromise& tracked, const Account& account, const IndicatorRules& rules)
{
    if (tracked.progress.state == PromiseState::Kept) return true;
    if (!rules.promiseTolerance.isPositive()) return false;
    const auto then = trackPromises(account, tracked.progress.lastDay, rules.promiseGraceTargetDays);
    const TrackedPromise* const known = findTracked(then, tracked.promise);
    return known != nullptr && isAlmostPaid(*known, rules);
}

bool isOnTime(const TrackedPromise& kept, const Account& account, const IndicatorRules& rules)
{
    const Date promisedOn = kept.promise->promisedOn;
    if (isPaidByAllocations(*kept.promise, account, promisedOn, rules.promiseGraceTargetDays)) return true;
    const auto then = trackPromises(account, promisedOn, rules.promiseGraceTargetDays);
    const TrackedPromise* const known = findTracked(then, kept.promise);
    return known != nullptr && (known->progress.state == PromiseState::Kept || isAlmostPaid(*known, rules));
}

/// What payments paid of debits of an account in a period. The index is made when it is first needed: for most accounts
/// never.
class PaidInPeriod {
public:
    PaidInPeriod(const Account& account, IndicatorPeriod period) : m_account(account), m_period(period) {}

    std::int64_t of(ItemId debit)
    {
        std::int64_t paid = 0;
        auto allocation = std::lower_bound(m_account.allocations.begin(), m_account.allocations.end(), debit,
                                           [](const Allocation& left, ItemId item) { return left.debit < item; });
        for (; allocation != m_account.allocations.end() && allocation->debit == debit; ++allocation) {
            if (m_period.holds(allocation->effectiveOn) && isPayment(allocation->credit))
                paid += allocation->amount.minorUnits();
        }
        return paid;
    }

private:
    bool isPayment(ItemId credit)
    {
        if (!m_index) m_index.emplace(m_account);
        const std::size_t place = m_index->positionOf(credit);
        return place != ItemIndex::none && m_account.items[place].kind == ItemKind::Payment;
    }

    const Account& m_account;
    IndicatorPeriod m_period;
    std::optional<ItemIndex> m_index;
};

bool isInvoice(const AccountLines& lines, std::size_t line)
{
    return lines.columns.kind[lines.first + line] == static_cast<std::uint8_t>(ItemKind::Invoice);
}

/// The first of the contacts, in the order of their days, that was about an open debit after its due date.
const AccountContact* firstAbout(const AccountLines& lines, std::size_t line,
                                 const std::vector<AccountContact>& contacts)
{
    const Item& item = lines.account.items[line];
    auto contact = std::upper_bound(contacts.begin(), contacts.end(), item.dueOn,
                                    [](Date day, const AccountContact& known) { return day < known.on; });
    for (; contact != contacts.end(); ++contact) {
        if (contact->isAbout(item) && lines.openOn(line, contact->on) > 0) return &*contact;
    }
    return nullptr;
}

} // namespace

IndicatorPeriod periodOf(Date asOf, const IndicatorRules& rules)
{
    return {asOf.firstOfMonth().plusMonths(1 - rules.periodMonths), asOf};
}

IndicatorPeriod monthOf(Date asOf)
{
    return {asOf.firstOfMonth(), asOf};
}

bool AccountContact::isAbout(const Item& item) const
{
    if (items->empty()) return item.bookedOn <= on;
    return std::find(items->begin(), items->end(), item.id) != items->end();
}

std::vector<AccountContact> contactsIn(const Account& account, IndicatorPeriod period)
{
    std::vector<AccountContact> contacts;
    for (const Attempt& attempt : account.attempts) {
        if (period.holds(attempt.on)) contacts.push_back({attempt.on, &attempt.items});
    }
    for (const Reminder& reminder : account.reminders) {
        if (period.holds(reminder.sentOn)) contacts.push_back({reminder.sentOn, &reminder.items});
    }
    return contacts;
}

std::vector<CountedPromise> countedPromises(const Account& account, IndicatorPeriod period, const IndicatorRules& rules)
{
    std::vector<CountedPromise> counted;
    // Tracking is dear: only when the last day of some promise lies where it counts.
    const bool hasSome = std::any_of(account.promises.begin(), account.promises.end(), [&](const Promise& promise) {
        return promise.madeOn <= period.to && promise.promisedOn < period.to &&
               lastDayOf(promise, rules.promiseGraceTargetDays) >= period.from;
    });
    if (!hasSome) return counted;
    for (const TrackedPromise& tracked : trackPromises(account, period.to, rules.promiseGraceTargetDays)) {
        const Date lastDay = tracked.progress.lastDay;
        if (tracked.progress.isSuperseded || lastDay < period.from || lastDay >= period.to) continue;
        CountedPromise promise{tracked.promise, isKept(tracked, account, rules), false};
        promise.isOnTime = promise.isKept && isOnTime(tracked, account, rules);
        counted.push_back(promise);
    }
    return counted;
}

std::vector<DisputedItem> disputedItems(const AccountLines& lines, Date asOf)
{
    const Account& account = lines.account;
    std::vector<DisputedItem> disputed;
    if (account.disputes.empty()) return disputed;
    const ItemIndex index(account);
    std::vector<std::pair<std::size_t, std::int64_t>> left; // of the disputed lines, what no dispute has taken yet
    for (std::size_t place = 0; place < account.disputes.size(); ++place) {
        const Dispute& dispute = account.disputes[place];
        if (!dispute.isOpen(asOf)) continue;
        for (const CoveredItem& covered : dispute.items) {
            const std::size_t line = index.positionOf(covered.item);
            if (line == ItemIndex::none) continue;
            auto known =
                std::find_if(left.begin(), left.end(), [line](const auto& entry) { return entry.first == line; });
            if (known == left.end())
                known = left.insert(left.end(), {line, std::max<std::int64_t>(0, lines.openOn(line, asOf))});
            const std::int64_t taken = std::min(known->second, covered.amount.minorUnits());
            known->second -= taken;
            disputed.push_back({place, line, taken});
        }
    }
    return disputed;
}

std::vector<Receipt> receiptsIn(const AccountLines& lines, IndicatorPeriod period)
{
    std::vector<Receipt> receipts;
    const auto* const bookedOn = lines.columns.bookedOn.data() + lines.first;
    const std::int32_t from = period.from.dayNumber();
    const std::int32_t to = period.to.dayNumber();
    // By the day on which they were booked: the newest lines stand last.
    for (std::size_t line = lines.count; line > 0 && bookedOn[line - 1] >= from; --line) {
        const auto kind = static_cast<ItemKind>(lines.columns.kind[lines.first + line - 1]);
        const bool isReceipt = kind == ItemKind::Payment || kind == ItemKind::PaymentReturn;
        if (isReceipt && bookedOn[line - 1] <= to)
            receipts.push_back({line - 1, -lines.columns.amount[lines.first + line - 1]});
    }
    return receipts;
}

std::vector<CollectableInvoice> collectableInvoices(const AccountLines& lines, Date asOf)
{
    std::vector<CollectableInvoice> invoices;
    const IndicatorPeriod month = monthOf(asOf);
    const LedgerColumns& columns = lines.columns;
    const std::int32_t from = month.from.dayNumber();
    const std::int32_t to = month.to.dayNumber();
    PaidInPeriod paid(lines.account, month);
    for (std::size_t line = 0; line < lines.count; ++line) {
        const std::size_t item = lines.first + line;
        if (columns.settledOn[item] < from || columns.dueOn[item] > to || columns.bookedOn[item] > to ||
            !isInvoice(lines, line))
            continue;
        const std::int64_t collectable =
            columns.bookedOn[item] >= from ? columns.amount[item] : columns.openOn(item, from - 1);
        if (collectable <= 0) continue;
        const bool isUntouched = columns.paidFrom[item] > to || columns.openOn(item, to) == collectable;
        invoices.push_back({line, collectable, isUntouched ? 0 : paid.of(lines.account.items[line].id)});
    }
    return invoices;
}

std::vector<FirstAction> firstActionsIn(const AccountLines& lines, IndicatorPeriod period)
{
    std::vector<FirstAction> first;
    std::vector<AccountContact> contacts = contactsIn(lines.account, {Date::first(), period.to});
    if (contacts.empty()) return first;
    std::stable_sort(contacts.begin(), contacts.end(),
                     [](const AccountContact& left, const AccountContact& right) { return left.on < right.on; });
    if (contacts.back().on < period.from) return first;
    const std::int32_t last = contacts.back().on.dayNumber();
    for (std::size_t line = 0; line < lines.count; ++line) {
        const std::size_t item = lines.first + line;
        const std::int32_t dueOn = lines.columns.dueOn[item];
        // Paid by its due date, or not due before the last contact: nobody had a reason to act.
        if (lines.columns.amount[item] <= 0 || dueOn >= last || lines.columns.settledOn[item] <= dueOn) continue;
        const AccountContact* const contact = firstAbout(lines, line, contacts);
        if (contact != nullptr && period.holds(contact->on))
            first.push_back({line, contact->on, contact->on.dayNumber() - dueOn});
    }
    return first;
}

} // namespace encours
