// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/risk_fixture.h"

#include "desk/record_contact.h"
#include "shell/page.h"

#include <QAbstractButton>
#include <QLabel>

namespace encours::ui {
namespace {

/// DUPONT has broken a promise of 500,00 for 12 November, MARTIN's runs until the end of the month.
class PromisesPageTest : public RiskPageTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        promise("DUPONT", 50'000, Date::of(2026, 11, 5), Date::of(2026, 11, 12));
        promise("MARTIN", 30'050, Date::of(2026, 11, 18), Date::of(2026, 11, 30));
        m_clock->setToday(Date::of(2026, 11, 20));
        m_context->notifyChanged();
        settle();
        press(Qt::Key_F2, Qt::ShiftModifier);
    }
    void promise(const char* code, std::int64_t cents, Date madeOn, Date promisedOn)
    {
        m_clock->setToday(madeOn);
        ContactRequest contact;
        contact.customer = account(code).customer.id;
        contact.outcome = Outcome::Promise;
        contact.amount = Money(cents);
        contact.date = promisedOn;
        contact.means = PaymentMeans::Transfer;
        const auto recorded = RecordContact(*m_context->desk()).execute(contact);
        ASSERT_TRUE(recorded.isDone()) << recorded.fault().detail;
    }
};

TEST_F(PromisesPageTest, BeginsWithThoseThatWereNotKept)
{
    ASSERT_EQ(m_window->currentPage()->key(), "promises");
    ASSERT_EQ(rows("promiseRows"), 1);
    EXPECT_EQ(text("promiseRows", 0, 0), "Boulangerie Dupont");
    EXPECT_EQ(text("promiseRows", 0, 1), "12/11/2026");
    EXPECT_FALSE(pill("promiseRows", 0, 5).isEmpty());
    EXPECT_FALSE(pill("promiseRows", 0, 7).isEmpty()) << "nobody has reacted";
    EXPECT_TRUE(find<QLabel>("promisedInvoices")->text().contains("F001"));
}

TEST_F(PromisesPageTest, ShowsWhatRunsAndEverything)
{
    press(Qt::Key_2, Qt::AltModifier);
    ASSERT_EQ(rows("promiseRows"), 1);
    EXPECT_EQ(text("promiseRows", 0, 0), "Martin & Fils");
    EXPECT_TRUE(find<QAbstractButton>("promises.running")->isChecked());
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(rows("promiseRows"), 0) << "none was kept";
    press(Qt::Key_7, Qt::AltModifier);
    EXPECT_EQ(rows("promiseRows"), 2);
}

TEST_F(PromisesPageTest, OpensTheCustomerWithEnter)
{
    ASSERT_EQ(QApplication::focusWidget(), find<QWidget>("promiseRows"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->currentPage()->key(), "today");
    EXPECT_EQ(find<QLabel>("customerName")->text(), "Boulangerie Dupont");
}

TEST_F(PromisesPageTest, OpensACustomerThatIsNotToBeCalled)
{
    ASSERT_FALSE(isCalled("MARTIN"));
    press(Qt::Key_2, Qt::AltModifier);
    pressButton("promiseCustomer");
    EXPECT_EQ(find<QLabel>("customerName")->text(), "Martin & Fils");
    press(Qt::Key_5); // a message was left: recorded for the one shown
    const auto& attempts = account("MARTIN").attempts;
    ASSERT_EQ(attempts.size(), 2U);
    EXPECT_EQ(attempts.back().outcome, Outcome::Message);
}

class EmptyPromisesPageTest : public GuiTest {};

TEST_F(EmptyPromisesPageTest, SaysWhatItWillShowInAnEmptyBook)
{
    openEmptyBook();
    m_context->show("promises");
    settle();
    EXPECT_FALSE(find<QWidget>("promiseRows")->isVisible());
}

} // namespace
} // namespace encours::ui
