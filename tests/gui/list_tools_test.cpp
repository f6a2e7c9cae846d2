// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/table_query.h"
#include "gui/risk_fixture.h"
#include "shell/page.h"
#include "support/format.h"
#include "tables/list_place.h"
#include "widgets/card.h"
#include "widgets/table_print.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QtTest/QTest>

namespace encours::ui {
namespace {

/// What every list of the window does with its table, on the registers; the long lists are tested in lists_test.cpp.
class ListToolsTest : public RiskPageTest {
protected:
    QString label(const char* name) { return m_window->currentPage()->findChild<QLabel*>(name)->text(); }
    QStringList titles(const char* name)
    {
        QStringList all;
        const auto* model = find<QTableView>(name)->model();
        for (int column = 0; column < model->columnCount(); ++column)
            all << model->headerData(column, Qt::Horizontal).toString();
        return all;
    }
};

TEST_F(ListToolsTest, ARegisterCountsSumsAndAddsUpTheSelection)
{
    openTab("limits");
    EXPECT_TRUE(label("limitsCounts").startsWith("2 ")) << label("limitsCounts").toStdString();
    EXPECT_TRUE(label("limitsCounts").contains(amountText(Money{150'050}))) << label("limitsCounts").toStdString();
    EXPECT_EQ(label("limitsSelection"), "");
    find<QTableView>("limits")->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(label("limitsSelection").contains(amountText(Money{150'050})))
        << label("limitsSelection").toStdString();
    find<QLineEdit>("limitsFilter")->setText("martin");
    settle();
    EXPECT_TRUE(label("limitsCounts").startsWith("1 "));
    EXPECT_TRUE(label("limitsCounts").contains(amountText(Money{30'050})));
    EXPECT_EQ(label("limitsSelection"), "");
}

TEST_F(ListToolsTest, ARegisterIsSavedAsItIsShown)
{
    openTab("penalties");
    find<QTableView>("penalties")->setFocus();
    m_fileAnswer = m_folder.filePath("penalites.csv");
    press(Qt::Key_E, Qt::ControlModifier);
    QFile file(m_fileAnswer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains("Boulangerie Dupont"));
    EXPECT_TRUE(text.contains(titles("penalties").at(1)));
    find<QTableView>("penalties")->setColumnHidden(1, true);
    press(Qt::Key_E, Qt::ControlModifier);
    QFile again(m_fileAnswer);
    ASSERT_TRUE(again.open(QIODevice::ReadOnly));
    EXPECT_FALSE(QString::fromUtf8(again.readAll()).contains(titles("penalties").at(1)))
        << "hidden columns stay behind";
    find<QTableView>("penalties")->setColumnHidden(1, false);
}

TEST_F(ListToolsTest, CopiesFiguresAsNumbers)
{
    openTab("limits");
    find<QTableView>("limits")->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().split('\t');
    ASSERT_GT(cells.size(), 4);
    EXPECT_TRUE(cells.contains("1200,00") || cells.contains("300,50")) << cells.join('|').toStdString();
    EXPECT_FALSE(cells.mid(1, 5).contains("–")) << "no figure is an empty cell";
}

TEST_F(ListToolsTest, ColumnsComeBackInOneStep)
{
    openTab("limits");
    auto* table = find<QTableView>("limits");
    QHeaderView* header = table->horizontalHeader();
    const int width = header->sectionSize(2);
    header->resizeSection(2, width + 60);
    header->moveSection(3, 1);
    header->setSectionHidden(4, true);
    header->setSortIndicator(1, Qt::DescendingOrder);
    auto* menu = find<QMenu>("risk.limitsColumnsMenu");
    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), header->count() + 2);
    EXPECT_FALSE(menu->actions().first()->isEnabled()) << "the customer stays in sight";
    menu->actions().last()->trigger();
    EXPECT_EQ(header->sectionSize(2), width);
    EXPECT_EQ(header->visualIndex(3), 3);
    EXPECT_FALSE(header->isSectionHidden(4));
    EXPECT_FALSE(titles("limits").at(1).contains(QChar(0x2193))) << "sorted as the register comes";
}

TEST_F(ListToolsTest, EveryFigureOfTheAgedBalanceLeadsToItsInvoices)
{
    m_context->show("aged");
    settle();
    auto* rows = find<QTableView>("agedRows");
    rows->setFocus();
    rows->selectRow(0);
    for (int step = 0; step < 3; ++step) press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->currentPage()->key(), "invoices");
    const QString dupont = QString::number(account("DUPONT").customer.id.value);
    EXPECT_TRUE(m_window->currentPage()->currentPlace().contains("customer=" + dupont))
        << m_window->currentPage()->currentPlace().toStdString();
    m_window->goBack();
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "aged");
}

TEST_F(ListToolsTest, TheSumOfTheListIsTheFigureThatLedThere)
{
    m_context->show("aged");
    settle();
    auto* rows = find<QTableView>("agedRows");
    for (int column = 1; column < rows->model()->columnCount(); ++column) {
        if (rows->isColumnHidden(column) || column == 7) continue; // bills; unallocated leads to the payments
        m_context->show("aged");
        settle();
        const QString figure = rows->model()->index(0, column).data().toString();
        if (figure == QStringLiteral("–")) continue;
        rows->setFocus();
        rows->setCurrentIndex(rows->model()->index(0, column));
        press(Qt::Key_Return);
        ASSERT_EQ(m_window->currentPage()->key(), "invoices") << column;
        EXPECT_TRUE(label("invoicesCounts").contains(figure)) << column << ' ' << label("invoicesCounts").toStdString();
    }
}

TEST_F(ListToolsTest, CardsLeadToTheirLists)
{
    m_context->show("aged");
    settle();
    auto* card = find<FigureCard>("agedCard1");
    card->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->currentPage()->key(), "invoices");
    EXPECT_TRUE(m_window->currentPage()->currentPlace().startsWith("overdue"));
    EXPECT_EQ(m_window->currentPage()->findChild<QTableView*>("invoices")->model()->rowCount(), 2);
    m_context->show("today", QString::number(account("DUPONT").customer.id.value));
    settle();
    ASSERT_FALSE(find<QLabel>("customerName")->text().isEmpty());
    QTest::mouseClick(find<FigureCard>("figureBalance"), Qt::LeftButton);
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "invoices");
    EXPECT_TRUE(m_window->currentPage()->currentPlace().startsWith("open/customer="));
}

TEST(TablePrintTest, TakesAsManyPagesAsTheRowsNeed)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QTemporaryDir folder;
    printer.setOutputFileName(folder.filePath("liste.pdf"));
    printer.setPageOrientation(QPageLayout::Landscape);
    FigureTable table;
    table.title = "Factures";
    table.columns = {"Client", "Montant", "Échéance", "Nombre", "Part"};
    for (int row = 0; row < 100; ++row) {
        table.rows.push_back({std::string(static_cast<std::size_t>(row) * 9, 'x'), Money{row * 100},
                              Date::of(2026, 11, 20), FigureCount{row}, FigurePercent{1'234}});
    }
    table.total = {std::string("Total"), Money{495'000}, {}, {}, {}};
    const TablePrint sheets(printer, std::make_shared<const FigureTable>(table));
    EXPECT_GE(sheets.pageCount(), 2);
    EXPECT_LE(sheets.pageCount(), 5);
    EXPECT_TRUE(sheets.paint(printer));
    EXPECT_GT(QFileInfo(folder.filePath("liste.pdf")).size(), 3000);
    table.rows.resize(1);
    EXPECT_EQ(TablePrint(printer, std::make_shared<const FigureTable>(table)).pageCount(), 1);
}

TEST(TablePrintTest, SaysWhenThePrinterRefuses)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName("/no-such-folder/liste.pdf");
    FigureTable table;
    table.columns = {"Client"};
    table.rows = {{std::string("Dupont")}};
    EXPECT_FALSE(TablePrint(printer, std::make_shared<const FigureTable>(table)).paint(printer));
}

} // namespace
} // namespace encours::ui
