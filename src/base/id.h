// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace encours {

/// Names one stored thing. Two kinds of things cannot be mixed up, because the tag makes two different types.
/// 0 means "not stored yet"; every stored thing has a positive id.
template <typename Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool isStored() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using CustomerId = Id<struct CustomerTag>;
using ItemId = Id<struct ItemTag>;
using AllocationId = Id<struct AllocationTag>;
using AttemptId = Id<struct AttemptTag>;
using PromiseId = Id<struct PromiseTag>;
using DisputeId = Id<struct DisputeTag>;
using ReminderId = Id<struct ReminderTag>;
using DossierId = Id<struct DossierTag>;
using InstrumentId = Id<struct InstrumentTag>;
using AccountEventId = Id<struct AccountEventTag>;
using ChargeId = Id<struct ChargeTag>;
using BlockId = Id<struct BlockTag>;
using DisputeStepId = Id<struct DisputeStepTag>;
using ContactPersonId = Id<struct ContactPersonTag>;
using AccountNoteId = Id<struct AccountNoteTag>;
using AttachmentId = Id<struct AttachmentTag>;
using CustomerMergeId = Id<struct CustomerMergeTag>;
using LetterId = Id<struct LetterTag>;
using DunningRunId = Id<struct DunningRunTag>;
using MailMessageId = Id<struct MailMessageTag>;
using BatchId = Id<struct BatchTag>;

/// Position of an entry in the journal, from 1 without gaps.
using JournalSeq = Id<struct JournalTag>;

} // namespace encours

template <typename Tag>
struct std::hash<encours::Id<Tag>> {
    std::size_t operator()(const encours::Id<Tag>& id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
