// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ageing_chart.h"
#include "desk/edit_book.h"
#include "desk/show_indicators.h"
#include "gui/gui_fixture.h"
#include "shell/page.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/date_edit.h"
#include "words/indicator_words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

namespace encours::ui {
namespace {

enum Column { Name, NotDue, Days1To30, Days31To60, Days61To90, Over90, Bills, Unallocated, Total };

class AgedPageTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        m_window->showPage("aged");
        settle();
    }
    QAbstractItemModel& rows() { return *find<QTableView>("agedRows")->model(); }
    QString cell(int row, int column) { return rows().index(row, column).data().toString(); }
    QString totalCell(int column) { return find<QTableView>("agedTotal")->model()->index(0, column).data().toString(); }
    Ageing bookOn(Date day)
    {
        const auto portfolio = m_context->desk()->portfolio();
        Ageing sum = stateOf(Account{}, day, portfolio->currency()).ageing;
        portfolio->forEach([&](const Account& account) { sum += stateOf(account, day, portfolio->currency()).ageing; });
        return sum;
    }
    void chooseDay(const QString& typed)
    {
        auto* day = find<DateEdit>("agedDay");
        day->setFocus();
        day->selectAll();
        day->insert(typed);
        press(Qt::Key_Return);
        find<QTableView>("agedRows")->setFocus();
        settle();
    }
    Date shownDay() { return *find<DateEdit>("agedDay")->date(); }
};

TEST_F(AgedPageTest, ShowsTheFiguresOfTheAccountsAndTheirSum)
{
    const auto portfolio = m_context->desk()->portfolio();
    ASSERT_GT(rows().rowCount(), 1);
    for (int row = 0; row < rows().rowCount(); ++row) {
        bool isFound = false;
        portfolio->forEach([&](const Account& account) {
            if (toQ(account.customer.displayName()) != cell(row, Name)) return;
            isFound = true;
            const AccountState state = stateOf(account, m_context->today(), portfolio->currency());
            EXPECT_EQ(cell(row, Total), dashedAmountText(state.balance));
            EXPECT_EQ(cell(row, Over90), dashedAmountText(state.ageing.over90));
            EXPECT_EQ(cell(row, NotDue), dashedAmountText(state.ageing.notDue));
        });
        EXPECT_TRUE(isFound) << cell(row, Name).toStdString();
    }
    const Ageing total = bookOn(m_context->today());
    EXPECT_EQ(totalCell(Total), dashedAmountText(total.total()));
    EXPECT_EQ(totalCell(Days1To30), dashedAmountText(total.days1To30));
    EXPECT_EQ(totalCell(Unallocated), dashedAmountText(total.unallocated));
}

TEST_F(AgedPageTest, ComputesEverythingAgainForAnotherDay)
{
    const QString before = totalCell(Total);
    chooseDay("+40");
    EXPECT_EQ(shownDay(), m_context->today().plusDays(40));
    const Ageing later = bookOn(shownDay());
    EXPECT_EQ(totalCell(Over90), dashedAmountText(later.over90));
    EXPECT_EQ(totalCell(NotDue), dashedAmountText(later.notDue));
    find<QPushButton>("agedToday")->click();
    settle();
    EXPECT_EQ(totalCell(Total), before);
    EXPECT_EQ(shownDay(), m_context->today());
}

TEST_F(AgedPageTest, GoesFromMonthEndToMonthEnd)
{
    find<QPushButton>("monthBefore")->click();
    settle();
    EXPECT_EQ(shownDay(), m_context->today().firstOfMonth().plusDays(-1));
    find<QPushButton>("monthAfter")->click();
    settle();
    EXPECT_EQ(shownDay(), m_context->today().lastOfMonth());
    EXPECT_EQ(totalCell(Total), dashedAmountText(bookOn(shownDay()).total()));
}

TEST_F(AgedPageTest, FiltersTheRowsAndSumsWhatIsLeft)
{
    const QString name = cell(0, Name);
    const QString amount = cell(0, Total);
    find<QLineEdit>("agedFilter")->setText(name.toUpper());
    settle();
    ASSERT_EQ(rows().rowCount(), 1);
    EXPECT_EQ(cell(0, Name), name);
    EXPECT_EQ(totalCell(Total), amount);
}

