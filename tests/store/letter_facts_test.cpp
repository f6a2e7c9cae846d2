// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_fixture.h"

#include <fmt/format.h>

namespace encours {
namespace {

const CustomerId first{1};
const CustomerId second{2};
const Date day = Date::of(2026, 11, 10);

/// Letters, runs and messages of a book with two customers, an invoice each.
class LetterFacts : public test::StoreTest, public testing::WithParamInterface<Engine> {
protected:
    LetterFacts() : StoreTest(GetParam()) { m_items = {addInvoice("C1", 120'000), addInvoice("C2", 50'000)}; }

    Result<Recorded> tried(const std::string& kind, const std::function<Result<Done>(FactWriter&)>& write)
    {
        return m_store->record(header(kind, kind + std::to_string(m_keys)), write);
    }

    JournalSeq record(const std::string& kind, const std::function<Result<Done>(FactWriter&)>& write)
    {
        const auto recorded = tried(kind, write);
        EXPECT_TRUE(recorded.isDone()) << (recorded ? "" : recorded.fault().detail);
        return recorded ? recorded->seq : JournalSeq{};
    }

    void undo(JournalSeq seq)
    {
        record("undo", [&](FactWriter& writer) { return writer.undoEntry(seq, std::array{first}); });
    }

    [[nodiscard]] WrittenLetter letterTo(CustomerId customer) const
    {
        WrittenLetter letter;
        letter.customer = customer;
        letter.templateCode = "reminder-1.vip";
        letter.templateVersion = 12;
        letter.letterheadVersion = 7;
        letter.language = Language::English;
        letter.channel = LetterChannel::Email;
        letter.writtenOn = day;
        letter.total = Money{120'000};
        letter.items = {m_items[customer == first ? 0 : 1]};
        return letter;
    }

    LetterId write(const WrittenLetter& letter, std::string_view content = "{\"subject\":\"Bonjour\"}")
    {
        record("letter", [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN(m_letter, writer.addLetter(letter, content));
            return Done{};
        });
        return m_letter;
    }

    MailMessageId draft(CustomerId customer, std::optional<LetterId> letter = {})
    {
        MailMessage message;
        message.customer = customer;
        message.letter = letter;
        message.messageId = "<1@example.fr>";
        message.queuedOn = day;
        record("mail", [&](FactWriter& writer) -> Result<Done> {
            ENCOURS_ASSIGN(m_message, writer.addMessage(message, "{\"to\":\"a@example.fr\"}", Moment{5}));
            return Done{};
        });
        return m_message;
    }

    Result<Recorded> step(MailMessageId message, MailState state, int attempt = 0)
    {
        return tried("mail", [&](FactWriter& writer) {
            return writer.addMailEvent(message, {state, Moment{9}, attempt, "250 ok", {}});
        });
    }

    std::vector<WrittenLetter> letters(const LettersWanted& wanted = {})
    {
        auto letters = m_store->letters(wanted);
        EXPECT_TRUE(letters.isDone()) << (letters ? "" : letters.fault().detail);
        return letters ? *letters : std::vector<WrittenLetter>{};
    }

    std::vector<ItemId> m_items;
    LetterId m_letter;
    MailMessageId m_message;
};

TEST_P(LetterFacts, GiveALetterBackWordForWord)
{
    const LetterId id = write(letterTo(first), "{\"subject\":\"Objet : « 1 234,56 € »\"}");
    reopen();
    const std::vector<WrittenLetter> all = letters();
    ASSERT_EQ(all.size(), 1U);
    const WrittenLetter& letter = all.front();
    EXPECT_EQ(letter.id, id);
    EXPECT_EQ(letter.customer, first);
    EXPECT_EQ(letter.run, std::nullopt);
    EXPECT_EQ(letter.templateCode, "reminder-1.vip");
    EXPECT_EQ(letter.templateVersion, 12);
    EXPECT_EQ(letter.letterheadVersion, 7);
    EXPECT_EQ(letter.language, Language::English);
    EXPECT_EQ(letter.channel, LetterChannel::Email);
    EXPECT_EQ(letter.writtenOn, day);
    EXPECT_EQ(letter.total, Money{120'000});
    EXPECT_EQ(letter.items, std::vector{m_items[0]});
    EXPECT_EQ(letter.reminder, std::nullopt);
    EXPECT_FALSE(letter.isErased);
    EXPECT_EQ(*m_store->letterContent(id), "{\"subject\":\"Objet : « 1 234,56 € »\"}");
    EXPECT_EQ(*m_store->letterContent(LetterId{99}), std::nullopt);
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(LetterFacts, GiveTheLettersOfACustomerOfARunOfDays)
{
    DunningRunId run;
    record("run", [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(run, writer.addRun(day, "{}"));
        return Done{};
    });
    write(letterTo(first));
    WrittenLetter later = letterTo(second);
    later.writtenOn = day.plusDays(3);
    later.run = run;
    const LetterId ofRun = write(later);
    const auto only = [&](const LettersWanted& wanted) {
        const auto found = letters(wanted);
        return found.size() == 1 && found.front().id == ofRun && found.front().items.size() == 1;
    };
    EXPECT_EQ(letters().size(), 2U);
    EXPECT_TRUE(only({.customer = second, .run = {}, .from = {}, .to = {}}));
    EXPECT_TRUE(only({.customer = {}, .run = run, .from = {}, .to = {}}));
    EXPECT_TRUE(only({.customer = {}, .run = {}, .from = day.plusDays(1), .to = {}}));
    EXPECT_EQ(letters({.customer = {}, .run = {}, .from = {}, .to = day}).size(), 1U);
    EXPECT_TRUE(letters({.customer = first, .run = run, .from = {}, .to = {}}).empty());
}

TEST_P(LetterFacts, CountALetterAsAReminderOnceItIsOne)
{
    const LetterId id = write(letterTo(first));
    record("letter-reminder", [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(const ReminderId reminder, writer.addReminder(first, {{}, "reminder-1", day, {m_items[0]}, {}}));
        return writer.addLetterReminder(first, id, reminder);
    });
    EXPECT_TRUE(letters().front().reminder.has_value());
    EXPECT_EQ(accounts().at(0).reminders.size(), 1U);
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(LetterFacts, ForgetALetterThatWasUndone)
{
    const JournalSeq kept = record("letter", [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(m_letter, writer.addLetter(letterTo(first), "{}"));
        return Done{};
    });
    EXPECT_EQ(m_store->journalEntry(kept)->customers, std::vector{first});
    EXPECT_EQ(m_store->lastUndoable("tester")->value(), kept);
    undo(kept);
    EXPECT_TRUE(letters().empty());
}

TEST_P(LetterFacts, KeepTheLastWordOnHowALetterWasSent)
{
    const LetterId id = write(letterTo(first));
    LetterDispatch dispatch;
    dispatch.letter = id;
    dispatch.customer = first;
    dispatch.kind = DispatchKind::Registered;
    dispatch.postedOn = day;
    dispatch.reference = "1A 234 567 8901 2";
    record("dispatch", [&](FactWriter& writer) { return writer.addDispatch(dispatch); });
    dispatch.deliveredOn = day.plusDays(2);
    const JournalSeq delivered = record("dispatch", [&](FactWriter& writer) { return writer.addDispatch(dispatch); });
    reopen();
    auto dispatches = *m_store->dispatches();
    ASSERT_EQ(dispatches.size(), 1U);
    EXPECT_EQ(dispatches[0].kind, DispatchKind::Registered);
    EXPECT_EQ(dispatches[0].reference, "1A 234 567 8901 2");
    EXPECT_EQ(dispatches[0].deliveredOn, day.plusDays(2));
    EXPECT_EQ(dispatches[0].proof, std::nullopt);
    undo(delivered);
    dispatches = *m_store->dispatches();
    ASSERT_EQ(dispatches.size(), 1U);
    EXPECT_EQ(dispatches[0].deliveredOn, std::nullopt) << "what was said before holds again";
}

TEST_P(LetterFacts, TellWhichRunsHaveEnded)
{
    DunningRunId run;
    record("run", [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(run, writer.addRun(day, "{\"letters\":[]}"));
        ENCOURS_ASSIGN([[maybe_unused]] const DunningRunId other, writer.addRun(day, "{}"));
        return Done{};
    });
    record("run-end", [&](FactWriter& writer) { return writer.endRun(run, day.plusDays(1)); });
    const auto runs = *m_store->runs();
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].id, run);
    EXPECT_EQ(runs[0].on, day);
    EXPECT_EQ(runs[0].content, "{\"letters\":[]}");
    EXPECT_EQ(runs[0].endedOn, day.plusDays(1));
    EXPECT_EQ(runs[0].actor, "tester");
    EXPECT_EQ(runs[1].endedOn, std::nullopt);
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(LetterFacts, LeadAMessageAlongItsArrowsOnly)
{
    const LetterId letter = write(letterTo(first));
    const MailMessageId id = draft(first, letter);
    EXPECT_EQ(step(id, MailState::HandedOver, 1).fault().code, FaultCode::MessageNotPossible) << "nobody approved it";
    ASSERT_TRUE(step(id, MailState::Approved));
    ASSERT_TRUE(step(id, MailState::HandedOver, 1));
    const auto again = step(id, MailState::HandedOver, 1);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.fault().arguments.at(1).second, "handed-over") << "somebody else was quicker";
    ASSERT_TRUE(step(id, MailState::Sent, 1));
    EXPECT_FALSE(step(id, MailState::Approved, 1)) << "what was sent stays sent";
    reopen();
    const auto messages = *m_store->messages();
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_EQ(messages[0].letter, letter);
    EXPECT_EQ(messages[0].messageId, "<1@example.fr>");
    EXPECT_EQ(messages[0].queuedOn, day);
    EXPECT_EQ(messages[0].state(), MailState::Sent);
    EXPECT_EQ(messages[0].attempts(), 1);
    ASSERT_EQ(messages[0].events.size(), 4U);
    EXPECT_EQ(messages[0].events[0].at, Moment{5});
    EXPECT_EQ(messages[0].events[3].detail, "250 ok");
    EXPECT_EQ(*m_store->messageContent(id), "{\"to\":\"a@example.fr\"}");
    EXPECT_EQ(step(MailMessageId{77}, MailState::Approved).fault().code, FaultCode::MessageNotPossible);
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(LetterFacts, EraseAddressesWithTheContactsAndLettersWithTheCustomer)
{
    const LetterId letter = write(letterTo(first));
    const LetterId other = write(letterTo(second));
    const MailMessageId message = draft(first, letter);
    record("erase", [&](FactWriter& w) { return w.erase(first, ErasureScope::Contacts, std::nullopt, day); });
    EXPECT_EQ(*m_store->messageContent(message), std::nullopt);
    EXPECT_TRUE(m_store->messages()->at(0).isErased);
    EXPECT_NE(*m_store->letterContent(letter), std::nullopt) << "the letter is a proof";
    record("erase", [&](FactWriter& w) { return w.erase(first, ErasureScope::Everything, std::nullopt, day); });
    EXPECT_EQ(*m_store->letterContent(letter), std::nullopt);
    EXPECT_TRUE(letters().front().isErased);
    EXPECT_NE(*m_store->letterContent(other), std::nullopt) << "nobody else is touched";
    EXPECT_EQ(failedCheck(), "");
}

TEST_P(LetterFacts, RefuseToBeEditedOrDeleted)
{
    const LetterId letter = write(letterTo(first));
    draft(first, letter);
    record("run", [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(const DunningRunId run, writer.addRun(day, "{}"));
        return writer.endRun(run, day);
    });
    for (const char* change :
         {"letter SET template = 'x'", "letter SET content = 'x'", "letter SET total = 1",
          "letter_item SET customer_id = 2", "dunning_run SET content = 'x'", "dunning_run_end SET ended_on = 1",
          "mail_message SET message_id = 'x'", "mail_message SET content = 'x'", "mail_event SET state = 3"}) {
        EXPECT_FALSE(runRaw(fmt::format("UPDATE {}", change))) << change;
    }
    for (const char* table :
         {"letter", "letter_item", "dunning_run", "dunning_run_end", "mail_message", "mail_event"}) {
        EXPECT_FALSE(runRaw(fmt::format("DELETE FROM {}", table))) << table;
    }
    EXPECT_EQ(failedCheck(), "");
}

ENCOURS_ON_BOTH_ENGINES(LetterFacts);

} // namespace
} // namespace encours
