// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

#include <fmt/format.h>

namespace encours {
namespace {

const CustomerId first{1};
const CustomerId second{2};
const CustomerId third{3};
const Date day = Date::of(2026, 11, 10);

/// A book with three customers, an invoice each.
class DeskBook : public test::StoreTest {
protected:
    explicit DeskBook(Engine engine) : StoreTest(engine)
    {
        m_items = {addInvoice("C1", 120'000), addInvoice("C2", 50'000), addInvoice("C3", 7'000)};
    }

    template <typename Write>
    JournalSeq record(const std::string& kind, Write write)
    {
        const auto recorded = m_store->record(header(kind, kind + std::to_string(m_keys)), write);
        EXPECT_TRUE(recorded.isDone()) << (recorded ? "" : recorded.fault().detail);
        return recorded ? recorded->seq : JournalSeq{};
    }

    void undo(JournalSeq seq)
    {
        const CustomerId touched[] = {first};
        record("undo", [&](FactWriter& writer) { return writer.undoEntry(seq, touched); });
    }

    JournalSeq setPerson(const ContactPerson& person)
    {
        return record("person", [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN(m_person, writer.setPerson(first, person));
            return Done{};
        });
    }

    static ContactPerson buyer()
    {
        ContactPerson person;
        person.role = PersonRole::Buyer;
        person.name = "Mme Petit";
        person.phone = "04 72 11 22 33";
        person.email = "petit@example.fr";
        person.bestHours = "9 h – 11 h";
        person.note = "valide le jeudi\nremplacée en août";
        return person;
    }

    JournalSeq addNote(const std::string& text)
    {
        return record("note", [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN([[maybe_unused]] const AccountNoteId id, writer.addNote(first, day, text));
            return Done{};
        });
    }

    JournalSeq attach(std::string_view bytes)
    {
        Attachment attachment;
        attachment.kind = AttachmentKind::DeliveryNote;
        attachment.on = day;
        attachment.name = "bon de livraison.pdf";
        attachment.size = static_cast<std::int64_t>(bytes.size());
        attachment.digest = toHex(rawOf(digestOf(bytes)));
        attachment.items = {m_items[0]};
        return record("attachment", [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN(m_attachment, writer.addAttachment(first, attachment, bytes));
            return Done{};
        });
    }

    static std::string rawOf(const Digest& digest) { return {digest.bytes.begin(), digest.bytes.end()}; }

    JournalSeq merge(CustomerId customer, CustomerId into)
    {
        return record("merge", [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN(m_merge, writer.mergeCustomer(customer, into, day));
            return Done{};
        });
    }

    JournalSeq call(CustomerId customer, std::optional<std::int32_t> seconds, ItemId item)
    {
        Attempt attempt;
        attempt.outcome = Outcome::Evasive;
        attempt.on = day;
        attempt.note = "rappeler lundi";
        attempt.items = {item};
        attempt.seconds = seconds;
        attempt.person = m_person;
        return record("contact", [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN([[maybe_unused]] const AttemptId id, writer.addAttempt(customer, attempt));
            return Done{};
        });
    }

    /// Accounts of a group as a refresh reads them, by customer.
    std::map<CustomerId, Account> refreshed(CustomerId customer)
    {
        const CustomerId asked[] = {customer};
        auto loaded = m_store->loadAccounts(*m_store->settings(), asked);
        EXPECT_TRUE(loaded.isDone());
        std::map<CustomerId, Account> accounts;
        for (Account& account : *loaded) {
            accounts.emplace(account.customer.id, std::move(account));
        }
        return accounts;
    }

    std::vector<ItemId> m_items;
    ContactPersonId m_person;
    AttachmentId m_attachment;
    CustomerMergeId m_merge;
};

class DeskFacts : public DeskBook, public testing::WithParamInterface<Engine> {
protected:
    DeskFacts() : DeskBook(GetParam()) {}
};

TEST_P(DeskFacts, GiveBackAPersonAsItIsNow)
{
    setPerson(buyer());
    ContactPerson moved = buyer();
    moved.id = m_person;
    moved.role = PersonRole::Manager;
    moved.mobile = "06 00 00 00 00";
    const JournalSeq changed = setPerson(moved);
    reopen();
    Account account = accounts().at(0);
    ASSERT_EQ(account.persons.size(), 1U);
    moved.recordedBy = changed;
    EXPECT_EQ(account.persons.at(0), moved);
    undo(changed);
    account = accounts().at(0);
    EXPECT_EQ(account.persons.at(0).role, PersonRole::Buyer);
    EXPECT_EQ(account.persons.at(0).mobile, "");
    EXPECT_EQ(account.persons.at(0).note, buyer().note);
    const JournalSeq removed = record("person", [&](FactWriter& w) { return w.removePerson(first, m_person); });
    EXPECT_TRUE(accounts().at(0).persons.empty());
    undo(removed);
    EXPECT_EQ(accounts().at(0).persons.size(), 1U);
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(DeskFacts, GiveBackNotesAndWhoWroteThem)
{
    const JournalSeq noted = addNote("préfère être appelé le matin");
    reopen();
    ASSERT_EQ(accounts().at(0).notes.size(), 1U);
    EXPECT_EQ(accounts().at(0).notes.at(0).text, "préfère être appelé le matin");
    EXPECT_EQ(accounts().at(0).notes.at(0).actor, "tester");
    EXPECT_EQ(accounts().at(0).notes.at(0).on, day);
    undo(noted);
    EXPECT_TRUE(accounts().at(0).notes.empty());
}

TEST_P(DeskFacts, KeepTheBytesOfADocument)
{
    const std::string bytes{"%PDF-1.4\0\xFF\n", 12};
    attach(bytes);
    reopen();
    const Attachment attachment = accounts().at(0).attachments.at(0);
    EXPECT_EQ(attachment.name, "bon de livraison.pdf");
    EXPECT_EQ(attachment.size, 12);
    EXPECT_EQ(attachment.items, std::vector{m_items[0]});
    EXPECT_FALSE(attachment.isErased);
    EXPECT_EQ(*m_store->attachmentContent(m_attachment), bytes);
    EXPECT_EQ(*m_store->attachmentContent(AttachmentId{99}), std::nullopt);
    record("attachment", [&](FactWriter& writer) { return writer.endAttachment(first, m_attachment, day); });
    EXPECT_TRUE(accounts().at(0).attachments.empty());
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(DeskFacts, TellADocumentThatWasAltered)
{
    attach("the contract");
    takeGuardsAway("attachment_content");
    ASSERT_TRUE(runRaw(isOnServer() ? "UPDATE attachment_content SET content = '\\x41'"
                                    : "UPDATE attachment_content SET content = x'41'"));
    EXPECT_EQ(failedCheck(), "attachments: attachment 1");
}

TEST_P(DeskFacts, KeepHowLongACallTookAndWithWhom)
{
    setPerson(buyer());
    call(first, 95, m_items[0]);
    m_person = {};
    call(first, std::nullopt, m_items[0]);
    reopen();
    const Account account = accounts().at(0);
    ASSERT_EQ(account.attempts.size(), 2U);
    EXPECT_EQ(account.attempts.at(0).seconds, 95);
    EXPECT_EQ(account.attempts.at(0).person, ContactPersonId{1});
    EXPECT_EQ(account.attempts.at(1).seconds, std::nullopt);
    EXPECT_FALSE(account.attempts.at(1).person.isStored());
}

TEST_P(DeskFacts, PutTheLinesOfAMergedCustomerIntoTheOther)
{
    record("customer-edited", [&](FactWriter& writer) {
        return writer.setField(second, CustomerField::Phone, "01 02 03 04 05", FieldSource::Person);
    });
    call(second, 30, m_items[1]);
    merge(second, third);
    reopen();
    for (const bool isWhole : {true, false}) {
        std::map<CustomerId, Account> group;
        if (isWhole) {
            for (const Account& account : accounts()) group.emplace(account.customer.id, account);
        } else {
            group = refreshed(second);
            EXPECT_EQ(group.size(), 2U) << "the first customer has nothing to do with it";
        }
        const Account& kept = group.at(third);
        ASSERT_EQ(kept.items.size(), 2U);
        EXPECT_NE(kept.findItem(m_items[1]), nullptr);
        EXPECT_EQ(kept.customer.code, "C3");
        EXPECT_EQ(kept.customer.field(CustomerField::Name), "Société C3");
        EXPECT_EQ(kept.customer.field(CustomerField::Phone), "01 02 03 04 05") << "what it lacked comes over";
        ASSERT_EQ(kept.attempts.size(), 1U);
        EXPECT_EQ(kept.attempts.at(0).items, std::vector{m_items[1]});
        EXPECT_EQ(kept.attempts.at(0).seconds, 30);
        ASSERT_EQ(kept.merged.size(), 1U);
        EXPECT_EQ(kept.merged.at(0).code, "C2");
        EXPECT_TRUE(group.at(second).items.empty());
        EXPECT_EQ(group.at(second).mergedInto, third);
    }
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(DeskFacts, FollowAChainOfMergesAndGiveEveryoneItsLinesBack)
{
    merge(first, second);
    const JournalSeq further = merge(second, third);
    EXPECT_EQ(accounts().at(2).items.size(), 3U);
    EXPECT_EQ(refreshed(first).at(third).items.size(), 3U);
    EXPECT_EQ(refreshed(third).at(third).merged.size(), 2U);
    undo(further);
    EXPECT_EQ(accounts().at(2).items.size(), 1U);
    EXPECT_EQ(refreshed(third).at(second).items.size(), 2U) << "whoever was merged once is read with it";
    record("split", [&](FactWriter& writer) { return writer.splitCustomer(first, CustomerMergeId{1}, day); });
    for (const Account& account : accounts()) {
        EXPECT_EQ(account.items.size(), 1U) << account.customer.code;
        EXPECT_EQ(account.mergedInto, std::nullopt);
    }
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(DeskFacts, EraseWhatIsPersonalAndStillVerify)
{
    setPerson(buyer());
    addNote("parle trop");
    attach("the contract");
    call(first, 10, m_items[0]);
    record("customer-edited", [&](FactWriter& writer) {
        return writer.setField(first, CustomerField::ContactName, "M. Roux", FieldSource::Person);
    });
    record("erase", [&](FactWriter& w) { return w.erase(first, ErasureScope::Notes, std::nullopt, day); });
    Account account = accounts().at(0);
    EXPECT_EQ(account.customer.field(CustomerField::ContactName), "");
    EXPECT_EQ(account.customer.field(CustomerField::Name), "Société C1") << "the customer itself stays known";
    EXPECT_EQ(account.persons.at(0).name, "");
    EXPECT_EQ(account.notes.at(0).text, "");
    EXPECT_EQ(account.attempts.at(0).note, "");
    EXPECT_FALSE(account.attachments.at(0).isErased);
    record("erase", [&](FactWriter& w) { return w.erase(first, ErasureScope::Everything, std::nullopt, day); });
    account = accounts().at(0);
    EXPECT_EQ(account.customer.field(CustomerField::Name), "");
    EXPECT_TRUE(account.attachments.at(0).isErased);
    EXPECT_EQ(*m_store->attachmentContent(m_attachment), std::nullopt);
    EXPECT_EQ(account.items.size(), 1U) << "the ledger stays";
    EXPECT_EQ(accounts().at(1).customer.field(CustomerField::Name), "Société C2") << "nobody else is touched";
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(DeskFacts, EraseOnePersonAlone)
{
    setPerson(buyer());
    const ContactPersonId erased = m_person;
    setPerson(buyer());
    record("erase", [&](FactWriter& writer) { return writer.erase(first, ErasureScope::Person, erased, day); });
    const Account account = accounts().at(0);
    EXPECT_EQ(account.persons.at(0).name, "");
    EXPECT_EQ(account.persons.at(1).name, "Mme Petit");
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(DeskFacts, SayWhichAllocationsAPersonMade)
{
    ItemId payment;
    record("import", [&](FactWriter& writer) -> Result<Done> {
        NewItem paid = invoice(first, -30'000);
        paid.kind = ItemKind::Payment;
        ENCOURS_ASSIGN(payment, writer.addItem(paid));
        ENCOURS_ASSIGN([[maybe_unused]] const auto id, writer.addAllocation(first, m_items[0], payment, Money{10'000}));
        return Done{};
    });
    record("allocate", [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN([[maybe_unused]] const auto id, writer.addAllocation(first, m_items[0], payment, Money{20'000}));
        return Done{};
    });
    const auto stored = m_store->allocations();
    ASSERT_TRUE(stored.isDone());
    ASSERT_EQ(stored->size(), 2U);
    EXPECT_FALSE(stored->at(0).isByHand);
    EXPECT_TRUE(stored->at(1).isByHand);
    EXPECT_TRUE(accounts().at(0).allocations.at(1).isByHand);
}

TEST_P(DeskFacts, ReadNoMoreThanWhatIsNew)
{
    setPerson(buyer());
    const Account before = accounts().at(0);
    const JournalSeq since = addNote("nouveau");
    ContactPerson moved = buyer();
    moved.id = m_person;
    moved.name = "M. Grand";
    setPerson(moved);
    const auto after = m_store->withContactsSince(*m_store->settings(), before, since);
    ASSERT_TRUE(after.isDone());
    ASSERT_EQ(after->persons.size(), 1U);
    EXPECT_EQ(after->persons.at(0).name, "M. Grand");
    EXPECT_EQ(after->notes.size(), 1U);
    EXPECT_TRUE(after->sharesLedgerWith(before));
}

TEST_P(DeskFacts, NameTheCustomersOfEachEntry)
{
    const auto customersOf = [this](JournalSeq seq) {
        auto customers = m_store->journalEntry(seq)->customers;
        std::ranges::sort(customers);
        return customers;
    };
    EXPECT_EQ(customersOf(setPerson(buyer())), std::vector{first});
    EXPECT_EQ(customersOf(addNote("x")), std::vector{first});
    EXPECT_EQ(customersOf(attach("x")), std::vector{first});
    const JournalSeq merged = merge(second, third);
    EXPECT_EQ(customersOf(merged), (std::vector{second, third}));
    EXPECT_EQ(m_store->lastUndoable("tester")->value(), merged);
}

TEST_P(DeskFacts, RefuseToBeEditedOrDeleted)
{
    setPerson(buyer());
    addNote("x");
    attach("x");
    call(first, 1, m_items[0]);
    merge(second, third);
    for (const char* change : {"contact_person SET role = 3", "contact_person SET details = 'x'",
                               "account_note SET text = 'x'", "attachment SET size = 7", "attachment SET name = 'x'",
                               "attachment_item SET customer_id = 2", "attachment_content SET journal_seq = 1",
                               "customer_merge SET merged_on = 1", "attempt_detail SET seconds = 9"}) {
        EXPECT_FALSE(runRaw(fmt::format("UPDATE {}", change))) << change;
    }
    for (const char* table : {"contact_person", "account_note", "attachment", "attachment_item", "attachment_content",
                              "customer_merge", "attempt_detail"}) {
        EXPECT_FALSE(runRaw(fmt::format("DELETE FROM {}", table))) << table;
    }
    EXPECT_EQ(failedCheck(), "");
}

ENCOURS_ON_BOTH_ENGINES(DeskFacts);

} // namespace
} // namespace encours
