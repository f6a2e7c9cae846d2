// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/currencies.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

const Date asOf = Date::of(2026, 11, 20);
const Currency dollar = *Currency::parse("USD");
const Currency pound = *Currency::parse("GBP");

class CurrenciesTest : public testing::Test {
protected:
    /// Booked in euros; the numbers of the foreign ones begin with their currency.
    Account account(std::int64_t customer = 1)
    {
        test::AccountBuilder builder{"C" + std::to_string(customer), customer};
        builder.invoiceDue("F1", 50'000, asOf.plusDays(10))
            .invoiceDue("USD1", 100'000, asOf.plusDays(-5))
            .invoiceDue("USD2", 20'000, asOf.plusDays(-95))
            .invoiceDue("GBP1", 30'000, asOf.plusDays(-40))
            .creditNote("USD3", 10'000, asOf.plusDays(-1))
            .pay("USD1", 25'000, asOf.plusDays(-2))
            .pay("GBP1", 30'000, asOf);
        Account built = builder.build();
        built.foreignAmounts = {{builder.idOf("USD1"), Money{110'000, dollar}},
                                {builder.idOf("USD2"), Money{24'000, dollar}},
                                {builder.idOf("GBP1"), Money{25'500, pound}},
                                {builder.idOf("USD3"), Money{-10'800, dollar}}};
        return built;
    }
};

TEST_F(CurrenciesTest, EachCurrencyHasItsOwnAmountsAndItsAgeingInTheBooks)
{
    const auto totals = totalsByCurrency(account(), asOf, Currency::euro());
    ASSERT_EQ(totals.size(), 2U) << "the pounds are paid";
    EXPECT_EQ(totals[0].currency, Currency::euro());
    EXPECT_EQ(totals[0].debits, Money{50'000});
    EXPECT_EQ(totals[0].ageing.notDue, Money{50'000});
    EXPECT_EQ(totals[0].ageing.total(), Money{50'000});
    EXPECT_EQ(totals[1].currency, dollar);
    EXPECT_EQ(totals[1].debits, Money(82'500 + 24'000, dollar));
    EXPECT_EQ(totals[1].credits, Money(-10'800, dollar));
    EXPECT_EQ(totals[1].original(), Money(95'700, dollar));
    EXPECT_EQ(totals[1].ageing.days1To30, Money{75'000});
    EXPECT_EQ(totals[1].ageing.over90, Money{20'000});
    EXPECT_EQ(totals[1].ageing.unallocated, Money{-10'000});
}

TEST_F(CurrenciesTest, AreThoseOfTheDay)
{
    const auto before = totalsByCurrency(account(), asOf.plusDays(-3), Currency::euro());
    ASSERT_EQ(before.size(), 3U);
    EXPECT_EQ(before[1].currency, pound) << "by their codes";
    EXPECT_EQ(before[1].debits, Money(25'500, pound));
    EXPECT_EQ(before[2].debits, Money(110'000 + 24'000, dollar));
    EXPECT_EQ(before[2].credits, Money(0, dollar)) << "the credit note comes later";
}

TEST_F(CurrenciesTest, ABillMovesTheAmountOfItsOwnCurrency)
{
    test::AccountBuilder builder;
    builder.invoiceDue("F1", 50'000, asOf.plusDays(-5)).invoiceDue("USD1", 100'000, asOf.plusDays(-5));
    builder.instrument(InstrumentKind::PromissoryNote, asOf.plusDays(30), {{"USD1", 100'000}},
                       {{InstrumentStep::Received, asOf.plusDays(-3)}});
    Account built = builder.build();
    built.foreignAmounts = {{builder.idOf("USD1"), Money{110'000, dollar}}};
    const auto totals = totalsByCurrency(built, asOf, Currency::euro());
    EXPECT_EQ(totals.at(0).ageing.days1To30, Money{50'000});
    EXPECT_EQ(totals.at(0).ageing.bills, Money{0});
    EXPECT_EQ(totals.at(1).ageing.bills, Money{100'000});
    EXPECT_EQ(totals.at(1).ageing.days1To30, Money{0});
}

TEST_F(CurrenciesTest, OfTheBookSumOverItsAccounts)
{
    const auto portfolio = Portfolio::fromAccounts(
        {account(1), test::AccountBuilder{"C2", 2}.invoiceDue("F2", 7'000, asOf).build(), account(3)},
        Currency::euro());
    const auto totals = totalsByCurrency(*portfolio, asOf, ageingOf(*portfolio, asOf));
    ASSERT_EQ(totals.size(), 2U);
    EXPECT_EQ(totals[0].debits, Money{107'000});
    EXPECT_EQ(totals[1].debits, Money(213'000, dollar));
    Ageing sum = totals[0].ageing;
    sum += totals[1].ageing;
    EXPECT_EQ(sum.total(), ageingOf(*portfolio, asOf).total());
}

TEST_F(CurrenciesTest, AnItemTellsWhatIsLeftOfIt)
{
    const Account built = account();
    std::map<std::string, std::optional<Money>> left;
    const AccountState state = stateOf(built, asOf, Currency::euro());
    for (const OpenItem& open : state.debits) left[open.item->number.str()] = openOriginalOf(built, open);
    EXPECT_EQ(left.at("USD1"), Money(82'500, dollar));
    EXPECT_EQ(left.at("F1"), std::nullopt);
    EXPECT_EQ(foreignAmountOf(built, ItemId{999}), nullptr);
}

TEST_F(CurrenciesTest, ABookOfOneCurrencyHasOneTotal)
{
    const auto portfolio = Portfolio::fromAccounts({}, Currency::euro());
    const auto totals = totalsByCurrency(*portfolio, asOf, ageingOf(*portfolio, asOf));
    ASSERT_EQ(totals.size(), 1U);
    EXPECT_TRUE(totals[0].ageing.total().isZero());
}

} // namespace
} // namespace encours
