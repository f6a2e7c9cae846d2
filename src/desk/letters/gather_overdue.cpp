// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/gathering.h"
#include "desk/named_account.h"
#include "letters/claimed_items.h"
#include "portfolio/risk/late_charges.h"

#include <algorithm>

namespace encours {
namespace {

Money originalOf(const Gathering& from, const CallItem& item)
{
    const Item* const known = from.account->findItem(item.item);
    return known != nullptr ? known->amount : item.open;
}

void addCallable(LetterFacts& facts, const Gathering& from, const CallItem& item)
{
    if (!item.callable.isPositive()) return;
    facts.items.push_back(claimedItem(item, originalOf(from, item), facts.factor));
    facts.credit += item.assumedCredit;
}

/// How long before the due date the customer's plan begins to ask.
int preventiveDays(const Gathering& from)
{
    const auto policy = from.desk.policy();
    const DunningPlan* const plan = policy->plans.find(from.decision.plan);
    return (plan != nullptr ? *plan : policy->plans.standard()).preventiveOpensDays;
}

bool isNamed(const Gathering& from, ItemId item)
{
    return std::ranges::find(from.wish.items, item) != from.wish.items.end();
}

/// The documents that were asked for again, newest call first.
std::vector<ItemId> askedFor(const Gathering& from)
{
    if (!from.wish.items.empty()) return from.wish.items;
    const auto& attempts = from.account->attempts;
    for (std::size_t index = attempts.size(); index > 0; --index) {
        const Attempt& attempt = attempts[index - 1];
        if (attempt.outcome != Outcome::Duplicate) continue;
        std::vector<ItemId> open = attempt.items;
        std::erase_if(open, [&](ItemId item) { return !from.openOf(item).isPositive(); });
        if (!open.empty()) return open;
        break;
    }
    std::vector<ItemId> overdue;
    for (const OpenItem& debit : from.state.debits) {
        if (debit.item->dueOn < from.today) overdue.push_back(debit.item->id);
    }
    return overdue;
}

/// The account as if the letter's invoices had been invoiced without what the letter leaves out: disputed, promised, and paid by
/// credit that nobody matched yet. So their interest is never more than what the letter claims can bear.
Account narrowed(const LetterFacts& facts, const Gathering& from, Date asOf)
{
    Account account = *from.account;
    // What is open of another day, or at a judgment, is all claimed.
    if (asOf != from.today || facts.insolvency) return account;
    for (Item& item : account.items.edit()) {
        const auto found = std::ranges::find(facts.items, item.id, &LetterItem::item);
        if (found == facts.items.end() || !item.isDebit()) continue;
        item.amount = item.amount - from.openOf(item.id) + found->left;
    }
    return account;
}

void addInvoice(LetterCharges& charges, const InvoiceCharges& invoice)
{
    charges.interest += invoice.balance.computedInterest;
    charges.indemnities += invoice.balance.computedIndemnity;
    if (invoice.balance.computedIndemnity.isPositive()) ++charges.indemnityCount;
    charges.settled += smaller(invoice.balance.waived + invoice.balance.paid, invoice.balance.computed());
    for (const LateFeeLine& line : invoice.principalFirst.lines) {
        if (!line.interest.isZero()) charges.lines.push_back({invoice.number, line});
    }
}

} // namespace

Result<Done> gatherPreventive(LetterFacts& facts, const Gathering& from)
{
    const int days = preventiveDays(from);
    const auto isNear = [&](const CallItem& item) { return item.dueOn - from.today <= days; };
    const bool hasNear = std::ranges::any_of(from.decision.items, [&](const CallItem& item) {
        return item.dueOn >= from.today && isNear(item) && item.callable.isPositive();
    });
    for (const CallItem& item : from.decision.items) {
        if (item.dueOn < from.today) continue;
        const bool isMeant = from.wish.items.empty() ? !hasNear || isNear(item) : isNamed(from, item.item);
        if (isMeant) addCallable(facts, from, item);
    }
    sortByDueDate(facts.items);
    return Done{};
}

Result<Done> gatherOverdue(LetterFacts& facts, const Gathering& from)
{
    addOverdue(facts, from.decision, [&](const CallItem& item) { return originalOf(from, item); });
    return Done{};
}

Result<Done> gatherDuplicate(LetterFacts& facts, const Gathering& from)
{
    for (const ItemId id : askedFor(from)) {
        const Item* const item = from.account->findItem(id);
        if (item == nullptr || !from.openOf(id).isPositive()) continue;
        facts.items.push_back(from.coveredItem(*item, from.openOf(id)));
    }
    sortByDueDate(facts.items);
    return Done{};
}

Result<Done> gatherBillRequest(LetterFacts& facts, const Gathering& from)
{
    const bool hasFuture = std::ranges::any_of(from.decision.items, [&](const CallItem& item) {
        return item.dueOn >= from.today && item.callable.isPositive();
    });
    for (const CallItem& item : from.decision.items) {
        const bool isMeant =
            from.wish.items.empty() ? !hasFuture || item.dueOn >= from.today : isNamed(from, item.item);
        if (isMeant) addCallable(facts, from, item);
    }
    sortByDueDate(facts.items);
    return Done{};
}

Result<LetterCharges> chargesFor(const LetterFacts& facts, const Gathering& from, Date asOf)
{
    LetterCharges charges;
    charges.interest = charges.indemnities = charges.settled = from.nothing();
    charges.rate = from.account->customer.lateRate(from.book.rules);
    ENCOURS_ASSIGN(const AccountCharges known,
                   chargesOf(narrowed(facts, from, asOf), asOf, from.book.rules, *from.legal, from.book.currency));
    charges.rate = known.rate;
    for (const InvoiceCharges& invoice : known.invoices) {
        const bool isMeant =
            std::ranges::any_of(facts.items, [&](const LetterItem& item) { return item.item == invoice.item; });
        if (isMeant) addInvoice(charges, invoice);
    }
    return charges;
}

} // namespace encours
