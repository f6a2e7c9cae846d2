// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/edit_book.h"

#include "desk/todays_lists.h"
#include "support/temp_book.h"

namespace encours {
namespace {

class EditBookTest : public testing::Test {
protected:
    EditBookTest() { EXPECT_TRUE(m_book.import("factures.csv", test::smallLedger).isDone()); }

    Result<Done> edit(CustomerField field, const std::string& value)
    {
        return EditCustomer{m_book.desk()}.execute(m_book.customer("C1"), {{field, value}});
    }
    std::string fieldOf(CustomerField field) { return m_book.account("C1").customer.field(field); }

    test::TempBook m_book;
};

TEST_F(EditBookTest, KeepsWhatAPersonTypedWhenAFileSaysOtherwise)
{
    ASSERT_TRUE(edit(CustomerField::Phone, " 01 99 00 12 34 "));
    EXPECT_EQ(fieldOf(CustomerField::Phone), "01 99 00 12 34");
    ASSERT_TRUE(
        m_book.import("clients.csv", "code client;raison sociale;téléphone;ville\nC1;Moreau;0199009999;Lyon\n"));
    EXPECT_EQ(fieldOf(CustomerField::Phone), "01 99 00 12 34");
    EXPECT_EQ(fieldOf(CustomerField::City), "Lyon");
}

TEST_F(EditBookTest, StoresTermsInTheirOwnWords)
{
    ASSERT_TRUE(edit(CustomerField::Terms, "45 FDM"));
    EXPECT_EQ(fieldOf(CustomerField::Terms), "45 jours fin de mois");
    EXPECT_EQ(edit(CustomerField::Terms, "quand il voudra").fault().code, FaultCode::TermsMalformed);
    EXPECT_EQ(fieldOf(CustomerField::Terms), "45 jours fin de mois");
}

TEST_F(EditBookTest, RefusesALimitThatIsNoAmount)
{
    EXPECT_EQ(edit(CustomerField::CreditLimit, "beaucoup").fault().code, FaultCode::AmountMalformed);
    ASSERT_TRUE(edit(CustomerField::CreditLimit, "50 000"));
    EXPECT_EQ(m_book.account("C1").customer.creditLimit(Currency::euro()), Money{5'000'000});
}

TEST_F(EditBookTest, BringsEachFieldIntoItsStoredForm)
{
    const std::vector<std::tuple<CustomerField, std::string, std::string>> cases{
        {CustomerField::Closures, "du 3/8/2026 au 21/8/2026", "03/08/2026-21/08/2026"},
        {CustomerField::PayDays, "le 10 et le 25", "10, 25"},
        {CustomerField::DebtorKind, "Particulier", "consumer"},
        {CustomerField::Sector, "transport", "transport"},
        {CustomerField::HolidayZone, "Alsace-Moselle", "alsace-moselle"},
        {CustomerField::EndOfMonthClause, "oui", "yes"},
        {CustomerField::PeriodicInvoices, "Non", "no"},
        {CustomerField::InsuredLimit, "25 000", "25000.00"},
        {CustomerField::Siret, "73282932000074", "732 829 320 00074"},
        {CustomerField::Iban, "fr1420041010050500013m02606", "FR14 2004 1010 0505 0001 3M02 606"},
        {CustomerField::Mandate, " RUM-2026-7 ", "RUM-2026-7"},
    };
    for (const auto& [field, typed, kept] : cases) {
        ASSERT_TRUE(edit(field, typed)) << typed;
        EXPECT_EQ(fieldOf(field), kept);
    }
    ASSERT_TRUE(edit(CustomerField::LateRate, "12 %"));
    EXPECT_EQ(m_book.account("C1").customer.lateRate({}), *LateRate::parse("12 %"));
    ASSERT_TRUE(edit(CustomerField::PayDays, ""));
    EXPECT_EQ(fieldOf(CustomerField::PayDays), "");
}

TEST_F(EditBookTest, NeverBlocksAWrongIdentifier)
{
    ASSERT_TRUE(edit(CustomerField::Siren, "732829321"));
    EXPECT_EQ(fieldOf(CustomerField::Siren), "732829321");
    ASSERT_TRUE(edit(CustomerField::VatNumber, "FR00"));
    EXPECT_EQ(fieldOf(CustomerField::VatNumber), "FR00");
}

TEST_F(EditBookTest, RefusesAValueThatIsNotInTheList)
{
    for (const auto field : {CustomerField::DebtorKind, CustomerField::Sector, CustomerField::HolidayZone,
                             CustomerField::EndOfMonthClause, CustomerField::PeriodicInvoices}) {
        EXPECT_EQ(edit(field, "martien").fault().code, FaultCode::ValueNotListed) << customerFieldCode(field);
        EXPECT_EQ(fieldOf(field), "");
    }
    EXPECT_EQ(edit(CustomerField::Closures, "août").fault().code, FaultCode::ClosuresMalformed);
    EXPECT_EQ(edit(CustomerField::Closures, "21/08/2026-03/08/2026").fault().code, FaultCode::DatesReversed);
    EXPECT_EQ(edit(CustomerField::PayDays, "32").fault().code, FaultCode::PayDaysMalformed);
    EXPECT_EQ(edit(CustomerField::LateRate, "1000 %").fault().code, FaultCode::RateImplausible);
}

TEST_F(EditBookTest, ListsWhoseFileIsIncompleteByOverdueAmount)
{
    const auto incomplete = IncompleteCustomers{m_book.desk()}.execute(m_book.desk().today());
    ASSERT_EQ(incomplete.size(), 2U);
    EXPECT_EQ(incomplete[0].customer, m_book.customer("C1"));
    EXPECT_EQ(incomplete[0].overdue, Money{150'000});
    EXPECT_NE(std::find(incomplete[0].missing.begin(), incomplete[0].missing.end(), MissingDetail::Address),
              incomplete[0].missing.end());
}

TEST_F(EditBookTest, PassesNamedInvoicesToLitigationAndBack)
{
    const ItemId invoice = m_book.account("C1").items.at(0).id;
    ASSERT_TRUE(
        PassToLitigation{m_book.desk()}.execute(m_book.customer("C1"), {invoice}, "Trois relances sans réponse"));
    const auto decision = TodaysLists{m_book.desk()}.explain(m_book.customer("C1"), m_book.desk().today());
    EXPECT_EQ(std::count_if(decision->items.begin(), decision->items.end(),
                            [](const CallItem& item) { return item.inDossier; }),
              1);
    EXPECT_EQ(PassToLitigation{m_book.desk()}.execute(m_book.customer("C1"), {ItemId{999}}, "").fault().code,
              FaultCode::InvoicesNotOpen);
}

TEST_F(EditBookTest, ChangesDueDatesWithTheDefaultTermsOfTheBook)
{
    ASSERT_TRUE(m_book.import("t.csv", "client;nom;numero;date facture;montant\nC9;Sans terme;F9;2026-11-01;10,00\n"));
    EXPECT_EQ(m_book.account("C9").items.at(0).dueOn, Date::of(2026, 12, 1));
    BookSettings settings = m_book.desk().settings();
    settings.defaultTerms = PaymentTerms::netDays(60);
    settings.company.iban = "FR7630006000011234567890189";
    ASSERT_TRUE(EditSettings{m_book.desk()}.execute(settings));
    EXPECT_EQ(m_book.account("C9").items.at(0).dueOn, Date::of(2026, 12, 31));
    m_book.reopen();
    EXPECT_EQ(m_book.desk().settings(), settings);
}

TEST_F(EditBookTest, SaysHowFreshTheLedgerIs)
{
    const auto freshness = m_book.desk().freshness();
    ASSERT_TRUE(freshness);
    EXPECT_TRUE(freshness->lastImportAt.has_value());
    EXPECT_EQ(freshness->creditsToAllocate, 0);
}

} // namespace
} // namespace encours
