// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/gather_facts.h"

#include "desk/letters/gathering.h"
#include "desk/named_account.h"
#include "desk/todays_lists.h"
#include "letters/claimed_items.h"
#include "portfolio/open_items.h"

#include <algorithm>

namespace encours {
namespace {

std::string nameOf(const Customer& customer)
{
    const std::string& name = customer.field(CustomerField::Name);
    return name.empty() ? customer.code : name + " (" + customer.code + ")";
}

Result<Done> gatherOf(LetterFacts& facts, const Gathering& from)
{
    switch (facts.kind) {
    case LetterKind::Preventive: return gatherPreventive(facts, from);
    case LetterKind::Reminder1:
    case LetterKind::Reminder2:
    case LetterKind::Reminder3:
    case LetterKind::LitigationTransfer:
    case LetterKind::FormalNotice: return gatherOverdue(facts, from);
    case LetterKind::Duplicate: return gatherDuplicate(facts, from);
    case LetterKind::PromiseConfirmation: return gatherPromise(facts, from);
    case LetterKind::PromiseBroken: return gatherBrokenPromise(facts, from);
    case LetterKind::DisputeAcknowledged: return gatherDispute(facts, from);
    case LetterKind::DisputeRejected: return gatherRejection(facts, from);
    case LetterKind::PaymentPlan: return gatherPlan(facts, from);
    case LetterKind::BillRequest: return gatherBillRequest(facts, from);
    case LetterKind::DiscountOffer: return gatherDiscount(facts, from);
    case LetterKind::Statement: return gatherStatement(facts, from);
    case LetterKind::InsolvencyClaim: return gatherInsolvency(facts, from);
    }
    return Done{};
}

/// Whether a letter of this kind may be about some invoices only. A promise, a plan, a statement are what they are.
bool mayChoose(LetterKind kind)
{
    switch (kind) {
    case LetterKind::PromiseConfirmation:
    case LetterKind::PromiseBroken:
    case LetterKind::PaymentPlan:
    case LetterKind::Statement:
    case LetterKind::InsolvencyClaim: return false;
    default: return true;
    }
}

/// A named invoice that is left out without a word would be a letter that says less than was asked.
Result<Done> keepNamed(LetterFacts& facts, const Gathering& from)
{
    const auto& named = from.wish.items;
    if (named.empty() || !mayChoose(facts.kind)) return Done{};
    std::erase_if(facts.items, [&](const LetterItem& item) { return !std::ranges::count(named, item.item); });
    for (const ItemId id : named) {
        if (std::ranges::count(facts.items, id, &LetterItem::item) > 0) continue;
        const Item* const item = from.account->findItem(id);
        return faultAbout(FaultCode::InvoicesNotOpen,
                          item != nullptr ? item->number.str() : "#" + std::to_string(id.value));
    }
    if (facts.credit.isZero()) return Done{};
    facts.credit = from.nothing();
    for (const CallItem& item : from.decision.items) {
        if (std::ranges::find(named, item.item) != named.end()) facts.credit += item.assumedCredit;
    }
    return Done{};
}

bool speaksOf(const Reminder& reminder, const LetterFacts& facts)
{
    return std::ranges::any_of(facts.items, [&](const LetterItem& item) {
        return std::ranges::find(reminder.items, item.item) != reminder.items.end();
    });
}

void addLastReminder(LetterFacts& facts, const Gathering& from)
{
    for (const Reminder& reminder : from.account->reminders) {
        if (reminder.sentOn < from.today && speaksOf(reminder, facts)) facts.lastReminderOn = reminder.sentOn;
    }
}

bool wantsCharges(LetterKind kind, const LetterWish& wish)
{
    switch (kind) {
    case LetterKind::LitigationTransfer:
    case LetterKind::FormalNotice:
    case LetterKind::InsolvencyClaim: return true;
    case LetterKind::Reminder3:
    case LetterKind::Statement: return wish.hasPenalties;
    default: return false;
    }
}

Result<Gathering> gatheringFor(const Desk& desk, const LetterWish& wish)
{
    ENCOURS_ASSIGN(const auto account, accountOf(desk, wish.customer));
    const Date today = desk.today();
    ENCOURS_ASSIGN(AccountDecision decision, TodaysLists{desk}.explain(account->customer.id, today));
    const BookSettings book = desk.settings();
    return Gathering{
        desk, wish, account, std::move(decision), stateOf(*account, today, book.currency), book, desk.legalValues(),
        today};
}

} // namespace

Money Gathering::openOf(ItemId item) const
{
    return encours::openOf(state, item);
}

bool Gathering::isToFactor(const Item& item, Date day) const
{
    const FactorContract& factor = book.rules.factor;
    return item.isDebit() &&
           isPaidToFactor(factorStateOf(account->factorEvents, item.id, item.dueOn, day, factor).isFactored, factor);
}

Money Gathering::overdueCallable() const
{
    Money sum = nothing();
    for (const CallItem& item : decision.items) {
        if (item.daysLate > 0) sum += item.callable;
    }
    return sum;
}

Fault Gathering::factMissing(std::string_view field) const
{
    return {FaultCode::LetterFactMissing,
            {{"field", std::string{field}}, {"customer", nameOf(account->customer)}},
            "nothing to write about"};
}

LetterItem Gathering::coveredItem(const Item& item, Money amount) const
{
    LetterItem covered;
    covered.item = item.id;
    covered.number = item.number.str();
    covered.issuedOn = item.issuedOn;
    covered.dueOn = item.dueOn;
    covered.daysLate = std::max(today - item.dueOn, 0);
    covered.original = item.amount;
    covered.left = amount;
    const Money spokenOf = larger(openOf(item.id), amount);
    covered.paid = item.amount - spokenOf;
    covered.excluded = spokenOf - amount;
    covered.isToFactor = isToFactor(item, today);
    return covered;
}

void sortByDueDate(std::vector<LetterItem>& items)
{
    std::ranges::stable_sort(items, [](const LetterItem& left, const LetterItem& right) {
        if (left.dueOn.has_value() != right.dueOn.has_value()) return left.dueOn.has_value();
        return left.dueOn.value_or(left.issuedOn) < right.dueOn.value_or(right.issuedOn);
    });
}

Result<LetterFacts> gatherFacts(const Desk& desk, const LetterOffice& office, const LetterWish& wish, LetterKind kind)
{
    ENCOURS_ASSIGN(const Gathering from, gatheringFor(desk, wish));
    const Language language = wish.language.value_or(Language::French);
    LetterFacts facts = startFacts({kind, language, from.today}, from.book, from.account->customer, *from.legal);
    facts.daysToPay = office.daysToPay;
    facts.daysOfNotice = office.daysOfNotice;
    facts.isDuplicate = wish.isDuplicate;
    ENCOURS_TRY(gatherOf(facts, from));
    ENCOURS_TRY(keepNamed(facts, from));
    addLastReminder(facts, from);
    if (wantsCharges(kind, wish) && !facts.items.empty()) {
        ENCOURS_ASSIGN(facts.charges, chargesFor(facts, from, facts.asOf));
    }
    return facts;
}

} // namespace encours
