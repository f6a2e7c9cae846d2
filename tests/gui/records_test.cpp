// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_fixture.h"

#include "desk/edit_book.h"
#include "widgets/choice_box.h"
#include "widgets/masked_edit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
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
    void know(const char* code, const std::vector<std::pair<CustomerField, std::string>>& fields)
    {
        EXPECT_TRUE(EditCustomer(*m_context->desk()).execute(customer(code).id, fields).isDone());
        m_context->notifyChanged();
        settle();
    }
    void typeInto(const char* name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text); // as typed; single keys of a test are ASCII only
        settle();
    }
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

TEST_F(RecordsPageTest, WarnsOfAnIdentifierThatIsWrongAndSavesIt)
{
    typeInto("field.siren", "732829321");
    EXPECT_TRUE(find<QLabel>("remark.siren")->isVisible());
    typeInto("field.vat_number", "FR44732829320");
    EXPECT_FALSE(find<QLabel>("remark.vat_number")->isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(customer("DUPONT").field(CustomerField::Siren), "732829321");
}

TEST_F(RecordsPageTest, WarnsOfAnAddressLineThatALetterMustAbbreviate)
{
    typeInto("field.address_line1", "128 bis, boulevard du Maréchal-de-Lattre-de-Tassigny");
    EXPECT_TRUE(find<QLabel>("remark.address_line1")->isVisible());
    EXPECT_TRUE(find<QLabel>("remark.address_line1")->text().contains("38"));
    typeInto("field.address_line1", "128 bis, boulevard de Lattre");
    EXPECT_FALSE(find<QLabel>("remark.address_line1")->isVisible());
}

TEST_F(RecordsPageTest, TellsTermsThatGoBeyondTheLaw)
{
    typeInto("field.terms", "90 jours");
    EXPECT_TRUE(find<QLabel>("termsCheckWarning")->isVisible());
    EXPECT_TRUE(find<QLabel>("termsCheckWarning")->text().contains("L441-10 I"));
    auto* sector = find<ChoiceBox>("field.sector");
    sector->setCode("exempt");
    emit sector->activated(sector->currentIndex());
    settle();
    EXPECT_FALSE(find<QLabel>("termsCheckWarning")->isVisible()) << "no ceiling is checked";
    find<QLineEdit>("field.terms")->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(customer("DUPONT").field(CustomerField::Terms), "90 jours");
    EXPECT_EQ(customer("DUPONT").field(CustomerField::Sector), "exempt");
}

TEST_F(RecordsPageTest, MasksAnIbanUntilAnotherIsTyped)
{
    know("DUPONT", {{CustomerField::Iban, "FR1420041010050500013M02606"}});
    const std::string held = customer("DUPONT").field(CustomerField::Iban);
    auto* iban = find<MaskedEdit>("field.iban");
    EXPECT_FALSE(iban->text().contains("2004"));
    EXPECT_TRUE(iban->text().contains("2606"));
    typeInto("field.phone", "05 61 11 22 33");
    press(Qt::Key_Return);
    EXPECT_EQ(customer("DUPONT").field(CustomerField::Iban), held) << "the mask is no value";
    find<QTableView>("records")->setCurrentIndex(find<QTableView>("records")->model()->index(0, 0));
    settle();
    iban->setFocus();
    iban->setCursorPosition(3);
    type("DE89370400440532013000");
    press(Qt::Key_Return);
    QString compact = QString::fromStdString(customer("DUPONT").field(CustomerField::Iban));
    EXPECT_EQ(compact.remove(' '), "DE89370400440532013000");
}

TEST_F(RecordsPageTest, RefusesClosuresThatMeanNothing)
{
    typeInto("field.closures", "en août");
    EXPECT_TRUE(find<QLabel>("remark.closures")->isVisible());
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QLineEdit>("field.closures")->property("wrong").toBool());
    EXPECT_EQ(customer("DUPONT").field(CustomerField::Closures), "");
}

TEST_F(RecordsPageTest, SavesWhatTheLawDependsOn)
{
    for (const auto& [name, code] :
         {std::pair{"field.debtor_kind", "public"}, std::pair{"field.end_of_month_clause", "yes"},
          std::pair{"field.holiday_zone", "alsace-moselle"}}) {
        find<ChoiceBox>(name)->setCode(code);
    }
    typeInto("field.late_rate", "3 × taux légal");
    typeInto("field.pay_days", "10 et 25");
    typeInto("field.credit_limit", "12 000");
    press(Qt::Key_Return);
    const Customer& saved = customer("DUPONT");
    EXPECT_EQ(saved.debtorKind(), DebtorKind::Public);
    EXPECT_EQ(saved.field(CustomerField::EndOfMonthClause), "yes");
    EXPECT_EQ(saved.field(CustomerField::HolidayZone), "alsace-moselle");
    EXPECT_EQ(saved.lateRate(BookRules{}).kind, LateRateKind::LegalMultiple);
    EXPECT_EQ(saved.payDays().days(), (std::vector<int>{10, 25}));
    EXPECT_EQ(saved.creditLimit(Currency{}), Money(1'200'000));
}

TEST_F(RecordsPageTest, ShowsCompleteRecordsToo)
{
    know("MARTIN", {{CustomerField::Phone, "05 61 11 22 33"},
                    {CustomerField::Email, "compta@martin.example"},
                    {CustomerField::AddressLine1, "1 rue Haute"},
                    {CustomerField::PostalCode, "31000"},
                    {CustomerField::City, "Toulouse"},
                    {CustomerField::ContactName, "Mme Martin"},
                    {CustomerField::Terms, "30 jours"}});
    ASSERT_EQ(find<QTableView>("records")->model()->rowCount(), 1);
    find<QAbstractButton>("allCustomers")->click();
    settle();
    ASSERT_EQ(find<QTableView>("records")->model()->rowCount(), 2);
    EXPECT_EQ(nameAt(1), "Martin & Fils");
    find<QAbstractButton>("allCustomers")->click();
    settle();
    EXPECT_EQ(find<QTableView>("records")->model()->rowCount(), 1);
}

} // namespace
} // namespace encours::ui
