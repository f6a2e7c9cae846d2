// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cancellation.h"
#include "base/id.h"
#include "base/resource.h"

#include <gtest/gtest.h>

#include <unordered_set>

using namespace encours;

TEST(Cancellation, IsSharedByItsCopies)
{
    Cancellation wish;
    const Cancellation copy = wish;
    EXPECT_FALSE(copy.isRequested());
    wish.request();
    EXPECT_TRUE(copy.isRequested());
    EXPECT_FALSE(Cancellation{}.isRequested());
}

TEST(Progress, IsSilentWhenNobodyListens)
{
    Progress{}.say(1, 2);
    std::int64_t heard = 0;
    Progress{[&](std::int64_t done, std::int64_t) { heard = done; }}.say(7, 9);
    EXPECT_EQ(heard, 7);
}

TEST(Id, IsStoredOnlyWhenPositive)
{
    EXPECT_FALSE(ItemId{}.isStored());
    EXPECT_TRUE(ItemId{3}.isStored());
    const std::unordered_set<ItemId> ids{ItemId{1}, ItemId{1}, ItemId{2}};
    EXPECT_EQ(ids.size(), 2U);
}

TEST(Resource, IsAbsentUnderAnUnknownPath)
{
    EXPECT_FALSE(findResource("no/such/file"));
    EXPECT_TRUE(resourcePaths("no/such/").empty());
}
