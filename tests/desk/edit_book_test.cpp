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
    ASSERT_TRUE(m_book.import("clients.csv", "code client;raison sociale;téléphone;ville\nC1;Moreau;0199009999;Lyon\n"));
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
    ASSERT_TRUE(PassToLitigation{m_book.desk()}.execute(m_book.customer("C1"), {invoice}, "Trois relances sans réponse"));
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
