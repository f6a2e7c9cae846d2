// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/priority/call_order.h"

#include "dunning/rules/item_states.h"
#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::dayOf;

const Date today = Date::of(2026, 11, 20);

/// Three customers: A owes much but not for long, B little since long, C is about to slip.
std::shared_ptr<const Portfolio> threeCustomers()
{
    std::vector<Account> accounts;
    accounts.push_back(AccountBuilder("A", 1).invoiceDue("FA", 900'000, today.plusDays(-12)).build());
    accounts.push_back(AccountBuilder("B", 2).invoiceDue("FB", 100'000, today.plusDays(-200)).build());
    accounts.push_back(AccountBuilder("C", 3)
                           .invoiceDue("FC", 300'000, today.plusDays(-57))
                           .invoiceDue("FD", 50'000, today.plusDays(-70))
                           .build());
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

std::string codesIn(CallOrder order)
{
    const auto portfolio = threeCustomers();
    const DunningContext context = dayOf(today);
    DayLists lists = makeLists(*portfolio, context);
    const CallOrderBasis basis{*portfolio, today, context.rules, nullptr};
    sortCalls(lists.calls, order, basis);
    std::string codes;
    for (const Call& call : lists.calls) codes += call.customerCode;
    return codes;
}

TEST(CallOrder, ReadsBackEveryCode)
{
    for (const CallOrder order : allCallOrders()) EXPECT_EQ(parseCallOrder(callOrderCode(order)), order);
    EXPECT_EQ(parseCallOrder("alphabet"), std::nullopt);
    EXPECT_EQ(allCallOrders().size(), 6U);
}

TEST(CallOrder, PutsTheLargestTheOldestAndTheSlippingFirst)
{
    EXPECT_EQ(codesIn(CallOrder::Amount), "ACB");
    EXPECT_EQ(codesIn(CallOrder::Age), "BCA");
    EXPECT_EQ(codesIn(CallOrder::Slippage), "CAB");
}

TEST(CallOrder, TakesTheProvisionOfTheAgeingAsTheBookImpairsIt)
{
    // HT at 20 % VAT: B 833,33 × 50 % = 416,67; C 2 500 × 10 % + 416,67 × 25 % = 354,17; A nothing.
    const auto portfolio = threeCustomers();
    const DunningContext context = dayOf(today);
    const DayLists lists = makeLists(*portfolio, context);
    const CallOrderBasis basis{*portfolio, today, context.rules, nullptr};
    const auto provisionOf = [&](std::string_view code) {
        for (const Call& call : lists.calls) {
            if (call.customerCode == code) return orderFigureOf(call, CallOrder::Provision, basis);
        }
        return std::int64_t{-1};
    };
    EXPECT_EQ(provisionOf("A"), 0);
    EXPECT_EQ(provisionOf("B"), 41'667);
    EXPECT_EQ(provisionOf("C"), 25'000 + 10'417);
    EXPECT_EQ(codesIn(CallOrder::Provision), "BCA");
}

TEST(CallOrder, ExpectsNoCashWithoutProfiles)
{
    const auto portfolio = threeCustomers();
    const DunningContext context = dayOf(today);
    const DayLists lists = makeLists(*portfolio, context);
    for (const Call& call : lists.calls)
        EXPECT_EQ(orderFigureOf(call, CallOrder::Cash, {*portfolio, today, context.rules, nullptr}), 0);
}

TEST(CallOrder, PutsEqualsInTheOrderOfTheirAmountsThenCodes)
{
    std::vector<Account> accounts;
    std::int64_t customer = 0;
    for (const char* code : {"D", "B", "C", "A"})
        accounts.push_back(AccountBuilder(code, ++customer)
                               .invoiceDue("F", code[0] == 'C' ? 101'000 : 100'000, today.plusDays(-20))
                               .build());
    const auto portfolio = Portfolio::fromAccounts(std::move(accounts), Currency::euro());
    std::string codes;
    for (const Call& call : makeLists(*portfolio, dayOf(today)).calls) codes += call.customerCode;
    EXPECT_EQ(codes, "CABD");
}

TEST(CallOrder, KeepsTheMostSevereListFirst)
{
    std::vector<Account> accounts;
    accounts.push_back(AccountBuilder("A", 1).invoiceDue("FA", 900'000, today.plusDays(-12)).build());
    accounts.push_back(AccountBuilder("L", 2)
                           .invoiceDue("FL", 10'000, today.plusDays(-90))
                           .dossier(today.plusDays(-30), {"FL"})
                           .build());
    const auto portfolio = Portfolio::fromAccounts(std::move(accounts), Currency::euro());
    const DunningContext context = dayOf(today);
    for (const CallOrder order : allCallOrders()) {
        DayLists lists = makeLists(*portfolio, context);
        ASSERT_EQ(lists.calls.size(), 2U);
        sortCalls(lists.calls, order, {*portfolio, today, context.rules, nullptr});
        EXPECT_EQ(lists.calls.front().customerCode, "L") << callOrderCode(order);
    }
}

TEST(Slipping, CountsWhatPassesALimitOfTheAgedBalanceWithinAWeek)
{
    const Account account = AccountBuilder()
                                .invoiceDue("F1", 1'000, today)               // 0 days late: overdue tomorrow
                                .invoiceDue("F2", 2'000, today.plusDays(-23)) // 30 days late in a week
                                .invoiceDue("F3", 4'000, today.plusDays(-24)) // 31: the next column
                                .invoiceDue("F4", 8'000, today.plusDays(-100))
                                .build();
    const DunningContext context = dayOf(today);
    EXPECT_EQ(slippingOf(viewOf(account, context)), Money(5'000));
    EXPECT_EQ(slippingOf(decide(account, context).items, today, 1, Currency::euro()), Money(1'000));
    EXPECT_EQ(decide(account, context).call.value().slipping, Money(5'000));
}

} // namespace
} // namespace encours
