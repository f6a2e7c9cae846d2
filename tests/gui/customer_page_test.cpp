// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "customers/customer_page.h"
#include "desk/customer_file/duplicates.h"
#include "desk/customer_file/merges.h"
#include "desk/edit_book.h"
#include "desk/record_contact.h"
#include "today/today_page.h"
#include "widgets/dense_table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace encours::ui {
namespace {

/// The page of DUPONT, who owes F001 (1 200,00, overdue) and paid F002 by R001 (480,00); MARTIN owes F003 (300,50).
class CustomerPageTest : public GuiTest {
protected:
    void SetUp() override
    {
        openSmallBook();
        doors().openOutside = [this](const QString& target) { m_opened << target; };
        QObject::connect(m_context.get(), &AppContext::toastWanted, m_window.get(),
                         [this](const QString& text) { m_said << text; });
    }
    [[nodiscard]] const Account& account(const char* code) { return *m_context->desk()->portfolio()->findByCode(code); }
    [[nodiscard]] qint64 id(const char* code) { return account(code).customer.id.value; }
    void open(const char* code, const QString& tab = {})
    {
        m_context->show("customer", QString::number(id(code)) + (tab.isEmpty() ? QString() : '/' + tab));
        settle();
    }
    [[nodiscard]] CustomerPage& page() { return *static_cast<CustomerPage*>(m_window->page("customer")); }
    [[nodiscard]] QTableView* table(const char* tab)
    {
        return find<QTableView>(qPrintable(QStringLiteral("customer.%1").arg(QLatin1String(tab))));
    }
    [[nodiscard]] QString text(const char* tab, int row, int column)
    {
        return table(tab)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows(const char* tab) { return table(tab)->model()->rowCount(); }
    [[nodiscard]] QString shownName() { return page().findChild<QLabel*>("customerName")->text(); }
    void fill(const char* name, const QString& value)
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        edit->insert(value);
        settle();
    }
    void click(const char* name)
    {
        auto* button = m_window->currentPage()->findChild<QAbstractButton*>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isVisible()) << name;
        button->click();
        settle();
    }
    void know(const char* code, const std::vector<std::pair<CustomerField, std::string>>& fields)
    {
        ASSERT_TRUE(EditCustomer(*m_context->desk()).execute(account(code).customer.id, fields).isDone());
        m_context->notifyChanged();
        settle();
    }

    QStringList m_opened;
    QStringList m_said;
};

TEST_F(CustomerPageTest, OpensInPlaceAndAltLeftGoesBackToWhereOneCameFrom)
{
    m_window->showPage("imports");
    open("DUPONT");
    EXPECT_EQ(m_window->currentPage()->key(), "customer");
    EXPECT_TRUE(shownName().contains("Dupont"));
    open("MARTIN", "statement");
    EXPECT_TRUE(shownName().contains("Martin"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window->currentPage()->key(), "customer");
    EXPECT_TRUE(shownName().contains("Dupont"));
    EXPECT_EQ(page().currentPlace(), QStringLiteral("%1/invoices").arg(id("DUPONT")));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window->currentPage()->key(), "imports");
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(m_window->currentPage()->key(), "customer");
    EXPECT_TRUE(shownName().contains("Dupont"));
}

TEST_F(CustomerPageTest, StandsOnNoRail)
{
    EXPECT_EQ(m_window->findChild<QAbstractButton*>("rail.customer"), nullptr);
}

TEST_F(CustomerPageTest, CtrlTabWalksEveryTabAndEachHasTheFocusInside)
{
    open("DUPONT");
    QStringList walked;
    for (int i = 0; i < page().places().size(); ++i) {
        walked << page().currentPlace().section('/', 1);
        QWidget* focused = QApplication::focusWidget();
        ASSERT_NE(focused, nullptr) << walked.last().toStdString();
        EXPECT_TRUE(page().isAncestorOf(focused)) << walked.last().toStdString();
        press(Qt::Key_Tab, Qt::ControlModifier);
    }
    EXPECT_EQ(walked, page().places());
    EXPECT_EQ(page().currentPlace().section('/', 1), "invoices");
}

TEST_F(CustomerPageTest, ShowsTheCustomerThatOwesMostWhenNobodyWasChosen)
{
    m_window->showPage("customer");
    settle();
    EXPECT_TRUE(shownName().contains("Dupont"));
}

TEST_F(CustomerPageTest, ShowsOpenInvoicesFirstAndEveryOneOnDemand)
{
    open("DUPONT", "invoices");
    ASSERT_EQ(rows("invoices"), 1);
    EXPECT_EQ(text("invoices", 0, 0), "F001");
    click("customerInvoices.every");
    ASSERT_EQ(rows("invoices"), 2);
    const auto row = text("invoices", 0, 0) == "F002" ? 0 : 1;
    table("invoices")->selectRow(row);
    settle();
    EXPECT_TRUE(find<QLabel>("customerInvoiceMore")->text().contains("R001"));
}