TEST_F(AgedPageTest, GroupsTheSameMoneyInOtherWays)
{
    const QString total = totalCell(Total);
    auto* grouping = find<QComboBox>("agedGrouping");
    ASSERT_EQ(grouping->count(), 5);
    for (int by = 1; by < grouping->count(); ++by) {
        grouping->setCurrentIndex(by);
        settle();
        EXPECT_GT(rows().rowCount(), 0);
        EXPECT_EQ(totalCell(Total), total) << by;
        EXPECT_FALSE(cell(0, Name).isEmpty()) << by;
    }
}

TEST_F(AgedPageTest, OpensTheLinesThatARowIsMadeOf)
{
    find<QTableView>("agedRows")->setFocus();
    const QString name = cell(0, Name);
    const QString total = cell(0, Total);
    press(Qt::Key_Return);
    auto* lines = find<QTableView>("openLines");
    ASSERT_TRUE(lines->isVisible());
    const Account* account = nullptr;
    const auto portfolio = m_context->desk()->portfolio();
    portfolio->forEach([&](const Account& each) {
        if (toQ(each.customer.displayName()) == name) account = &each;
    });
    ASSERT_NE(account, nullptr);
    const AccountState state = stateOf(*account, m_context->today(), portfolio->currency());
    EXPECT_EQ(lines->model()->rowCount(), static_cast<int>(state.debits.size() + state.credits.size()));
    EXPECT_EQ(total, dashedAmountText(state.balance));
    press(Qt::Key_Escape);
    EXPECT_FALSE(lines->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), find<QTableView>("agedRows"));
}

TEST_F(AgedPageTest, OpensAMonthOfTheChartByKeyAndByMouse)
{
    auto* chart = find<AgeingChart>("ageingChart");
    EXPECT_EQ(chart->chosenColumn(), 12);
    EXPECT_NE(chart->textOf(12).indexOf(amountText(bookOn(m_context->today()).total())), -1);
    chart->setFocus();
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(shownDay(), m_context->today().firstOfMonth().plusDays(-1));
    EXPECT_EQ(totalCell(Total), dashedAmountText(bookOn(shownDay()).total()));
    QTest::mouseClick(chart->childAt(chart->placeOf(3)), Qt::LeftButton, {}, chart->placeOf(3));
    settle();
    EXPECT_EQ(shownDay(), m_context->today().firstOfMonth().plusMonths(-9).lastOfMonth());
    EXPECT_EQ(chart->chosenColumn(), 3) << "the months have not moved";
    EXPECT_NE(chart->textOf(12).indexOf(dateText(m_context->today())), -1);
}

TEST_F(AgedPageTest, ShowsTheMonthsAsATable)
{
    find<QPushButton>("agedAsTable")->click();
    auto* months = find<QTableView>("agedMonths");
    ASSERT_TRUE(months->isVisible());
    ASSERT_EQ(months->model()->rowCount(), 13);
    EXPECT_EQ(months->model()->index(12, 0).data().toString(), dateText(m_context->today()));
    EXPECT_EQ(months->model()->index(12, 8).data().toString(), totalCell(Total));
}

TEST_F(AgedPageTest, SavesWhatItShows)
{
    const QString file = m_folder.filePath("aged.csv");
    m_fileAnswer = file;
    find<QPushButton>("agedExport")->click();
    settle();
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(saved.readAll()).contains(cell(0, Name)));
}

TEST_F(AgedPageTest, SavesAWorkbookWhenTheNameSaysNothing)
{
    m_fileAnswer = m_folder.filePath("aged");
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(QFile::exists(m_folder.filePath("aged.xlsx")));
}

TEST_F(AgedPageTest, NeverWritesOverTheBook)
{
    QStringList said;
    QObject::connect(m_context.get(), &AppContext::toastWanted, m_window.get(),
                     [&said](const QString& text) { said << text; });
    m_fileAnswer = m_folder.filePath("test.csv");
    ASSERT_TRUE(QFile::link(m_folder.filePath("test.encours"), m_fileAnswer));
    const qint64 size = QFile(m_folder.filePath("test.encours")).size();
    find<QPushButton>("agedExport")->click();
    settle();
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(QFile(m_folder.filePath("test.encours")).size(), size);
    EXPECT_TRUE(QFileInfo(m_fileAnswer).isSymLink());
}

