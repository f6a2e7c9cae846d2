// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What an attached document proves.
enum class AttachmentKind : std::uint8_t {
    Invoice,
    Order,
    DeliveryNote,
    Contract,
    Correspondence,
    ProofOfDispatch,
    Other,
};
inline constexpr std::size_t attachmentKindCount = 7;
[[nodiscard]] std::string_view attachmentKindCode(AttachmentKind kind); ///< `invoice`, `order`, `delivery-note`, …
[[nodiscard]] std::optional<AttachmentKind> parseAttachmentKind(std::string_view code);

/// A document that was copied into the book (pièce jointe). Its bytes stay in the store and are read when somebody opens it;
/// they are covered by `digest`.
struct Attachment {
    AttachmentId id;
    AttachmentKind kind = AttachmentKind::Other;
    Date on;                   ///< day on which it was added
    std::string name;          ///< file name without folder; personal
    std::int64_t size = 0;     ///< bytes
    std::string digest;        ///< SHA-256 of the bytes, hex
    std::vector<ItemId> items; ///< invoices it belongs to; none: the whole account
    bool isErased = false;     ///< its bytes were erased
    JournalSeq recordedBy;
};

} // namespace encours
