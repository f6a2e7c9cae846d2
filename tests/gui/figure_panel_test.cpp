// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figure_panel.h"

#include "desk/dashboard/dashboard.h"
#include "gui/gui_fixture.h"
#include "shell/page.h"
#include "support/format.h"
#include "support/language.h"
#include "words/indicator_words.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace encours::ui {
namespace {

enum Column { Kind, Name, Number, Day, Weighed, Days, Value };

/// The panel by itself, over the window of a small book: DUPONT owes 1 200,00, MARTIN 300,50.
class FigurePanelTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        Dashboard dashboard(*m_context->desk(), {});
        const Date today = m_context->today();
        m_view = std::make_shared<DashboardView>(dashboard.show({today, {}, Grouping::Customer, today}));
        m_panel = std::make_unique<FigurePanel>(*m_context, m_window.get());
        m_panel->retranslate();
        m_panel->resize(1'200, 640);
        m_panel->show();
        m_panel->raise();
    }
    void TearDown() override
    {
        settle();
        m_panel.reset();
        m_view.reset();
    }
    void show(IndicatorCode code)
    {
        m_panel->showFigure(m_view, code);
        settle();
    }
    template <typename Widget>
    Widget* part(const char* name)
    {
        auto* found = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QAbstractItemModel& lines() { return *part<QTableView>("figureLines")->model(); }
    QString cell(int row, int column) { return lines().index(row, column).data().toString(); }
    QString foot() { return part<QLabel>("figureFoot")->text(); }
    [[nodiscard]] const Indicator& figure(IndicatorCode code) const { return *m_view->figures.find(code); }

    std::shared_ptr<const DashboardView> m_view;
    std::unique_ptr<FigurePanel> m_panel;
};

TEST_F(FigurePanelTest, ShowsTheLinesThatSumToTheFigure)
{
    show(IndicatorCode::Receivables);
    const auto value = figure(IndicatorCode::Receivables).value;
    ASSERT_TRUE(value);
    EXPECT_EQ(part<QLabel>("figureValue")->text(), amountText(Money(*value)));
    EXPECT_FALSE(part<QLabel>("figureDefinition")->text().isEmpty());
    ASSERT_EQ(lines().rowCount(), 2);
    EXPECT_EQ(cell(0, Name), "Boulangerie Dupont");
    EXPECT_EQ(cell(0, Value), bareAmountText(Money(120'000)));
    EXPECT_EQ(cell(1, Value), bareAmountText(Money(30'050)));
    EXPECT_NE(foot().indexOf(amountText(Money(*value))), -1) << foot().toStdString();
    EXPECT_FALSE(part<QPushButton>("figureDenominator")->isVisible());
}

TEST_F(FigurePanelTest, ShowsBothSidesOfEveryQuotient)
{
    show(IndicatorCode::Dso);
    const Indicator& dso = figure(IndicatorCode::Dso);
    ASSERT_TRUE(dso.numerator && dso.denominator);
    EXPECT_NE(foot().indexOf(amountText(Money(*dso.numerator))), -1) << foot().toStdString();
    part<QPushButton>("figureDenominator")->click();
    EXPECT_NE(foot().indexOf(amountText(Money(*dso.denominator))), -1) << foot().toStdString();
    part<QTableView>("figureLines")->setFocus();
    press(Qt::Key_N);
    EXPECT_TRUE(part<QPushButton>("figureNumerator")->isChecked());
    press(Qt::Key_D);
    EXPECT_TRUE(part<QPushButton>("figureDenominator")->isChecked());
}

TEST_F(FigurePanelTest, AgreesWithEveryFigureOfTheView)
{
    for (const IndicatorCode code : allIndicators()) {
        show(code);
        ASSERT_EQ(m_panel->code(), code);
        const auto tables = m_panel->tables();
        ASSERT_FALSE(tables.empty()) << indicatorCode(code);
        EXPECT_EQ(lines().rowCount(), static_cast<int>(tables.front().rows.size())) << indicatorCode(code);
        EXPECT_NE(part<QLabel>("figureFoot")->property("tone").toInt(), static_cast<int>(Tone::Red));
        EXPECT_FALSE(part<QLabel>("figureTitle")->text().isEmpty());
    }
}

TEST_F(FigurePanelTest, SumsWhatASearchLeaves)
{
    show(IndicatorCode::Receivables);
    part<QLineEdit>("figureFilter")->setText("martin");
    ASSERT_EQ(lines().rowCount(), 1);
    EXPECT_NE(foot().indexOf(amountText(Money(30'050))), -1) << foot().toStdString();
    EXPECT_NE(foot().indexOf(amountText(Money(150'050))), -1) << foot().toStdString();
}

TEST_F(FigurePanelTest, OpensTheInvoiceOfALine)
{
    QStringList wanted;
    QObject::connect(m_context.get(), &AppContext::pageWanted, m_panel.get(),
                     [&wanted](const QString& page, const QString& place) { wanted << page << place; });
    show(IndicatorCode::Overdue);
    ASSERT_GT(lines().rowCount(), 0);
    auto* table = part<QTableView>("figureLines");
    table->setFocus();
    table->selectRow(0);
    press(Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted[0], "invoices");
    EXPECT_NE(wanted[1].indexOf("line="), -1) << wanted[1].toStdString();
    table->setFocus();
    press(Qt::Key_Return, Qt::AltModifier);
    ASSERT_EQ(wanted.size(), 4);
    EXPECT_EQ(wanted[2], "customer");
}

TEST_F(FigurePanelTest, GoesBackWithEscapeOnceTheSearchIsEmpty)
{
    int closed = 0;
    QObject::connect(m_panel.get(), &FigurePanel::closed, m_panel.get(), [&closed] { ++closed; });
    show(IndicatorCode::Receivables);
    auto* filter = part<QLineEdit>("figureFilter");
    filter->setFocus();
    filter->setText("martin");
    press(Qt::Key_Escape);
    EXPECT_EQ(closed, 0);
    EXPECT_TRUE(filter->text().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_EQ(closed, 1);
}

TEST_F(FigurePanelTest, GoesToAVariantThatIsReadTogether)
{
    QString wanted;
    QObject::connect(m_panel.get(), &FigurePanel::figureWanted, m_panel.get(),
                     [&wanted](const QString& code) { wanted = code; });
    show(IndicatorCode::Dso);
    auto* countBack = part<QPushButton>("figureVariant.dso-count-back");
    ASSERT_NE(countBack, nullptr);
    countBack->click();
    EXPECT_EQ(wanted, "dso-count-back");
    show(IndicatorCode::DsoCountBack);
    EXPECT_TRUE(countBack->isChecked());
    EXPECT_TRUE(part<QLabel>("figureTitle")
                    ->text()
                    .startsWith(toQ(indicatorName(currentLanguage(), IndicatorCode::DsoCountBack))));
    EXPECT_FALSE(part<QLabel>("figureBasis")->text().isEmpty()) << "counting back is no sum";
}

TEST_F(FigurePanelTest, SavesTheLines)
{
    show(IndicatorCode::Receivables);
    m_fileAnswer = m_folder.filePath("figure.csv");
    part<QPushButton>("figureExport")->click();
    settle();
    QFile saved(m_folder.filePath("figure.csv"));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(saved.readAll()).contains("Boulangerie Dupont"));
}

TEST_F(FigurePanelTest, ForgetsTheBook)
{
    show(IndicatorCode::Receivables);
    m_panel->forget();
    EXPECT_EQ(lines().rowCount(), 0);
    EXPECT_TRUE(m_panel->tables().empty());
}

} // namespace
} // namespace encours::ui
