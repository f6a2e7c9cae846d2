// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/bad_debt.h"

#include <gtest/gtest.h>

using namespace encours;

namespace {

const Rate twenty = Rate::ofBp(2'000);

} // namespace

TEST(Vat, IsTakenOutOfATtcAmountOnce)
{
    EXPECT_EQ(Money{100'000}, withoutVat(Money{120'000}, twenty));
    EXPECT_EQ(Money{20'000}, vatInside(Money{120'000}, twenty));
    EXPECT_EQ(Money{94'787}, withoutVat(Money{100'000}, Rate::ofBp(550)));
    EXPECT_EQ(Money{5'213}, vatInside(Money{100'000}, Rate::ofBp(550)));
    EXPECT_EQ(Money{100'000}, withoutVat(Money{100'000}, Rate{}));
    EXPECT_EQ(Money{-100'000}, withoutVat(Money{-120'000}, twenty));
}

TEST(Provision, SetsAsideAShareOfTheNetAmountOfEachAge)
{
    const ImpairedAmounts ttc{Money{120'000}, Money{1'200'000}, Money{600'000}, Money{960'000}, Money{240'000}};
    const auto provision = provisionFor(ttc, ProvisionPolicy{}, twenty);
    EXPECT_EQ(Money{100'000}, provision.base.days1To30);
    EXPECT_EQ(Money{1'000'000}, provision.base.days31To60);
    EXPECT_EQ(Money{200'000}, provision.base.doubtful);
    EXPECT_EQ(Money{0}, provision.amount.days1To30);
    EXPECT_EQ(Money{100'000}, provision.amount.days31To60);
    EXPECT_EQ(Money{125'000}, provision.amount.days61To90);
    EXPECT_EQ(Money{400'000}, provision.amount.over90);
    EXPECT_EQ(Money{200'000}, provision.amount.doubtful);
    EXPECT_EQ(Money{825'000}, provision.total());
}

TEST(Provision, FollowsThePolicyOfTheFirm)
{
    ProvisionPolicy policy;
    policy.over90 = Rate::ofBp(3'333);
    const ImpairedAmounts ttc{Money{}, Money{}, Money{}, Money{100}, Money{}};
    EXPECT_EQ(Money{33}, provisionFor(ttc, policy, Rate{}).amount.over90);
}

TEST(Provision, SetsNothingAsideForACreditBalance)
{
    const ImpairedAmounts ttc{Money{}, Money{}, Money{}, Money{120'000}, Money{-60'000}};
    const auto provision = provisionFor(ttc, ProvisionPolicy{}, twenty);
    EXPECT_EQ(Money{-50'000}, provision.base.doubtful);
    EXPECT_EQ(Money{50'000}, provision.total());
}
