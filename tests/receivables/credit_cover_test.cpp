// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/credit_cover.h"

#include <gtest/gtest.h>

using namespace encours;

namespace {

InsuranceContract insured(std::int64_t deductibleCents = 0)
{
    InsuranceContract contract;
    contract.insurer = "Assureur";
    contract.deductible = Money{deductibleCents};
    return contract;
}

} // namespace

TEST(CreditCover, IsExceededAboveALimitOnly)
{
    CreditCover cover{Money{1'200'000}, Money{1'200'000}, Money{1'000'000}};
    EXPECT_TRUE(cover.beyondOwnLimit().isZero());
    EXPECT_EQ(Money{200'000}, cover.beyondInsuredLimit());
    cover.exposure = Money{1'200'001};
    EXPECT_EQ(Money{1}, cover.beyondOwnLimit());
}

TEST(CreditCover, IsNeverExceededWithoutALimit)
{
    const CreditCover cover{Money{1'200'000}, std::nullopt, std::nullopt};
    EXPECT_TRUE(cover.beyondOwnLimit().isZero());
    EXPECT_TRUE(cover.beyondInsuredLimit().isZero());
}

TEST(CreditCover, TakesALimitOfNothingAsALimit)
{
    const CreditCover cover{Money{100}, Money{0}, Money{0}};
    EXPECT_EQ(Money{100}, cover.beyondOwnLimit());
    EXPECT_EQ(Money{100}, cover.beyondInsuredLimit());
}

TEST(InsuredLoss, IsTheCoveredShareOfTheInsuredPart)
{
    EXPECT_EQ(Money{900'000}, insuredLoss(insured(), {Money{1'200'000}, {}, Money{1'000'000}}));
    EXPECT_EQ(Money{450'000}, insuredLoss(insured(), {Money{500'000}, {}, Money{1'000'000}}));
    EXPECT_EQ(Money{91}, insuredLoss(insured(), {Money{101}, {}, Money{1'000'000}})); // 90,9 rounded once
}

TEST(InsuredLoss, LeavesTheDeductibleToUs)
{
    EXPECT_EQ(Money{400'000}, insuredLoss(insured(50'000), {Money{500'000}, {}, Money{1'000'000}}));
    EXPECT_EQ(Money{0}, insuredLoss(insured(500'000), {Money{500'000}, {}, Money{1'000'000}}));
}

TEST(InsuredLoss, IsNothingWithoutContractLimitOrExposure)
{
    EXPECT_EQ(Money{0}, insuredLoss({}, {Money{500'000}, {}, Money{1'000'000}}));
    EXPECT_EQ(Money{0}, insuredLoss(insured(), {Money{500'000}, {}, std::nullopt}));
    EXPECT_EQ(Money{0}, insuredLoss(insured(), {Money{500'000}, {}, Money{0}}));
    EXPECT_EQ(Money{0}, insuredLoss(insured(), {Money{-500'000}, {}, Money{1'000'000}}));
}

TEST(InsuredLoss, SpeaksTheCurrencyOfTheExposure)
{
    const Currency dollar = *Currency::parse("USD");
    EXPECT_EQ((Money{900, dollar}), insuredLoss(insured(), {Money{1'000, dollar}, {}, Money{2'000, dollar}}));
}

TEST(Insurance, SetsTheLastDayToDeclareAnOverdue)
{
    EXPECT_EQ(Date::of(2026, 11, 29), declareBy(insured(), Date::of(2026, 9, 30)));
}