TEST_F(AgedPageTest, SaysWhyADayBeforeTheFirstLineIsEmptyAndLeadsBack)
{
    chooseDay("1/1/2001");
    EXPECT_EQ(rows().rowCount(), 0);
    EXPECT_EQ(totalCell(Total), QStringLiteral("–"));
    auto* nothing = find<QWidget>("agedNothing");
    ASSERT_TRUE(nothing->isVisible());
    nothing->findChild<QPushButton*>("emptyStateStep")->click();
    settle();
    EXPECT_FALSE(nothing->isVisible());
    EXPECT_EQ(shownDay(), m_context->today());
    EXPECT_GT(rows().rowCount(), 0);
}

TEST_F(AgedPageTest, ReadsTheDayOnEnterAndKeepsWhatIsBeingTyped)
{
    auto* day = find<DateEdit>("agedDay");
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), day);
    type("+40");
    m_context->notifyChanged();
    settle();
    EXPECT_EQ(day->text(), "+40") << "an answer must not type over";
    press(Qt::Key_Return);
    EXPECT_EQ(shownDay(), m_context->today().plusDays(40));
    EXPECT_EQ(totalCell(Over90), dashedAmountText(bookOn(shownDay()).over90));
    type("jamais");
    press(Qt::Key_Return);
    EXPECT_EQ(day->text(), "jamais");
    EXPECT_TRUE(day->property("wrong").toBool());
    EXPECT_EQ(totalCell(Over90), dashedAmountText(bookOn(m_context->today().plusDays(40)).over90));
}

TEST_F(AgedPageTest, ShowsTheAnswerToTheLastOfManyQuestions)
{
    auto* before = find<QPushButton>("monthBefore");
    for (int i = 0; i < 20; ++i) before->click(); // faster than the reader answers
    find<QPushButton>("agedToday")->click();
    settle();
    EXPECT_EQ(shownDay(), m_context->today());
    EXPECT_EQ(totalCell(Total), dashedAmountText(bookOn(m_context->today()).total()));
}

TEST_F(AgedPageTest, SaysTheShareOfEachColumnBelowTheTotal)
{
    const QAbstractItemModel& total = *find<QTableView>("agedTotal")->model();
    ASSERT_EQ(total.rowCount(), 2);
    EXPECT_EQ(total.index(1, Total).data().toString(), QStringLiteral("100,0\u00a0%"));
    EXPECT_EQ(total.index(1, Unallocated).data().toString(), QStringLiteral("–"));
}

TEST_F(AgedPageTest, HidesBillsAsLongAsThereAreNone)
{
    EXPECT_TRUE(find<QTableView>("agedRows")->isColumnHidden(Bills));
    EXPECT_TRUE(find<QTableView>("agedTotal")->isColumnHidden(Bills));
}

TEST_F(AgedPageTest, SortsByAnyColumnAndKeepsTheRow)
{
    auto* table = find<QTableView>("agedRows");
    EXPECT_EQ(cell(0, Name), "Boulangerie Dupont") << "largest first";
    table->selectRow(1);
    table->horizontalHeader()->setSortIndicator(Total, Qt::AscendingOrder); // as a click on the title does
    EXPECT_EQ(cell(0, Name), "Martin & Fils");
    EXPECT_EQ(table->currentIndex().row(), 0) << "the same customer";
    table->horizontalHeader()->setSortIndicator(Name, Qt::AscendingOrder);
    EXPECT_EQ(cell(0, Name), "Boulangerie Dupont");
}

TEST_F(AgedPageTest, CopiesTheChosenRowsWithTheirHeader)
{
    auto* table = find<QTableView>("agedRows");
    table->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[1].split('\t').first(), "Boulangerie Dupont");
    EXPECT_EQ(lines[1].split('\t').last(), "1200,00");
}

