// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/call/ledger_age.h"
#include "desk/record_contact.h"
#include "desk/todays_lists.h"
#include "store/store.h"
#include "support/temp_book.h"

namespace encours {
namespace {

class CallsOfABook : public testing::Test {
protected:
    CallsOfABook() { EXPECT_TRUE(m_book.import("factures.csv", test::smallLedger).isDone()); }

    ContactRequest request(Outcome outcome)
    {
        ContactRequest request;
        request.customer = m_book.customer("C1");
        request.outcome = outcome;
        return request;
    }
    CustomerSheet sheet()
    {
        return ShowCustomer{m_book.desk()}.execute(m_book.customer("C1"), m_book.desk().today()).value();
    }

    test::TempBook m_book;
};

TEST_F(CallsOfABook, RememberHowLongTheyTookAndWhoCalled)
{
    ContactRequest call = request(Outcome::Evasive);
    call.seconds = 154;
    call.direction = Direction::Inbound;
    ASSERT_TRUE(RecordContact{m_book.desk()}.execute(call));
    const CustomerSheet known = sheet();
    ASSERT_EQ(known.account->attempts.size(), 1U);
    EXPECT_EQ(known.account->attempts[0].seconds, 154);
    ASSERT_FALSE(known.timeline.empty());
    EXPECT_EQ(known.timeline[0].seconds, 154);
    EXPECT_TRUE(known.timeline[0].isInbound);
}

TEST_F(CallsOfABook, TakeNoLengthThatIsNone)
{
    ContactRequest call = request(Outcome::Evasive);
    call.seconds = -1;
    EXPECT_EQ(RecordContact{m_book.desk()}.execute(call).fault().code, FaultCode::RequestMalformed);
    call.seconds = 86'401;
    EXPECT_EQ(RecordContact{m_book.desk()}.execute(call).fault().code, FaultCode::RequestMalformed);
    EXPECT_TRUE(sheet().account->attempts.empty());
}

TEST_F(CallsOfABook, AreWithPeopleOfTheCustomer)
{
    ContactRequest call = request(Outcome::Evasive);
    call.person = ContactPersonId{4711};
    EXPECT_EQ(RecordContact{m_book.desk()}.execute(call).fault().code, FaultCode::PersonUnknown);
}

TEST_F(CallsOfABook, KeepTheirKeyWithALengthAndRefuseAnotherOne)
{
    ContactRequest call = request(Outcome::Evasive);
    call.key = "k1";
    call.seconds = 60;
    ASSERT_TRUE(RecordContact{m_book.desk()}.execute(call));
    EXPECT_TRUE(RecordContact{m_book.desk()}.execute(call)->wasRecordedBefore);
    call.seconds = 61;
    EXPECT_EQ(RecordContact{m_book.desk()}.execute(call).fault().code, FaultCode::KeyReused);
}

TEST_F(CallsOfABook, ArePreparedWithAScript)
{
    const CustomerSheet known = sheet();
    ASSERT_TRUE(known.decision.call);
    EXPECT_FALSE(known.script.lines.empty());
    EXPECT_EQ(known.script.objections.size(), objectionCount);
}

LedgerAge ageOf(Date imported, Date today, int limit = 1)
{
    Freshness freshness;
    constexpr std::int64_t microsOfDay = 86'400'000'000;
    freshness.lastImportAt = Moment{imported.dayNumber() * microsOfDay + microsOfDay / 2}; // noon
    BookSettings settings;
    settings.rules.staleLedgerDays = limit;
    return ledgerAgeOf(freshness, settings, today);
}

TEST(LedgerAge, CountsOpenDays)
{
    const Date friday = Date::of(2026, 11, 20);
    const Date monday = Date::of(2026, 11, 23);
    EXPECT_EQ(ageOf(friday, monday).openDays, 1);
    EXPECT_FALSE(ageOf(friday, monday).isStale());
    EXPECT_TRUE(ageOf(friday, monday.plusDays(1)).isStale());
    EXPECT_FALSE(ageOf(friday, monday.plusDays(1), 2).isStale());
    EXPECT_TRUE(ageOf(friday, monday, 0).isStale());
    EXPECT_EQ(ageOf(Date::of(2026, 11, 10), Date::of(2026, 11, 12)).openDays, 1) << "the Armistice is no open day";
}

TEST(LedgerAge, OfNothingIsNotStale)
{
    EXPECT_FALSE(ledgerAgeOf(Freshness{}, BookSettings{}, Date::of(2026, 11, 20)).isStale());
}

} // namespace
} // namespace encours
