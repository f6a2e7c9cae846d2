// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/duplicate_keys.h"
#include "desk/customer_file/duplicates.h"
#include "desk/customer_file/merges.h"
#include "desk/customer_file/notes.h"
#include "desk/customer_file/persons.h"

#include "desk/keep_safe.h"
#include "support/small_book.h"

namespace encours {
namespace {

using Fields = std::vector<std::pair<CustomerField, std::string>>;

class CustomerDuplicatesTest : public test::SmallBook {
protected:
    void edit(std::string_view code, const Fields& fields)
    {
        ASSERT_TRUE(EditCustomer{desk()}.execute(customer(code), fields));
    }
    std::vector<DuplicatePair> pairs(std::optional<CustomerId> of = {})
    {
        const auto distinct = FindDuplicates::notDuplicates(desk());
        EXPECT_TRUE(distinct);
        return FindDuplicates{desk()}.execute(*distinct, of);
    }
    /// Points of the only pair there may be; 0 without one.
    int points()
    {
        const auto found = pairs();
        EXPECT_LE(found.size(), 1U);
        return found.empty() ? 0 : found.front().points;
    }
    MergeRequest merging(std::string_view other, std::string_view into)
    {
        MergeRequest request;
        request.customer = customer(other);
        request.into = customer(into);
        return request;
    }
    Result<CustomerMergeId> merge(std::string_view other, std::string_view into)
    {
        return MergeCustomers{desk()}.execute(merging(other, into));
    }
    Result<Done> split(std::string_view kept, CustomerMergeId id)
    {
        return SplitCustomer{desk()}.execute({customer(kept), id, {}, false});
    }
    Money balance(std::string_view code) { return stateOf(account(code), today(), Currency::euro()).balance; }
    void expectSound()
    {
        const auto checks = KeepSafe{desk()}.verify();
        ASSERT_TRUE(checks);
        for (const VerifyCheck& check : *checks) EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail;
    }
};

TEST_F(CustomerDuplicatesTest, AreNotSeenInTwoDifferentCustomers)
{
    EXPECT_TRUE(pairs().empty());
    edit("C1", {{CustomerField::City, "Lyon"}, {CustomerField::PostalCode, "69001"}});
    edit("C2", {{CustomerField::City, "Lyon"}, {CustomerField::PostalCode, "69001"}});
    EXPECT_TRUE(pairs().empty()) << "a town is no reason";
}

TEST_F(CustomerDuplicatesTest, AreSeenByTheirNumbersHoweverTheyAreWritten)
{
    edit("C1", {{CustomerField::Siren, "732 829 320"}});
    edit("C2", {{CustomerField::VatNumber, "FR44732829320"}});
    ASSERT_EQ(pairs().size(), 1U);
    const DuplicatePair pair = pairs().front();
    EXPECT_EQ(pair.signs, std::vector<DuplicateSign>{DuplicateSign::Siren});
    EXPECT_EQ(pair.points, 80);
    EXPECT_EQ(pair.certainty, DuplicateCertainty::Likely);
    EXPECT_EQ(pair.keepCode, "C2") << "the later invoice";
    EXPECT_EQ(pair.otherCode, "C1");
    EXPECT_EQ(pair.otherOpen, Money{150'000});
    EXPECT_EQ(pairs(customer("C1")).size(), 1U);

    edit("C1", {{CustomerField::Siret, "73282932000074"}});
    edit("C2", {{CustomerField::Siret, "732 829 320 00074"}});
    EXPECT_EQ(pairs().front().certainty, DuplicateCertainty::Certain);
    edit("C2", {{CustomerField::Siret, "732 829 320 00108"}});
    EXPECT_EQ(points(), 0) << "two establishments of one company are two customers";
    edit("C2", {{CustomerField::Name, "SARL Moreau"}});
    EXPECT_EQ(points(), 95) << "unless they bear one name too";
}

TEST_F(CustomerDuplicatesTest, AreSeenByTheirNames)
{
    edit("C1", {{CustomerField::Name, "Transports DUPONT et Fils SARL"}});
    edit("C2", {{CustomerField::Name, "S.A.R.L. Dupont & fils, transports"}});
    EXPECT_EQ(points(), 55);
    edit("C1", {{CustomerField::PostalCode, "69001"}});
    edit("C2", {{CustomerField::PostalCode, "69001"}});
    EXPECT_EQ(points(), 75);
    edit("C2", {{CustomerField::Name, "Transports Duponr Fils"}});
    EXPECT_EQ(points(), 55) << "a slip of the pen, and the place";
    edit("C2", {{CustomerField::PostalCode, "13001"}});
    EXPECT_EQ(points(), 0) << "a slip of the pen alone";
    edit("C2", {{CustomerField::Email, "Compta@Dupont.example"}});
    edit("C1", {{CustomerField::Email, "compta@dupont.example"}});
    EXPECT_EQ(points(), 70);
    edit("C1", {{CustomerField::Siren, "732829320"}});
    edit("C2", {{CustomerField::Siren, "552100554"}});
    EXPECT_EQ(points(), 0) << "two numbers are two companies";
}

TEST_F(CustomerDuplicatesTest, AreProposedNoMoreOnceSomebodySaidTheyAreTwo)
{
    edit("C1", {{CustomerField::Siren, "732829320"}});
    edit("C2", {{CustomerField::Siren, "732829320"}});
    ASSERT_EQ(pairs().size(), 1U);
    ASSERT_TRUE(DeclareDistinct{desk()}.execute({customer("C2"), customer("C1"), true, {}}));
    m_book.reopen();
    EXPECT_TRUE(pairs().empty());
    EXPECT_TRUE(pairs(customer("C2")).empty());
    ASSERT_TRUE(DeclareDistinct{desk()}.execute({customer("C1"), customer("C2"), false, {}}));
    EXPECT_EQ(pairs().size(), 1U);
    EXPECT_EQ((DeclareDistinct{desk()}.execute({customer("C1"), customer("C1"), true, {}}).fault().code),
              FaultCode::MergeWithItself);
    EXPECT_EQ((DeclareDistinct{desk()}.execute({customer("C1"), CustomerId{77}, true, {}}).fault().code),
              FaultCode::CustomerUnknown);
}

TEST_F(CustomerDuplicatesTest, ShareNothingByWhatEverybodyShares)
{
    std::string table = "client;nom;numero;date facture;echeance;montant\n";
    for (int index = 0; index < 12; ++index) {
        table += "D" + std::to_string(index) + ";Maison " + std::to_string(index * 1'000'003) + ";X" +
                 std::to_string(index) + ";2026-09-15;2026-10-15;10,00\n";
    }
    ASSERT_TRUE(m_book.import("plus.csv", table));
    for (int index = 0; index < 12; ++index) {
        edit("D" + std::to_string(index),
             {{CustomerField::Iban, "FR14 2004 1010 0505 0001 3M02 606"}, {CustomerField::Email, "a@b.example"}});
    }
    EXPECT_TRUE(pairs().empty()) << "the account of a group or of a factor makes no duplicates";
}

TEST_F(CustomerDuplicatesTest, BecomeOneAccountAndTwoAgain)
{
    edit("C1", {{CustomerField::Phone, "01 99 00 12 34"}, {CustomerField::City, "Lyon"}});
    edit("C2", {{CustomerField::City, "Paris"}});
    ASSERT_TRUE(AddNote{desk()}.execute({customer("C1"), "Vue au salon", {}, false}));
    const Money whole = balance("C1") + balance("C2");
    const auto preview = MergeCustomers{desk()}.preview(merging("C1", "C2"));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->items, 2U);
    EXPECT_EQ(preview->calls, 1U);
    EXPECT_EQ(preview->openAfter, whole);
    const auto phone = std::ranges::find(preview->fields, CustomerField::Phone, &MergePreview::Field::field);
    ASSERT_NE(phone, preview->fields.end());
    EXPECT_TRUE(phone->isTaken);
    const auto city = std::ranges::find(preview->fields, CustomerField::City, &MergePreview::Field::field);
    ASSERT_NE(city, preview->fields.end());
    EXPECT_FALSE(city->isTaken);

    const auto id = merge("C1", "C2");
    ASSERT_TRUE(id) << id.fault().detail;
    for (const bool isReopened : {false, true}) {
        if (isReopened) m_book.reopen();
        EXPECT_EQ(balance("C2"), whole);
        EXPECT_TRUE(account("C1").items.empty());
        ASSERT_TRUE(account("C1").mergedInto);
        EXPECT_EQ(*account("C1").mergedInto, customer("C2"));
        ASSERT_EQ(account("C2").merged.size(), 1U);
        EXPECT_EQ(account("C2").merged[0].code, "C1");
        EXPECT_EQ(account("C2").merged[0].on, today());
        EXPECT_EQ(account("C2").notes.size(), 1U);
        EXPECT_EQ(account("C2").customer.field(CustomerField::Phone), "01 99 00 12 34");
        EXPECT_EQ(account("C2").customer.field(CustomerField::City), "Paris") << "what is known stays";
        EXPECT_FALSE(isCalled("C1"));
        EXPECT_TRUE(isCalled("C2"));
    }
    expectSound();
    const auto sheet = ShowCustomer{desk()}.execute(customer("C2"), today());
    ASSERT_TRUE(sheet);
    EXPECT_TRUE(std::ranges::any_of(sheet->timeline, [](const TimelineEntry& entry) {
        return entry.kind == TimelineEntry::Kind::Merge && entry.text == "C1";
    }));

    ASSERT_TRUE(split("C2", *id));
    for (const bool isReopened : {false, true}) {
        if (isReopened) m_book.reopen();
        EXPECT_EQ(balance("C1"), Money{150'000});
        EXPECT_EQ(balance("C2"), Money{45'050});
        EXPECT_FALSE(account("C1").mergedInto);
        EXPECT_TRUE(account("C2").merged.empty());
        EXPECT_EQ(account("C1").notes.size(), 1U);
        EXPECT_TRUE(account("C2").notes.empty());
        EXPECT_TRUE(account("C2").customer.field(CustomerField::Phone).empty());
        EXPECT_TRUE(isCalled("C1"));
    }
    expectSound();
    EXPECT_EQ(split("C2", *id).fault().code, FaultCode::MergeUnknown);
}

TEST_F(CustomerDuplicatesTest, TakeWhatImportsBringUnderTheOldCode)
{
    ASSERT_TRUE(merge("C1", "C2"));
    ASSERT_TRUE(m_book.import("suite.csv", "client;nom;numero;date facture;echeance;montant\n"
                                           "C1;Moreau;F9;2026-10-01;2026-10-31;100,00\n"));
    EXPECT_EQ(balance("C2"), Money{205'050});
    EXPECT_TRUE(account("C1").items.empty());
    m_book.reopen();
    EXPECT_EQ(balance("C2"), Money{205'050});
}

TEST_F(CustomerDuplicatesTest, LetFactsAskedOfTheDuplicateStandInTheAccount)
{
    ASSERT_TRUE(merge("C1", "C2"));
    ASSERT_TRUE(AddNote{desk()}.execute({customer("C1"), "Vue au salon", {}, false}));
    PersonRequest person;
    person.customer = customer("C1");
    person.person.name = "Claire";
    ASSERT_TRUE(SavePerson{desk()}.execute(person));
    for (const bool isReopened : {false, true}) {
        if (isReopened) m_book.reopen();
        EXPECT_EQ(account("C2").notes.size(), 1U);
        EXPECT_EQ(account("C2").persons.size(), 1U);
        EXPECT_TRUE(account("C1").notes.empty());
    }
}

TEST_F(CustomerDuplicatesTest, AreTakenBackWithOneUndo)
{
    ASSERT_TRUE(merge("C1", "C2"));
    EXPECT_EQ(undo(), "merge");
    EXPECT_EQ(balance("C1"), Money{150'000});
    EXPECT_FALSE(account("C1").mergedInto);
    EXPECT_TRUE(account("C2").merged.empty());
}

TEST_F(CustomerDuplicatesTest, RefuseWhatMakesNoSense)
{
    const std::int64_t before = journalLength();
    EXPECT_EQ(merge("C1", "C1").fault().code, FaultCode::MergeWithItself);
    MergeRequest nobody = merging("C1", "C2");
    nobody.into = CustomerId{44};
    EXPECT_EQ((MergeCustomers{desk()}.execute(nobody).fault().code), FaultCode::CustomerUnknown);
    MergeRequest rehearsal = merging("C1", "C2");
    rehearsal.isDryRun = true;
    EXPECT_FALSE((MergeCustomers{desk()}.execute(rehearsal)->isStored()));
    EXPECT_EQ(journalLength(), before);
    MergeRequest keyed = merging("C1", "C2");
    keyed.key = "eins";
    const auto first = MergeCustomers{desk()}.execute(keyed);
    ASSERT_TRUE(first);
    const auto again = MergeCustomers{desk()}.execute(keyed);
    ASSERT_TRUE(again);
    EXPECT_EQ(*first, *again);
    EXPECT_EQ(merge("C1", "C2").fault().code, FaultCode::MergeOfMerged);
    EXPECT_EQ(merge("C2", "C1").fault().code, FaultCode::MergeOfMerged);
}

TEST_F(CustomerDuplicatesTest, StandInOneAccountAlsoWhenMergedInTurn)
{
    ASSERT_TRUE(m_book.import("plus.csv", "client;nom;numero;date facture;echeance;montant\n"
                                          "C3;Morel;F5;2026-09-15;2026-10-15;10,00\n"));
    const auto first = merge("C1", "C2");
    ASSERT_TRUE(first);
    ASSERT_TRUE(merge("C2", "C3"));
    EXPECT_EQ(balance("C3"), Money{150'000 + 45'050 + 1'000});
    EXPECT_EQ(*account("C1").mergedInto, customer("C3"));
    ASSERT_EQ(account("C3").merged.size(), 2U);
    m_book.reopen();
    EXPECT_EQ(balance("C3"), Money{150'000 + 45'050 + 1'000});
    ASSERT_TRUE(split("C3", *first));
    EXPECT_EQ(balance("C1"), Money{150'000});
    EXPECT_EQ(balance("C3"), Money{45'050 + 1'000});
}

TEST(NameKeys, ForgetWhatPeopleWriteDifferently)
{
    EXPECT_EQ(nameKey("DURAND & Fils SARL"), "durand fils");
    EXPECT_EQ(nameKey("Société Fils-Durand (S.A.S.)"), "durand fils");
    EXPECT_EQ(nameKey("SA"), "sa") << "nothing else is left";
    EXPECT_EQ(nameKey("L'Étoile"), nameKey("LETOILE"));
    EXPECT_EQ(nameKey(""), "");
    EXPECT_TRUE(nearbyKeys("court").empty());
    EXPECT_TRUE(differByOneLetter("martin", "matrin"));
    EXPECT_TRUE(differByOneLetter("martin", "martins"));
    EXPECT_TRUE(differByOneLetter("martin", "mertin"));
    EXPECT_TRUE(differByOneLetter("œuvre", "euvre"));
    EXPECT_FALSE(differByOneLetter("martin", "martin"));
    EXPECT_FALSE(differByOneLetter("martin", "mortim"));
}

} // namespace
} // namespace encours
