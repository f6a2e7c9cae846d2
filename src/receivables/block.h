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

/// Why an account or some invoices are left in peace for a time.
enum class BlockKind : std::uint8_t {
    Vip,       ///< a customer whom the management wants to speak to itself
    Agreement, ///< something was agreed that is not a promise
    Internal,  ///< we have to do something first: a credit note, a document, a reconciliation
    Other,
};
inline constexpr std::size_t blockKindCount = 4;
[[nodiscard]] std::string_view blockKindCode(BlockKind kind); ///< `vip`, `agreement`, `internal`, `other`
[[nodiscard]] std::optional<BlockKind> parseBlockKind(std::string_view code);

/// Nobody is called about it from `fromOn` to `untilOn`, both included. Always with a reason and an end: what has no end
/// is forgotten. Invariant: fromOn ≤ untilOn. Never edited; ended before its day by a fact of its own.
struct Block {
    BlockId id;
    BlockKind kind = BlockKind::Vip;
    Date fromOn;
    Date untilOn;
    std::optional<Date> endedOn; ///< taken off before its day
    std::string reason;          ///< personal
    std::vector<ItemId> items;   ///< empty: the whole account
    JournalSeq recordedBy;

    [[nodiscard]] bool holds(Date day) const { return fromOn <= day && day <= untilOn && (!endedOn || day < *endedOn); }
    [[nodiscard]] bool isAbout(ItemId item) const;
};

} // namespace encours