TEST_F(CustomerPageTest, LeavesAnAccountInPeaceWithReasonAndEndAndTakesItOffAgain)
{
    open("DUPONT", "invoices");
    press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(find<QWidget>("blockPanel")->isVisible());
    click("enterBlock");
    EXPECT_TRUE(account("DUPONT").blocks.empty()) << "an end is asked for";
    fill("customerBlockUntil", "+10");
    click("enterBlock");
    EXPECT_TRUE(account("DUPONT").blocks.empty()) << "a reason is asked for";
    fill("customerBlockReason", "le directeur negocie");
    find<QCheckBox>("blockWhole")->setChecked(true);
    press(Qt::Key_Return);
    ASSERT_EQ(account("DUPONT").blocks.size(), 1U);
    EXPECT_EQ(account("DUPONT").blocks.front().untilOn, Date::of(2026, 11, 30));
    EXPECT_TRUE(account("DUPONT").blocks.front().items.empty());
    EXPECT_FALSE(find<QWidget>("blockPanel")->isVisible());
    open("DUPONT", "record");
    click(qPrintable(QStringLiteral("endBlock.%1").arg(account("DUPONT").blocks.front().id.value)));
    EXPECT_TRUE(account("DUPONT").blocks.front().endedOn.has_value());
}

TEST_F(CustomerPageTest, ShowsWhatAPaymentPaid)
{
    open("DUPONT", "payments");
    ASSERT_EQ(rows("payments"), 1);
    EXPECT_EQ(text("payments", 0, 0), "R001");
    EXPECT_TRUE(find<QLabel>("customerPaid")->text().contains("F002"));
    EXPECT_FALSE(find<QPushButton>("allocateCredit")->isVisible()) << "nothing is left to allocate";
    click("customerPayments.toAllocate");
    EXPECT_EQ(rows("payments"), 0);
}

