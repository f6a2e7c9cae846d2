// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/covered_items.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

CallItem item(std::int64_t id, std::int64_t open, std::int64_t callable, int daysLate = 1)
{
    CallItem item;
    item.item = ItemId{id};
    item.open = Money{open};
    item.callable = Money{callable};
    item.daysLate = daysLate;
    return item;
}

TEST(CoveredItems, SpreadsOverWhatIsCallableBeforeTheRest)
{
    const std::vector<CallItem> items{item(1, 100, 40), item(2, 100, 100)};
    const auto covered = spread(Money{150}, items);
    ASSERT_TRUE(covered);
    EXPECT_EQ(*covered, (std::vector<CoveredItem>{{ItemId{1}, Money{50}}, {ItemId{2}, Money{100}}}));
}

TEST(CoveredItems, ProposesWhatIsCallableElseOverdueElseOpen)
{
    EXPECT_EQ(proposedAmount(std::vector{item(1, 100, 40)}, {}), Money{40});
    EXPECT_EQ(proposedAmount(std::vector{item(1, 100, 0), item(2, 70, 0, 0)}, {}), Money{100});
    EXPECT_EQ(proposedAmount(std::vector{item(1, 100, 0, 0), item(2, 70, 0, 0)}, {}), Money{170});
}

TEST(CoveredItems, CutsIntoPartsThatSumToTheAmountsAsked)
{
    const std::vector<CoveredItem> covered{{ItemId{1}, Money{50}}, {ItemId{2}, Money{50}}};
    const Money amounts[] = {Money{33}, Money{33}, Money{34}};
    const auto parts = cutIntoParts(covered, amounts);
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts[1], (std::vector<CoveredItem>{{ItemId{1}, Money{17}}, {ItemId{2}, Money{16}}}));
    EXPECT_EQ(parts[2], (std::vector<CoveredItem>{{ItemId{2}, Money{34}}}));
}

} // namespace
} // namespace encours
