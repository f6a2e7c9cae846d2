// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/closures.h"

#include <gtest/gtest.h>

using namespace encours;

namespace {

std::string read(std::string_view text)
{
    const auto closures = Closures::parse(text);
    return closures ? closures->text() : std::string{faultName(closures.fault().code)};
}

std::string readDays(std::string_view text)
{
    const auto days = PayDays::parse(text);
    return days ? days->text() : std::string{faultName(days.fault().code)};
}

Closures closedFrom(Date from, Date to)
{
    return *Closures::fromPeriods({{from, to}});
}

PayDays payDays(std::vector<int> days)
{
    return *PayDays::fromDays(std::move(days));
}

} // namespace

TEST(Closures, AreReadAsPeopleWriteThem)
{
    EXPECT_EQ(read("03/08/2026-21/08/2026; 24/12/2026-02/01/2027"), "03/08/2026-21/08/2026; 24/12/2026-02/01/2027");
    EXPECT_EQ(read("24/12/2026-02/01/2027, 3/8/2026 - 21/8/2026"), "03/08/2026-21/08/2026; 24/12/2026-02/01/2027");
    for (const char* text : {"2026-08-03..2026-08-21", "2026-08-03-2026-08-21", "du 03/08/2026 au 21/08/2026",
                             "03.08.2026 to 21.08.2026", "from 2026-08-03 to 2026-08-21", "03/08/26 – 21/08/26",
                             " 03/08/2026\u00a0au\u00a021/08/2026 ;", "DU 03-08-2026 AU 21-08-2026"}) {
        EXPECT_EQ(read(text), "03/08/2026-21/08/2026") << text;
    }
    EXPECT_EQ(read("24/12/2026"), "24/12/2026");
    EXPECT_EQ(read("24/12/2026 et 31/12/2026"), "24/12/2026; 31/12/2026");
    EXPECT_EQ(read(""), "");
    EXPECT_EQ(read("  "), "");
}

TEST(Closures, ThatTouchOrOverlapBecomeOne)
{
    EXPECT_EQ(read("10/08/2026-21/08/2026; 03/08/2026-12/08/2026"), "03/08/2026-21/08/2026");
    EXPECT_EQ(read("03/08/2026-09/08/2026; 10/08/2026-21/08/2026"), "03/08/2026-21/08/2026");
    EXPECT_EQ(read("03/08/2026-31/08/2026; 10/08/2026-12/08/2026"), "03/08/2026-31/08/2026");
    EXPECT_EQ(read("03/08/2026-09/08/2026; 11/08/2026-21/08/2026"), "03/08/2026-09/08/2026; 11/08/2026-21/08/2026");
}