TEST_F(CustomerPageTest, AddsChangesAndRemovesAContactByKeyboard)
{
    open("DUPONT", "persons");
    press(Qt::Key_Insert);
    ASSERT_EQ(QApplication::focusWidget(), find<QLineEdit>("person.name"));
    type("Chloe Petit");
    fill("person.phone", "05 61 22 33 44");
    press(Qt::Key_Return);
    ASSERT_EQ(account("DUPONT").persons.size(), 1U);
    EXPECT_EQ(account("DUPONT").persons.front().name, "Chloe Petit");
    ASSERT_EQ(rows("persons"), 1);
    press(Qt::Key_Return); // into the panel of the selected line
    fill("person.hours", "9 h - 11 h");
    press(Qt::Key_Return);
    ASSERT_EQ(account("DUPONT").persons.size(), 1U);
    EXPECT_EQ(account("DUPONT").persons.front().bestHours, "9 h - 11 h");
    click("callPerson");
    EXPECT_EQ(m_opened, QStringList{"tel:0561223344"});
    click("removePerson");
    EXPECT_TRUE(account("DUPONT").persons.empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(account("DUPONT").persons.size(), 1U);
}

TEST_F(CustomerPageTest, KeepsWhatIsTypedOfAContactWhenItIsRefused)
{
    open("DUPONT", "persons");
    press(Qt::Key_Insert);
    press(Qt::Key_Return); // neither a name nor a way to reach them
    EXPECT_TRUE(account("DUPONT").persons.empty());
    auto* panel = find<QWidget>("customerPersonPanel");
    EXPECT_FALSE(panel->findChild<QLabel*>("panelProblem")->text().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_EQ(rows("persons"), 0);
}

TEST_F(CustomerPageTest, SavesTheMainContactInTheFieldsOfTheFile)
{
    know("DUPONT", {{CustomerField::ContactName, "Mme Roux"}, {CustomerField::Phone, "05 61 00 00 00"}});
    open("DUPONT", "persons");
    ASSERT_EQ(rows("persons"), 1);
    fill("person.phone", "05 61 00 00 01");
    press(Qt::Key_Return);
    EXPECT_EQ(account("DUPONT").customer.field(CustomerField::Phone), "05 61 00 00 01");
    EXPECT_EQ(account("DUPONT").customer.field(CustomerField::ContactName), "Mme Roux");
    EXPECT_TRUE(account("DUPONT").persons.empty());
}

TEST_F(CustomerPageTest, ErasesWhatIsKnownOfAPersonOnlyAfterAQuestionAndOffersNoUndo)
{
    open("DUPONT", "persons");
    press(Qt::Key_Insert);
    type("Chloe Petit");
    press(Qt::Key_Return);
    m_confirmAnswer = false;
    click("erasePerson");
    ASSERT_EQ(m_asked.size(), 1);
    EXPECT_EQ(account("DUPONT").persons.size(), 1U);
    m_confirmAnswer = true;
    click("erasePerson");
    for (const ContactPerson& person : account("DUPONT").persons) EXPECT_TRUE(person.name.empty());
}

TEST_F(CustomerPageTest, KeepsANoteBesideTheNoticeThatTheCustomerMayReadIt)
{
    open("DUPONT", "history");
    EXPECT_TRUE(find<QLabel>("noteNotice")->text().contains("RGPD"));
    const int before = rows("history");
    press(Qt::Key_Insert);
    ASSERT_EQ(QApplication::focusWidget(), find<QPlainTextEdit>("customerNote"));
    type("Livraison en retard reconnue");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(account("DUPONT").notes.size(), 1U);
    EXPECT_EQ(account("DUPONT").notes.front().text, "Livraison en retard reconnue");
    EXPECT_EQ(rows("history"), before + 1);
    EXPECT_TRUE(find<QPlainTextEdit>("customerNote")->toPlainText().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(account("DUPONT").notes.empty());
}

TEST_F(CustomerPageTest, AttachesADocumentToTheSelectedInvoiceAndOpensACopyOfIt)
{
    open("DUPONT", "invoices");
    m_fileAnswer = write("bon.pdf", "%PDF-1.4 signed");
    click("attachToInvoice");
    EXPECT_TRUE(find<QLabel>("documentAbout")->text().contains("F001"));
    click("openDocument"); // choose the file
    ASSERT_EQ(account("DUPONT").attachments.size(), 1U);
    EXPECT_EQ(account("DUPONT").attachments.front().items.size(), 1U);
    ASSERT_EQ(rows("documents"), 1);
    EXPECT_EQ(text("documents", 0, 0), "bon.pdf");
    QFile::remove(m_fileAnswer);
    table("documents")->setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(m_opened.size(), 1);
    QFile copy(m_opened.first());
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), "%PDF-1.4 signed");
}

TEST_F(CustomerPageTest, NeverOpensAFileThatCouldRunSomething)
{
    open("DUPONT", "documents");
    m_fileAnswer = write("facture.sh", "#!/bin/sh\n");
    press(Qt::Key_Insert);
    click("openDocument");
    ASSERT_EQ(rows("documents"), 1);
    m_fileAnswer = m_folder.filePath("saved.sh");
    table("documents")->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(m_opened.isEmpty());
    EXPECT_TRUE(QFile::exists(m_fileAnswer)) << "it is saved instead";
}

TEST_F(CustomerPageTest, SavesTheFileByEnterAndLeadsFromAGapToItsField)
{
    open("DUPONT", "record");
    click("gap.phone");
    ASSERT_EQ(QApplication::focusWidget(), page().findChild<QLineEdit*>("field.phone"));
    type("05 61 11 22 33");
    press(Qt::Key_Return);
    EXPECT_EQ(account("DUPONT").customer.field(CustomerField::Phone), "05 61 11 22 33");
    EXPECT_EQ(page().findChild<QWidget*>("gap.phone"), nullptr) << "the gap is closed";
}

TEST_F(CustomerPageTest, KeepsWhatIsTypedInTheFileWhileTheBookChanges)
{
    open("DUPONT", "record");
    auto* email = page().findChild<QLineEdit*>("field.email");
    email->setFocus();
    type("compta@dupont.example");
    know("DUPONT", {{CustomerField::City, "Toulouse"}});
    EXPECT_EQ(email->text(), "compta@dupont.example");
}

TEST_F(CustomerPageTest, MergesADuplicateAfterAQuestionAndTakesThemApartAgain)
{
    open("DUPONT", "record");
    know("DUPONT", {{CustomerField::Siren, "552100554"}});
    know("MARTIN", {{CustomerField::Siren, "552100554"}});
    QPushButton* merge = page().findChild<QPushButton*>(QStringLiteral("merge.%1").arg(id("MARTIN")));
    ASSERT_NE(merge, nullptr) << "the same company number is a sign";
    m_confirmAnswer = false;
    merge->click();
    settle();
    ASSERT_EQ(m_asked.size(), 1);
    EXPECT_FALSE(account("MARTIN").mergedInto || account("DUPONT").mergedInto);
    m_confirmAnswer = true;
    merge->click();
    settle();
    const bool isMartinGone = account("MARTIN").mergedInto.has_value();
    const char* gone = isMartinGone ? "MARTIN" : "DUPONT";
    const char* kept = isMartinGone ? "DUPONT" : "MARTIN";
    ASSERT_TRUE(account(gone).mergedInto.has_value());
    EXPECT_EQ(page().customer(), account(kept).customer.id);
    open(gone);
    EXPECT_EQ(page().customer(), account(kept).customer.id) << "a duplicate opens the customer that stays";
    open(kept, "invoices");
    EXPECT_EQ(rows("invoices"), 2);
    open(kept, "record");
    ASSERT_EQ(account(kept).merged.size(), 1U);
    click(qPrintable(QStringLiteral("split.%1").arg(account(kept).merged.front().merge.value)));
    EXPECT_FALSE(account(gone).mergedInto.has_value());
}

TEST_F(CustomerPageTest, KeepsTwoCustomersApartForGood)
{
    know("DUPONT", {{CustomerField::Siren, "552100554"}});
    know("MARTIN", {{CustomerField::Siren, "552100554"}});
    open("DUPONT", "record");
    click(qPrintable(QStringLiteral("apart.%1").arg(id("MARTIN"))));
    EXPECT_EQ(page().findChild<QWidget*>(QStringLiteral("merge.%1").arg(id("MARTIN"))), nullptr);
}

TEST_F(CustomerPageTest, RefusesToEraseACustomerWhoOwes)
{
    know("DUPONT", {{CustomerField::ContactName, "Mme Roux"}});
    open("DUPONT", "record");
    click("eraseCustomer");
    EXPECT_EQ(m_asked.size(), 1);
    EXPECT_FALSE(find<QLabel>("erasureProblem")->text().isEmpty());
    EXPECT_EQ(account("DUPONT").customer.field(CustomerField::ContactName), "Mme Roux");
}

TEST_F(CustomerPageTest, HandsOutWhatIsKnownAsAFile)
{
    open("DUPONT", "record");
    m_fileAnswer = m_folder.filePath("known.json");
    click("exportCustomer");
    QFile file(m_fileAnswer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Boulangerie Dupont"));
}

TEST_F(CustomerPageTest, ShowsTheStatementOfAnyPeriodAndOnlyWhatIsOpen)
{
    open("DUPONT", "statement");
    EXPECT_EQ(rows("statement"), 3);
    fill("statementFrom", "01/10/2026");
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(rows("statement"), 1);
    EXPECT_TRUE(find<QLabel>("statementSums")->text().contains("680,00")) << "1 200,00 and 480,00 brought forward";
    find<QCheckBox>("statementOpenOnly")->setChecked(true);
    settle();
    ASSERT_EQ(rows("statement"), 1);
    EXPECT_EQ(text("statement", 0, 1), "F001");
}

TEST_F(CustomerPageTest, WritesTheStatementAsALetterAndSaysWhatIsMissing)
{
    open("DUPONT", "statement");
    m_fileAnswer = m_folder.filePath("letters");
    click("statementLetter");
    EXPECT_TRUE(m_printer->files.empty()) << "the letterhead is missing";
    ASSERT_FALSE(m_said.isEmpty());
    BookSettings settings = m_context->desk()->settings();
    settings.company.addressLine1 = "1 rue du Four";
    settings.company.postalCode = "31000";
    settings.company.city = "Toulouse";
    ASSERT_TRUE(EditSettings(*m_context->desk()).execute(settings).isDone());
    know("DUPONT", {{CustomerField::AddressLine1, "2 place Wilson"},
                    {CustomerField::PostalCode, "31000"},
                    {CustomerField::City, "Toulouse"}});
    click("statementLetter");
    EXPECT_EQ(m_printer->files.size(), 1U);
    EXPECT_TRUE(account("DUPONT").reminders.empty()) << "a statement is no reminder";
}

TEST_F(CustomerPageTest, CallsTheCustomerInTheQueue)
{
    open("DUPONT");
    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_EQ(m_window->currentPage()->key(), "today");
    EXPECT_EQ(static_cast<TodayPage*>(m_window->currentPage())->shownCustomer(), account("DUPONT").customer.id);
}

TEST_F(CustomerPageTest, EveryFigureLeadsToTheLinesThatMakeIt)
{
    open("DUPONT", "statement");
    auto* overdue = find<QWidget>("customer.overdue");
    overdue->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(page().currentPlace().section('/', 1), "invoices");
    EXPECT_EQ(rows("invoices"), 1);
    find<QWidget>("customer.unallocated")->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(page().currentPlace().section('/', 1), "payments");
}

TEST_F(CustomerPageTest, SaysWhenTheCustomerIsNotThere)
{
    m_context->show("customer", "4711");
    settle();
    EXPECT_FALSE(find<QWidget>("customerCall")->isVisible());
    EXPECT_EQ(page().currentPlace(), "");
}

TEST_F(CustomerPageTest, ForgetsTheCustomerWithTheBook)
{
    open("DUPONT");
    m_context->closeBook();
    settle();
    EXPECT_EQ(page().customer(), CustomerId{});
    press(Qt::Key_Left, Qt::AltModifier); // nowhere to go back to
    EXPECT_EQ(m_context->desk(), nullptr);
}

} // namespace
} // namespace encours::ui
