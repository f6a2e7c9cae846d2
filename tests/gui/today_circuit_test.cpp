// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/risk_fixture.h"
#include "gui/today_fixture.h"

#include "desk/blocks.h"
#include "desk/disputes.h"
#include "today/invoice_model.h"
#include "today/item_words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace encours::ui {
namespace {

TEST_F(TodayTest, NotesTheCircuitOfTheOverdueInvoicesByKeys)
{
    press(Qt::Key_0);
    press(Qt::Key_4);
    ASSERT_TRUE(find<QWidget>("circuitStep")->isVisible());
    find<QComboBox>("circuitStep")->setCurrentIndex(static_cast<int>(CircuitStep::Held));
    EXPECT_FALSE(find<QWidget>("circuitPayOn")->isEnabled()) << "only what is scheduled has a day";
    find<QLineEdit>("circuitToldBy")->setFocus();
    type("M. Roux");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->circuits.size(), 1U);
    const CircuitRequest& noted = m_desk->circuits.front();
    EXPECT_EQ(noted.customer, CustomerId{1});
    EXPECT_EQ(noted.step, CircuitStep::Held);
    EXPECT_EQ(noted.toldBy, "M. Roux");
    EXPECT_EQ(noted.items.size(), 2U) << "every overdue one";
    EXPECT_EQ(noted.on, today);
    EXPECT_EQ(shownName(), "Maison ALPHA") << "the call goes on";
}

TEST_F(TodayTest, NotesTheCircuitOfTheSelectedLineOnly)
{
    auto* table = find<QTableView>("invoices");
    table->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_C);
    ASSERT_TRUE(find<QWidget>("circuitStep")->isVisible());
    find<QComboBox>("circuitStep")->setCurrentIndex(static_cast<int>(CircuitStep::Scheduled));
    find<QLineEdit>("circuitPayOn")->setFocus();
    type("30/11");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->circuits.size(), 1U);
    EXPECT_EQ(m_desk->circuits.front().items.size(), 1U);
    EXPECT_EQ(m_desk->circuits.front().payOn, Date::of(2026, 11, 30));
}

TEST_F(TodayTest, LeavesAWholeAccountInPeaceWithAnEndAndAReason)
{
    press(Qt::Key_0);
    press(Qt::Key_5);
    press(Qt::Key_Return);
    EXPECT_TRUE(m_desk->blocked.empty()) << "without an end";
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("blockUntil"));
    type("+30");
    press(Qt::Key_Return);
    EXPECT_TRUE(m_desk->blocked.empty()) << "without a reason";
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("blockReason"));
    type("la direction reprend contact");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->blocked.size(), 1U);
    EXPECT_EQ(m_desk->blocked.front().until, today.plusDays(30));
    EXPECT_TRUE(m_desk->blocked.front().items.empty()) << "the whole account";
    EXPECT_EQ(shownName(), "Maison BRAVO") << "off the list at once";
}

TEST_F(TodayTest, KeepsTheCallWhenOnlyAnInvoiceIsLeftInPeace)
{
    press(Qt::Key_0);
    press(Qt::Key_5);
    auto* model = qobject_cast<InvoiceModel*>(find<QTableView>("invoices")->model());
    ASSERT_TRUE(model->isChoosing());
    EXPECT_TRUE(model->chosen().empty());
    model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    find<QLineEdit>("blockUntil")->setFocus();
    type("+10");
    find<QLineEdit>("blockReason")->setFocus();
    type("avoir en cours");
    press(Qt::Key_Return);
    ASSERT_EQ(m_desk->blocked.size(), 1U);
    EXPECT_EQ(m_desk->blocked.front().items.size(), 1U);
    EXPECT_EQ(shownName(), "Maison ALPHA");
    EXPECT_FALSE(model->isChoosing()) << "the boxes are gone";
}

class CircuitOnTodayTest : public RiskPageTest {};

TEST_F(CircuitOnTodayTest, ShowsTheCircuitInTheTableAndTakesABlockOff)
{
    m_context->show("today", QString::number(account("DUPONT").customer.id.value));
    settle();
    press(Qt::Key_0);
    press(Qt::Key_4);
    press(Qt::Key_Return); // received
    ASSERT_EQ(account("DUPONT").circuit.size(), 1U);
    m_context->show("today", QString::number(account("DUPONT").customer.id.value));
    settle();
    auto* table = find<QTableView>("invoices");
    EXPECT_NE(table->model()->index(0, InvoiceModel::CircuitColumn).data().toString(), "–");
    press(Qt::Key_0);
    press(Qt::Key_5);
    find<QLineEdit>("blockUntil")->setFocus();
    type("+20");
    find<QLineEdit>("blockReason")->setFocus();
    type("accord de la direction");
    press(Qt::Key_Return);
    ASSERT_EQ(account("DUPONT").blocks.size(), 1U);
    EXPECT_FALSE(isCalled("DUPONT"));
    m_context->show("today", QString::number(account("DUPONT").customer.id.value));
    settle();
    auto* line = find<QWidget>("blockLine");
    ASSERT_TRUE(line->isVisible());
    EXPECT_TRUE(line->findChild<QLabel*>("blockText")->text().contains("accord de la direction"));
    line->findChild<QPushButton*>("endBlock")->click();
    settle();
    EXPECT_TRUE(isCalled("DUPONT")) << "the same day";
}

TEST_F(CircuitOnTodayTest, ProposesWhoResolvesADispute)
{
    const CustomerId customer = account("DUPONT").customer.id;
    const auto edited =
        EditCustomer(*m_context->desk())
            .execute(customer, {{CustomerField::Salesperson, "Paul"}, {CustomerField::Controller, "sylvie"}});
    ASSERT_TRUE(edited.isDone());
    m_context->notifyChanged();
    settle();
    m_context->show("today", QString::number(customer.value));
    settle();
    press(Qt::Key_3);
    EXPECT_EQ(find<QLineEdit>("disputeOwner")->text(), "Paul");
    find<QLineEdit>("disputeOwner")->setText("sylvie");
    press(Qt::Key_A); // administrative
    press(Qt::Key_Return);
    EXPECT_TRUE(account("DUPONT").disputes.empty()) << "the collector does not resolve it";
}

} // namespace
} // namespace encours::ui
