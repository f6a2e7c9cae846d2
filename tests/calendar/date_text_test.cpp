// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/date.h"

#include <gtest/gtest.h>

using namespace encours;

namespace {

const Date day = Date::of(2026, 11, 21);

FaultCode faultOf(std::string_view text, DateForm form = DateForm::DayMonthYear)
{
    const auto date = parseDate(text, form);
    return date ? FaultCode::BugFound : date.fault().code;
}

} // namespace

TEST(ParseDate, ReadsTheUsualWritings)
{
    for (const std::string_view text :
         {"21/11/2026", "21-11-26", "21.11.2026", "2026-11-21", "2026/11/21", "20261121", "21112026", " 21/11/2026 ",
          "21/11/2026 00:00:00", "2026-11-21T00:00", "2026-11-21T08:12:30.123Z", "2026-11-21T08:12:30+01:00",
          "21/11/2026 8:12:30 AM"}) {
        const auto date = parseDate(text);
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(*date, day) << text;
    }
}

TEST(ParseDate, FollowsTheOrderOfParts)
{
    EXPECT_EQ(*parseDate("11/21/2026", DateForm::MonthDayYear), day);
    EXPECT_EQ(*parseDate("11212026", DateForm::MonthDayYear), day);
    EXPECT_EQ(*parseDate("26-11-21", DateForm::YearMonthDay), day);
    EXPECT_EQ(*parseDate("2026-11-21", DateForm::MonthDayYear), day);
    EXPECT_EQ(*parseDate("3/4/2026"), Date::of(2026, 4, 3));
    EXPECT_EQ(*parseDate("3/4/2026", DateForm::MonthDayYear), Date::of(2026, 3, 4));
}

TEST(ParseDate, PutsTwoDigitYearsBetween1970And2069)
{
    EXPECT_EQ(*parseDate("1/2/70"), Date::of(1970, 2, 1));
    EXPECT_EQ(*parseDate("1/2/99"), Date::of(1999, 2, 1));
    EXPECT_EQ(*parseDate("1/2/00"), Date::of(2000, 2, 1));
    EXPECT_EQ(*parseDate("1/2/69"), Date::of(2069, 2, 1));
}

TEST(ParseDate, SaysWhatIsWrong)
{
    for (const std::string_view text :
         {"", "hier", "21/11", "21/11/026", "21/11-2026", "2026112", "202611211", "21/11/2026x", "21/11/2026 noon",
          "a/b/c", "21//2026", "-1/11/2026", "21 11 2026", "２１/11/2026", "21/11/2026/1", "+21/11/2026"}) {
        EXPECT_EQ(faultOf(text), FaultCode::DateMalformed) << text;
    }
    for (const std::string_view text :
         {"30/02/2026", "20220230", "31/04/2026", "00/11/2026", "21/13/2026", "29/02/2027"}) {
        EXPECT_EQ(faultOf(text), FaultCode::DateImpossible) << text;
    }
    for (const std::string_view text : {"21/11/1899", "2200-01-01", "01/01/0001"}) {
        EXPECT_EQ(faultOf(text), FaultCode::DateOutOfRange) << text;
    }
}

TEST(ParseDate, QuotesTheTextInTheRefusal)
{
    EXPECT_EQ(parseDate("30/02/2026").fault().arguments.front().second, "30/02/2026");
}

TEST(ParseIsoDate, ReadsNothingElse)
{
    EXPECT_EQ(*parseIsoDate("2026-11-21"), day);
    for (const std::string_view text :
         {"20261121", "2026-11-21 ", "2026-1-21", "21-11-2026", "2026/11/21", "2026-11-2x"}) {
        EXPECT_FALSE(parseIsoDate(text)) << text;
    }
    EXPECT_EQ(parseIsoDate("2026-02-30").fault().code, FaultCode::DateImpossible);
}

TEST(ParseCompactDate, ReadsNothingElse)
{
    EXPECT_EQ(*parseCompactDate("20261121"), day);
    for (const std::string_view text : {"2026-11-21", "2026112", "202611211", "2026112x", "", " 0261121"}) {
        EXPECT_EQ(parseCompactDate(text).fault().code, FaultCode::DateMalformed) << text;
    }
    EXPECT_EQ(parseCompactDate("20220230").fault().code, FaultCode::DateImpossible);
    EXPECT_EQ(parseCompactDate("00000000").fault().code, FaultCode::DateOutOfRange);
}

TEST(FormatDate, WritesBothLanguages)
{
    EXPECT_EQ(formatIsoDate(Date::of(2026, 1, 5)), "2026-01-05");
    EXPECT_EQ(formatDate(Date::of(2026, 1, 5), Language::French), "05/01/2026");
    EXPECT_EQ(formatDate(Date::of(2026, 1, 5), Language::English), "05/01/2026");
    EXPECT_EQ(formatShortDate(day, Language::French), "21/11");
    EXPECT_EQ(formatWeekdayDate(Date::of(2026, 11, 27), Language::French), "ven. 27/11/2026");
    EXPECT_EQ(formatWeekdayDate(Date::of(2026, 11, 27), Language::English), "Fri 27/11/2026");
}

TEST(FormatDate, WritesThePremierOfAMonthInFrench)
{
    EXPECT_EQ(formatLongDate(day, Language::French), "samedi 21 novembre 2026");
    EXPECT_EQ(formatLongDate(Date::of(2026, 8, 1), Language::French), "samedi 1er août 2026");
    EXPECT_EQ(formatLongDate(Date::of(2026, 8, 1), Language::English), "Saturday 1 August 2026");
    EXPECT_EQ(formatLongDate(Date::of(2026, 12, 31), Language::French), "jeudi 31 décembre 2026");
}
