// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_events.h"
#include "desk/letters/gathering.h"
#include "desk/show_statement.h"
#include "dunning/campaigns/discount_gain.h"
#include "letters/claimed_items.h"
#include "words/words.h"

#include <algorithm>
#include <map>

namespace encours {
namespace {

std::string nameOf(const Item& item, Language language)
{
    return item.number.view().empty() ? wordsFor(language, item.kind) : item.number.str();
}

LetterItem statementItem(const StatementLine& line, const LetterFacts& facts, const Gathering& from)
{
    const Item& item = line.item;
    LetterItem shown;
    shown.item = item.id;
    shown.number = nameOf(item, facts.language);
    shown.issuedOn = item.issuedOn;
    if (item.isDebit()) {
        shown.dueOn = item.dueOn;
        shown.daysLate = std::max(facts.asOf - item.dueOn, 0);
    }
    shown.original = item.amount;
    shown.left = line.open;
    shown.paid = item.amount - line.open;
    shown.excluded = from.nothing();
    shown.isToFactor = from.isToFactor(item, facts.asOf);
    return shown;
}

LetterAgeing letterAgeing(const Ageing& ageing)
{
    return {ageing.notDue, ageing.days1To30, ageing.days31To60, ageing.days61To90,
            ageing.over90, ageing.bills,     ageing.unallocated};
}

/// The offers that run, the newest of each invoice.
std::map<ItemId, DiscountOffer> runningOffers(const Gathering& from)
{
    std::map<ItemId, DiscountOffer> offers;
    for (const DiscountOffer& offer : from.account->offers) {
        if (offer.offeredOn <= from.today && offer.payBy >= from.today) offers[offer.item] = offer;
    }
    return offers;
}

/// The VAT within a discount: as it was quoted while the same is open, else its share.
Money vatWithin(const DiscountOffer& offer, Money open, const Gathering& from)
{
    const Rate vat = from.book.rules.usualVat;
    const DiscountAmounts quoted = gainOf({open, vat, offer.rate, offer.payBy, offer.payBy, Rate{}}).amounts;
    if (quoted.total() == offer.discount) return quoted.vat;
    return offer.discount - proportion(offer.discount, Rate::largestBp, Rate::largestBp + vat.bp());
}

/// The newest offer with the same rate and last day speaks for the letter: one letter, one offer.
const DiscountOffer* newestOffer(const std::map<ItemId, DiscountOffer>& offers, const Gathering& from)
{
    const DiscountOffer* newest = nullptr;
    for (const auto& [item, offer] : offers) {
        if (!(from.openOf(item) - offer.discount).isPositive()) continue;
        const bool isNamed = from.wish.items.empty() || std::ranges::count(from.wish.items, item) > 0;
        if (isNamed && (newest == nullptr || newest->offeredOn < offer.offeredOn)) newest = &offer;
    }
    return newest;
}

/// Money that came in before the judgment, by the invoice that it pays.
Money paidBefore(const Account& account, const Item& debit, Date judgmentOn)
{
    Money paid(0, debit.amount.currency());
    for (const Allocation& allocation : account.allocations) {
        if (allocation.debit != debit.id) continue;
        const Item* const credit = account.findItem(allocation.credit);
        if (credit != nullptr && credit->bookedOn < judgmentOn) paid += allocation.amount;
    }
    return paid;
}

/// Credit of before the judgment that pays no invoice of before it.
Money freeCredit(const Account& account, const Item& credit)
{
    Money left = -credit.amount;
    for (const Allocation& allocation : account.allocations) {
        if (allocation.credit == credit.id) left -= allocation.amount;
    }
    return left;
}

std::optional<LetterItem> frozenItem(const Item& item, const LetterFacts& facts, const Gathering& from)
{
    const Date judgmentOn = facts.asOf;
    const bool isBefore = item.isDebit() ? item.issuedOn < judgmentOn : item.bookedOn < judgmentOn;
    if (!isBefore) return std::nullopt;
    LetterItem frozen;
    frozen.item = item.id;
    frozen.number = nameOf(item, facts.language);
    frozen.issuedOn = item.issuedOn;
    frozen.original = item.amount;
    frozen.excluded = from.nothing();
    if (item.isDebit()) {
        frozen.dueOn = item.dueOn;
        frozen.daysLate = std::max(judgmentOn - item.dueOn, 0);
        frozen.paid = paidBefore(*from.account, item, judgmentOn);
        frozen.isToFactor = from.isToFactor(item, judgmentOn);
        frozen.left = item.amount - frozen.paid;
    } else {
        frozen.left = -freeCredit(*from.account, item);
        frozen.paid = item.amount - frozen.left;
    }
    if (frozen.left.isZero()) return std::nullopt;
    return frozen;
}

/// Who receives claims, as the newest event that says so has it.
std::string representativeOf(const Account& account, Date today)
{
    std::string noted;
    for (const AccountEvent& event : account.events) {
        const bool isOfProceedings =
            event.kind == AccountEventKind::Safeguard || event.kind == AccountEventKind::Receivership ||
            event.kind == AccountEventKind::Liquidation || event.kind == AccountEventKind::BodaccPublication;
        if (isOfProceedings && event.on <= today && !event.note.empty()) noted = event.note;
    }
    return noted;
}

} // namespace

Result<Done> gatherStatement(LetterFacts& facts, const Gathering& from)
{
    facts.asOf = from.wish.asOf.value_or(from.today);
    if (facts.asOf > from.today) {
        return Fault{FaultCode::DateInTheFuture, {{"value", formatIsoDate(facts.asOf)}}, "day of a statement"};
    }
    StatementScope scope;
    scope.asOf = facts.asOf;
    scope.kind = StatementKind::OpenOnly;
    ENCOURS_ASSIGN(const StatementView view, ShowStatement(from.desk).execute(from.account->customer.id, scope));
    for (const StatementLine& line : view.statement.lines) facts.items.push_back(statementItem(line, facts, from));
    // Debits by due date, then credits: as the account is read, and as its subtotals need it.
    sortByDueDate(facts.items);
    if (from.wish.hasAgeing) facts.ageing = letterAgeing(view.statement.ageing);
    return Done{};
}

Result<Done> gatherDiscount(LetterFacts& facts, const Gathering& from)
{
    const auto offers = runningOffers(from);
    const DiscountOffer* const newest = newestOffer(offers, from);
    if (newest == nullptr) return from.factMissing("discount_offer");
    LetterDiscount discount{newest->rate, newest->payBy, from.nothing()};
    for (const auto& [id, offer] : offers) {
        const Item* const item = from.account->findItem(id);
        const Money open = from.openOf(id);
        if (item == nullptr || offer.rate != newest->rate || offer.payBy != newest->payBy) continue;
        if (!(open - offer.discount).isPositive()) continue;
        LetterItem row = from.coveredItem(*item, open - offer.discount);
        row.original = open;
        row.paid = offer.discount;
        row.excluded = from.nothing();
        facts.items.push_back(std::move(row));
        discount.vat += vatWithin(offer, open, from);
    }
    sortByDueDate(facts.items);
    facts.discount = discount;
    return Done{};
}

Result<Done> gatherInsolvency(LetterFacts& facts, const Gathering& from)
{
    const auto proceedings = insolvencyOf(from.account->events, from.today);
    if (!proceedings) return from.factMissing("opening_judgment");
    LetterInsolvency insolvency{*proceedings, {}, representativeOf(*from.account, from.today)};
    ENCOURS_ASSIGN(const LegalClock clock, ShowLegalClock(from.desk).execute(from.today, from.account->customer.id));
    for (const InsolvencyRow& row : clock.insolvencies) insolvency.declareBy = row.declareBy;
    facts.insolvency = std::move(insolvency);
    facts.asOf = proceedings->judgmentOn;
    for (const Item& item : from.account->items) {
        if (auto frozen = frozenItem(item, facts, from)) facts.items.push_back(std::move(*frozen));
    }
    sortByDueDate(facts.items);
    return Done{};
}

} // namespace encours
