// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount_text.h"
#include "portfolio/account.h"
#include "vectors/term_rule.h"
#include "vectors/vector_case.h"

#include <algorithm>
#include <stdexcept>

namespace encours::vectors {
namespace {

Money amountOf(const Json& text)
{
    return parseAmount(text.get<std::string>(), Currency::euro(), DecimalMark::Dot).value();
}

std::string bucketName(AgeBucket bucket)
{
    switch (bucket) {
    case AgeBucket::NotDue: return "not_due";
    case AgeBucket::Days1To30: return "1-30";
    case AgeBucket::Days31To60: return "31-60";
    case AgeBucket::Days61To90: return "61-90";
    case AgeBucket::Over90: return "over_90";
    }
    throw std::runtime_error{"unknown bucket"};
}

Finding checkAge(const VectorCase& vector)
{
    const Date asOf = dateOf(vector.input.at("as_of"));
    const Date due = dateOf(vector.input.at("due"));
    return compared(vector.expected, {{"age", asOf - due}, {"bucket", bucketName(bucketOf(due, asOf))}});
}

Item makeItem(Account& account, Date bookedOn, Date dueOn, Money amount)
{
    Item item;
    item.id = ItemId{static_cast<std::int64_t>(account.items.size()) + 1};
    item.kind = amount.isPositive() ? ItemKind::Invoice : ItemKind::Payment;
    item.issuedOn = bookedOn;
    item.bookedOn = bookedOn;
    item.dueOn = dueOn;
    item.amount = amount;
    account.items.push_back(item);
    return item;
}

/// Several invoices as of a day. A peer's two columns beyond 90 days are one of ours.
Finding checkColumns(const VectorCase& vector)
{
    Account account;
    const Date asOf = dateOf(vector.input.at("as_of"));
    for (const Json& line : vector.input.at("items_due_amount")) {
        makeItem(account, Date::of(2000, 1, 1), dateOf(line.at(0)), amountOf(line.at(1)));
    }
    const Ageing ageing = stateOf(account, asOf, Currency::euro()).ageing;
    const Json& expected = vector.expected;
    const Money over90 = amountOf(expected.at("<=120")) + amountOf(expected.at("older"));
    const auto cents = [](Money notDue, Money to30, Money to60, Money to90, Money over) {
        return Json{notDue.minorUnits(), to30.minorUnits(), to60.minorUnits(), to90.minorUnits(), over.minorUnits()};
    };
    return compared(cents(amountOf(expected.at("current")), amountOf(expected.at("<=30")),
                          amountOf(expected.at("<=60")), amountOf(expected.at("<=90")), over90),
                    cents(ageing.notDue, ageing.days1To30, ageing.days31To60, ageing.days61To90, ageing.over90));
}

/// One invoice paid in parts, some of them before it was made.
Finding checkPartlyPaid(const VectorCase& vector)
{
    constexpr std::string_view duePrefix = "due ";
    const Json& invoice = vector.input.at("invoice");
    const auto dueText = invoice.at(2).get<std::string>();
    const Date dueOn = parseIsoDate(std::string_view{dueText}.substr(duePrefix.size())).value();
    const Date asOf = dateOf(vector.input.at("as_of"));
    Account account;
    const Item debit = makeItem(account, dateOf(invoice.at(0)), dueOn, amountOf(invoice.at(1)));
    for (const Json& line : vector.input.at("payments")) {
        const Date paidOn = dateOf(line.at(0));
        const Money amount = amountOf(line.at(1));
        const Item credit = makeItem(account, paidOn, paidOn, -amount);
        account.allocations.push_back(
            {AllocationId{credit.id.value}, debit.id, credit.id, amount, later(paidOn, debit.bookedOn)});
    }
    std::ranges::sort(account.items.edit(), {}, [](const Item& item) { return std::pair{item.bookedOn, item.id}; });
    const AccountState state = stateOf(account, asOf, Currency::euro());
    if (state.debits.size() != 1) throw std::runtime_error{"one open invoice was expected"};
    // Peers name a column by its limits loosely ("30-60"); ours begins the day after.
    const std::string bucket = bucketName(bucketOf(state.debits.front().item->dueOn, asOf));
    const auto wanted = vector.expected.at("bucket").get<std::string>();
    const bool sameColumn = bucket.substr(bucket.find('-') + 1) == wanted.substr(wanted.find('-') + 1);
    return compared({amountOf(vector.expected.at("open")).minorUnits(), wanted},
                    {state.debits.front().open.minorUnits(), sameColumn ? wanted : bucket});
}

Money sumOf(const Ageing& ageing)
{
    return ageing.notDue + ageing.days1To30 + ageing.days31To60 + ageing.days61To90 + ageing.over90 + ageing.bills +
           ageing.unallocated;
}

/// Said as a rule: what is not yet due has a column too, so that the columns sum to what is owed.
Finding checkNotDueColumn(const VectorCase& vector)
{
    Account account;
    const Date asOf = dateOf(vector.input.at("as_of"));
    makeItem(account, asOf.plusDays(-40), asOf.plusDays(-10), Money{20'000});
    makeItem(account, asOf.plusDays(-5), asOf.plusDays(25), Money{30'000});
    const AccountState state = stateOf(account, asOf, Currency::euro());
    return compared({50'000, 30'000}, {sumOf(state.ageing).minorUnits(), state.ageing.notDue.minorUnits()});
}

/// Said as a rule: a payment dated before its invoice takes nothing off before the invoice is there, so that what is
/// outstanding on a day is the balance of that day.
Finding checkPaidBeforeItExists()
{
    Account account;
    const Date paidOn = Date::of(2024, 3, 1);
    const Date bookedOn = paidOn.plusDays(20);
    const Item credit = makeItem(account, paidOn, paidOn, Money{-12'000});
    const Item debit = makeItem(account, bookedOn, bookedOn.plusDays(30), Money{12'000});
    account.allocations.push_back({AllocationId{1}, debit.id, credit.id, debit.amount, later(paidOn, bookedOn)});
    Json balances = Json::array();
    Json columns = Json::array();
    for (const Date day : {paidOn.plusDays(-1), paidOn.plusDays(10), bookedOn, bookedOn.plusDays(60)}) {
        const AccountState state = stateOf(account, day, Currency::euro());
        balances.push_back(state.balance.minorUnits());
        columns.push_back(sumOf(state.ageing).minorUnits());
    }
    return compared({{0, -12'000, 0, 0}, {0, -12'000, 0, 0}}, {balances, columns});
}

Finding checkPeerAgeing(const VectorCase& vector)
{
    if (vector.id == "x-erpnext-not-due-bucket") return checkNotDueColumn(vector);
    if (vector.id == "x-lsmb-paid-before-creation") return checkPaidBeforeItExists();
    const bool oneOfOurs = vector.expected.contains("<=120") && vector.expected.contains("older");
    if (vector.input.contains("items_due_amount") && oneOfOurs) return checkColumns(vector);
    if (vector.input.contains("invoice") && vector.expected.contains("bucket")) return checkPartlyPaid(vector);
    return notComparable("says a rule in words, or has other columns than ours");
}

} // namespace

void addAgeingChecks(Checks& checks)
{
    checks["ageing"] = checkAge;
    checks["aging"] = checkPeerAgeing;
}

} // namespace encours::vectors
