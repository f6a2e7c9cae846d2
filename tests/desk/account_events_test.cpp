// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_events.h"

#include "support/small_book.h"

namespace encours {
namespace {

using enum AccountEventKind;

class AccountEventsTest : public test::SmallBook {
protected:
    AccountEventRequest request(AccountEventKind kind, Date on)
    {
        AccountEventRequest request;
        request.customer = customer("C1");
        request.kind = kind;
        request.on = on;
        return request;
    }
    Result<Done> record(const AccountEventRequest& request) { return RecordAccountEvent{desk()}.execute(request); }
    Result<Done> record(AccountEventKind kind, Date on) { return record(request(kind, on)); }
    LegalClock clock(Date day) { return *ShowLegalClock{desk()}.execute(day); }

    static const LegalDeadline* find(const LegalClock& clock, LegalDeadlineKind kind)
    {
        for (const DeadlineRow& row : clock.deadlines) {
            if (row.deadline.kind == kind) return &row.deadline;
        }
        return nullptr;
    }
};

TEST_F(AccountEventsTest, StopTheDunningOfAnInsolventCustomer)
{
    ASSERT_TRUE(isCalled("C1"));
    AccountEventRequest judgment = request(Receivership, Date::of(2026, 11, 10));
    judgment.note = "TC de Lyon, Me Dupont";
    ASSERT_TRUE(record(judgment));
    EXPECT_FALSE(isCalled("C1"));
    m_book.reopen();
    EXPECT_EQ(account("C1").events.at(0).note, "TC de Lyon, Me Dupont");
    EXPECT_FALSE(isCalled("C1"));
    EXPECT_EQ(undo(), "account-event");
    EXPECT_TRUE(isCalled("C1"));
    EXPECT_TRUE(account("C1").events.empty());
}

TEST_F(AccountEventsTest, AreRecordedOnceForAKeyAndNeverInADryRun)
{
    const std::int64_t before = journalLength();
    AccountEventRequest notice = request(FormalNotice, today());
    notice.isDryRun = true;
    EXPECT_TRUE(record(notice));
    EXPECT_EQ(journalLength(), before);
    notice.isDryRun = false;
    notice.key = "one press";
    ASSERT_TRUE(record(notice));
    ASSERT_TRUE(record(notice));
    EXPECT_EQ(account("C1").events.size(), 1U);
    notice.note = "autre";
    EXPECT_EQ(record(notice).fault().code, FaultCode::KeyReused);
}

TEST_F(AccountEventsTest, CannotLieAheadNorBelongToNobody)
{
    EXPECT_EQ(record(FormalNotice, today().plusDays(1)).fault().code, FaultCode::DateInTheFuture);
    AccountEventRequest unknown = request(FormalNotice, today());
    unknown.customer = CustomerId{99};
    EXPECT_EQ(record(unknown).fault().code, FaultCode::CustomerUnknown);
    AccountEventRequest wordy = request(FormalNotice, today());
    wordy.note = std::string(501, 'x');
    EXPECT_EQ(record(wordy).fault().code, FaultCode::TextTooLong);
    EXPECT_TRUE(account("C1").events.empty());
}

TEST_F(AccountEventsTest, NeedWhatTheyAnswer)
{
    for (const AccountEventKind kind : {BodaccPublication, ClaimDeclared, ProceedingsClosed, InjunctionServed,
                                        InjunctionOpposed, SoundAgain, VatRecovered}) {
        const auto recorded = record(kind, today());
        ASSERT_FALSE(recorded) << accountEventCode(kind);
        EXPECT_EQ(recorded.fault().code, FaultCode::StepNotPossible) << accountEventCode(kind);
        EXPECT_EQ(recorded.fault().arguments.at(0).second, accountEventCode(kind));
    }
    ASSERT_TRUE(record(Liquidation, Date::of(2026, 11, 10)));
    EXPECT_EQ(record(ClaimDeclared, Date::of(2026, 11, 9)).fault().code, FaultCode::StepNotPossible)
        << "before the judgment";
    EXPECT_TRUE(record(BodaccPublication, Date::of(2026, 11, 12)));
    EXPECT_TRUE(record(ClaimDeclared, today()));
    EXPECT_TRUE(record(VatRecovered, today()));
    ASSERT_TRUE(record(Doubtful, today()));
    EXPECT_EQ(record(Doubtful, today()).fault().code, FaultCode::StepNotPossible) << "it is already";
    EXPECT_TRUE(record(SoundAgain, today()));
    ASSERT_TRUE(record(InjunctionOrdered, Date::of(2026, 10, 1)));
    ASSERT_TRUE(record(InjunctionServed, Date::of(2026, 10, 20)));
    EXPECT_TRUE(record(InjunctionOpposed, Date::of(2026, 11, 1)));
}

TEST_F(AccountEventsTest, SplitAnAccountAtTheJudgment)
{
    ASSERT_TRUE(record(Receivership, Date::of(2026, 8, 15)));
    LegalClock shown = clock(today());
    ASSERT_EQ(shown.insolvencies.size(), 1U);
    EXPECT_EQ(shown.insolvencies[0].before, Money{120'000});
    EXPECT_EQ(shown.insolvencies[0].after, Money{30'000}) << "F2 was invoiced on 1 September";
    EXPECT_FALSE(shown.insolvencies[0].declareBy) << "not yet published";
    EXPECT_NE(find(shown, LegalDeadlineKind::PublicationToWatch), nullptr);
    ASSERT_TRUE(record(BodaccPublication, Date::of(2026, 10, 1)));
    shown = clock(today());
    EXPECT_EQ(shown.insolvencies.at(0).declareBy, Date::of(2026, 12, 1));
    ASSERT_NE(find(shown, LegalDeadlineKind::ClaimDeclaration), nullptr);
    EXPECT_EQ(find(shown, LegalDeadlineKind::ClaimDeclaration)->article, "C. com. R622-24");
    ASSERT_TRUE(record(ClaimDeclared, today()));
    EXPECT_FALSE(clock(today()).insolvencies.at(0).declareBy);
}

TEST_F(AccountEventsTest, ShowALimitationOnlyInItsLastYearAndThatOfTheOldestInvoice)
{
    EXPECT_TRUE(clock(today()).deadlines.empty());
    const LegalClock shown = clock(Date::of(2031, 1, 1));
    ASSERT_EQ(shown.deadlines.size(), 2U) << "one for each customer";
    EXPECT_EQ(shown.deadlines[0].deadline.on, Date::of(2031, 8, 1));
    EXPECT_EQ(shown.deadlines[0].number, "F1");
    EXPECT_EQ(shown.deadlines[0].amount, Money{120'000});
    EXPECT_TRUE(shown.deadlines[0].deadline.isHypothesis);
    EXPECT_EQ(ShowLegalClock{desk()}.execute(Date::of(2031, 1, 1), customer("C2"))->deadlines.size(), 1U);
}

TEST_F(AccountEventsTest, DoNotMoveALimitationByAFormalNotice)
{
    ASSERT_TRUE(record(FormalNotice, today()));
    EXPECT_EQ(clock(Date::of(2031, 1, 1)).deadlines.at(0).deadline.on, Date::of(2031, 8, 1));
    ASSERT_TRUE(record(DebtAcknowledged, today()));
    const LegalClock shown = *ShowLegalClock{desk()}.execute(Date::of(2031, 6, 1), customer("C1"));
    ASSERT_EQ(shown.deadlines.size(), 1U);
    EXPECT_EQ(shown.deadlines[0].deadline.on, Date::of(2031, 11, 20));
}

} // namespace
} // namespace encours
