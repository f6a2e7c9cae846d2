// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record_contact.h"

#include "desk/edit_book.h"
#include "desk/todays_lists.h"
#include "support/temp_book.h"

namespace encours {
namespace {

class RecordContactTest : public testing::Test {
protected:
    RecordContactTest() { EXPECT_TRUE(m_book.import("factures.csv", test::smallLedger).isDone()); }

    ContactRequest request(Outcome outcome, std::string_view code = "C1")
    {
        ContactRequest request;
        request.customer = m_book.customer(code);
        request.outcome = outcome;
        return request;
    }
    Result<ContactRecorded> record(const ContactRequest& request)
    {
        return RecordContact{m_book.desk()}.execute(request);
    }
    bool isCalledToday(std::string_view code)
    {
        return TodaysLists{m_book.desk()}.explain(m_book.customer(code), m_book.desk().today())->call.has_value();
    }

    test::TempBook m_book;
};

TEST_F(RecordContactTest, PromisesTheCallableAmountForInAWeekByDefault)
{
    ASSERT_TRUE(isCalledToday("C1"));
    const auto recorded = record(request(Outcome::Promise));
    ASSERT_TRUE(recorded) << recorded.fault().detail;
    ASSERT_EQ(recorded->promises.size(), 1U);
    EXPECT_EQ(recorded->promises[0].amount, Money{150'000});
    EXPECT_EQ(recorded->promises[0].promisedOn, Date::of(2026, 11, 27));
    EXPECT_EQ(recorded->nextActionOn, Date::of(2026, 12, 2)) << "the day after 27 November and 2 TARGET days";
    EXPECT_FALSE(isCalledToday("C1"));
}

TEST_F(RecordContactTest, CoversTheOldestInvoiceFirst)
{
    ContactRequest promise = request(Outcome::Promise);
    promise.amount = Money{130'000};
    const auto recorded = record(promise);
    ASSERT_TRUE(recorded);
    const auto& items = recorded->promises[0].items;
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].amount, Money{120'000});
    EXPECT_EQ(items[1].amount, Money{10'000});
}

TEST_F(RecordContactTest, RefusesAPromiseOfMoreThanIsOwedAndWritesNothing)
{
    ContactRequest promise = request(Outcome::Promise);
    promise.amount = Money{150'001};
    EXPECT_EQ(record(promise).fault().code, FaultCode::PromiseTooLarge);
    promise.amount = Money{0};
    EXPECT_EQ(record(promise).fault().code, FaultCode::PromiseNotPositive);
    EXPECT_TRUE(m_book.account("C1").attempts.empty());
}

TEST_F(RecordContactTest, RefusesAPromiseInThePast)
{
    ContactRequest promise = request(Outcome::Promise);
    promise.date = Date::of(2026, 11, 19);
    EXPECT_EQ(record(promise).fault().code, FaultCode::PromiseInThePast);
}

TEST_F(RecordContactTest, SplitsAPlanIntoMonthlyPromisesThatSumToTheWhole)
{
    ContactRequest plan = request(Outcome::Plan);
    plan.amount = Money{100'000};
    plan.date = Date::of(2026, 11, 30);
    const auto recorded = record(plan);
    ASSERT_TRUE(recorded);
    ASSERT_EQ(recorded->promises.size(), 3U);
    EXPECT_EQ(recorded->promises[0].amount, Money{33'333});
    EXPECT_EQ(recorded->promises[2].amount, Money{33'334});
    EXPECT_EQ(recorded->promises[1].promisedOn, Date::of(2026, 12, 30));
    EXPECT_EQ(recorded->promises[2].promisedOn, Date::of(2027, 1, 30));
}

TEST_F(RecordContactTest, WantsACategoryForADisputeAndADayForACallBack)
{
    EXPECT_EQ(record(request(Outcome::Dispute)).fault().code, FaultCode::DisputeCategoryMissing);
    EXPECT_EQ(record(request(Outcome::CallBack)).fault().code, FaultCode::CallBackDateMissing);
}

TEST_F(RecordContactTest, SuspendsWhatIsDisputedUntilItIsRejected)
{
    ContactRequest dispute = request(Outcome::Dispute, "C2");
    dispute.category = DisputeCategory::Commercial;
    dispute.cause = "Prix";
    ASSERT_TRUE(record(dispute));
    EXPECT_FALSE(isCalledToday("C2"));
    const Dispute opened = m_book.account("C2").disputes.at(0);
    EXPECT_EQ(opened.items.at(0).amount, Money{45'050});
    DisputeVerdict verdict;
    verdict.customer = m_book.customer("C2");
    verdict.dispute = opened.id;
    verdict.resolution = DisputeResolution::Rejected;
    verdict.resolvedBy = "P. Costa";
    ASSERT_TRUE(ResolveDispute{m_book.desk()}.execute(verdict));
    EXPECT_TRUE(isCalledToday("C2"));
}

TEST_F(RecordContactTest, ComesBackOnTheDayThatWasAgreed)
{
    ContactRequest callBack = request(Outcome::CallBack);
    callBack.date = Date::of(2026, 11, 25);
    const auto recorded = record(callBack);
    ASSERT_TRUE(recorded);
    EXPECT_EQ(recorded->nextActionOn, Date::of(2026, 11, 25));
    m_book.clock().setToday(Date::of(2026, 11, 25));
    EXPECT_TRUE(isCalledToday("C1"));
}

TEST_F(RecordContactTest, RecordsTheSameKeyOnce)
{
    ContactRequest noAnswer = request(Outcome::NoAnswer);
    noAnswer.key = "one press";
    ASSERT_TRUE(record(noAnswer));
    const auto again = record(noAnswer);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->wasRecordedBefore);
    EXPECT_EQ(m_book.account("C1").attempts.size(), 1U);
    noAnswer.outcome = Outcome::Message;
    EXPECT_EQ(record(noAnswer).fault().code, FaultCode::KeyReused);
}

TEST_F(RecordContactTest, TakesTheLastActionBackAndNotTheImport)
{
    ASSERT_TRUE(record(request(Outcome::Promise)));
    const auto undone = UndoLastAction{m_book.desk()}.execute();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->customer, m_book.customer("C1"));
    EXPECT_EQ(undone->outcome, Outcome::Promise);
    EXPECT_TRUE(isCalledToday("C1"));
    EXPECT_TRUE(m_book.account("C1").promises.empty());
    EXPECT_EQ(UndoLastAction{m_book.desk()}.execute().fault().code, FaultCode::NothingToUndo);
    EXPECT_EQ(m_book.totalOn(m_book.desk().today()), 195'050);
}

TEST_F(RecordContactTest, RefusesANoteThatIsALongBook)
{
    ContactRequest noAnswer = request(Outcome::NoAnswer);
    noAnswer.note = std::string(4'001, 'x');
    EXPECT_EQ(record(noAnswer).fault().code, FaultCode::TextTooLong);
}

TEST_F(RecordContactTest, OutlivesAReopeningOfTheBook)
{
    ContactRequest promise = request(Outcome::Promise);
    promise.note = "M. Moreau, par virement";
    promise.means = PaymentMeans::Transfer;
    ASSERT_TRUE(record(promise));
    m_book.reopen();
    const Account& account = m_book.account("C1");
    ASSERT_EQ(account.promises.size(), 1U);
    EXPECT_EQ(account.promises[0].means, PaymentMeans::Transfer);
    EXPECT_EQ(account.attempts.at(0).note, "M. Moreau, par virement");
    EXPECT_EQ(account.attempts.at(0).actor, "testeuse");
}

TEST_F(RecordContactTest, KeepsPromisesWhenTheImportIsUndoneAndComesAgain)
{
    ASSERT_TRUE(record(request(Outcome::Promise)));
    ASSERT_TRUE(UndoImport{m_book.desk()}.execute(BatchId{1}));
    EXPECT_EQ(m_book.totalOn(m_book.desk().today()), 0);
    ASSERT_TRUE(m_book.import("factures.csv", test::smallLedger));
    const Account& account = m_book.account("C1");
    ASSERT_EQ(account.promises.size(), 1U);
    EXPECT_EQ(account.promises[0].items.size(), 2U) << "found again by their numbers";
    EXPECT_FALSE(isCalledToday("C1"));
}

} // namespace
} // namespace encours
