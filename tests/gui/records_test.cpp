// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>

namespace encours::ui {
namespace {

class RecordsPageTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        m_window->showPage("records");
        settle();
    }
    const Customer& customer(const char* code) { return m_context->desk()->portfolio()->findByCode(code)->customer; }
    QString nameAt(int row) { return find<QTableView>("records")->model()->index(row, 0).data().toString(); }
};

TEST_F(RecordsPageTest, ListsTheMostOverdueFirst)
{
    EXPECT_EQ(find<QTableView>("records")->model()->rowCount(), 2);
    EXPECT_EQ(nameAt(0), "Boulangerie Dupont");
    EXPECT_EQ(nameAt(1), "Martin & Fils");
}

TEST_F(RecordsPageTest, SavesByEnterAndGoesToTheNext)
{
    EXPECT_EQ(QApplication::focusWidget(), find<QTableView>("records"));
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>("field.phone"));
    type("05 61 11 22 33");
    press(Qt::Key_Return);
    EXPECT_EQ(customer("DUPONT").field(CustomerField::Phone), "05 61 11 22 33");
    EXPECT_EQ(find<QTableView>("records")->currentIndex().row(), 1);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("field.phone"));
    EXPECT_EQ(find<QLineEdit>("field.phone")->text(), "");
}

TEST_F(RecordsPageTest, RefusesTermsThatMeanNothingAndKeepsWhatWasTyped)
{
    auto* terms = find<QLineEdit>("field.terms");
    terms->setFocus();
    type("quand on pourra");
    press(Qt::Key_Return);
    EXPECT_EQ(terms->text(), "quand on pourra");
    EXPECT_TRUE(terms->property("wrong").toBool());
    EXPECT_EQ(customer("DUPONT").field(CustomerField::Terms), "");
}

TEST_F(RecordsPageTest, FiltersWithoutAccents)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type("martin");
    ASSERT_EQ(find<QTableView>("records")->model()->rowCount(), 1);
    EXPECT_EQ(nameAt(0), "Martin & Fils");
}

} // namespace
} // namespace encours::ui
