// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customers_page.h"
#include "desk/edit_book.h"
#include "gui/gui_fixture.h"
#include "invoices/invoices_page.h"
#include "support/format.h"
#include "tables/list_model.h"
#include "tables/list_view.h"
#include "widgets/dense_table.h"
#include "widgets/table_tools.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QtTest/QTest>

#include <stdexcept>

namespace encours::ui {
namespace {

TEST(ListPlaceTest, ReadsWhatItWrites)
{
    ListPlace place;
    place.narrow(FilterName::Overdue)
        .narrow(FilterName::Controller, "Anne/Marie 100 %")
        .of(CustomerId{12})
        .on(Date::of(2026, 10, 31))
        .find("F2026/0468 = 50 %")
        .line(CustomerId{12}, ItemId{345});
    EXPECT_EQ(ListPlace::read(TableKind::Invoices, place.text()), place) << place.text().toStdString();
}

TEST(ListPlaceTest, IsReadAsPeopleWriteIt)
{
    const ListPlace place = ListPlace::read(TableKind::Invoices, "overdue/customer=12/line=345");
    EXPECT_EQ(place.filters, (std::vector<TableFilter>{{FilterName::Overdue, ""}, {FilterName::Customer, "12"}}));
    EXPECT_EQ(place.lineCustomer, CustomerId{12});
    EXPECT_EQ(place.lineItem, ItemId{345});
    EXPECT_EQ(ListPlace::read(TableKind::Customers, "line=7").lineCustomer, CustomerId{7});
}

TEST(ListPlaceTest, LeavesOutWhatTheListDoesNotKnow)
{
    const ListPlace place =
        ListPlace::read(TableKind::Invoices, "nonsense/day=tomorrow/customer=x/over-limit/disputed/");
    EXPECT_EQ(place.filters, (std::vector<TableFilter>{{FilterName::Disputed, ""}}));
    EXPECT_FALSE(place.day);
    EXPECT_TRUE(ListPlace::read(TableKind::Invoices, "").isEmpty());
}

class ListsTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        open("invoices");
    }
    void open(const char* page, const QString& place = {})
    {
        m_context->show(page, place);
        settle();
    }
    /// Of the page in sight: a customer's page has lists of the same name.
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* found = m_window->currentPage()->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << "no " << name;
        return found;
    }
    QTableView& table(const char* name = "invoices") { return *m_window->page(name)->findChild<QTableView*>(name); }
    ListView& list(const char* name = "invoices")
    {
        for (QWidget* widget = &table(name); widget != nullptr; widget = widget->parentWidget()) {
            if (auto* view = qobject_cast<ListView*>(widget)) return *view;
        }
        throw std::runtime_error("no list");
    }
    int section(TableColumn column, const char* name = "invoices")
    {
        return qobject_cast<ListModel*>(table(name).model())->sectionOf(column).value_or(-1);
    }
    QString cell(int row, TableColumn column, const char* name = "invoices")
    {
        return table(name).model()->index(row, section(column, name)).data().toString();
    }
    QStringList numbers()
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row) all << cell(row, TableColumn::Number);
        return all;
    }
    int rowOf(const char* number) { return static_cast<int>(numbers().indexOf(number)); }
    QString label(const char* name) { return find<QLabel>(name)->text(); }
    CustomerId customer(const char* code) { return m_context->desk()->portfolio()->findByCode(code)->customer.id; }
    void clickChip(const char* name)
    {
        find<QPushButton>(name)->click();
        settle();
    }
};

