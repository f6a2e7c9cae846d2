// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letters/keep_letter.h"

#include "desk/customer_file/attachments.h"
#include "desk/customer_file/personal_data.h"
#include "desk/json_document.h"
#include "desk/letters/letter_timeline.h"
#include "desk/letters/letter_words.h"
#include "desk/outbox/outbox.h"
#include "desk/record_contact.h"
#include "desk/runs/run_figures.h"
#include "support/run_book.h"
#include "words/letter_words.h"

namespace encours {
namespace {

class KeepLetterTest : public test::RunBook {
protected:
    [[nodiscard]] ComposedLetter compose(std::string_view code, std::string templateCode = "reminder-1")
    {
        LetterWish wish;
        wish.customer = customer(code);
        wish.templateCode = std::move(templateCode);
        auto composed = ComposeLetter{desk(), office()}.execute(wish);
        expect(composed.isDone(), composed ? "" : composed.fault().detail);
        return *std::move(composed);
    }
    KeptLetter keep(std::string_view code, const std::string& templateCode = "reminder-1",
                    LetterChannel channel = LetterChannel::Paper)
    {
        const auto kept = keepLetter(desk(), compose(code, templateCode), channel, {}, {});
        expect(kept.isDone(), kept ? "" : kept.fault().detail);
        return *kept;
    }
    [[nodiscard]] DispatchRequest sent(LetterId letter)
    {
        DispatchRequest request;
        request.dispatch.letter = letter;
        request.dispatch.kind = DispatchKind::Registered;
        request.dispatch.postedOn = desk().today();
        request.dispatch.reference = "2C 199 001";
        return request;
    }
    Result<Done> record(const DispatchRequest& request) { return RecordDispatch{desk()}.execute(request); }
};

TEST_F(KeepLetterTest, KeepsTheWordingAndCountsTheReminder)
{
    const ComposedLetter composed = compose("C1");
    const auto kept = keepLetter(desk(), composed, LetterChannel::Paper, {}, "k");
    ASSERT_TRUE(kept);
    ASSERT_TRUE(kept->reminder);
    ASSERT_EQ(account("C1").reminders.size(), 1U);
    EXPECT_EQ(account("C1").reminders[0].id, *kept->reminder);
    EXPECT_EQ(account("C1").reminders[0].templateCode, "reminder-1");
    const auto again = keepLetter(desk(), composed, LetterChannel::Paper, {}, "k");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->letter, kept->letter) << "the same key keeps it once";
    EXPECT_EQ(letters().size(), 1U);
    m_book.reopen();
    const auto read = readLetter(desk(), kept->letter);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->letter, composed.letter);
    EXPECT_EQ(read->mail, composed.mail);
    EXPECT_EQ(read->fact.items, composed.items);
    EXPECT_EQ(read->fact.total.minorUnits(), 120'000);
    EXPECT_EQ(readLetter(desk(), LetterId{99}).fault().code, FaultCode::LetterUnknown);
}

TEST_F(KeepLetterTest, CountsNoReminderForWhatRemindsNobody)
{
    EXPECT_FALSE(keep("C1", "statement").reminder);
    EXPECT_FALSE(keep("C2", "reminder-1", LetterChannel::Email).reminder) << "it has not left";
    EXPECT_TRUE(account("C1").reminders.empty());
    EXPECT_TRUE(account("C2").reminders.empty());
    WrittenLetter letter;
    letter.templateCode = "statement";
    EXPECT_FALSE(countsAsReminder(letter));
    letter.run = DunningRunId{1};
    EXPECT_TRUE(countsAsReminder(letter)) << "the plan asked for it";
    letter.run.reset();
    letter.templateCode = "preventive.vip";
    EXPECT_TRUE(countsAsReminder(letter));
}

TEST_F(KeepLetterTest, TakesALetterBackWithItsReminder)
{
    keep("C1");
    const auto undone = UndoLastAction{desk()}.execute();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->kind, "letter");
    EXPECT_TRUE(letters().empty());
    EXPECT_TRUE(account("C1").reminders.empty());
}

