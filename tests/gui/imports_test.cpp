// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "shell/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace encours::ui {
namespace {

class ImportsPageTest : public GuiTest {
protected:
    void preview(const QString& name, const QByteArray& bytes)
    {
        openEmptyBook();
        m_fileAnswer = write(name, bytes);
        m_window->showPage("imports");
        press(Qt::Key_I, Qt::ControlModifier);
    }
    bool hasRows(const char* table) { return find<QTableView>(table)->model()->rowCount() > 0; }
    bool mayImport() { return find<QAbstractButton>("importRun")->isEnabled(); }
};

TEST_F(ImportsPageTest, OffersTheOneNextStepInAnEmptyBook)
{
    openEmptyBook();
    m_fileAnswer = write("ledger.txt", smallLedger());
    m_window->showPage("imports");
    settle();
    press(Qt::Key_Space);
    EXPECT_EQ(find<QLabel>("importFileName")->text(), "ledger.txt");
}

TEST_F(ImportsPageTest, ShowsALedgerBeforeAnythingChanges)
{
    preview("ledger.txt", smallLedger());
    EXPECT_EQ(find<QTableView>("importSample")->model()->columnCount(), 18);
    EXPECT_TRUE(hasRows("importSample"));
    EXPECT_TRUE(mayImport());
    EXPECT_FALSE(find<QWidget>("columnMapping")->isVisible()) << "the columns of a ledger are fixed";
    EXPECT_EQ(m_context->desk()->portfolio()->size(), 0U);
}

TEST_F(ImportsPageTest, ImportsByTheButtonAndListsTheImport)
{
    preview("ledger.txt", smallLedger());
    EXPECT_EQ(QApplication::focusWidget(), find<QAbstractButton>("importRun"));
    press(Qt::Key_Space);
    EXPECT_EQ(m_context->desk()->portfolio()->size(), 2U);
    find<QAbstractButton>("importCancel")->click(); // by now "Back to the imports"
    settle();
    EXPECT_EQ(find<QTableView>("batches")->model()->rowCount(), 1);
}

TEST_F(ImportsPageTest, GoesToTheCallsAfterTheImport)
{
    preview("ledger.txt", smallLedger());
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    EXPECT_EQ(m_window->currentPage()->key(), "today");
}

TEST_F(ImportsPageTest, UndoesAnImportAfterAQuestion)
{
    openSmallBook();
    m_window->showPage("imports");
    settle();
    auto* undo = find<QAbstractButton>("undoImport");
    ASSERT_TRUE(undo->isEnabled());
    m_confirmAnswer = false;
    undo->click();
    settle();
    EXPECT_EQ(m_context->desk()->portfolio()->at(0).items.size(), 3U);
    m_confirmAnswer = true;
    undo->click();
    settle();
    EXPECT_EQ(m_asked.size(), 2);
    EXPECT_EQ(ageingOf(*m_context->desk()->portfolio(), m_clock->today()).total(), Money{0});
    EXPECT_FALSE(undo->isEnabled()) << "what is undone cannot be undone again";
}

TEST_F(ImportsPageTest, NamesEachRefusedLineAndImportsNothing)
{
    QByteArray ledger = smallLedger();
    ledger.replace("20260910", "20260230");
    preview("ledger.txt", ledger);
    auto* rejects = find<QTableView>("importRejects");
    EXPECT_TRUE(rejects->isVisible());
    ASSERT_GE(rejects->model()->rowCount(), 1);
    EXPECT_TRUE(rejects->model()->index(0, 2).data().toString().contains("20260230"));
    EXPECT_FALSE(rejects->model()->index(0, 3).data().toString().isEmpty());
    EXPECT_FALSE(mayImport());
    EXPECT_TRUE(find<QLabel>("importMessage")->isVisible());
}

TEST_F(ImportsPageTest, SaysWhyAFileIsNoTable)
{
    preview("scan.pdf", "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n");
    EXPECT_TRUE(find<QLabel>("importMessage")->isVisible());
    EXPECT_FALSE(find<QLabel>("importMessage")->text().isEmpty());
    EXPECT_FALSE(mayImport());
}

TEST_F(ImportsPageTest, SaysThatTheSameFileChangesNothing)
{
    openSmallBook();
    m_window->importFile(m_folder.filePath("ledger.txt"));
    settle();
    EXPECT_FALSE(mayImport());
    EXPECT_TRUE(find<QLabel>("importMessage")->isVisible());
}

TEST_F(ImportsPageTest, ReadsAgainWhenACombosSaysOtherwise)
{
    preview("invoices.csv", "Client;Facture;Date;Montant\nDUPONT;F1;03/04/2026;1200,00\n");
    auto* dates = find<QComboBox>("importDates");
    ASSERT_EQ(dates->currentText(), "jj/mm/aaaa");
    EXPECT_TRUE(find<QWidget>("columnMapping")->isVisible());
    dates->setFocus();
    press(Qt::Key_Down); // month first
    settle();
    EXPECT_EQ(dates->currentText(), "mm/jj/aaaa");
    EXPECT_TRUE(mayImport());
    find<QAbstractButton>("importRun")->click();
    settle();
    ASSERT_EQ(m_context->desk()->portfolio()->size(), 1U);
    EXPECT_EQ(m_context->desk()->portfolio()->at(0).items.front().issuedOn, Date::of(2026, 3, 4));
}

TEST_F(ImportsPageTest, LeavesWithoutImporting)
{
    preview("ledger.txt", smallLedger());
    find<QAbstractButton>("importCancel")->click();
    settle();
    EXPECT_EQ(m_context->desk()->portfolio()->size(), 0U);
    EXPECT_FALSE(find<QWidget>("importPreview")->isVisible());
}

} // namespace
} // namespace encours::ui
