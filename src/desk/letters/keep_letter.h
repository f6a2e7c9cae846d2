// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/letters/compose_letter.h"
#include "receivables/mail_message.h"

#include <string>
#include <vector>

namespace encours {

class FactWriter;

/// Records a letter as a fact, its exact wording with it; on paper, one that is a reminder counts as one from then on
/// (an e-mail when it was sent: MarkSent in desk/outbox). The same key records it once. Refreshes the account.
struct KeptLetter {
    LetterId letter;
    std::optional<ReminderId> reminder;
};
[[nodiscard]] Result<KeptLetter> keepLetter(Desk& desk, const ComposedLetter& composed, LetterChannel channel,
                                            std::optional<DunningRunId> run, const std::string& key);

/// Whether a letter counts as a written reminder once it left the house: a reminder by its kind, the confirmation before the
/// due date, and whatever a dunning run wrote, because the plan asked for it.
[[nodiscard]] bool countsAsReminder(const WrittenLetter& letter);
/// Inside a command: the letter left on that day and counts as a reminder from now on, unless it does not count or does so
/// already. The letter of an e-mail, once its message was sent.
Result<std::optional<ReminderId>> addReminderOf(FactWriter& writer, const WrittenLetter& letter, Date sentOn);

/// A letter as it was written, ready to be printed again identical.
struct KeptWording {
    WrittenLetter fact;
    Letter letter;
    LetterMail mail;
    LetterPaper paper; ///< the letterhead of that day
};
/// `of`: whose it is, when that is known; it is then found sooner. Errors: LetterUnknown{value}, LetterErased{value}.
[[nodiscard]] Result<KeptWording> readLetter(Desk& desk, LetterId letter, std::optional<CustomerId> of = {});

/// Every letter of the book, of a customer, of a run, of days; newest first. On the thread of the store.
struct LetterLine {
    WrittenLetter fact;
    std::string customerCode;
    std::string customerName;
    std::optional<LetterDispatch> dispatch;
    std::optional<MailState> mail; ///< of the message that carries it
};
struct LettersAsked {
    std::optional<CustomerId> customer;
    std::optional<DunningRunId> run;
    std::optional<Date> from;
    std::optional<Date> to;
};
[[nodiscard]] Result<std::vector<LetterLine>> listLetters(Desk& desk, const LettersAsked& asked);

/// The letter that counts as this reminder, as the history of a customer names it; nothing when none was kept. On the thread
/// of the store.
[[nodiscard]] Result<std::optional<LetterId>> letterOfReminder(Desk& desk, CustomerId customer, ReminderId reminder);

/// How a letter was sent, what proves it, when it arrived. Errors: LetterUnknown, DatesReversed (delivered before posted, posted
/// before it was written), DateInTheFuture, AttachmentUnknown, TextTooLong. What is learnt later is recorded again, with all that is known. The formal
/// notice that was sent with a proof (all but `simple`) is noted among the events of the account, on the day of posting.
struct DispatchRequest {
    LetterDispatch dispatch; ///< customer and entry are not read
    std::string key;
    bool isDryRun = false;
};
class RecordDispatch {
public:
    explicit RecordDispatch(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const DispatchRequest& request);

private:
    Desk& m_desk;
};

/// The letter as the book keeps it (JSON), and back. Errors: DocumentMalformed.
[[nodiscard]] std::string letterDocument(const Letter& letter, const LetterMail& mail);
struct LetterFromDocument {
    Letter letter;
    LetterMail mail;
};
[[nodiscard]] Result<LetterFromDocument> readLetterDocument(std::string_view document);

} // namespace encours