TEST_F(KeepLetterTest, ListsWhatIsAskedForNewestFirst)
{
    keep("C1", "statement");
    m_book.clock().setToday(Date::of(2026, 11, 23));
    const LetterId second = keep("C3").letter;
    ASSERT_TRUE(record(sent(second)));
    const auto all = listLetters(desk(), {});
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->front().customerCode, "C3");
    ASSERT_TRUE(all->front().dispatch);
    EXPECT_EQ(all->front().dispatch->reference, "2C 199 001");
    EXPECT_FALSE(all->back().dispatch);
    EXPECT_EQ(listLetters(desk(), {customer("C1"), {}, {}, {}})->size(), 1U);
    EXPECT_EQ(listLetters(desk(), {{}, {}, {}, Date::of(2026, 11, 22)})->size(), 1U);
    const FigureTable table = letterFigures(*all, Language::French);
    ASSERT_EQ(table.rows.size(), 2U);
    for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
}

TEST_F(KeepLetterTest, RecordsHowALetterWasSent)
{
    const LetterId letter = keep("C1").letter;
    AttachmentRequest document;
    document.customer = customer("C1");
    document.file = m_book.folder().write("avis.txt", "avis de réception");
    document.kind = AttachmentKind::ProofOfDispatch;
    const auto proof = AttachDocument{desk()}.execute(document);
    ASSERT_TRUE(proof);
    DispatchRequest request = sent(letter);
    ASSERT_TRUE(record(request));
    m_book.clock().setToday(Date::of(2026, 11, 24));
    request.dispatch.deliveredOn = Date::of(2026, 11, 23);
    request.dispatch.proof = *proof;
    ASSERT_TRUE(record(request));
    const auto line = listLetters(desk(), {})->front();
    EXPECT_EQ(line.dispatch->deliveredOn, Date::of(2026, 11, 23)) << "the last word counts";
    EXPECT_EQ(line.dispatch->proof, *proof);
    EXPECT_TRUE(account("C1").events.empty()) << "a reminder is no formal notice";
}

TEST_F(KeepLetterTest, RefusesADispatchThatCannotBe)
{
    const LetterId letter = keep("C1").letter;
    DispatchRequest request = sent(letter);
    request.dispatch.postedOn = desk().today().plusDays(-1);
    EXPECT_EQ(record(request).fault().code, FaultCode::DatesReversed) << "before it was written";
    request.dispatch.postedOn = desk().today().plusDays(1);
    EXPECT_EQ(record(request).fault().code, FaultCode::DateInTheFuture);
    request = sent(letter);
    request.dispatch.deliveredOn = desk().today().plusDays(-1);
    EXPECT_EQ(record(request).fault().code, FaultCode::DatesReversed);
    request = sent(letter);
    request.dispatch.proof = AttachmentId{7};
    EXPECT_EQ(record(request).fault().code, FaultCode::AttachmentUnknown);
    request = sent(letter);
    request.dispatch.reference = std::string(600, 'x');
    EXPECT_EQ(record(request).fault().code, FaultCode::TextTooLong);
    EXPECT_EQ(record(sent(LetterId{99})).fault().code, FaultCode::LetterUnknown);
    request = sent(letter);
    request.isDryRun = true;
    EXPECT_TRUE(record(request));
    EXPECT_FALSE(listLetters(desk(), {})->front().dispatch);
}

TEST_F(KeepLetterTest, NotesTheFormalNoticeThatWasSentWithAProof)
{
    // Whatever it says: only its template tells that a letter is a formal notice.
    ComposedLetter composed = compose("C1");
    composed.templateCode = "formal-notice";
    const LetterId letter = keepLetter(desk(), composed, LetterChannel::Paper, {}, {})->letter;
    DispatchRequest simple = sent(letter);
    simple.dispatch.kind = DispatchKind::Simple;
    ASSERT_TRUE(record(simple));
    EXPECT_TRUE(account("C1").events.empty());
    ASSERT_TRUE(record(sent(letter)));
    ASSERT_EQ(account("C1").events.size(), 1U);
    EXPECT_EQ(account("C1").events[0].kind, AccountEventKind::FormalNotice);
    EXPECT_EQ(account("C1").events[0].note, "2C 199 001");
    DispatchRequest later = sent(letter);
    later.dispatch.deliveredOn = desk().today();
    ASSERT_TRUE(record(later));
    EXPECT_EQ(account("C1").events.size(), 1U) << "it was sent once";
    ASSERT_TRUE(UndoLastAction{desk()}.execute());
    ASSERT_TRUE(UndoLastAction{desk()}.execute());
    EXPECT_TRUE(account("C1").events.empty()) << "taken back with the dispatch";
}

