// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "shell/page.h"
#include "widgets/choice_box.h"
#include "widgets/pill.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace encours::ui {
namespace {

class CalculationsTest : public GuiTest {
protected:
    void SetUp() override
    {
        openEmptyBook();
        press(Qt::Key_F12);
        ASSERT_EQ(m_window->currentPage()->key(), "calculations");
    }
    void typeInto(const char* name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text); // as typed; single keys of a test are ASCII only
        settle();
    }
    int rows(const char* table) { return find<QTableView>(table)->model()->rowCount(); }
    QString cell(const char* table, int row, int column)
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    QString textOf(const char* label) { return find<QLabel>(label)->text(); }
    /// 10 000 € due on 30 September 2026.
    void typeLateInvoice(const QString& until)
    {
        typeInto("fees.amount", "10000");
        typeInto("fees.due", "30/09/2026");
        typeInto("fees.until", until);
    }
};

TEST_F(CalculationsTest, ComputesDueDatesAsTheyAreTyped)
{
    typeInto("due.terms", "45 jours fin de mois");
    typeInto("due.invoiced", "31/01/2026");
    ASSERT_EQ(rows("due.table"), 1);
    EXPECT_TRUE(cell("due.table", 0, 2).contains("31/03/2026")) << "before the field is left";
    typeInto("due.terms", "fin de mois 45 jours");
    EXPECT_TRUE(cell("due.table", 0, 2).contains("17/03/2026"));
}

TEST_F(CalculationsTest, SplitsInstalmentsAndExpectsMoneyOnSettlementDays)
{
    typeInto("due.terms", "30 % à la commande, solde à 30 jours");
    typeInto("due.invoiced", "15/10/2026");
    typeInto("due.amount", "1000,01");
    ASSERT_EQ(rows("due.table"), 2);
    EXPECT_TRUE(cell("due.table", 0, 5).startsWith("300,00"));
    EXPECT_TRUE(cell("due.table", 1, 5).startsWith("700,01"));
    EXPECT_TRUE(cell("due.table", 1, 2).contains("14/11/2026")) << "a Saturday stays the due date";
    EXPECT_TRUE(cell("due.table", 1, 4).contains("16/11/2026")) << "the money comes on Monday";
}

TEST_F(CalculationsTest, TellsDiscountAndLegalMaximum)
{
    typeInto("due.terms", "30 jours, escompte 2 % à 8 jours");
    typeInto("due.invoiced", "02/11/2026");
    typeInto("due.amount", "1200");
    EXPECT_TRUE(textOf("due.discount").contains("10/11/2026"));
    EXPECT_TRUE(textOf("due.discount").contains(QStringLiteral("1\u202f176,00")))
        << textOf("due.discount").toStdString();
    EXPECT_TRUE(textOf("due.ceiling").contains("01/01/2027")) << "60 days after the invoice";
    typeInto("due.terms", "90 jours");
    EXPECT_TRUE(textOf("due.ceiling").contains("31/01/2027"));
    EXPECT_TRUE(textOf("due.ceiling").contains("30"));
}

TEST_F(CalculationsTest, SaysInPlaceWhatCannotBeRead)
{
    typeInto("due.terms", "un jour peut-être");
    EXPECT_EQ(rows("due.table"), 0);
    EXPECT_FALSE(textOf("due.meaning").isEmpty());
    EXPECT_EQ(find<QLineEdit>("due.terms")->text(), "un jour peut-être");
}

TEST_F(CalculationsTest, ComputesInterestAndIndemnity)
{
    typeLateInvoice("31/10/2026");
    ASSERT_EQ(rows("fees.principalFirst"), 1);
    EXPECT_EQ(cell("fees.principalFirst", 0, 0), "01/10/2026");
    EXPECT_EQ(cell("fees.principalFirst", 0, 1), "31/10/2026");
    EXPECT_EQ(cell("fees.principalFirst", 0, 2), "31");
    EXPECT_TRUE(textOf("fees.principalFirstTotals").contains("40,00"));
    typeInto("fees.rate", "12 %");
    EXPECT_EQ(cell("fees.principalFirst", 0, 5), "101,92") << "10 000 × 12 % × 31 ÷ 365";
    EXPECT_EQ(cell("fees.interestFirst", 0, 5), "101,92");
}

TEST_F(CalculationsTest, ShowsBothWaysToCountAPartPayment)
{
    typeLateInvoice("30/11/2026");
    typeInto("fees.rate", "12 %");
    typeInto("fees.part1.on", "31/10/2026");
    typeInto("fees.part1.amount", "4000");
    ASSERT_EQ(rows("fees.principalFirst"), 2);
    ASSERT_EQ(rows("fees.interestFirst"), 2);
    EXPECT_TRUE(cell("fees.principalFirst", 1, 4).contains(QStringLiteral("6\u202f000,00")));
    EXPECT_TRUE(cell("fees.interestFirst", 1, 4).contains(QStringLiteral("6\u202f101,92")))
        << "101,92 went to the interest";
}

TEST_F(CalculationsTest, OwesNoIndemnityFromAConsumer)
{
    typeLateInvoice("31/10/2026");
    auto* debtor = find<ChoiceBox>("fees.debtor");
    debtor->setCode("consumer");
    settle();
    EXPECT_FALSE(textOf("fees.principalFirstTotals").contains("40,00"));
    EXPECT_TRUE(find<QLabel>("fees.message")->isVisible());
    EXPECT_TRUE(textOf("fees.message").contains("1231-6"));
}

TEST_F(CalculationsTest, NamesTheHalfYearWithoutARateAndLeadsToIt)
{
    typeLateInvoice("15/01/2027");
    EXPECT_EQ(rows("fees.principalFirst"), 0) << "nothing is extrapolated";
    EXPECT_TRUE(textOf("fees.message").contains("2027"));
    EXPECT_FALSE(find<QAbstractButton>("fees.copy")->isEnabled());
    auto* enter = find<QAbstractButton>("fees.enterRate");
    ASSERT_TRUE(enter->isVisible());
    enter->click();
    settle();
    EXPECT_TRUE(find<QWidget>("settings.legal-values")->isVisible());
}

TEST_F(CalculationsTest, CopiesBothTablesForASpreadsheet)
{
    typeLateInvoice("31/10/2026");
    typeInto("fees.rate", "12 %");
    find<QAbstractButton>("fees.copy")->click();
    const QString copied = QApplication::clipboard()->text();
    EXPECT_EQ(copied.count("01/10/2026\t31/10/2026\t31\t12 %\t10000,00\t101,92"), 2) << copied.toStdString();
}

TEST_F(CalculationsTest, ChecksIdentifiers)
{
    typeInto("identifier.text", "732829320");
    EXPECT_EQ(find<Pill>("identifier.verdict")->status().tone, Tone::Green);
    EXPECT_EQ(textOf("identifier.printed"), "732 829 320");
    EXPECT_TRUE(textOf("identifier.vat").contains("44"));
    typeInto("identifier.text", "732829321");
    EXPECT_EQ(find<Pill>("identifier.verdict")->status().tone, Tone::Amber);
    EXPECT_FALSE(find<QLabel>("identifier.vat")->isVisible());
    EXPECT_TRUE(find<QLabel>("identifier.advice")->isVisible());
}

} // namespace
} // namespace encours::ui
