// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/figure_settings.h"
#include "desk/figures/reference_delays.h"
#include "gui/gui_fixture.h"
#include "shell/page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace encours::ui {
namespace {

class FiguresPanelTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        m_context->show("settings", "figures");
        settle();
    }
    void fill(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text);
        emit edit->textEdited(text);
    }
    [[nodiscard]] FigureSettings kept() { return *readFigureSettings(*m_context->desk()); }
};

TEST_F(FiguresPanelTest, ShowsHowFiguresAreCounted)
{
    EXPECT_EQ(find<QLineEdit>("figures.age_bounds")->text(), "30,60,90");
    EXPECT_EQ(find<QLineEdit>("figures.period_months")->text(), "12");
    EXPECT_EQ(find<QComboBox>("figures.tax_basis")->currentData().toString(), "ttc");
    EXPECT_FALSE(find<QPushButton>("saveFigures")->isEnabled());
}

TEST_F(FiguresPanelTest, SavesWithEnterAndTheAgedBalanceFollows)
{
    fill("figures.age_bounds", "15,30,45");
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(kept().ageBounds.text(), "15,30,45");
    EXPECT_FALSE(find<QPushButton>("saveFigures")->isEnabled());
    m_window->showPage("aged");
    settle();
    settle();
    const auto* rows = find<QTableView>("agedRows")->model();
    EXPECT_EQ(rows->headerData(2, Qt::Horizontal).toString(), QString::fromUtf8("1–15 j"));
    EXPECT_EQ(rows->headerData(5, Qt::Horizontal).toString(), QString::fromUtf8("> 45 j"));
}

TEST_F(FiguresPanelTest, KeepsWhatWasTypedWhenItIsRefused)
{
    fill("figures.age_bounds", "30,60");
    find<QPushButton>("saveFigures")->click();
    settle();
    EXPECT_EQ(kept(), FigureSettings{});
    EXPECT_EQ(find<QLineEdit>("figures.age_bounds")->text(), "30,60");
    EXPECT_FALSE(find<QLabel>("figuresProblem")->text().isEmpty());
    fill("figures.age_bounds", "30,60,90");
    fill("figures.excluded_customers", "PERSONNE");
    find<QPushButton>("saveFigures")->click();
    settle();
    EXPECT_EQ(kept(), FigureSettings{});
    EXPECT_TRUE(find<QLineEdit>("figures.excluded_customers")->property("wrong").toBool());
}

TEST_F(FiguresPanelTest, AddsAReferenceAndTakesItAway)
{
    const auto* rows = find<QTableView>("referenceDelayRows")->model();
    const int shipped = rows->rowCount();
    ASSERT_GT(shipped, 0);
    fill("referenceSector", "Bâtiment");
    fill("referenceFrom", "01/01/2025");
    fill("referenceTo", "30/06/2025");
    fill("referenceDays", "17,1");
    find<QPushButton>("addReference")->click();
    settle();
    EXPECT_EQ(rows->rowCount(), shipped) << "no source";
    EXPECT_FALSE(find<QLabel>("referenceProblem")->text().isEmpty());
    fill("referenceSource", "Une étude");
    press(Qt::Key_Return);
    settle();
    settle();
    ASSERT_EQ(rows->rowCount(), shipped + 1);
    auto* table = find<QTableView>("referenceDelayRows");
    table->setFocus();
    table->setCurrentIndex(rows->index(0, 0));
    press(Qt::Key_Delete);
    settle();
    EXPECT_EQ(rows->rowCount(), shipped + 1) << "what comes with the program stays";
    table->setFocus();
    table->setCurrentIndex(rows->index(shipped, 0));
    press(Qt::Key_Delete);
    settle();
    settle();
    EXPECT_EQ(rows->rowCount(), shipped);
}

} // namespace
} // namespace encours::ui
