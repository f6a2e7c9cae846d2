// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/currencies.h"
#include "property/generator.h"
#include "property/plain_ledger.h"
#include "property/random_book.h"

#include <gtest/gtest.h>

using namespace encours;
using property::caseCount;
using property::Generator;

namespace {

constexpr std::array<std::string_view, 4> codes{"USD", "CHF", "JPY", "TND"};

Currency anyCurrency(Generator& generator)
{
    return *Currency::parse(codes[static_cast<std::size_t>(generator.small(0, 3))]);
}

/// Another amount of the same sign, at any rate between a hundredth and a hundred.
Money originalOf(Generator& generator, Money booked)
{
    const std::int64_t units = booked.absolute().minorUnits() * generator.between(1, 10'000) / 100 + 1;
    return Money{booked.isNegative() ? -units : units, anyCurrency(generator)};
}

Account accountWithCurrencies(Generator& generator, std::int64_t customer)
{
    Account account = property::randomLedgerAccount(generator, customer);
    for (const Item& item : account.items) {
        if (generator.chance(40)) account.foreignAmounts.push_back({item.id, originalOf(generator, item.amount)});
    }
    std::ranges::sort(account.foreignAmounts.edit(), {}, &ForeignAmount::item);
    return account;
}

/// What each currency has open, item by item, without any column.
struct PlainTotal {
    std::int64_t booked = 0;
    std::int64_t unallocated = 0;
    std::int64_t debits = 0;
    std::int64_t credits = 0;
    bool operator==(const PlainTotal&) const = default;
};
std::map<std::string, PlainTotal> plainTotals(const Account& account, Date asOf)
{
    std::map<std::string, PlainTotal> totals{{"EUR", {}}};
    for (const auto& [id, open] : plain::openItems(account, asOf.dayNumber())) {
        const Item& item = *account.findItem(ItemId{id});
        Money original{open};
        for (const ForeignAmount& foreign : account.foreignAmounts) {
            if (foreign.item.value == id) original = openOriginal(foreign.original, item.amount, Money{open});
        }
        PlainTotal& total = totals[std::string{original.currency().code()}];
        total.booked += open;
        (open > 0 ? total.debits : total.credits) += original.minorUnits();
        if (open < 0) total.unallocated += open;
    }
    return totals;
}

std::string said(int number, const Account& account, Date asOf)
{
    return "case " + std::to_string(number) + ", " + std::to_string(account.items.size()) + " items, as of " +
           formatIsoDate(asOf);
}

} // namespace

TEST(ForeignAmountsProperty, CurrenciesSumToTheAccountColumnByColumn)
{
    Generator generator{20'261'122};
    int several = 0;
    for (int number = 0; number < caseCount; ++number) {
        const Account account = accountWithCurrencies(generator, 1);
        const Date asOf = property::telltaleDay(generator, account);
        const auto totals = totalsByCurrency(account, asOf, Currency::euro());
        const auto plain = plainTotals(account, asOf);
        ASSERT_EQ(totals.size(), plain.size()) << said(number, account, asOf);
        several += totals.size() > 1 ? 1 : 0;
        plain::Columns sum{};
        for (const CurrencyTotal& total : totals) {
            const PlainTotal& expected = plain.at(std::string{total.currency.code()});
            const PlainTotal found{total.ageing.total().minorUnits(), total.ageing.unallocated.minorUnits(),
                                   total.debits.minorUnits(), total.credits.minorUnits()};
            ASSERT_EQ(found, expected) << said(number, account, asOf) << ' ' << total.currency.code();
            const plain::Columns columns = plain::columnsOf(total.ageing);
            for (std::size_t column = 0; column < columns.size(); ++column) {
                sum[column] += columns[column];
                ASSERT_TRUE(column + 1 == columns.size() || columns[column] >= 0) << said(number, account, asOf);
            }
        }
        ASSERT_EQ(sum, plain::ageing(account, asOf.dayNumber())) << said(number, account, asOf);
    }
    EXPECT_GT(several, caseCount / 10);
}

TEST(ForeignAmountsProperty, CurrenciesSumToTheBook)
{
    Generator generator{31'103};
    for (int number = 0; number < caseCount / 50; ++number) {
        std::vector<Account> accounts;
        plain::Columns expected{};
        for (std::int64_t customer = 1; customer <= 12; ++customer) {
            accounts.push_back(generator.chance(50) ? accountWithCurrencies(generator, customer)
                                                    : property::randomLedgerAccount(generator, customer));
        }
        const Date asOf = property::telltaleDay(generator, accounts.front());
        for (const Account& account : accounts) {
            const plain::Columns columns = plain::ageing(account, asOf.dayNumber());
            for (std::size_t column = 0; column < columns.size(); ++column) expected[column] += columns[column];
        }
        const auto portfolio = Portfolio::fromAccounts(accounts, Currency::euro());
        std::map<std::string, PlainTotal> plainOfBook;
        for (const Account& account : accounts) {
            for (const auto& [code, total] : plainTotals(account, asOf)) {
                plainOfBook[code].debits += total.debits;
                plainOfBook[code].credits += total.credits;
            }
        }
        plain::Columns sum{};
        for (const CurrencyTotal& total : totalsByCurrency(*portfolio, asOf, ageingOf(*portfolio, asOf))) {
            const plain::Columns columns = plain::columnsOf(total.ageing);
            for (std::size_t column = 0; column < columns.size(); ++column) sum[column] += columns[column];
            ASSERT_EQ(total.debits.minorUnits(), plainOfBook[std::string{total.currency.code()}].debits)
                << "case " << number;
            ASSERT_EQ(total.credits.minorUnits(), plainOfBook[std::string{total.currency.code()}].credits)
                << "case " << number;
        }
        ASSERT_EQ(sum, expected) << "case " << number;
    }
}

TEST(ForeignAmountsProperty, WhatIsLeftFallsWithEveryPaymentAndIsNothingExactlyAtTheEnd)
{
    Generator generator{77'031};
    for (int number = 0; number < caseCount; ++number) {
        const Money booked{generator.between(1, 10'000'000) * (generator.chance(50) ? 1 : -1)};
        const Money original = originalOf(generator, booked);
        Money open = booked;
        Money left = openOriginal(original, booked, open);
        ASSERT_EQ(left, original) << "case " << number;
        while (!open.isZero()) {
            const std::int64_t whole = open.minorUnits();
            open = generator.chance(20)
                       ? Money{}
                       : Money{whole > 0 ? generator.between(0, whole - 1) : generator.between(whole + 1, 0)};
            const Money now = openOriginal(original, booked, open);
            ASSERT_EQ(now.isZero(), open.isZero()) << "case " << number;
            ASSERT_LE(now.absolute(), left.absolute()) << "case " << number;
            ASSERT_TRUE(now.isZero() || now.isNegative() == open.isNegative()) << "case " << number;
            // At most half a minor unit away from original × open ÷ booked, but for the one that a small rest keeps.
            const std::int64_t off = now.minorUnits() * booked.minorUnits() - original.minorUnits() * open.minorUnits();
            const bool isKeptRest = now.absolute().minorUnits() == 1;
            ASSERT_LE((isKeptRest ? 1 : 2) * std::abs(off), booked.absolute().minorUnits()) << "case " << number;
            left = now;
        }
    }
}
