// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/outbox/outbox.h"
#include "receivables/mail_message.h"
#include "receivables/written_letter.h"

#include <optional>
#include <string>
#include <string_view>

namespace encours {

// What the use cases of the outbox share. On the thread of the store.

[[nodiscard]] Fault messageUnknown(MailMessageId message);
/// Errors: MessageUnknown{value}.
[[nodiscard]] Result<MailMessage> messageOf(Desk& desk, MailMessageId message);
/// Errors: LetterErased{value}, DocumentMalformed.
[[nodiscard]] Result<MessageContent> contentOf(Desk& desk, MailMessageId message);
/// The letter that the message carries; nothing when it carries none. Errors: LetterUnknown{value} (it was undone).
[[nodiscard]] Result<std::optional<WrittenLetter>> letterOf(Desk& desk, const MailMessage& message);

/// Records one arrow. With Sent the letter of the message becomes a reminder in the same entry, when it is one and is none
/// yet. Errors: MessageNotPossible{value,state}.
Result<Done> recordMailEvent(Desk& desk, const MailMessage& message, const MailEvent& event,
                             const std::string& key = {});
/// One line without addresses, short enough for a fact.
[[nodiscard]] std::string mailDetail(std::string_view text);

// Details that are codes of ours.
inline constexpr std::string_view testDetail = "test";               ///< went to the test address
inline constexpr std::string_view interruptedDetail = "interrupted"; ///< the program ended before the answer came
inline constexpr std::string_view byHandDetail = "by-hand";          ///< a person says that it was sent
inline constexpr std::string_view unansweredDetail = "unanswered";   ///< the server did not answer after the message
inline constexpr std::string_view nothingToClaimDetail = "nothing-to-claim";

/// Where the book lies, as a digest: another one after it was copied, restored or moved.
[[nodiscard]] std::string outboxPlace(const Desk& desk);
inline constexpr std::string_view outboxPlaceSetting = "outbox.place";
/// Remembers where the book lies before its first message is drafted.
Result<Done> rememberPlace(Desk& desk);

} // namespace encours
