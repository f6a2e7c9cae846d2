// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/today_fixture.h"

#include "support/doors.h"
#include "today/cockpit.h"
#include "today/freshness_gate.h"
#include "today/invoice_table.h"
#include "widgets/dense_table.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

namespace encours::ui {
namespace {

/// The conversation with a customer: clock, direction, invoice by invoice, and the gate before it.
class TodayCallTest : public TodayTest {
protected:
    TodayCallTest()
    {
        doors().openOutside = [this](const QString& address) { m_opened << address; };
    }

    [[nodiscard]] QString echo() const { return find<QLabel>("entryEcho")->text(); }
    void tickNext()
    {
        press(Qt::Key_Space);
        press(Qt::Key_Down);
    }
    void makeLedgerOld()
    {
        m_desk->ledger.importedOn = today.plusDays(-10);
        m_desk->ledger.openDays = 6;
        m_desk->ledger.limit = 1;
        m_page->refresh();
        answer();
    }

    QStringList m_opened;
};

TEST_F(TodayCallTest, StartsTheClockWithTheTelephone)
{
    EXPECT_FALSE(m_page->call().isRunning());
    press(Qt::Key_A);
    ASSERT_EQ(m_opened.size(), 1);
    EXPECT_TRUE(m_opened[0].startsWith(QStringLiteral("tel:")));
    EXPECT_FALSE(m_opened[0].contains(QLatin1Char(' ')));
    EXPECT_TRUE(m_page->call().isRunning());
    EXPECT_TRUE(find<QLabel>("callClock")->isVisible());
    press(Qt::Key_7);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_TRUE(m_desk->recorded[0].seconds.has_value());
    EXPECT_EQ(m_desk->recorded[0].direction, Direction::Outbound);
    EXPECT_FALSE(m_page->call().isRunning()) << "the next customer is not on the telephone";
}

TEST_F(TodayCallTest, MeasuresNothingWithoutTheClock)
{
    press(Qt::Key_7);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_FALSE(m_desk->recorded[0].seconds.has_value());
}

TEST_F(TodayCallTest, RecordsThatTheCustomerCalled)
{
    press(Qt::Key_R);
    EXPECT_TRUE(find<QPushButton>("callInbound")->isChecked());
    press(Qt::Key_6);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].direction, Direction::Inbound);
    EXPECT_TRUE(m_desk->recorded[0].seconds.has_value());
    press(Qt::Key_6);
    ASSERT_EQ(m_desk->recorded.size(), 2U);
    EXPECT_EQ(m_desk->recorded[1].direction, Direction::Outbound) << "it was the one before who called";
}

TEST_F(TodayCallTest, ForgetsTheClockOfACustomerWhoWasLeft)
{
    press(Qt::Key_A);
    press(Qt::Key_Space);
    EXPECT_FALSE(m_page->call().isRunning());
    EXPECT_FALSE(find<QLabel>("callClock")->isVisible());
}

TEST_F(TodayCallTest, AnswersForEachInvoiceAndStaysUntilAllIsSaid)
{
    ASSERT_EQ(shownName(), "Maison ALPHA");
    press(Qt::Key_F);
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("invoices"));
    tickNext();
    press(Qt::Key_6); // the first one is paid, says the customer
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_EQ(m_desk->recorded[0].outcome, Outcome::Paid);
    EXPECT_EQ(m_desk->recorded[0].items.size(), 1U);
    EXPECT_EQ(shownName(), "Maison ALPHA") << "the other one was not spoken of";
    EXPECT_EQ(names().first(), "Maison ALPHA");
    answer(); // kept, and the lists made again
    EXPECT_EQ(shownName(), "Maison ALPHA");
    press(Qt::Key_1);
    EXPECT_EQ(find<QLineEdit>("promiseAmount")->text().simplified().left(5), QStringLiteral("4 500").left(5))
        << "only what is left: " << qPrintable(find<QLineEdit>("promiseAmount")->text());
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->recorded.size(), 2U);
    EXPECT_EQ(m_desk->recorded[1].outcome, Outcome::Promise);
    EXPECT_EQ(m_desk->recorded[1].amount, Money(450'000));
    ASSERT_EQ(m_desk->recorded[1].items.size(), 1U);
    EXPECT_NE(m_desk->recorded[1].items[0], m_desk->recorded[0].items[0]);
    EXPECT_EQ(shownName(), "Maison BRAVO") << "all is said";
}

TEST_F(TodayCallTest, GivesTheWholeAccountBackWithEscape)
{
    press(Qt::Key_F);
    press(Qt::Key_Space);
    EXPECT_TRUE(echo().contains(QLatin1Char('1'))) << qPrintable(echo());
    press(Qt::Key_Escape);
    press(Qt::Key_7);
    ASSERT_EQ(m_desk->recorded.size(), 1U);
    EXPECT_TRUE(m_desk->recorded[0].items.empty()) << "the whole account";
    EXPECT_EQ(shownName(), "Maison BRAVO");
}

TEST_F(TodayCallTest, TakesAnAnswerForOneInvoiceBack)
{
    press(Qt::Key_F);
    tickNext();
    press(Qt::Key_6);
    answer();
    EXPECT_TRUE(m_page->call().isUnderway());
    press(Qt::Key_Z, Qt::ControlModifier);
    answer();
    EXPECT_FALSE(m_page->call().isUnderway());
    EXPECT_EQ(m_desk->undone.size(), 1U);
    EXPECT_EQ(shownName(), "Maison ALPHA");
}

TEST_F(TodayCallTest, HoldsTheFirstCallBackWhileTheLedgerIsOld)
{
    makeLedgerOld();
    EXPECT_TRUE(find<FreshnessGate>("freshnessGate")->isVisible());
    press(Qt::Key_2);
    EXPECT_TRUE(m_desk->recorded.empty());
    press(Qt::Key_A);
    EXPECT_TRUE(m_opened.isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), find<QPushButton>("gateCallAnyway"));
    press(Qt::Key_Return);
    EXPECT_FALSE(find<FreshnessGate>("freshnessGate")->isVisible());
    press(Qt::Key_2);
    EXPECT_EQ(m_desk->recorded.size(), 1U);
    m_page->refresh();
    answer();
    EXPECT_FALSE(find<FreshnessGate>("freshnessGate")->isVisible()) << "asked once a day";
}

