// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/desk.h"
#include "desk/letters/letter_office.h"
#include "desk/outbox/mail_settings.h"
#include "letters/letter.h"
#include "mail/mail_transport.h"
#include "receivables/mail_message.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What a message says, as the book keeps it (personal).
struct MessageContent {
    std::string toName;
    std::string toAddress;
    std::string subject;
    std::string body;
    std::vector<AttachmentId> attachments; ///< documents of the customer, beside the PDF of the letter

    friend bool operator==(const MessageContent&, const MessageContent&) = default;
};
[[nodiscard]] std::string messageDocument(const MessageContent& content);
[[nodiscard]] Result<MessageContent> readMessageDocument(std::string_view document); ///< Errors: DocumentMalformed

/// A message with what a list shows of it.
struct MessageLine {
    MailMessage fact;
    std::string customerCode;
    std::string customerName;
    MessageContent content;   ///< empty when erased
    std::string templateCode; ///< of its letter; "" = none
};
/// Newest first. On the thread of the store.
[[nodiscard]] Result<std::vector<MessageLine>> listMessages(Desk& desk, std::optional<CustomerId> customer = {});

/// Drafts a message. The address is the customer's (accounts payable first) unless given. Errors: CustomerUnknown, LetterUnknown,
/// MailAddressMissing{customer}, MailAddressMalformed{value}, MailHeaderMalformed{field}, TextMissing{field}, AttachmentUnknown.
/// A letter is drafted once: while a message that was not cancelled carries it, that one is given. What a run drafts is
/// approved at once when the book asks for no approval.
struct DraftRequest {
    CustomerId customer;
    std::optional<LetterId> letter;
    std::string to;      ///< "" = the customer's
    std::string subject; ///< "" = that of the letter
    std::string body;    ///< the same
    std::vector<AttachmentId> attachments;
    std::string key;
    bool isDryRun = false;
};
class DraftMessage {
public:
    explicit DraftMessage(Desk& desk) : m_desk(desk) {}
    Result<MailMessageId> execute(const DraftRequest& request);

private:
    Desk& m_desk;
};
/// The address that a customer's letters go to: accounts payable, the main contact, the manager; "" = none is known.
[[nodiscard]] std::string mailAddressOf(const Account& account);

/// A person's decision on messages: Approved, Cancelled, and Sent for Unknown ones and for those that left with another mail
/// program. Each is recorded alone; what is not possible is refused by name, the others are done.
struct MessageRefused {
    MailMessageId message;
    Fault fault;
};
struct MessagesDecided {
    std::vector<MailMessageId> done;
    std::vector<MessageRefused> refused;
};
class DecideMessages {
public:
    explicit DecideMessages(Desk& desk) : m_desk(desk) {}
    MessagesDecided execute(const std::vector<MailMessageId>& messages, MailState state, const std::string& key = {});

private:
    Desk& m_desk;
};

/// Sends the approved messages, oldest first, at the book's rate. HandedOver is recorded before the transport is called, its
/// answer after; what an earlier program left as HandedOver becomes Unknown first, and is not sent. A reminder is recorded when
/// its message was sent. Stops at a fault of the server, when cancelled, at the day's limit. Errors: MailNotConfigured{field},
/// MailPasswordMissing{value}, MailPaused (the book was copied or moved, and nobody has said since that it may send).
struct SendResult {
    int sent = 0;
    int failed = 0;
    int unknown = 0;   ///< with those found so
    int tested = 0;    ///< went to the test address instead of the customer, and wait for approval again
    int cancelled = 0; ///< not sent: everything was paid meanwhile, or the text is gone
    int waiting = 0;   ///< approved and not tried
    std::optional<Fault> stoppedBy;
    std::optional<MailMessageId> unanswered; ///< stopped by the silence after this message: it may have arrived
    std::vector<MessageRefused> refused;     ///< failed and cancelled ones, with their faults
};
/// Why the round stopped, in a sentence; "" when it did not. What may have arrived is never said to have stayed here.
[[nodiscard]] std::string wordsForStop(Language language, const SendResult& result);
class SendOutbox {
public:
    SendOutbox(Desk& desk, MailTransport& transport, LetterPrinter& printer)
        : m_desk(desk), m_transport(transport), m_printer(printer)
    {
    }
    Result<SendResult> execute(const MailSecret& secret, const Progress& progress = {},
                               const Cancellation& cancellation = {});
    /// How it waits between two messages; tests do not sleep.
    using Pause = std::function<void(std::int64_t microseconds, const Cancellation& cancellation)>;
    void setPause(Pause pause) { m_pause = std::move(pause); }

private:
    Desk& m_desk;
    MailTransport& m_transport;
    LetterPrinter& m_printer;
    Pause m_pause;
};
/// Whether the outbox is paused because the book lies elsewhere than where it last sent; and the word of a person that it may.
[[nodiscard]] Result<bool> isOutboxPaused(Desk& desk);
Result<Done> resumeOutbox(Desk& desk, const std::string& key);

/// The message as a file that any mail program opens (.eml), as it is or would be sent. Errors: MessageUnknown,
/// LetterErased{value}, FileNotWritable.
Result<std::filesystem::path> exportMessage(Desk& desk, LetterPrinter& printer, MailMessageId message,
                                            const std::filesystem::path& folder);
/// A link for another program; without attachments.
[[nodiscard]] Result<std::string> messageLink(Desk& desk, MailMessageId message);

} // namespace encours
