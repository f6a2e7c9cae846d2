// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "sql/connection.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace encours {

/// The tables of facts, in the order in which their digests enter an entry's payload digest.
enum class FactTable : std::uint8_t {
    JournalUndo,
    Setting,
    Customer,
    CustomerFact,
    Batch,
    Item,
    ItemCancellation,
    Allocation,
    AllocationCancellation,
    Attempt,
    AttemptItem,
    Promise,
    PromiseItem,
    Dispute,
    DisputeItem,
    DisputeResolution,
    Reminder,
    ReminderItem,
    Dossier,
    DossierItem,
    LegalValue,
    ItemDay,
    Instrument,
    InstrumentItem,
    InstrumentEvent,
    FactorEvent,
    AccountEvent,
    Charge,
    ItemForeignAmount,
    CircuitEvent,
    Block,
    BlockItem,
    BlockEnd,
    DisputeStep,
    DiscountOffer,
    DayList,
    ContactPerson,
    AccountNote,
    Attachment,
    AttachmentItem,
    AttachmentContent,
    AttachmentEnd,
    CustomerMerge,
    CustomerSplit,
    AttemptDetail,
    Erasure,
    DunningRun,
    DunningRunEnd,
    Letter,
    LetterItem,
    LetterReminder,
    LetterDispatch,
    MailMessage,
    MailEvent,
};

/// `name` as in the schema; the first `coveredColumns` columns of its insert are covered by the chain, the first of all
/// being journal_seq.
struct FactTableShape {
    std::string_view name;
    std::size_t coveredColumns;
};

inline constexpr std::array<FactTableShape, 54> factTables{{
    {"journal_undo", 2},
    {"setting", 4},
    {"customer", 3},
    {"customer_fact", 6},
    {"batch", 11},
    {"item", 18},
    {"item_cancellation", 3},
    {"allocation", 6},
    {"allocation_cancellation", 3},
    {"attempt", 8},
    {"attempt_item", 4},
    {"promise", 8},
    {"promise_item", 5},
    {"dispute", 9},
    {"dispute_item", 5},
    {"dispute_resolution", 5},
    {"reminder", 5},
    {"reminder_item", 4},
    {"dossier", 5},
    {"dossier_item", 4},
    {"legal_value", 7},
    {"item_day", 5},
    {"instrument", 7},
    {"instrument_item", 5},
    {"instrument_event", 6},
    {"factor_event", 6},
    {"account_event", 6},
    {"charge", 8},
    {"item_foreign_amount", 5},
    {"circuit_event", 7},
    {"block", 7},
    {"block_item", 4},
    {"block_end", 4},
    {"dispute_step", 11},
    {"discount_offer", 8},
    {"day_list", 3},
    {"contact_person", 7},
    {"account_note", 5},
    {"attachment", 8},
    {"attachment_item", 4},
    {"attachment_content", 2},
    {"attachment_end", 4},
    {"customer_merge", 5},
    {"customer_split", 4},
    {"attempt_detail", 5},
    {"erasure", 6},
    {"dunning_run", 4},
    {"dunning_run_end", 3},
    {"letter", 12},
    {"letter_item", 4},
    {"letter_reminder", 4},
    {"letter_dispatch", 8},
    {"mail_message", 7},
    {"mail_event", 6},
}};

/// Digest over the rows that one journal entry added to one table, in the order of the table's key.
class RowsDigest {
public:
    void add(std::span<const SqlValue> coveredValues);
    void add(const Statement& row, int coveredColumns);
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] Digest finish();

private:
    void flushWhenLarge();
    DigestBuilder m_builder;
    std::string m_buffer;
    std::int64_t m_rows = 0;
};

/// What one entry added to one table.
struct TableDigest {
    std::size_t table = 0; ///< index into factTables
    std::int64_t rows = 0;
    Digest digest;
};
/// The payload digest of an entry from the digests of the tables it added rows to, in the order of factTables.
[[nodiscard]] Digest payloadDigest(std::string_view bookSalt, std::span<const TableDigest> tables);

/// A personal text as it is stored: the text, a random salt, and the commitment (digest of both) that the chain covers.
/// Blanking clears the first two.
struct PersonalText {
    explicit PersonalText(std::string_view plain);
    std::string text;
    std::string salt;
    std::string commitment;
};
[[nodiscard]] std::string commitmentOf(std::string_view salt, std::string_view text);

} // namespace encours
