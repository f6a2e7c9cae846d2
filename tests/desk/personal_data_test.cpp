// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/personal_data.h"

#include "desk/blocks.h"
#include "desk/customer_file/attachments.h"
#include "desk/customer_file/merges.h"
#include "desk/customer_file/notes.h"
#include "desk/customer_file/persons.h"
#include "desk/json_document.h"
#include "desk/keep_safe.h"
#include "support/small_book.h"

namespace encours {
namespace {

/// C2 has a person, notes, a call, a document and an address, and owes 450,50 until it pays on 2 November.
class PersonalDataTest : public test::SmallBook {
protected:
    PersonalDataTest()
    {
        const CustomerId c2 = customer("C2");
        EXPECT_TRUE((EditCustomer{desk()}.execute(c2, {{CustomerField::Phone, "01 99 00 12 34"},
                                                       {CustomerField::Email, "ancien@girard.example"},
                                                       {CustomerField::Note, "Fils du maire"},
                                                       {CustomerField::AddressLine1, "4 rue Secrète"},
                                                       {CustomerField::Iban, "FR14 2004 1010 0505 0001 3M02 606"}})));
        EXPECT_TRUE((EditCustomer{desk()}.execute(c2, {{CustomerField::Email, "nouveau@girard.example"}})));
        PersonRequest person;
        person.customer = c2;
        person.person.name = "Élodie Brun";
        person.person.phone = "06 39 98 00 01";
        m_person = *SavePerson{desk()}.execute(person);
        person.person.id = m_person;
        person.person.phone = "06 39 98 00 02";
        EXPECT_TRUE(SavePerson{desk()}.execute(person));
        ContactRequest call;
        call.customer = c2;
        call.outcome = Outcome::Evasive;
        call.note = "Dit « je m’en occupe »";
        call.person = m_person;
        call.date = today().plusDays(3);
        EXPECT_TRUE(RecordContact{desk()}.execute(call));
        EXPECT_TRUE(AddNote{desk()}.execute({c2, "Madame BRUN part en mai ; élodie brun sera remplacée", {}, false}));
        EXPECT_TRUE(AddNote{desk()}.execute({c2, "Paie par virement", {}, false}));
        AttachmentRequest document;
        document.customer = c2;
        document.file = m_book.folder().write("secret.txt", "contenu confidentiel");
        m_document = *AttachDocument{desk()}.execute(document);
    }
    void settle()
    {
        ASSERT_TRUE(m_book.import("reglements.csv", "Client;Date règlement;Montant réglé;N° facture\n"
                                                    "C2;2026-11-02;450,50;F3\n"));
        ASSERT_TRUE(stateOf(account("C2"), today(), Currency::euro()).debits.empty());
    }
    Result<Done> erase(ErasureScope scope, ContactPersonId person = {}, std::string key = {})
    {
        return ErasePersonalData{desk()}.execute({customer("C2"), scope, person, std::move(key), false});
    }
    /// Whether the bytes of the book hold a text anywhere, in used pages or in free ones.
    bool fileHolds(std::string_view text)
    {
        m_book.close();
        const auto bytes = readStableFile(m_book.file(), 1'000'000'000);
        m_book.reopen();
        expect(bytes.isDone(), "a test can read its book");
        return bytes->find(text) != std::string::npos;
    }
    void expectSound()
    {
        const auto checks = KeepSafe{desk()}.verify();
        ASSERT_TRUE(checks);
        for (const VerifyCheck& check : *checks) EXPECT_TRUE(check.isOk) << check.name << ": " << check.detail;
    }
    OrderedJson exported(ContactPersonId person = {})
    {
        const auto file = ExportPersonalData{desk()}.execute({customer("C2"), person, Language::French});
        expect(file.isDone(), "the export is written");
        return *parseDocument(file->document);
    }

    ContactPersonId m_person;
    AttachmentId m_document;
};

TEST_F(PersonalDataTest, OfOnePersonIsErasedInEveryVersion)
{
    ASSERT_TRUE(fileHolds("06 39 98 00 01"));
    ASSERT_TRUE(erase(ErasureScope::Person, m_person)) << "also while the customer owes";
    EXPECT_TRUE(account("C2").persons.empty());
    EXPECT_FALSE(fileHolds("06 39 98 00 01"));
    EXPECT_FALSE(fileHolds("06 39 98 00 02"));
    EXPECT_TRUE(account("C2").persons.empty());
    EXPECT_EQ(account("C2").customer.field(CustomerField::Phone), "01 99 00 12 34") << "of nobody else";
    EXPECT_EQ(account("C2").attempts.size(), 1U) << "that somebody called is a fact";
    expectSound();
    EXPECT_EQ(erase(ErasureScope::Person, m_person).fault().code, FaultCode::PersonUnknown);
}

TEST_F(PersonalDataTest, IsKeptWhileTheCustomerOwes)
{
    const std::int64_t before = journalLength();
    for (const ErasureScope scope : {ErasureScope::Contacts, ErasureScope::Notes, ErasureScope::Everything}) {
        EXPECT_EQ(erase(scope).fault().code, FaultCode::StillOwing);
    }
    EXPECT_EQ(journalLength(), before);
    EXPECT_FALSE(account("C2").persons.empty());
}

TEST_F(PersonalDataTest, GoesInTheOrderOfThePeriods)
{
    settle();
    const Date last = today();
    EXPECT_EQ(erase(ErasureScope::Notes).fault().code, FaultCode::RetentionRunning);
    EXPECT_EQ(erase(ErasureScope::Everything).fault().code, FaultCode::RetentionRunning);
    ErasureRequest rehearsal{customer("C2"), ErasureScope::Contacts, {}, {}, true};
    ASSERT_TRUE(ErasePersonalData{desk()}.execute(rehearsal));
    EXPECT_FALSE(account("C2").persons.empty());
    ASSERT_TRUE(erase(ErasureScope::Contacts));
    EXPECT_TRUE(account("C2").persons.empty());
    EXPECT_TRUE(account("C2").customer.field(CustomerField::Email).empty());
    EXPECT_FALSE(fileHolds("ancien@girard.example"));
    EXPECT_FALSE(fileHolds("nouveau@girard.example"));
    EXPECT_FALSE(account("C2").notes.empty());
    EXPECT_EQ(account("C2").customer.field(CustomerField::AddressLine1), "4 rue Secrète");

    m_book.clock().setToday(last.plusMonths(60).plusDays(-1));
    EXPECT_EQ(erase(ErasureScope::Notes).fault().code, FaultCode::RetentionRunning);
    m_book.clock().setToday(last.plusMonths(60));
    ASSERT_TRUE(erase(ErasureScope::Notes));
    EXPECT_FALSE(fileHolds("Paie par virement"));
    EXPECT_FALSE(fileHolds("Fils du maire"));
    EXPECT_FALSE(fileHolds("m’en occupe"));
    EXPECT_TRUE(fileHolds("contenu confidentiel"));
    expectSound();
}

TEST_F(PersonalDataTest, LeavesNothingPersonalWhenEverythingGoes)
{
    settle();
    m_book.clock().setToday(today().plusMonths(132));
    ASSERT_TRUE(erase(ErasureScope::Everything));
    for (const std::string_view text : {"Girard", "Secrète", "contenu confidentiel", "secret.txt", "3M02", "Brun"}) {
        EXPECT_FALSE(fileHolds(text)) << text;
    }
    const Customer& customer = account("C2").customer;
    for (std::size_t index = 0; index < customerFieldCount; ++index) {
        const auto field = static_cast<CustomerField>(index);
        EXPECT_TRUE(!isPersonal(field) || customer.field(field).empty()) << customerFieldCode(field);
    }
    EXPECT_EQ(customer.displayName(), "C2");
    for (std::size_t scope = 0; scope < erasureScopeCount; ++scope) {
        EXPECT_FALSE(hasToErase(account("C2"), static_cast<ErasureScope>(scope))) << scope;
    }
    EXPECT_EQ((OpenAttachment{desk()}.execute(customer.id, m_document).fault().code), FaultCode::AttachmentErased);
    EXPECT_EQ(account("C2").items.size(), 2U) << "the ledger stays";
    EXPECT_TRUE(account("C1").customer.field(CustomerField::Name) == "Moreau");
    expectSound();
    EXPECT_NE(undo(), "erase") << "what was erased cannot come back";
    EXPECT_FALSE(fileHolds("Secrète"));
}

TEST_F(PersonalDataTest, IsErasedOncePerKey)
{
    settle();
    ASSERT_TRUE(erase(ErasureScope::Contacts, {}, "eins"));
    const std::int64_t before = journalLength();
    ASSERT_TRUE(erase(ErasureScope::Contacts, {}, "eins"));
    EXPECT_EQ(journalLength(), before);
    EXPECT_EQ(erase(ErasureScope::Notes, {}, "eins").fault().code, FaultCode::KeyReused);
}

TEST_F(PersonalDataTest, OfMergedCustomersGoesWithTheAccount)
{
    settle();
    ASSERT_TRUE(m_book.import("plus.csv", "client;nom;numero;date facture;echeance;montant\n"
                                          "C3;Girard bis;F5;2026-09-15;2026-10-15;10,00\n"));
    ASSERT_TRUE(m_book.import("r3.csv", "Client;Date règlement;Montant réglé;N° facture\nC3;2026-11-02;10,00;F5\n"));
    ASSERT_TRUE((MergeCustomers{desk()}.execute({customer("C2"), customer("C3"), {}, false})));
    ASSERT_EQ(account("C3").persons.size(), 1U);
    ASSERT_TRUE(erase(ErasureScope::Contacts)) << "asked of the duplicate, done for the account";
    EXPECT_FALSE(fileHolds("01 99 00 12 34"));
    EXPECT_TRUE(account("C3").persons.empty());
    expectSound();
}

TEST_F(PersonalDataTest, IsListedOnceItsPeriodIsOver)
{
    const RetentionPeriods periods;
    settle();
    const Date last = today();
    const auto due = [&](Date day) { return ShowErasuresDue{desk()}.execute(periods, day); };
    EXPECT_TRUE(due(last).empty());
    EXPECT_TRUE(due(last.plusMonths(36).plusDays(-1)).empty());
    ASSERT_EQ(due(last.plusMonths(36)).size(), 1U) << "C1 still owes";
    EXPECT_EQ(due(last.plusMonths(36))[0].scope, ErasureScope::Contacts);
    EXPECT_EQ(due(last.plusMonths(36))[0].customerCode, "C2");
    EXPECT_EQ(due(last.plusMonths(60))[0].scope, ErasureScope::Notes);
    EXPECT_EQ(due(last.plusMonths(132).plusDays(-1))[0].scope, ErasureScope::Notes);
    EXPECT_EQ(due(last.plusMonths(132))[0].scope, ErasureScope::Everything);
    EXPECT_EQ(due(last.plusMonths(132))[0].dueOn, last.plusMonths(132));
    ASSERT_TRUE(erase(ErasureScope::Contacts));
    EXPECT_TRUE(due(last.plusMonths(36)).empty()) << "nothing is left to erase";
}

TEST_F(PersonalDataTest, IsKeptForPeriodsThatPeopleMayChange)
{
    KeepPeriods keep{desk()};
    EXPECT_EQ(*keep.read(), RetentionPeriods{});
    ASSERT_TRUE(keep.save({12, 24, 120}));
    m_book.reopen();
    EXPECT_EQ((*KeepPeriods{desk()}.read()), (RetentionPeriods{12, 24, 120}));
    const std::int64_t before = journalLength();
    for (const RetentionPeriods& bad : {RetentionPeriods{0, 24, 120}, {12, 24, 601}, {36, 24, 120}, {12, 121, 120}}) {
        EXPECT_EQ((KeepPeriods{desk()}.save(bad).fault().code), FaultCode::RequestMalformed);
    }
    ASSERT_TRUE((KeepPeriods{desk()}.save({12, 24, 120})));
    EXPECT_EQ(journalLength(), before) << "nothing changed, nothing written";
}

TEST_F(PersonalDataTest, IsHandedOutWithWhatTheLawWantsSaid)
{
    const OrderedJson all = exported();
    for (const std::string_view part : {"purposes", "basis", "recipients", "source", "rights", "retention"}) {
        EXPECT_FALSE(all["notice"][std::string{part}].get<std::string>().empty()) << part;
    }
    EXPECT_EQ(all["controller"]["name"], "Les Jardins de Test");
    EXPECT_EQ(all["persons"][0]["phone"], "06 39 98 00 02");
    EXPECT_EQ(all["calls"].size(), 1U);
    EXPECT_EQ(all["documents"][0]["name"], "secret.txt");
    EXPECT_EQ(all["remarks"].size(), 2U);
    const std::string text = all.dump();
    EXPECT_NE(text.find("Fils du maire"), std::string::npos);
    EXPECT_NE(text.find("3M02"), std::string::npos);
    EXPECT_EQ(text.find("testeuse"), std::string::npos) << "people of ours are not part of it";

    const OrderedJson one = exported(m_person);
    EXPECT_EQ(one["about"]["name"], "Élodie Brun");
    EXPECT_EQ(one["calls"].size(), 1U);
    ASSERT_EQ(one["remarks"].size(), 1U) << "only what names her";
    EXPECT_FALSE(one.contains("fields"));
    EXPECT_EQ((ExportPersonalData{desk()}.execute({customer("C1"), m_person, Language::French}).fault().code),
              FaultCode::PersonUnknown);
    const auto file = ExportPersonalData{desk()}.execute({customer("C2"), {}, Language::French});
    EXPECT_EQ(file->fileName, "donnees-personnelles-C2-2026-11-20.json");
}

TEST(ErasureScopes, HaveTheirCodes)
{
    for (std::size_t index = 0; index < erasureScopeCount; ++index) {
        const auto scope = static_cast<ErasureScope>(index);
        EXPECT_EQ(parseErasureScope(erasureScopeCode(scope)), scope);
    }
    EXPECT_FALSE(parseErasureScope("all"));
}

} // namespace
} // namespace encours