TEST(Closures, RefuseWhatIsNoPeriod)
{
    for (const char* text : {"août", "03/08/2026-", "03/08/2026 21/08/2026", "03/08/2026-21/08/2026 et plus", ";",
                             "03/08", "03/08/2026 autre 21/08/2026", "\xff", "1/1/", "99999999999999999999"}) {
        EXPECT_EQ(read(text), "closures-malformed") << text;
    }
    EXPECT_EQ(read("31/02/2026-05/03/2026"), "date-impossible");
    EXPECT_EQ(read("01/01/1850-05/03/2026"), "date-out-of-range");
    EXPECT_EQ(read(std::string(10'000, '1')), "closures-malformed");
    const auto reversed = Closures::parse("21/08/2026-03/08/2026");
    ASSERT_FALSE(reversed);
    EXPECT_EQ(reversed.fault().code, FaultCode::DatesReversed);
    EXPECT_EQ(reversed.fault().arguments,
              (std::vector<std::pair<std::string, std::string>>{{"first", "21/08/2026"}, {"second", "03/08/2026"}}));
}

TEST(Closures, SayWhatIsClosedAndWhenItOpensAgain)
{
    const Closures closures = closedFrom(Date::of(2026, 8, 3), Date::of(2026, 8, 21));
    EXPECT_FALSE(closures.isClosed(Date::of(2026, 8, 2)));
    EXPECT_TRUE(closures.isClosed(Date::of(2026, 8, 3)));
    EXPECT_TRUE(closures.isClosed(Date::of(2026, 8, 21)));
    EXPECT_FALSE(closures.isClosed(Date::of(2026, 8, 22)));
    EXPECT_EQ(closures.following(Date::of(2026, 8, 10)), Date::of(2026, 8, 22));
    EXPECT_EQ(closures.following(Date::of(2026, 8, 2)), Date::of(2026, 8, 2));
}

TEST(PayDays, AreReadAsPeopleWriteThem)
{
    for (const char* text : {"5,10", "5-10", "5 10", "10,5", "5 - 10", "5 et 10", "le 5 et le 10", "05/10",
                             "les 5 & 10", "5, 10, 5", "5 and 10", "le 5 et le 10 du mois"}) {
        EXPECT_EQ(readDays(text), "5, 10") << text;
    }
    EXPECT_EQ(readDays("10 et 25"), "10, 25");
    EXPECT_EQ(readDays("le 10 et le 25"), "10, 25");
    EXPECT_EQ(readDays("1er"), "1");
    for (const char* text : {"fin", "fin de mois", "dernier jour", "dernier jour du mois", "Fin du mois", "last day",
                             "31", "end of month", "FDM"}) {
        EXPECT_EQ(readDays(text), "31") << text;
    }
    EXPECT_EQ(readDays("15 et fin de mois"), "15, 31");
    EXPECT_EQ(readDays(""), "");
}

TEST(PayDays, RefuseWhatIsNoDayOfAMonth)
{
    for (const char* text :
         {"0", "32", "-5", "100", "mardi", "10.5", "mois", "le", "10 et mardi", "\xff", "99999999999999999999"}) {
        EXPECT_EQ(readDays(text), "pay-days-malformed") << text;
    }
    EXPECT_EQ(readDays(std::string(10'000, '9')), "pay-days-malformed");
    EXPECT_EQ(PayDays::fromDays({10, 32}).fault().code, FaultCode::PayDaysMalformed);
    EXPECT_EQ(PayDays::fromDays({0}).fault().code, FaultCode::PayDaysMalformed);
}

TEST(PayDays, FollowADayInThisMonthOrTheNext)
{
    const PayDays days = payDays({25, 10});
    EXPECT_EQ(days.following(Date::of(2026, 11, 3)), Date::of(2026, 11, 10));
    EXPECT_EQ(days.following(Date::of(2026, 11, 10)), Date::of(2026, 11, 10));
    EXPECT_EQ(days.following(Date::of(2026, 11, 11)), Date::of(2026, 11, 25));
    EXPECT_EQ(days.following(Date::of(2026, 12, 26)), Date::of(2027, 1, 10));
    EXPECT_EQ(PayDays{}.following(Date::of(2026, 11, 3)), Date::of(2026, 11, 3));
    EXPECT_EQ(days.following(Date::last()), Date::last());
}

TEST(PayDays, BeyondTheMonthFallOnItsLastDay)
{
    EXPECT_EQ(payDays({31}).following(Date::of(2027, 2, 1)), Date::of(2027, 2, 28));
    EXPECT_EQ(payDays({29}).following(Date::of(2028, 2, 1)), Date::of(2028, 2, 29));
    EXPECT_EQ(payDays({30}).following(Date::of(2026, 4, 30)), Date::of(2026, 4, 30));
    EXPECT_EQ(payDays({30}).following(Date::of(2026, 5, 31)), Date::of(2026, 6, 30));
}

TEST(ExpectedCash, ArrivesOnTheNextTargetDay)
{
    EXPECT_EQ(expectedCashDay(Date::of(2026, 11, 20)), Date::of(2026, 11, 20));
    EXPECT_EQ(expectedCashDay(Date::of(2026, 11, 21)), Date::of(2026, 11, 23)); // a Saturday
    EXPECT_EQ(expectedCashDay(Date::of(2026, 7, 14)), Date::of(2026, 7, 14));   // banks settle on 14 July
    EXPECT_EQ(expectedCashDay(Date::of(2026, 4, 3)), Date::of(2026, 4, 7));     // Good Friday to Easter Monday
}

TEST(ExpectedCash, WaitsForTheCustomersPayDay)
{
    EXPECT_EQ(expectedCashDay(Date::of(2026, 11, 1), payDays({10, 25})), Date::of(2026, 11, 10));
    EXPECT_EQ(expectedCashDay(Date::of(2026, 11, 11), payDays({10, 25})), Date::of(2026, 11, 25));
    EXPECT_EQ(expectedCashDay(Date::of(2026, 10, 6), payDays({10})), Date::of(2026, 10, 12)); // the 10th is a Saturday
}

TEST(ExpectedCash, WaitsForTheEndOfAClosure)
{
    const Closures august = closedFrom(Date::of(2026, 8, 3), Date::of(2026, 8, 21));
    EXPECT_EQ(expectedCashDay(Date::of(2026, 8, 10), {}, august), Date::of(2026, 8, 24));
    EXPECT_EQ(expectedCashDay(Date::of(2026, 8, 10), payDays({10}), august), Date::of(2026, 9, 10));
    EXPECT_EQ(expectedCashDay(Date::of(2026, 8, 10), payDays({10, 25}), august), Date::of(2026, 8, 25));
    // A Saturday's payment would settle on the first day of the closure: nobody is there to make it.
    EXPECT_EQ(expectedCashDay(Date::of(2026, 8, 1), {}, august), Date::of(2026, 8, 24));
}

TEST(ExpectedCash, EndsWithTheCalendar)
{
    EXPECT_EQ(expectedCashDay(Date::last()), Date::last());
    const Closures always = closedFrom(Date::first(), Date::last());
    EXPECT_EQ(expectedCashDay(Date::of(2026, 8, 1), payDays({10}), always), Date::last());
}

TEST(BillOfExchange, IsPaidOnTheNextWorkingDayOfTheLawAndOfTheBanks)
{
    EXPECT_EQ(billPaymentDay(Date::of(2026, 11, 20)), Date::of(2026, 11, 20));
    EXPECT_EQ(billPaymentDay(Date::of(2026, 11, 21)), Date::of(2026, 11, 23)); // Saturday is ouvrable, banks are closed
    EXPECT_EQ(billPaymentDay(Date::of(2026, 7, 14)), Date::of(2026, 7, 15));   // banks are open, the law says holiday
    EXPECT_EQ(billPaymentDay(Date::of(2026, 4, 3)), Date::of(2026, 4, 7));     // Good Friday
    EXPECT_EQ(billPaymentDay(Date::of(2025, 11, 1)), Date::of(2025, 11, 3));
    EXPECT_EQ(billPaymentDay(Date::last()), Date::last());
}
