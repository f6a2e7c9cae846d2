// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/risk_fixture.h"

#include "receivables/account_event.h"
#include "shell/page.h"
#include "widgets/customer_picker.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace encours::ui {
namespace {

TEST_F(RiskPageTest, OpensByItsKeyAndTurnsItsTabs)
{
    press(Qt::Key_F11);
    ASSERT_EQ(m_window->currentPage()->key(), "risk");
    EXPECT_TRUE(find<QAbstractButton>("riskTab.instruments")->isChecked());
    const char* const tabs[] = {"penalties", "factoring", "limits", "proceedings", "provisions", "instruments"};
    for (const char* tab : tabs) {
        press(Qt::Key_Tab, Qt::ControlModifier);
        EXPECT_TRUE(find<QAbstractButton>((std::string("riskTab.") + tab).c_str())->isChecked()) << tab;
    }
    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(find<QAbstractButton>("riskTab.provisions")->isChecked());
}

TEST_F(RiskPageTest, FollowsABillByKeyboardUntilItComesBackUnpaid)
{
    ASSERT_TRUE(isCalled("DUPONT"));
    press(Qt::Key_F11);
    press(Qt::Key_Insert);
    ASSERT_EQ(QApplication::focusWidget(), find<QWidget>("instrumentCustomer"));
    type("dup");
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QLineEdit>("instrumentCustomer")->text().startsWith("Boulangerie Dupont"));
    EXPECT_EQ(rows("instrumentItems"), 1) << "the settled invoice is not offered";
    press(Qt::Key_Tab); // the kind: an accepted bill
    press(Qt::Key_Tab);
    type("4521");
    press(Qt::Key_Tab);
    type("+20");
    press(Qt::Key_Return);
    ASSERT_EQ(account("DUPONT").instruments.size(), 1U);
    const Instrument bill = account("DUPONT").instruments.front();
    EXPECT_EQ(bill.number, "4521");
    EXPECT_EQ(bill.amount, Money(120'000));
    EXPECT_EQ(bill.dueOn, Date::of(2026, 12, 10));
    ASSERT_EQ(rows("instruments"), 1);
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("instruments"));

    if (find<QPushButton>("step.received")->isVisible()) pressButton("step.received");
    pressButton("step.remitted");
    EXPECT_EQ(account("DUPONT").instruments.front().events.back().step, InstrumentStep::Remitted);
    EXPECT_FALSE(isCalled("DUPONT")) << "the bill secures the invoice";

    find<QLineEdit>("unpaidReason")->setFocus();
    type("provision insuffisante");
    pressButton("step.unpaid");
    const InstrumentEvent last = account("DUPONT").instruments.front().events.back();
    EXPECT_EQ(last.step, InstrumentStep::Unpaid);
    EXPECT_EQ(last.reason, "provision insuffisante");
    EXPECT_TRUE(isCalled("DUPONT")) << "called the same day";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(account("DUPONT").instruments.front().events.back().step, InstrumentStep::Remitted);
}

TEST_F(RiskPageTest, KeepsWhatWasTypedWhenAnInstrumentIsRefused)
{
    openTab("instruments");
    press(Qt::Key_Insert);
    type("nobody of this name");
    press(Qt::Key_Return);
    EXPECT_EQ(find<QLineEdit>("instrumentCustomer")->text(), "nobody of this name");
    EXPECT_TRUE(find<QWidget>("instrumentCustomer")->property("wrong").toBool());
    find<QLineEdit>("instrumentCustomer")->selectAll();
    type("martin");
    press(Qt::Key_Return);
    m_window->activateWindow(); // off screen, nobody gives the keys back when a list of matches closes
    settle();
    find<QLineEdit>("instrumentDue")->setFocus();
    type("quand il pourra");
    press(Qt::Key_Return);
    EXPECT_EQ(find<QLineEdit>("instrumentDue")->text(), "quand il pourra");
    EXPECT_TRUE(find<QWidget>("instrumentDue")->property("wrong").toBool());
    EXPECT_TRUE(account("MARTIN").instruments.empty());
}

TEST_F(RiskPageTest, ClaimsChargesAndTakesThemBack)
{
    openTab("penalties");
    ASSERT_EQ(rows("penalties"), 2);
    EXPECT_EQ(text("penalties", 0, 0), "Boulangerie Dupont");
    ASSERT_EQ(rows("chargedInvoices"), 2) << "an open one, and one paid late";
    pressButton("chargesClaim");
    const std::vector<Charge> charges = account("DUPONT").charges;
    ASSERT_EQ(charges.size(), 2U);
    EXPECT_EQ(charges.front().step, ChargeStep::Claimed);
    EXPECT_EQ(charges.front().indemnity, Money(4'000));
    EXPECT_NE(text("penalties", 0, 2), "–");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(account("DUPONT").charges.empty());
    EXPECT_EQ(text("penalties", 0, 2), "–");
}

TEST_F(RiskPageTest, WaivesAPartOfTheChargesOfOneInvoice)
{
    openTab("penalties");
    find<QTableView>("chargedInvoices")->selectRow(0);
    EXPECT_GT(rows("chargeLines"), 0);
    find<QLineEdit>("chargesIndemnity")->setFocus();
    type("15");
    find<QLineEdit>("chargesInterest")->setFocus();
    type("0");
    pressButton("chargesWaive");
    ASSERT_EQ(account("DUPONT").charges.size(), 1U);
    EXPECT_EQ(account("DUPONT").charges.front().indemnity, Money(1'500));
    EXPECT_TRUE(account("DUPONT").charges.front().interest.isZero());
}

TEST_F(RiskPageTest, NamesTheMissingRateAndLeadsToIt)
{
    m_clock->setToday(Date::of(2031, 3, 1));
    m_context->notifyChanged();
    openTab("penalties");
    auto* step = find<QWidget>("risk.penalties")->findChild<QPushButton*>("emptyStateStep");
    ASSERT_NE(step, nullptr);
    ASSERT_TRUE(step->isVisible());
    EXPECT_NE(find<QLabel>("riskStatus")->text(), "");
    step->click();
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "settings");
}

TEST_F(RiskPageTest, AssignsInvoicesToTheFactorAndFinancesThem)
{
    openTab("factoring");
    press(Qt::Key_Insert);
    EXPECT_FALSE(find<QWidget>("assignForm")->isVisible()) << "there is no contract";
    signFactorContract();
    openTab("factoring");
    press(Qt::Key_Insert);
    ASSERT_EQ(QApplication::focusWidget(), find<QWidget>("assignCustomer"));
    type("DUPONT");
    press(Qt::Key_Return);
    ASSERT_EQ(rows("assignItems"), 1);
    press(Qt::Key_Return);
    ASSERT_EQ(account("DUPONT").factorEvents.size(), 1U);
    ASSERT_EQ(rows("factoring"), 1);
    EXPECT_EQ(text("factoring", 0, 1), "F001");
    if (find<QPushButton>("factor.approved")->isVisible()) pressButton("factor.approved");
    pressButton("factor.financed");
    EXPECT_EQ(account("DUPONT").factorEvents.back().step, FactorStep::Financed);
    EXPECT_EQ(account("DUPONT").factorEvents.back().amount, Money(120'000));
}

TEST_F(RiskPageTest, RecordsAJudgmentWhichTakesTheAccountOffTheList)
{
    ASSERT_TRUE(isCalled("DUPONT"));
    openTab("proceedings");
    press(Qt::Key_Insert);
    ASSERT_EQ(QApplication::focusWidget(), find<QWidget>("eventCustomer"));
    type("boulangerie");
    press(Qt::Key_Return);
    auto* kind = find<QComboBox>("eventKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(AccountEventKind::Receivership)));
    find<QLineEdit>("eventNote")->setFocus();
    type("TC Toulouse");
    press(Qt::Key_Return);
    ASSERT_EQ(account("DUPONT").events.size(), 1U);
    EXPECT_EQ(account("DUPONT").events.front().note, "TC Toulouse");
    EXPECT_FALSE(isCalled("DUPONT"));
    ASSERT_EQ(rows("insolvencies"), 1);
    EXPECT_EQ(text("insolvencies", 0, 0), "Boulangerie Dupont");
    ASSERT_GT(rows("proceedings"), 0) << "the publication must be watched";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(account("DUPONT").events.empty());
    EXPECT_TRUE(isCalled("DUPONT"));
}

TEST_F(RiskPageTest, SetsLimitsInPlace)
{
    openTab("limits");
    ASSERT_EQ(text("limits", 0, 0), "Boulangerie Dupont");
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), find<QWidget>("ownLimit"));
    type("1 000");
    press(Qt::Key_Return);
    EXPECT_EQ(account("DUPONT").customer.creditLimit(Currency::euro()), Money(100'000));
    EXPECT_NE(text("limits", 0, 4), "–") << "200,00 beyond";
    find<QLineEdit>("insuredLimit")->setFocus();
    type("beaucoup");
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QWidget>("insuredLimit")->property("wrong").toBool());
    EXPECT_EQ(find<QLineEdit>("insuredLimit")->text(), "beaucoup");
}

TEST_F(RiskPageTest, PassesAnAccountToDoubtfulAndBack)
{
    openTab("provisions");
    ASSERT_EQ(text("provisions", 0, 0), "Boulangerie Dupont");
    EXPECT_EQ(pill("provisions", 0, 1), "");
    pressButton("changeDoubt");
    EXPECT_TRUE(isDoubtful(account("DUPONT").events, m_context->today()));
    EXPECT_NE(pill("provisions", 0, 1), "");
    pressButton("changeDoubt");
    EXPECT_FALSE(isDoubtful(account("DUPONT").events, m_context->today()));
}

TEST_F(RiskPageTest, SortsByAClickedColumnAndFilters)
{
    openTab("limits");
    ASSERT_EQ(rows("limits"), 2);
    find<QTableView>("limits")->sortByColumn(1, Qt::AscendingOrder);
    EXPECT_EQ(text("limits", 0, 0), "Martin & Fils");
    press(Qt::Key_F, Qt::ControlModifier);
    type("dupont");
    ASSERT_EQ(rows("limits"), 1);
    EXPECT_EQ(text("limits", 0, 0), "Boulangerie Dupont");
}

TEST_F(RiskPageTest, OpensTheLinesOfACustomer)
{
    openTab(QStringLiteral("limits/%1").arg(account("MARTIN").customer.id.value));
    const int row = find<QTableView>("limits")->currentIndex().row();
    EXPECT_EQ(text("limits", row, 0), "Martin & Fils");
}

TEST_F(RiskPageTest, ForgetsEverythingWhenTheBookIsClosed)
{
    openTab("penalties");
    m_context->closeBook();
    settle();
    for (const char* table : {"instruments", "penalties", "factoring", "limits", "proceedings", "provisions"}) {
        EXPECT_EQ(rows(table), 0) << table;
    }
}

TEST_F(RiskPageTest, NamesEveryFieldOfItsForms)
{
    signFactorContract();
    for (const char* tab : {"instruments", "factoring", "proceedings"}) {
        openTab(tab);
        press(Qt::Key_Insert);
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool isStop =
                (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && !widget->focusProxy();
            if (!isStop || qobject_cast<QAbstractButton*>(widget) != nullptr) continue;
            EXPECT_NE(widget->accessibleName(), "") << tab << ": " << widget->objectName().toStdString();
        }
    }
}

class CustomerPickerTest : public RiskPageTest {};

TEST_F(CustomerPickerTest, FindsByNameOrCodeAndKeepsTheChoice)
{
    CustomerPicker picker;
    picker.setPortfolio(portfolio());
    picker.show();
    picker.setFocus();
    QApplication::setActiveWindow(&picker);
    type("MARTIN");
    press(Qt::Key_Return);
    ASSERT_TRUE(picker.customer().has_value());
    EXPECT_EQ(*picker.customer(), account("MARTIN").customer.id);
    picker.selectAll();
    type("x");
    EXPECT_FALSE(picker.customer().has_value()) << "what is typed over is no choice any more";
}

TEST_F(CustomerPickerTest, TurnsRedForNobody)
{
    CustomerPicker picker;
    picker.setPortfolio(portfolio());
    picker.show();
    QApplication::setActiveWindow(&picker);
    picker.setFocus();
    type("zzz");
    press(Qt::Key_Return);
    EXPECT_FALSE(picker.customer().has_value());
    EXPECT_TRUE(picker.property("wrong").toBool());
    EXPECT_EQ(picker.text(), "zzz");
}

} // namespace
} // namespace encours::ui
