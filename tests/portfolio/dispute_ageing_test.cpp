// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/dispute_ageing.h"

#include "support/account_builder.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;

const Date opened = Date::of(2026, 11, 2);
const Date deadline = Date::of(2026, 11, 16);

std::vector<Money> disputed(const Account& account, Date asOf)
{
    return openDisputed(account, stateOf(account, asOf, Currency::euro()));
}

AccountBuilder withInvoice()
{
    return AccountBuilder().invoiceDue("F1", 10'000, Date::of(2026, 10, 1));
}

TEST(DisputeAge, ChangesAfterTheLastDayOfItsColumn)
{
    EXPECT_EQ(disputeAgeOf(0), DisputeAge::Days0To7);
    EXPECT_EQ(disputeAgeOf(7), DisputeAge::Days0To7);
    EXPECT_EQ(disputeAgeOf(8), DisputeAge::Days8To15);
    EXPECT_EQ(disputeAgeOf(15), DisputeAge::Days8To15);
    EXPECT_EQ(disputeAgeOf(16), DisputeAge::Days16To30);
    EXPECT_EQ(disputeAgeOf(30), DisputeAge::Days16To30);
    EXPECT_EQ(disputeAgeOf(31), DisputeAge::Days31To60);
    EXPECT_EQ(disputeAgeOf(60), DisputeAge::Days31To60);
    EXPECT_EQ(disputeAgeOf(61), DisputeAge::Over60);
}

TEST(DisputeAgeing, SumsCountsAndAmounts)
{
    DisputeAgeing ageing;
    EXPECT_EQ(ageing.total().count, 0);
    ageing.add(DisputeAge::Over60, Money{500});
    ageing.add(DisputeAge::Over60, Money{700});
    ageing.add(DisputeAge::Days0To7, Money{1});
    EXPECT_EQ(ageing.cell(DisputeAge::Over60).count, 2);
    EXPECT_EQ(ageing.cell(DisputeAge::Over60).amount, Money{1'200});
    EXPECT_EQ(ageing.total().count, 3);
    EXPECT_EQ(ageing.total().amount, Money{1'201});
}

TEST(OpenDisputed, IsWhatIsLeftOfTheDisputedInvoices)
{
    const Account account =
        withInvoice().dispute(opened, deadline, {{"F1", 8'000}}).pay("F1", 6'000, Date::of(2026, 11, 10)).build();
    EXPECT_EQ(disputed(account, opened).at(0), Money{8'000});
    EXPECT_EQ(disputed(account, Date::of(2026, 11, 10)).at(0), Money{4'000}) << "more than the rest is not disputed";
    EXPECT_EQ(disputed(account, opened.plusDays(-1)).at(0), Money{0}) << "not opened yet";
}

TEST(OpenDisputed, CountsAnInvoiceInTwoDisputesOnce)
{
    const Account account = withInvoice()
                                .dispute(opened, deadline, {{"F1", 8'000}})
                                .dispute(opened.plusDays(1), deadline, {{"F1", 8'000}})
                                .build();
    const std::vector<Money> amounts = disputed(account, deadline);
    EXPECT_EQ(amounts.at(0), Money{8'000});
    EXPECT_EQ(amounts.at(1), Money{2'000});
}

TEST(OpenDisputed, IsNothingOnceTheDisputeIsResolved)
{
    const Account account = withInvoice()
                                .dispute(opened, deadline, {{"F1", 8'000}})
                                .resolveLastDispute(deadline, DisputeResolution::Rejected)
                                .build();
    EXPECT_EQ(disputed(account, deadline.plusDays(-1)).at(0), Money{8'000});
    EXPECT_EQ(disputed(account, deadline).at(0), Money{0});
}

} // namespace
} // namespace encours