TEST_F(AgedPageTest, OpensAGroupAsItsCustomersAndComesBack)
{
    const CustomerId martin = m_context->desk()->portfolio()->findByCode("MARTIN")->customer.id;
    ASSERT_TRUE(EditCustomer(*m_context->desk())
                    .execute(martin, {{CustomerField::Controller, "Dupont Camille"}}, newKey())
                    .isDone());
    m_context->notifyChanged();
    settle();
    auto* grouping = find<QComboBox>("agedGrouping");
    grouping->setCurrentIndex(1);
    settle();
    ASSERT_EQ(rows().rowCount(), 2);
    const int row = cell(0, Name) == "Dupont Camille" ? 0 : 1;
    const QString amount = cell(row, Total);
    auto* table = find<QTableView>("agedRows");
    table->setFocus();
    table->selectRow(row);
    press(Qt::Key_Return);
    ASSERT_EQ(rows().rowCount(), 1) << "not the customer called Dupont";
    EXPECT_EQ(cell(0, Name), "Martin & Fils");
    EXPECT_EQ(totalCell(Total), amount);
    auto* within = find<QPushButton>("agedWithin");
    ASSERT_TRUE(within->isVisible());
    EXPECT_EQ(within->text(), "Dupont Camille");
    within->click();
    settle();
    EXPECT_FALSE(within->isVisible());
    EXPECT_EQ(grouping->currentIndex(), 1);
    EXPECT_EQ(rows().rowCount(), 2);
}

TEST_F(AgedPageTest, SaysTheSameDsoAsTheIndicators)
{
    IndicatorRequest request;
    request.asOf = m_context->today();
    const IndicatorReport report = ShowIndicators(*m_context->desk()).execute(request);
    const Indicator* dso = report.book.find(IndicatorCode::Dso);
    ASSERT_NE(dso, nullptr);
    EXPECT_EQ(find<QWidget>("agedCard4")->accessibleDescription(),
              toQ(indicatorText(Language::French, *dso, Currency::euro())));
}

TEST_F(AgedPageTest, FollowsTheLanguageOfTheWindow)
{
    find<QComboBox>("agedGrouping")->setCurrentIndex(4);
    settle();
    const QString french = cell(0, Name);
    changeLanguage(Language::English);
    settle();
    EXPECT_NE(cell(0, Name), french) << "sectors are words";
    EXPECT_EQ(find<QComboBox>("agedGrouping")->currentIndex(), 4);
    EXPECT_EQ(find<QTableView>("agedTotal")->model()->index(0, Name).data().toString(), "Total");
    EXPECT_EQ(find<QTableView>("agedRows")->model()->headerData(NotDue, Qt::Horizontal).toString(), "Not due");
    changeLanguage(Language::French);
    settle();
    EXPECT_EQ(cell(0, Name), french);
}

TEST_F(AgedPageTest, SaysTheChosenMonthToAScreenReader)
{
    auto* chart = find<AgeingChart>("ageingChart");
    EXPECT_FALSE(chart->accessibleName().isEmpty());
    EXPECT_NE(chart->accessibleDescription().indexOf(amountText(bookOn(m_context->today()).total())), -1);
}

TEST_F(AgedPageTest, PaintsItselfInBothThemes)
{
    const auto chartColour = [this] {
        const QImage picture = find<AgeingChart>("ageingChart")->grab().toImage();
        return picture.pixelColor(2, 2);
    };
    EXPECT_EQ(chartColour(), Theme::current().colours().panel);
    Theme::current().apply(ThemeChoice::Dark);
    settle();
    EXPECT_EQ(chartColour(), Theme::current().colours().panel);
    Theme::current().apply(ThemeChoice::Light);
}

TEST_F(AgedPageTest, ForgetsEverythingWhenTheBookIsClosed)
{
    find<QPushButton>("monthBefore")->click(); // the answer comes when the book is gone
    m_context->closeBook();
    settle();
    EXPECT_EQ(rows().rowCount(), 0);
    EXPECT_EQ(find<QTableView>("agedMonths")->model()->rowCount(), 0);
}

class EmptyAgedPageTest : public GuiTest {};

TEST_F(EmptyAgedPageTest, LeadsToTheImport)
{
    openEmptyBook();
    m_window->showPage("aged");
    settle();
    ASSERT_EQ(m_window->currentPage()->key(), "aged");
    auto* step = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(step, nullptr);
    EXPECT_EQ(step->objectName(), "emptyStateStep");
    EXPECT_TRUE(step->isVisible());
    press(Qt::Key_Space);
    EXPECT_EQ(m_window->currentPage()->key(), "imports");
}

} // namespace
} // namespace encours::ui
