// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/optional_date.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

static_assert(sizeof(OptionalDate) == sizeof(Date));

TEST(OptionalDate, IsNoDayUntilItIsSet)
{
    OptionalDate day;
    EXPECT_FALSE(day);
    EXPECT_EQ(day.value_or(Date::of(2026, 1, 2)), Date::of(2026, 1, 2));
    EXPECT_EQ(std::optional<Date>(day), std::nullopt);
    day = Date::of(2026, 11, 22);
    ASSERT_TRUE(day);
    EXPECT_EQ(*day, Date::of(2026, 11, 22));
    EXPECT_EQ(std::optional<Date>(day), Date::of(2026, 11, 22));
    day.reset();
    EXPECT_FALSE(day.has_value());
}

TEST(OptionalDate, HoldsTheFirstAndTheLastDayThatThereIs)
{
    for (const Date day : {Date::first(), Date::of(1969, 12, 31), Date::of(1970, 1, 1), Date::last()}) {
        EXPECT_EQ(*OptionalDate(day), day);
        EXPECT_EQ(OptionalDate(std::optional(day)), OptionalDate(day));
    }
    EXPECT_EQ(OptionalDate(std::optional<Date>{}), OptionalDate(std::nullopt));
}

} // namespace
} // namespace encours
