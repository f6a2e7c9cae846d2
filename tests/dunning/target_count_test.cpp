// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/targets/target_count.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::dayOf;

const Date today = Date::of(2026, 11, 16); // a Monday
const Date soon = today.plusDays(10);
const AccountBuilder::Days dueSoon{today.plusDays(-20), soon};

/// 1: two invoices due soon and one later; 2: pays late, by cheque; 3: by direct debit; 4: what it owes is secured by a bill.
std::shared_ptr<const Portfolio> book()
{
    const Date wasDueOn = today.plusDays(-60);
    std::vector<Account> accounts;
    accounts.push_back(AccountBuilder("C1", 1)
                           .field(CustomerField::Segment, "Grands Comptes")
                           .field(CustomerField::CreditLimit, "5000")
                           .field(CustomerField::Controller, "Zoé")
                           .invoice("F1", 300'000, dueSoon)
                           .invoice("F2", 100'000, dueSoon)
                           .invoice("F3", 700'000, {today.plusDays(-20), today.plusDays(40)})
                           .build());
    accounts.push_back(AccountBuilder("C2", 2)
                           .field(CustomerField::Means, "chq")
                           .field(CustomerField::InsuredLimit, "1000")
                           .invoice("G0", 100'000, {today.plusDays(-90), wasDueOn})
                           .pay("G0", 25'000, wasDueOn)
                           .pay("G0", 75'000, wasDueOn.plusDays(20))
                           .invoice("G1", 50'000, dueSoon)
                           .build());
    accounts.push_back(AccountBuilder("C3", 3).invoice("H1", 900'000, dueSoon, PaymentMeans::DirectDebit).build());
    accounts.push_back(AccountBuilder("C4", 4)
                           .invoice("I1", 900'000, dueSoon)
                           .instrument(InstrumentKind::AcceptedBill, soon, {{"I1", 900'000}},
                                       {{InstrumentStep::Received, today.plusDays(-2)}})
                           .build());
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

TargetCount countOf(std::string_view condition)
{
    const auto parsed = parseCondition(condition);
    EXPECT_TRUE(parsed) << condition;
    return parsed ? countTarget(*book(), dayOf(today), *parsed) : TargetCount{};
}
TargetCount of(int customers, int items, std::int64_t cents)
{
    return {customers, items, Money(cents)};
}

TEST(TargetCount, CountsCustomersItemsAndMoneyInTheWindow)
{
    EXPECT_EQ(of(2, 3, 450'000), countOf(""));
    EXPECT_EQ(of(1, 2, 400'000), countOf("amount >= 1000"));
    EXPECT_EQ(of(1, 1, 300'000), countOf("amount > 1000"));
    EXPECT_EQ(of(1, 1, 50'000), countOf("means = chq"));
    EXPECT_EQ(of(0, 0, 0), countOf("means = prlv"));
}

TEST(TargetCount, AsksEveryField)
{
    EXPECT_EQ(of(1, 1, 300'000), countOf("average-multiple >= 3"));
    EXPECT_EQ(of(0, 0, 0), countOf("average-multiple > 3"));
    // The customer's own average is (3000 + 1000 + 7000) / 3.
    EXPECT_EQ(of(1, 1, 300'000), countOf("customer = c1 and own-multiple >= 0.81"));
    EXPECT_EQ(of(0, 0, 0), countOf("top-turnover = yes"));
    EXPECT_EQ(of(2, 3, 450'000), countOf("top-turnover = no"));
    EXPECT_EQ(of(1, 1, 50'000), countOf("late-share >= 75"));
    EXPECT_EQ(of(0, 0, 0), countOf("late-share > 75"));
    // 750 € of 1 000 € were 20 days late: 15 days on average.
    EXPECT_EQ(of(1, 1, 50'000), countOf("days-late = 15"));
    EXPECT_EQ(of(0, 0, 0), countOf("days-late >= 16"));
    EXPECT_EQ(of(1, 2, 400'000), countOf("balance >= 11000"));
    EXPECT_EQ(of(1, 2, 400'000), countOf("limit-use >= 220"));
    EXPECT_EQ(of(0, 0, 0), countOf("limit-use > 220"));
    EXPECT_EQ(of(2, 3, 450'000), countOf("broken-promises = 0"));
    EXPECT_EQ(of(2, 3, 450'000), countOf("sector = general"));
    EXPECT_EQ(of(1, 2, 400'000), countOf("segment = \"grands comptes\""));
    EXPECT_EQ(of(1, 2, 400'000), countOf("controller in (zoe, paul)"));
    EXPECT_EQ(of(0, 0, 0), countOf("salesperson = zoe"));
    EXPECT_EQ(of(2, 3, 450'000), countOf("debtor-kind != consumer"));
    EXPECT_EQ(of(2, 3, 450'000), countOf("due-month = 11"));
    EXPECT_EQ(of(2, 3, 450'000), countOf("factored = no"));
    EXPECT_EQ(of(1, 1, 50'000), countOf("insured = yes"));
}

TEST(TargetCount, OfALimitThatIsNotKnownIsNeverTrue)
{
    EXPECT_EQ(of(1, 2, 400'000), countOf("limit-use < 1000"));
    EXPECT_EQ(of(1, 1, 50'000), countOf("not limit-use < 1000"));
}

TEST(TargetCount, CountsAnItemOnceForAllRulesTogether)
{
    TargetBook rules;
    rules.rules.push_back({"a", "A", true, 1, *parseCondition("amount >= 1000")});
    rules.rules.push_back({"b", "B", true, 1, *parseCondition("amount > 1000")});
    rules.rules.push_back({"c", "C", false, 1, *parseCondition("means = chq")});
    const TargetCounts counts = countTargets(*book(), dayOf(today), rules);
    EXPECT_EQ(of(2, 3, 450'000), counts.inWindow);
    EXPECT_EQ(of(1, 2, 400'000), counts.together);
    ASSERT_EQ(3U, counts.rules.size());
    EXPECT_EQ(of(1, 2, 400'000), counts.rules[0]);
    EXPECT_EQ(of(1, 1, 300'000), counts.rules[1]);
    EXPECT_EQ(of(1, 1, 50'000), counts.rules[2]);
}

TEST(TargetCount, OfTheRulesThatShipSelectsWhatTheListsCall)
{
    const DunningContext context = dayOf(today);
    const DayLists lists = makeLists(*book(), context);
    const TargetCounts counts = countTargets(*book(), context, context.policy->targets);
    EXPECT_EQ(of(2, 2, 350'000), counts.together);
    Money called(0);
    for (const Call& call : lists.calls) called += call.callable;
    EXPECT_EQ(Money(350'000), called);
}

} // namespace
} // namespace encours