TEST_F(KeepLetterTest, ShowsLettersInTheHistoryOfTheCustomer)
{
    const KeptLetter reminder = keep("C1");
    const LetterId statement = keep("C1", "statement").letter;
    auto sheet = ShowCustomer{desk()}.execute(customer("C1"), desk().today());
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->timeline.size(), 1U);
    addLetters(sheet->timeline, *listLetters(desk(), {customer("C1"), {}, {}, {}}), desk().today());
    ASSERT_EQ(sheet->timeline.size(), 2U);
    EXPECT_EQ(sheet->timeline[0].letter, statement);
    EXPECT_EQ(sheet->timeline[0].text, "statement");
    EXPECT_EQ(sheet->timeline[1].letter, reminder.letter);
    EXPECT_EQ(sheet->timeline[1].amount.minorUnits(), 120'000);
    EXPECT_EQ(*letterOfReminder(desk(), customer("C1"), *reminder.reminder), reminder.letter);
    EXPECT_EQ(*letterOfReminder(desk(), customer("C1"), ReminderId{99}), std::nullopt);
}

TEST_F(KeepLetterTest, GivesTheCustomerItsLettersAndMessages)
{
    const LetterId letter = keep("C2", "reminder-1", LetterChannel::Email).letter;
    DraftRequest draft;
    draft.customer = customer("C2");
    draft.letter = letter;
    const auto message = DraftMessage{desk()}.execute(draft);
    ASSERT_TRUE(message) << message.fault().detail;
    const auto exported = ExportPersonalData{desk()}.execute({customer("C2"), {}, Language::French});
    ASSERT_TRUE(exported);
    const auto document = parseDocument(exported->document);
    ASSERT_TRUE(document);
    ASSERT_EQ((*document)["letters"].size(), 1U);
    EXPECT_EQ((*document)["letters"][0]["kind"], "première relance");
    EXPECT_FALSE((*document)["letters"][0]["text"].empty());
    ASSERT_EQ((*document)["messages"].size(), 1U);
    EXPECT_EQ((*document)["messages"][0]["to"], "compta@girard.example");
}

TEST_F(KeepLetterTest, ForgetsTheWordingThatIsErased)
{
    const LetterId letter = keep("C3").letter;
    ASSERT_TRUE(m_book.import("reglements.csv", "Client;Date règlement;Montant réglé;N° facture\n"
                                                "C3;2026-11-20;80,00;F3\n"));
    m_book.clock().setToday(desk().today().plusMonths(132));
    const ErasureRequest everything{customer("C3"), ErasureScope::Everything, {}, {}, false};
    const auto erased = ErasePersonalData{desk()}.execute(everything);
    ASSERT_TRUE(erased) << erased.fault().detail;
    EXPECT_EQ(readLetter(desk(), letter).fault().code, FaultCode::LetterErased);
    const auto lines = listLetters(desk(), {});
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 1U) << "that it was written stays";
    EXPECT_TRUE(lines->front().fact.isErased);
    const auto exported = ExportPersonalData{desk()}.execute({customer("C3"), {}, Language::French});
    ASSERT_TRUE(exported);
    EXPECT_TRUE((*parseDocument(exported->document))["letters"].empty());
}

TEST(LetterWords, NameTemplatesOfAFirm)
{
    EXPECT_EQ(templateWords(Language::French, "reminder-1"), "première relance");
    EXPECT_EQ(templateWords(Language::English, "reminder-1.vip"), "first reminder (vip)");
    EXPECT_EQ(templateWords(Language::French, "carte"), "carte");
    for (const LetterKind kind : allLetterKinds()) EXPECT_FALSE(wordsFor(Language::English, kind).empty());
    for (std::size_t index = 0; index < dispatchKindCount; ++index)
        EXPECT_FALSE(wordsFor(Language::French, static_cast<DispatchKind>(index)).empty());
    EXPECT_EQ(wordsFor(Language::French, LetterChannel::Paper), "papier");
}

} // namespace
} // namespace encours
