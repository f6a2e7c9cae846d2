// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/charge.h"

#include <gtest/gtest.h>

using namespace encours;

TEST(Charge, KnowsItsStepsByTheirCodes)
{
    for (std::size_t index = 0; index < chargeStepCount; ++index) {
        const auto step = static_cast<ChargeStep>(index);
        EXPECT_EQ(parseChargeStep(chargeStepCode(step)), step);
    }
    EXPECT_EQ(chargeStepCode(ChargeStep::Waived), "waived");
    EXPECT_FALSE(parseChargeStep("Claimed"));
    EXPECT_FALSE(parseChargeStep(""));
}

TEST(ChargeBalance, OwesWhatWasNeitherWaivedNorPaid)
{
    ChargeBalance balance{Money{6'726}, Money{4'000}, Money{10'726}, Money{4'000}, Money{1'000}};
    EXPECT_EQ(balance.computed(), Money{10'726});
    EXPECT_EQ(balance.due(), Money{5'726}) << "claiming changes nothing";
    balance.paid = Money{9'000};
    EXPECT_EQ(balance.due(), Money{0}) << "never below zero";
}
