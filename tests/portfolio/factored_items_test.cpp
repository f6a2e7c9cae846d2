// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/risk/factored_items.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

FactorContract contract()
{
    FactorContract contract;
    contract.name = "Factor";
    return contract;
}

std::vector<FactoredItem> factoredOn(const Account& account, Date day)
{
    return factoredItems(account, day, contract(), Currency::euro());
}

const Date assignedOn = Date::of(2026, 9, 1);

AccountBuilder twoInvoices()
{
    return AccountBuilder()
        .invoiceDue("F2", 50'000, Date::of(2026, 10, 15))
        .invoiceDue("F1", 100'000, Date::of(2026, 9, 30))
        .invoiceDue("F3", 70'000, Date::of(2026, 10, 31));
}

TEST(FactoredItems, AreThoseThatWereAssignedByDueDate)
{
    const Account account = twoInvoices()
                                .factor("F2", FactorStep::Assigned, assignedOn.plusDays(20))
                                .factor("F1", FactorStep::Assigned, assignedOn.plusDays(20))
                                .build();
    EXPECT_TRUE(factoredOn(account, assignedOn).empty());
    const auto factored = factoredOn(account, Date::of(2026, 10, 1));
    ASSERT_EQ(factored.size(), 2U);
    EXPECT_EQ(factored[0].item->number, "F1");
    EXPECT_EQ(factored[0].open, Money(100'000));
    EXPECT_EQ(factored[1].item->number, "F2");
    EXPECT_TRUE(factored[1].state.isFactored);
}

TEST(FactoredItems, GiveAnAlertWhileTheyAreFinancedAndOpen)
{
    const Account account = twoInvoices()
                                .factor("F1", FactorStep::Assigned, assignedOn)
                                .factor("F1", FactorStep::Financed, assignedOn, 90'000)
                                .pay("F1", 100'000, Date::of(2026, 11, 20))
                                .build();
    // Due on 30 September: taken back on 29 November; 15 days before is the 14th.
    EXPECT_FALSE(factoredOn(account, Date::of(2026, 11, 13)).at(0).isAlert);
    EXPECT_TRUE(factoredOn(account, Date::of(2026, 11, 14)).at(0).isAlert);
    EXPECT_FALSE(factoredOn(account, Date::of(2026, 11, 20)).at(0).isAlert) << "it is paid";
    EXPECT_TRUE(factoredOn(account, Date::of(2026, 11, 20)).at(0).open.isZero());
}

TEST(FactoredItems, GiveNoAlertWhenNothingWasFinanced)
{
    const Account account = twoInvoices().factor("F1", FactorStep::Assigned, assignedOn).build();
    EXPECT_FALSE(factoredOn(account, Date::of(2026, 12, 31)).at(0).isAlert);
}

} // namespace
} // namespace encours
