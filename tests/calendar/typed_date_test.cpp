// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/date.h"

#include <gtest/gtest.h>

using namespace encours;

namespace {

/// A Saturday.
const Date today = Date::of(2026, 11, 21);

struct Typed {
    std::string_view text;
    Date expected;
};

} // namespace

TEST(TypedDate, UnderstandsWhatPeopleType)
{
    const std::initializer_list<Typed> table{
        {"15", Date::of(2026, 12, 15)},
        {"21", today},
        {"22", Date::of(2026, 11, 22)},
        {"31", Date::of(2026, 12, 31)},
        {"15/9", Date::of(2027, 9, 15)},
        {"21/11", today},
        {"22/11", Date::of(2026, 11, 22)},
        {"29/2", Date::of(2028, 2, 29)},
        {"15/9/26", Date::of(2026, 9, 15)},
        {"15/09/2026", Date::of(2026, 9, 15)},
        {"2026-12-01", Date::of(2026, 12, 1)},
        {"+7", Date::of(2026, 11, 28)},
        {"+7j", Date::of(2026, 11, 28)},
        {"+2s", Date::of(2026, 12, 5)},
        {"+2W", Date::of(2026, 12, 5)},
        {"+1m", Date::of(2026, 12, 21)},
        {"+3M", Date::of(2027, 2, 21)},
        {"lun", Date::of(2026, 11, 23)},
        {"Mardi", Date::of(2026, 11, 24)},
        {"mer", Date::of(2026, 11, 25)},
        {"ven.", Date::of(2026, 11, 27)},
        {"sam", Date::of(2026, 11, 28)},
        {"dim", Date::of(2026, 11, 22)},
        {"mon", Date::of(2026, 11, 23)},
        {"thu", Date::of(2026, 11, 26)},
        {"sunday", Date::of(2026, 11, 22)},
        {"fm", Date::of(2026, 11, 30)},
        {"em", Date::of(2026, 11, 30)},
        {"auj", today},
        {"Aujourd'hui", today},
        {"today", today},
        {"dem", Date::of(2026, 11, 22)},
        {"tomorrow", Date::of(2026, 11, 22)},
        {" lun ", Date::of(2026, 11, 23)},
    };
    for (const auto& [text, expected] : table) {
        const auto date = parseTypedDate(text, today);
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(formatIsoDate(*date), formatIsoDate(expected)) << text;
    }
}

TEST(TypedDate, TakesTheNextMonthEndWhenTodayIsOne)
{
    EXPECT_EQ(*parseTypedDate("fm", Date::of(2026, 11, 30)), Date::of(2026, 12, 31));
    EXPECT_EQ(*parseTypedDate("em", Date::of(2028, 1, 31)), Date::of(2028, 2, 29));
}

TEST(TypedDate, SkipsMonthsThatLackTheDay)
{
    EXPECT_EQ(*parseTypedDate("31", Date::of(2026, 2, 1)), Date::of(2026, 3, 31));
    EXPECT_EQ(*parseTypedDate("30", Date::of(2026, 1, 31)), Date::of(2026, 3, 30));
}

TEST(TypedDate, RefusesWhatCannotBe)
{
    for (const std::string_view text :
         {"", "lu", "bientôt", "+", "+x", "+7x", "-7", "1 5", "15/", "/9", "15/9/", "123", "+12345"}) {
        const auto date = parseTypedDate(text, today);
        ASSERT_FALSE(date) << text;
        EXPECT_EQ(date.fault().code, FaultCode::DateMalformed) << text;
    }
    for (const std::string_view text : {"0", "32", "99", "30/2", "31/4", "15/13"}) {
        const auto date = parseTypedDate(text, today);
        ASSERT_FALSE(date) << text;
        EXPECT_EQ(date.fault().code, FaultCode::DateImpossible) << text;
    }
}
