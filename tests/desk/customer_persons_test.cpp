// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/customer_file.h"
#include "desk/customer_file/notes.h"
#include "desk/customer_file/persons.h"

#include "support/small_book.h"

namespace encours {
namespace {

class CustomerPersonsTest : public test::SmallBook {
protected:
    PersonRequest accountant()
    {
        PersonRequest request;
        request.customer = customer("C1");
        request.person.role = PersonRole::AccountsPayable;
        request.person.name = "  Claire   Petit ";
        request.person.phone = "04 99 00 11 22";
        request.person.email = "compta@moreau.example";
        request.person.bestHours = "9 h – 11 h";
        request.person.note = "Parle vite";
        return request;
    }
    Result<ContactPersonId> save(const PersonRequest& request) { return SavePerson{desk()}.execute(request); }
    Result<Done> remove(ContactPersonId id) { return RemovePerson{desk()}.execute({customer("C1"), id, {}, false}); }
    Result<AccountNoteId> note(const std::string& text)
    {
        return AddNote{desk()}.execute({customer("C1"), text, {}, false});
    }
    CustomerFile file(std::string_view code = "C1")
    {
        return *ShowCustomerFile{desk()}.execute(customer(code), today());
    }
};

TEST_F(CustomerPersonsTest, AreKeptAndChangedUnderTheSameNumber)
{
    const auto id = save(accountant());
    ASSERT_TRUE(id);
    ASSERT_TRUE(id->isStored());
    m_book.reopen();
    ASSERT_EQ(account("C1").persons.size(), 1U);
    EXPECT_EQ(account("C1").persons[0].name, "Claire Petit") << "blanks are folded";
    EXPECT_EQ(account("C1").persons[0].note, "Parle vite");
    EXPECT_TRUE(account("C2").persons.empty());

    PersonRequest change = accountant();
    change.person.id = *id;
    change.person.phone = "04 99 00 33 44";
    change.person.role = PersonRole::Manager;
    const auto again = save(change);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *id);
    m_book.reopen();
    ASSERT_EQ(account("C1").persons.size(), 1U);
    EXPECT_EQ(account("C1").persons[0].phone, "04 99 00 33 44");
    EXPECT_EQ(account("C1").persons[0].role, PersonRole::Manager);
    EXPECT_EQ(undo(), "person");
    EXPECT_EQ(account("C1").persons[0].phone, "04 99 00 11 22") << "what was known before stands again";
}

TEST_F(CustomerPersonsTest, AreRemovedAndComeBack)
{
    const auto id = save(accountant());
    ASSERT_TRUE(id);
    ASSERT_TRUE(remove(*id));
    EXPECT_TRUE(account("C1").persons.empty());
    EXPECT_EQ(remove(*id).fault().code, FaultCode::PersonUnknown);
    m_book.reopen();
    EXPECT_TRUE(account("C1").persons.empty());
    EXPECT_EQ(undo(), "person");
    EXPECT_EQ(account("C1").persons.size(), 1U);
}

TEST_F(CustomerPersonsTest, NeedANameOrAWayToReachThem)
{
    const std::int64_t before = journalLength();
    PersonRequest empty;
    empty.customer = customer("C1");
    empty.person.note = "Personne";
    EXPECT_EQ(save(empty).fault().code, FaultCode::TextMissing);
    EXPECT_EQ((SavePerson{desk()}.check(empty).fault().code), FaultCode::TextMissing);
    PersonRequest long_ = accountant();
    long_.person.name = std::string(501, 'x');
    EXPECT_EQ(save(long_).fault().code, FaultCode::TextTooLong);
    PersonRequest other = accountant();
    other.person.id = ContactPersonId{99};
    EXPECT_EQ(save(other).fault().code, FaultCode::PersonUnknown);
    PersonRequest nobody = accountant();
    nobody.customer = CustomerId{99};
    EXPECT_EQ(save(nobody).fault().code, FaultCode::CustomerUnknown);
    PersonRequest rehearsal = accountant();
    rehearsal.isDryRun = true;
    EXPECT_FALSE(save(rehearsal)->isStored());
    EXPECT_EQ(journalLength(), before) << "nothing of all this is written";
}

TEST_F(CustomerPersonsTest, AreRecordedOncePerKey)
{
    PersonRequest request = accountant();
    request.key = "eins";
    const auto first = save(request);
    const auto second = save(request);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    EXPECT_EQ(account("C1").persons.size(), 1U);
    request.person.name = "Quelqu’un d’autre";
    EXPECT_EQ(save(request).fault().code, FaultCode::KeyReused);
}

TEST_F(CustomerPersonsTest, StandByRoleInTheFile)
{
    PersonRequest buyer = accountant();
    buyer.person.role = PersonRole::Buyer;
    buyer.person.name = "Zoé Buyer";
    ASSERT_TRUE(save(buyer));
    ASSERT_TRUE(save(accountant()));
    const CustomerFile shown = file();
    ASSERT_EQ(shown.persons.size(), 2U);
    EXPECT_EQ(shown.persons[0].name, "Claire Petit");
    EXPECT_EQ(shown.persons[1].name, "Zoé Buyer");
}

TEST_F(CustomerPersonsTest, NotesKeepTheirLinesAndStandOnTheTimeline)
{
    ASSERT_TRUE(note("Premier\u202e mot \r\n\r\n\r\nsecond  mot\n\n"));
    m_book.reopen();
    ASSERT_EQ(account("C1").notes.size(), 1U);
    EXPECT_EQ(account("C1").notes[0].text, "Premier mot\n\n\nsecond mot") << "direction marks and blank ends are gone";
    EXPECT_EQ(account("C1").notes[0].actor, "testeuse");
    EXPECT_EQ(account("C1").notes[0].on, today());
    m_book.clock().setToday(today().plusDays(1));
    ASSERT_TRUE(note("Après"));
    EXPECT_EQ(file().notes.front().text, "Après") << "newest first";
    const auto sheet = ShowCustomer{desk()}.execute(customer("C1"), today());
    ASSERT_TRUE(sheet);
    ASSERT_GE(sheet->timeline.size(), 2U);
    EXPECT_EQ(sheet->timeline[0].kind, TimelineEntry::Kind::Note);
    EXPECT_EQ(sheet->timeline[0].text, "Après");
    EXPECT_EQ(sheet->timeline[1].actor, "testeuse");
    EXPECT_EQ(undo(), "note");
    EXPECT_EQ(account("C1").notes.size(), 1U);
}

TEST_F(CustomerPersonsTest, RefusesEmptyAndEndlessNotes)
{
    EXPECT_EQ(note(" \n \u200f\n").fault().code, FaultCode::TextMissing);
    EXPECT_EQ(note("\xff\xfe").fault().code, FaultCode::TextInvalid);
    EXPECT_TRUE(note(std::string(longestAccountNote, 'a')));
    EXPECT_EQ(note(std::string(longestAccountNote + 1, 'a')).fault().code, FaultCode::TextTooLong);
    EXPECT_EQ(account("C1").notes.size(), 1U);
}

TEST_F(CustomerPersonsTest, CompletenessCountsWhatPeopleSay)
{
    FileCompleteness bare = file().completeness;
    EXPECT_TRUE(bare.lacks(FileGap::Phone));
    EXPECT_FALSE(bare.canCall());
    EXPECT_TRUE(bare.lacks(FileGap::Buyer));
    EXPECT_EQ(bare.wanted, 10);
    PersonRequest ours = accountant();
    ours.person.role = PersonRole::OwnCounterpart;
    ASSERT_TRUE(save(ours));
    EXPECT_TRUE(file().completeness.lacks(FileGap::Phone)) << "our own salesperson is no way to reach them";
    ASSERT_TRUE(save(accountant()));
    EXPECT_TRUE(file().completeness.canCall());
    EXPECT_FALSE(file().completeness.lacks(FileGap::Contact));
    EXPECT_FALSE(file().completeness.lacks(FileGap::Email));
    PersonRequest manager = accountant();
    manager.person.role = PersonRole::Manager;
    ASSERT_TRUE(save(manager));
    EXPECT_FALSE(file().completeness.lacks(FileGap::Buyer)) << "in a small firm the manager approves";
    ASSERT_TRUE((EditCustomer{desk()}.execute(customer("C1"), {{CustomerField::DebtorKind, "consumer"}})));
    EXPECT_EQ(file().completeness.wanted, 7) << "no SIREN, no buyer and no credit limit of a consumer";
    EXPECT_EQ(file().completeness.known + static_cast<int>(file().completeness.gaps.size()), 7);
}

TEST(FileGaps, HaveEachTheirCodeAndField)
{
    std::vector<std::string_view> codes;
    for (std::size_t index = 0; index < fileGapCount; ++index)
        codes.push_back(fileGapCode(static_cast<FileGap>(index)));
    std::ranges::sort(codes);
    EXPECT_EQ(std::ranges::adjacent_find(codes), codes.end());
    EXPECT_EQ(fieldFor(FileGap::Siren), CustomerField::Siren);
    EXPECT_EQ(hinderedBy(FileGap::Address), FileUse::Write);
    EXPECT_EQ(FileCompleteness{}.percent(), 100);
    EXPECT_EQ((FileCompleteness{3, 10, {}}.percent()), 30);
}

} // namespace
} // namespace encours
