// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/runs_fixture.h"

#include "desk/letters/keep_letter.h"
#include "shell/page.h"
#include "widgets/date_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QtTest/QTest>

namespace encours::ui {
namespace {

/// Statements for many customers, from the list of customers (F3).
class StatementsDialogTest : public RunsPageTest {
protected:
    void SetUp() override
    {
        forgetSettings();
        RunsPageTest::SetUp();
        m_fileAnswer = m_folder.filePath("releves");
        m_context->show("customers");
        settle();
    }
    void TearDown() override
    {
        forgetSettings();
        RunsPageTest::TearDown();
    }
    void forgetSettings()
    {
        SettingsStore& settings = m_context->settings();
        settings.setValue("statements.folder", QVariant());
        settings.setValue("statements.merged", true);
        for (const char* name : {"statements.separate", "statements.archive"}) settings.setValue(name, false);
    }
    void openDialog()
    {
        click("customerStatementsButton");
        ASSERT_TRUE(find<QDialog>("statementsDialog")->isVisible());
    }
    bool isDialogOpen()
    {
        const auto* dialog = m_window->findChild<QDialog*>("statementsDialog");
        return dialog != nullptr && dialog->isVisible();
    }
    [[nodiscard]] QString said() { return find<QLabel>("statementsSaid")->text(); }
    [[nodiscard]] QStringList filesWritten() const
    {
        QStringList names;
        for (const auto& file : m_printer->files)
            names << QFileInfo(QString::fromStdU16String(file.u16string())).fileName();
        return names;
    }
};

TEST_F(StatementsDialogTest, WritesOneFileForTheCustomersOfTheList)
{
    openDialog();
    EXPECT_EQ(find<QComboBox>("statementsWhom")->currentText(), "les\u00a02 clients de la liste");
    EXPECT_EQ(find<DateEdit>("statementsAsOf")->date(), m_context->today());
    click("statementsWrite");
    EXPECT_FALSE(isDialogOpen()) << "everybody has got one";
    EXPECT_EQ(filesWritten(), QStringList{"releves_2026-11-20.pdf"});
    EXPECT_EQ(m_printer->letterTotal, 2U);
    EXPECT_EQ(letters().size(), 2U);
    ASSERT_FALSE(m_said.isEmpty());
    EXPECT_TRUE(m_said.last().startsWith("2 relevés écrits")) << m_said.last().toStdString();
    EXPECT_TRUE(m_said.last().contains(m_fileAnswer)) << m_said.last().toStdString();
}

TEST_F(StatementsDialogTest, WritesWhatTheSearchLeavesIntoAFileOfItsOwn)
{
    find<QLineEdit>("customersSearch")->setText("martin");
    settle();
    openDialog();
    find<QCheckBox>("statementsMerged")->setChecked(false);
    find<QCheckBox>("statementsSeparate")->setChecked(true);
    find<QComboBox>("statementsLanguage")->setCurrentIndex(1);
    find<QCheckBox>("statementsAgeing")->setChecked(true);
    click("statementsWrite");
    EXPECT_FALSE(isDialogOpen());
    const auto written = letters();
    ASSERT_EQ(written.size(), 1U);
    EXPECT_EQ(written.front().customerCode, "MARTIN");
    ASSERT_EQ(m_printer->files.size(), 1U);
    EXPECT_NE(m_printer->files.front().filename(), "releves_2026-11-20.pdf");
}

TEST_F(StatementsDialogTest, MeansTheSelectedLinesWhenThereAreSeveral)
{
    find<QTableView>("customers")->setFocus();
    find<QTableView>("customers")->selectAll();
    settle();
    openDialog();
    EXPECT_EQ(find<QComboBox>("statementsWhom")->currentText(), "les\u00a02 clients sélectionnés");
    EXPECT_EQ(find<QComboBox>("statementsWhom")->count(), 3);
    find<QComboBox>("statementsWhom")->setCurrentIndex(2);
    click("statementsWrite");
    EXPECT_EQ(letters().size(), 2U) << "everybody with something open";
}

TEST_F(StatementsDialogTest, NamesWhoGetsNoneAndWhy)
{
    know("MARTIN", {{CustomerField::City, ""}});
    m_context->notifyChanged();
    settle();
    openDialog();
    click("statementsWrite");
    ASSERT_TRUE(isDialogOpen());
    EXPECT_EQ(letters().size(), 1U);
    EXPECT_TRUE(said().startsWith("1 relevé écrit")) << said().toStdString();
    auto* refused = find<QPlainTextEdit>("statementsRefused");
    ASSERT_TRUE(refused->isVisible());
    EXPECT_TRUE(refused->toPlainText().startsWith("MARTIN")) << refused->toPlainText().toStdString();
    EXPECT_TRUE(refused->toPlainText().contains("adresse")) << refused->toPlainText().toStdString();
    EXPECT_FALSE(refused->accessibleName().isEmpty());
    click("statementsOpenFolder");
    EXPECT_EQ(m_opened, QStringList{m_fileAnswer});
    click("statementsClose");
    EXPECT_FALSE(isDialogOpen());
}

TEST_F(StatementsDialogTest, StopsAndStaysOpen)
{
    openDialog();
    QSemaphore gate;
    m_context->runner().run(
        m_window.get(),
        [&gate] {
            gate.acquire();
            return true;
        },
        [](bool) {});
    find<QPushButton>("statementsWrite")->click();
    EXPECT_TRUE(find<QWidget>("statementsProgress")->isVisible());
    EXPECT_FALSE(find<QWidget>("statementsWhom")->isEnabled());
    QTest::keyClick(find<QDialog>("statementsDialog"), Qt::Key_Escape);
    EXPECT_TRUE(isDialogOpen()) << "until the answer is here";
    gate.release();
    settle();
    ASSERT_TRUE(isDialogOpen());
    EXPECT_TRUE(said().startsWith("Arrêté")) << said().toStdString();
    EXPECT_TRUE(letters().empty());
    EXPECT_TRUE(m_printer->files.empty());
    EXPECT_TRUE(find<QWidget>("statementsWhom")->isEnabled());
}

TEST_F(StatementsDialogTest, AsksAgainForWhatCannotBeMeant)
{
    openDialog();
    find<QCheckBox>("statementsMerged")->setChecked(false);
    click("statementsWrite");
    EXPECT_TRUE(said().contains("PDF")) << said().toStdString();
    find<QCheckBox>("statementsMerged")->setChecked(true);
    find<DateEdit>("statementsAsOf")->setText("31/2");
    click("statementsWrite");
    EXPECT_TRUE(find<QLabel>("statementsSaid")->isVisible());
    find<DateEdit>("statementsAsOf")->setDate(m_context->today().plusDays(1));
    click("statementsWrite");
    EXPECT_TRUE(isDialogOpen()) << "no statement of tomorrow";
    find<DateEdit>("statementsAsOf")->setDate(m_context->today());
    EXPECT_TRUE(letters().empty());
    EXPECT_TRUE(m_printer->files.empty());
}

TEST_F(StatementsDialogTest, GoesBackWithoutAFolder)
{
    m_fileAnswer.clear();
    openDialog();
    click("statementsWrite");
    EXPECT_TRUE(isDialogOpen());
    EXPECT_TRUE(letters().empty());
}

} // namespace
} // namespace encours::ui
