// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shared_list.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace encours {
namespace {

TEST(SharedList, IsEmptyAtFirstAndCostsNothing)
{
    const SharedList<int> list;
    EXPECT_TRUE(list.empty());
    EXPECT_EQ(list.size(), 0U);
    EXPECT_EQ(list.begin(), list.end());
}

TEST(SharedList, SharesItsElementsWithCopiesUntilOneIsEdited)
{
    SharedList<std::string> first{"a", "b"};
    SharedList<std::string> second = first;
    EXPECT_TRUE(second.sharesWith(first));
    EXPECT_EQ(second.data(), first.data());
    second.push_back("c");
    EXPECT_FALSE(second.sharesWith(first));
    EXPECT_EQ(first, (SharedList<std::string>{"a", "b"}));
    EXPECT_EQ(second, (SharedList<std::string>{"a", "b", "c"}));
}

TEST(SharedList, EditsInPlaceWhatItAloneHolds)
{
    SharedList<int> list{1, 2};
    const int* const before = list.data();
    list.edit()[1] = 7;
    EXPECT_EQ(list.data(), before);
    EXPECT_EQ(list.back(), 7);
    EXPECT_EQ(list.at(0), 1);
}

TEST(SharedList, NeverEditsInPlaceWhatAnotherListMade)
{
    auto first = std::make_unique<SharedList<int>>(SharedList<int>{1, 2});
    SharedList<int> copy = *first;
    const int* const before = copy.data();
    first.reset();
    copy.edit().front() = 5;
    EXPECT_NE(copy.data(), before);
    EXPECT_EQ(copy, (SharedList<int>{5, 2}));
}

TEST(SharedList, OfNothingSharesWithEveryOtherOfNothing)
{
    EXPECT_TRUE(SharedList<int>{}.sharesWith(SharedList<int>(std::vector<int>{})));
    SharedList<int> emptied{1};
    emptied.edit().clear();
    EXPECT_EQ(emptied, SharedList<int>{});
}

} // namespace
} // namespace encours
