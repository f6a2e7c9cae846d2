// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/error_curve.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

TEST(ErrorCurve, IsTheShareOfPaymentsWhenAllArePaid)
{
    const ErrorCurve curve({{2}, {-1}, {0}, {1}});
    EXPECT_DOUBLE_EQ(curve.paidBy(-2), 0);
    EXPECT_DOUBLE_EQ(curve.paidBy(-1), 0.25);
    EXPECT_DOUBLE_EQ(curve.paidBy(0.5), 0.5);
    EXPECT_NEAR(curve.paidBy(2), 1, 1e-12);
    EXPECT_EQ(curve.reach(0.5), 0.0);
    EXPECT_EQ(curve.reach(0.51), 1.0);
    EXPECT_DOUBLE_EQ(curve.paidAfter(0), 2);
}

/// The published example of the estimate: 6, 6, 6, 7, 10, 13, 16, 22, 23 paid, 6+, 9+, 10+, 11+, 17+, 19+, 20+, 25+, 32+,
/// 32+, 34+, 35+ open (Freireich 1963): survival after 10 is 0.7529, after 23 is 0.4482.
TEST(ErrorCurve, CountsWhatIsOpenOnlyUpToItsAge)
{
    std::vector<ErrorCurve::Error> errors;
    for (const double paid : {6, 6, 6, 7, 10, 13, 16, 22, 23}) errors.push_back({paid, 1, true});
    for (const double open : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) errors.push_back({open, 1, false});
    const ErrorCurve curve(errors);
    EXPECT_NEAR(1 - curve.paidBy(6), 0.8571, 5e-5);
    EXPECT_NEAR(1 - curve.paidBy(10), 0.7529, 5e-5);
    EXPECT_NEAR(1 - curve.paidBy(100), 0.4482, 5e-5);
    EXPECT_FALSE(curve.reach(0.6).has_value());
}

TEST(ErrorCurve, WeighsPartsOfInvoices)
{
    const ErrorCurve curve({{1, 0.25, true}, {3, 0.75, true}});
    EXPECT_DOUBLE_EQ(curve.paidBy(2), 0.25);
    EXPECT_DOUBLE_EQ(curve.paidAfter(2), 0.75);
}

TEST(ErrorCurve, IsEmptyWithoutPayments)
{
    const ErrorCurve curve({{3, 1, false}});
    EXPECT_TRUE(curve.isEmpty());
    EXPECT_DOUBLE_EQ(curve.paidBy(10), 0);
    EXPECT_FALSE(curve.reach(0.1).has_value());
    EXPECT_DOUBLE_EQ(curve.paidAfter(0), 0);
}

} // namespace
} // namespace encours