TEST_F(TodayCallTest, LetsACallBeginOnAFreshLedger)
{
    EXPECT_FALSE(find<FreshnessGate>("freshnessGate")->isVisible());
    makeLedgerOld();
    m_desk->ledger.openDays = 1;
    m_page->refresh();
    answer();
    EXPECT_FALSE(find<FreshnessGate>("freshnessGate")->isVisible()) << "it was imported meanwhile";
}

TEST_F(TodayCallTest, ShowsWhatToSayAndWhatProvesIt)
{
    press(Qt::Key_S);
    EXPECT_TRUE(find<QLabel>("scriptLine_0")->isVisible());
    EXPECT_TRUE(find<QLabel>("scriptLine_0")->text().contains(QStringLiteral("Fournitures Delorme")));
    EXPECT_FALSE(find<QLabel>("proofs_0")->isVisible());
    press(Qt::Key_O);
    EXPECT_TRUE(find<QLabel>("proofs_0")->isVisible());
    press(Qt::Key_O);
    EXPECT_FALSE(find<QLabel>("proofs_0")->isVisible());
    EXPECT_TRUE(find<QLabel>("proofs_1")->isVisible());
}

TEST_F(TodayCallTest, ShowsTheFileAndCallsSomebodyFromIt)
{
    press(Qt::Key_S);
    press(Qt::Key_S);
    QPushButton* phone = find<QPushButton>("personPhone_0");
    ASSERT_TRUE(phone->isVisible());
    QTest::mouseClick(phone, Qt::LeftButton);
    ASSERT_EQ(m_opened.size(), 1);
    EXPECT_TRUE(m_page->call().isRunning());
    EXPECT_FALSE(find<QWidget>("facts")->accessibleDescription().isEmpty());
}

TEST_F(TodayCallTest, TypesLettersIntoFields)
{
    press(Qt::Key_9); // difficulties: the note is open
    ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>("note"));
    type("afros");
    EXPECT_EQ(find<QLineEdit>("note")->text(), "afros");
    EXPECT_FALSE(m_page->call().isRunning());
}

TEST(CallSessionTest, SharesTheLengthAmongTheOutcomesOfOneCall)
{
    std::int64_t now = 5'000;
    CallSession session([&now] { return now; });
    session.turnTo(CustomerId{1});
    session.start();
    now += 61'000;
    ContactRequest first;
    session.describe(first);
    EXPECT_EQ(first.seconds, 61);
    now += 30'000;
    ContactRequest second;
    session.describe(second);
    EXPECT_EQ(second.seconds, 30);
    EXPECT_EQ(session.seconds(), 91);
    session.turnTo(CustomerId{1});
    EXPECT_TRUE(session.isRunning()) << "the same customer";
    session.turnTo(CustomerId{2});
    EXPECT_FALSE(session.isRunning());
}

TEST(CallSessionTest, MeasuresNothingWithAForgottenClock)
{
    std::int64_t now = 0;
    CallSession session([&now] { return now; });
    session.start();
    now += std::int64_t{5} * 60 * 60 * 1000;
    ContactRequest request;
    session.describe(request);
    EXPECT_FALSE(request.seconds);
}

} // namespace
} // namespace encours::ui