TEST_F(ListsTest, ShowsEveryInvoiceTheOldestDueFirst)
{
    EXPECT_EQ(numbers(), (QStringList{"F001", "F002", "F003"}));
    EXPECT_EQ(cell(0, TableColumn::CustomerName), "Boulangerie Dupont");
    EXPECT_EQ(cell(0, TableColumn::Open), dashedAmountText(Money{120'000}));
    EXPECT_EQ(cell(1, TableColumn::Open), "–");
    EXPECT_TRUE(label("invoicesCounts").contains(amountText(Money{150'050}))) << label("invoicesCounts").toStdString();
    EXPECT_TRUE(label("invoicesCounts").startsWith("3 "));
}

TEST_F(ListsTest, HasItsKeyAndItsPlaceOnTheRail)
{
    press(Qt::Key_F3);
    EXPECT_EQ(m_window->currentPage()->key(), "customers");
    EXPECT_EQ(table("customers").model()->rowCount(), 2);
    EXPECT_EQ(QApplication::focusWidget(), &table("customers"));
    press(Qt::Key_F4);
    EXPECT_EQ(m_window->currentPage()->key(), "invoices");
    EXPECT_EQ(m_window->findChild<QWidget*>("rail.records"), nullptr) << "the customers' list leads there";
    EXPECT_NE(m_window->findChild<QWidget*>("rail.customers"), nullptr);
}

TEST_F(ListsTest, LeadsToTheRecordsThatLackSomething)
{
    press(Qt::Key_F3);
    find<QPushButton>("openRecords")->click();
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "records");
}

TEST_F(ListsTest, SearchesAsOneTypesAndOpensWithoutLeavingTheField)
{
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("invoicesSearch"));
    type("boulang");
    EXPECT_EQ(numbers(), (QStringList{"F001", "F002"}));
    press(Qt::Key_Down);
    EXPECT_EQ(table().currentIndex().row(), 1);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("invoicesSearch"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->currentPage()->key(), "customer");
}

TEST_F(ListsTest, EscapeClearsTheSearchThenGoesBackToTheTable)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type("martin");
    EXPECT_EQ(numbers(), QStringList{"F003"});
    press(Qt::Key_Escape);
    EXPECT_EQ(numbers().size(), 3);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &table());
}

TEST_F(ListsTest, CopiesTheLineFromTheSearchField)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type("martin");
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains("F003"));
    EXPECT_TRUE(QApplication::clipboard()->text().contains("300,50"));
}

TEST_F(ListsTest, ChipsNarrowAndTheFooterSumsWhatIsShown)
{
    clickChip("invoicesChip.settled");
    EXPECT_EQ(numbers(), QStringList{"F002"});
    clickChip("invoicesChip.settled");
    EXPECT_EQ(numbers().size(), 3);
    clickChip("invoicesChip.overdue");
    EXPECT_EQ(numbers(), (QStringList{"F001", "F003"}));
    EXPECT_TRUE(label("invoicesCounts").contains(amountText(Money{150'050})));
    clickChip("invoicesClear");
    EXPECT_EQ(numbers().size(), 3);
    EXPECT_FALSE(find<QPushButton>("invoicesChip.overdue")->isChecked());
}

TEST_F(ListsTest, SaysThatNothingMatchesAndOffersEverything)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type("zzzz");
    EXPECT_EQ(table().model()->rowCount(), 0);
    auto* nothing = find<QWidget>("invoicesNothing");
    EXPECT_TRUE(nothing->isVisible());
    nothing->findChild<QPushButton*>("emptyStateStep")->click();
    settle();
    EXPECT_EQ(numbers().size(), 3);
    EXPECT_EQ(find<QLineEdit>("invoicesSearch")->text(), "");
}

TEST_F(ListsTest, AddsUpTheSelection)
{
    EXPECT_EQ(label("invoicesSelection"), "");
    table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(label("invoicesSelection").contains("3")) << label("invoicesSelection").toStdString();
    EXPECT_TRUE(label("invoicesSelection").contains(amountText(Money{150'050})));
    // By the model: the table would still see the Ctrl key of before.
    table().selectionModel()->select(table().model()->index(0, 0),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    settle();
    EXPECT_EQ(label("invoicesSelection"), "");
    EXPECT_EQ(list().selected().size(), 1U);
}

TEST_F(ListsTest, SortsByAnyColumnAndKeepsTheLine)
{
    table().selectRow(2);
    settle();
    EXPECT_EQ(list().customer(), customer("MARTIN"));
    table().horizontalHeader()->setSortIndicator(section(TableColumn::Open), Qt::DescendingOrder);
    settle();
    EXPECT_EQ(numbers(), (QStringList{"F001", "F003", "F002"}));
    EXPECT_EQ(list().customer(), customer("MARTIN"));
    EXPECT_EQ(table().currentIndex().row(), 1);
    const QString title = table().model()->headerData(section(TableColumn::Open), Qt::Horizontal).toString();
    EXPECT_TRUE(title.endsWith(QChar(0x2193))) << title.toStdString();
}

TEST_F(ListsTest, KeepsTheLineWhenTheBookChanges)
{
    table().selectRow(rowOf("F003"));
    settle();
    ASSERT_TRUE(EditCustomer(*m_context->desk())
                    .execute(customer("MARTIN"), {{CustomerField::Name, "Aaron & Fils"}}, newKey())
                    .isDone());
    m_context->notifyChanged();
    settle();
    EXPECT_EQ(list().customer(), customer("MARTIN"));
    EXPECT_EQ(cell(table().currentIndex().row(), TableColumn::CustomerName), "Aaron & Fils");
}

TEST_F(ListsTest, APlaceNarrowsSelectsAndCanBeLeftChipByChip)
{
    open("invoices", ListPlace().narrow(FilterName::Open).of(customer("DUPONT")).text());
    EXPECT_EQ(numbers(), QStringList{"F001"});
    EXPECT_TRUE(find<QPushButton>("invoicesChip.open")->isChecked());
    auto* chip = find<QPushButton>("invoicesChip.customer");
    EXPECT_TRUE(chip->text().contains("Dupont")) << chip->text().toStdString();
    chip->click();
    settle();
    EXPECT_EQ(numbers(), (QStringList{"F001", "F003"}));
    EXPECT_EQ(list().place().filters, (std::vector<TableFilter>{{FilterName::Open, ""}}));
}

TEST_F(ListsTest, APlaceShowsThePastAndSelectsItsLine)
{
    const Account& martin = *m_context->desk()->portfolio()->findByCode("MARTIN");
    const ItemId item = martin.items.front().id;
    open("invoices", ListPlace().on(Date::of(2026, 9, 30)).line(martin.customer.id, item).text());
    EXPECT_EQ(list().day(), Date::of(2026, 9, 30));
    EXPECT_EQ(list().item(), item);
    EXPECT_EQ(cell(rowOf("F002"), TableColumn::Open), dashedAmountText(Money{48'000})) << "not yet paid then";
    clickChip("invoicesDayChip");
    EXPECT_EQ(list().day(), m_context->today());
    EXPECT_EQ(cell(rowOf("F002"), TableColumn::Open), "–");
}

TEST_F(ListsTest, AltLeftBringsBackToTheSamePlace)
{
    open("invoices", ListPlace().narrow(FilterName::Overdue).text());
    const QString place = m_window->currentPage()->currentPlace();
    press(Qt::Key_Return);
    ASSERT_EQ(m_window->currentPage()->key(), "customer");
    m_window->goBack();
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "invoices");
    EXPECT_EQ(m_window->currentPage()->currentPlace(), place);
    EXPECT_EQ(numbers(), (QStringList{"F001", "F003"}));
}

TEST_F(ListsTest, CopiesWhatIsShownWithItsTitles)
{
    table().horizontalHeader()->setSectionHidden(section(TableColumn::CustomerCode), true);
    table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith("Client")) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].contains("1200,00")) << lines[1].toStdString();
    EXPECT_FALSE(lines[1].contains("DUPONT")) << "a hidden column stays behind";
}

TEST_F(ListsTest, SavesWhatIsShownAsAFile)
{
    clickChip("invoicesChip.overdue");
    m_fileAnswer = m_folder.filePath("factures.csv");
    press(Qt::Key_E, Qt::ControlModifier);
    QFile file(m_fileAnswer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("F001"));
    EXPECT_FALSE(bytes.contains("F002"));
    EXPECT_TRUE(bytes.contains("1200,00"));
    m_fileAnswer = m_folder.filePath("factures");
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_GT(QFileInfo(m_fileAnswer + ".xlsx").size(), 1000);
}

TEST_F(ListsTest, NeverWritesOverTheBook)
{
    m_fileAnswer = QString::fromStdU16String(m_context->desk()->file().u16string());
    const qint64 before = QFileInfo(m_fileAnswer).size();
    list().tools().exportRows();
    settle();
    EXPECT_EQ(QFileInfo(m_fileAnswer).size(), before);
    EXPECT_TRUE(QFileInfo::exists(m_fileAnswer + ".xlsx")) << "it gets a name of its own";
}

TEST_F(ListsTest, PrintsWhatIsShown)
{
    const QString file = m_folder.filePath("liste.pdf");
    doors().choosePrinter = [&file](QWidget*, const QString&) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        printer->setPageOrientation(QPageLayout::Landscape);
        return printer;
    };
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_GT(QFileInfo(file).size(), 2000);
    EXPECT_TRUE(m_asked.isEmpty()) << "one page needs no question";
}

TEST_F(ListsTest, HidesColumnsAndBringsThemBack)
{
    QHeaderView* header = table().horizontalHeader();
    const int paid = section(TableColumn::Paid);
    auto* columns = find<QMenu>("invoicesColumnsMenu");
    const auto entry = [&](const QString& text) -> QAction* {
        emit columns->aboutToShow();
        for (QAction* action : columns->actions()) {
            if (action->text().startsWith(text)) return action;
        }
        return nullptr;
    };
    const QString title = table().model()->headerData(paid, Qt::Horizontal).toString();
    const bool wasHidden = header->isSectionHidden(paid);
    ASSERT_NE(entry(title), nullptr);
    entry(title)->trigger();
    EXPECT_NE(header->isSectionHidden(paid), wasHidden);
    EXPECT_FALSE(entry("Client")->isEnabled()) << "what the line is about stays";
    entry("Réinitialiser")->trigger();
    EXPECT_EQ(header->isSectionHidden(paid), wasHidden);
}

TEST_F(ListsTest, RemembersColumnsAndSortOverARestart)
{
    QHeaderView* header = table().horizontalHeader();
    const int number = section(TableColumn::Number);
    header->resizeSection(number, 177);
    header->setSortIndicator(section(TableColumn::Open), Qt::DescendingOrder);
    settle();
    list().tools().save();
    {
        ListView other(*m_context, TableKind::Invoices, "invoices");
        other.retranslate();
        other.load();
        settle();
        EXPECT_EQ(other.table().horizontalHeader()->sectionSize(number), 177);
        EXPECT_EQ(other.table().horizontalHeader()->sortIndicatorSection(), section(TableColumn::Open));
        EXPECT_EQ(other.rows()->item(other.shown().front()), list().rows()->item(list().shown().front()));
        other.tools().resetColumns();
        settle();
        EXPECT_NE(other.table().horizontalHeader()->sectionSize(number), 177);
        EXPECT_EQ(other.table().horizontalHeader()->sortIndicatorSection(), section(TableColumn::DueOn));
        EXPECT_EQ(other.shown().size(), 3U);
    }
    list().tools().resetColumns();
    list().tools().save();
}

TEST_F(ListsTest, AFixedFilterHidesWhatItImplies)
{
    ListView other(*m_context, TableKind::Invoices, "customerInvoicesTry");
    other.setFixedFilters({{FilterName::Customer, std::to_string(customer("DUPONT").value)}});
    other.load();
    settle();
    EXPECT_EQ(other.shown().size(), 2U);
    EXPECT_TRUE(other.table().isColumnHidden(section(TableColumn::CustomerName)));
}

TEST_F(ListsTest, CustomersLeadToTheirInvoices)
{
    press(Qt::Key_F3);
    EXPECT_EQ(cell(0, TableColumn::CustomerName, "customers"), "Boulangerie Dupont") << "the most overdue first";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage()->key(), "invoices");
    EXPECT_EQ(numbers(), QStringList{"F001"});
}

TEST_F(ListsTest, WhoseCustomersAreLookedAtHoldsUntilAPlaceIsOpened)
{
    ASSERT_TRUE(EditCustomer(*m_context->desk())
                    .execute(customer("MARTIN"), {{CustomerField::Controller, "Camille"}}, newKey())
                    .isDone());
    m_context->notifyChanged();
    settle(); // the names that can be chosen are read again
    m_context->setScope("Camille");
    settle();
    EXPECT_EQ(numbers(), QStringList{"F003"});
    auto* chip = find<QPushButton>("invoicesScopeChip");
    EXPECT_TRUE(chip->text().contains("Camille"));
    chip->click();
    settle();
    EXPECT_EQ(numbers().size(), 3);
    m_context->setScope("");
    m_context->setScope("Camille");
    settle();
    EXPECT_EQ(numbers(), QStringList{"F003"});
    open("invoices", ListPlace().narrow(FilterName::Overdue).text());
    EXPECT_EQ(numbers(), (QStringList{"F001", "F003"})) << "a number of the book leads to all that it counts";
    m_context->setScope("");
}

TEST_F(ListsTest, AnEmptyBookSaysWhatToDo)
{
    m_context->closeBook();
    settle();
    NewBook book;
    book.file = std::filesystem::path(m_folder.filePath("empty.encours").toStdU16String());
    book.settings.company.name = "Vide";
    auto made = Desk::create(book, m_clock, "sylvie");
    ASSERT_TRUE(made.isDone());
    m_context->adopt(std::move(made).value());
    open("invoices");
    QPushButton* step = nullptr;
    for (auto* each : m_window->page("invoices")->findChildren<QPushButton*>("emptyStateStep")) {
        if (each->isVisible()) step = each;
    }
    ASSERT_NE(step, nullptr);
    step->click();
    settle();
    EXPECT_EQ(m_window->currentPage()->key(), "imports");
}

TEST_F(ListsTest, HostileTextsHarmNothing)
{
    press(Qt::Key_F, Qt::ControlModifier);
    find<QLineEdit>("invoicesSearch")->setText(QString(10'000, QChar(0x202E)) + "<img src=file:///etc/passwd>");
    settle();
    EXPECT_EQ(table().model()->rowCount(), 0);
    open("invoices", "controller=" + QString(5'000, 'x'));
    EXPECT_LT(find<QPushButton>("invoicesChip.controller")->width(), 600);
}

} // namespace
} // namespace encours::ui
