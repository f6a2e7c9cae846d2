// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/clock.h"
#include "calendar/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Where a message of the outbox stands.
///
///     Drafted -> Approved -> HandedOver -> Sent | Failed | Unknown
///        \________/ -> Cancelled          Failed -> Approved      Unknown -> Sent | Approved (a person says which)
///
/// HandedOver is recorded before the first byte of the message leaves. Whoever finds it without an end does not know whether
/// the message went: it becomes Unknown and is never sent again by itself.
enum class MailState : std::uint8_t { Drafted, Approved, HandedOver, Sent, Unknown, Failed, Cancelled };
inline constexpr std::size_t mailStateCount = 7;
[[nodiscard]] std::string_view mailStateCode(MailState state); ///< `drafted`, `approved`, `handed-over`, `sent`, …
[[nodiscard]] std::optional<MailState> parseMailState(std::string_view code);
/// Whether the arrows above lead from one to the other.
[[nodiscard]] bool mayFollow(MailState before, MailState after);

/// One arrow that was taken.
struct MailEvent {
    MailState state = MailState::Drafted;
    Moment at;
    int attempt = 0;    ///< counts the hand-overs, from 1
    std::string detail; ///< answer of the server or code of the fault; never an address or a name
    JournalSeq recordedBy;
};

/// A message of the outbox. Addresses, subject and text are personal: they stay in the store and are read when needed.
struct MailMessage {
    MailMessageId id;
    CustomerId customer;
    std::optional<LetterId> letter; ///< whose PDF is attached, and which becomes a reminder once the message was sent
    std::string messageId;          ///< `<…@…>`, the same on every attempt: a second copy can be recognised
    Date queuedOn;
    std::vector<MailEvent> events; ///< in their order; the first is Drafted
    bool isErased = false;

    [[nodiscard]] MailState state() const { return events.empty() ? MailState::Drafted : events.back().state; }
    [[nodiscard]] int attempts() const { return events.empty() ? 0 : events.back().attempt; }
};

} // namespace encours
