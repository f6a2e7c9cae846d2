// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/account_event.h"
#include "receivables/account_note.h"
#include "receivables/attachment.h"
#include "receivables/block.h"
#include "receivables/charge.h"
#include "receivables/circuit.h"
#include "receivables/company.h"
#include "receivables/contact.h"
#include "receivables/contact_person.h"
#include "receivables/customer.h"
#include "receivables/discount_offer.h"
#include "receivables/erasure.h"
#include "receivables/factoring.h"
#include "receivables/foreign_amount.h"
#include "receivables/instrument.h"
#include "receivables/item.h"
#include "receivables/legal_values.h"
#include "receivables/mail_message.h"
#include "receivables/written_letter.h"
#include "store/fact_tables.h"
#include "store/queries.h"

#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A batch of an import as it is written.
struct NewBatch {
    int kind = 0;
    std::string ledger;
    std::string fileName;
    std::string fileDigest;
    std::optional<Date> firstOn;
    std::optional<Date> lastOn;
    std::optional<Date> coversFrom;
    std::optional<Date> coversTo;
    std::string counts; ///< JSON
};

/// A line of an account as it is written. See Item for the meaning of the days.
struct NewItem {
    CustomerId customer;
    ItemKind kind = ItemKind::Invoice;
    std::string_view number;
    std::string_view label;
    Date issuedOn;
    Date bookedOn;
    std::optional<Date> dueOn; ///< only when printed
    Money amount;              ///< never zero
    PaymentMeans means = PaymentMeans::Unknown;
    std::optional<BatchId> batch;
    std::string_view account;
    std::string_view journal;
    std::string_view entry;
    std::string_view lettering;
    bool isOpening = false;
    std::optional<ItemId> replaces;
};

enum class FieldSource : std::uint8_t { File, Person };

/// Adds the facts of one journal entry, inside the store's transaction. Rows of a table must be added in the order of its
/// key; those that have an id get the next one. Remembers which accounts were touched and digests what it writes.
class FactWriter {
public:
    static Result<FactWriter> start(Queries& queries, JournalSeq entry);

    [[nodiscard]] JournalSeq entry() const { return m_entry; }
    [[nodiscard]] const std::set<CustomerId>& touched() const { return m_touched; }
    /// Whether lines, allocations, their days, fields of customers or what was recorded before changed.
    [[nodiscard]] bool changesLedger() const;

    Result<CustomerId> addCustomer(std::string_view code);
    Result<Done> setField(CustomerId customer, CustomerField field, std::string_view value, FieldSource source);
    Result<BatchId> addBatch(const NewBatch& batch);
    Result<ItemId> addItem(const NewItem& item);
    Result<Done> cancelItems(std::vector<std::pair<ItemId, CustomerId>> items);
    Result<AllocationId> addAllocation(CustomerId customer, ItemId debit, ItemId credit, Money amount);
    Result<Done> cancelAllocations(std::vector<std::pair<AllocationId, CustomerId>> allocations);
    Result<AttemptId> addAttempt(CustomerId customer, const Attempt& attempt); ///< id, actor, times are not read
    Result<PromiseId> addPromise(CustomerId customer, AttemptId attempt, const Promise& promise);
    Result<DisputeId> addDispute(CustomerId customer, std::optional<AttemptId> attempt, const Dispute& dispute);
    Result<Done> resolveDispute(CustomerId customer, DisputeId dispute, Date on, DisputeResolution resolution);
    Result<ReminderId> addReminder(CustomerId customer, const Reminder& reminder);
    Result<DossierId> addDossier(CustomerId customer, const Dossier& dossier);
    Result<Done> setItemDay(CustomerId customer, ItemId item, ItemDayKind kind, Date on);
    /// The amount in the currency of the invoice; 0 takes back what was told before. For several items: in their order.
    Result<Done> addForeignAmount(CustomerId customer, const ForeignAmount& amount);
    Result<InstrumentId> addInstrument(CustomerId customer, const Instrument& instrument); ///< with its events
    Result<Done> addInstrumentEvent(CustomerId customer, InstrumentId instrument, const InstrumentEvent& event);
    /// Events of several items: in the order of the items.
    Result<Done> addFactorEvents(CustomerId customer, std::vector<FactorEvent> events);
    Result<AccountEventId> addAccountEvent(CustomerId customer, const AccountEvent& event);
    Result<Done> addCharge(CustomerId customer, const Charge& charge);
    Result<Done> addCircuitEvent(CustomerId customer, const CircuitEvent& event); ///< several: by item, then step
    Result<BlockId> addBlock(CustomerId customer, const Block& block);            ///< endedOn is not read
    Result<Done> endBlock(CustomerId customer, BlockId block, Date on);
    Result<DisputeStepId> addDisputeStep(CustomerId customer, DisputeId dispute, const DisputeStep& step);
    Result<Done> addDiscountOffer(CustomerId customer, const DiscountOffer& offer); ///< several: by item
    /// A new person when `person.id` is none, else what is known of it from now on.
    Result<ContactPersonId> setPerson(CustomerId customer, const ContactPerson& person);
    Result<Done> removePerson(CustomerId customer, ContactPersonId person);
    Result<AccountNoteId> addNote(CustomerId customer, Date on, std::string_view text);
    Result<AttachmentId> addAttachment(CustomerId customer, const Attachment& attachment, std::string_view content);
    Result<Done> endAttachment(CustomerId customer, AttachmentId attachment, Date on);
    /// The lines of `customer` stand in the account of `into` from now on.
    Result<CustomerMergeId> mergeCustomer(CustomerId customer, CustomerId into, Date on);
    Result<Done> splitCustomer(CustomerId customer, CustomerMergeId merge, Date on);
    /// Records that personal texts were erased, and blanks them; commitments stay, so that the chain still verifies.
    Result<Done> erase(CustomerId customer, ErasureScope scope, std::optional<ContactPersonId> person, Date on);
    /// Id, erasure and entry of the letter are not read; `content` is its wording, personal.
    Result<LetterId> addLetter(const WrittenLetter& letter, std::string_view content);
    /// The letter counts as this reminder from now on.
    Result<Done> addLetterReminder(CustomerId customer, LetterId letter, ReminderId reminder);
    Result<Done> addDispatch(const LetterDispatch& dispatch);
    Result<DunningRunId> addRun(Date on, std::string_view content); ///< of customers by their ids only
    Result<Done> endRun(DunningRunId run, Date on);
    /// Drafted at `at`. Id and events of the message are not read; `content` is personal.
    Result<MailMessageId> addMessage(const MailMessage& message, std::string_view content, Moment at);
    /// Refused when the message stands elsewhere by now than the arrow begins: MessageNotPossible{value,state}.
    Result<Done> addMailEvent(MailMessageId message, const MailEvent& event);
    /// The lists of a day as they were worked; a day is kept once.
    Result<Done> addDayList(Date listedOn, std::string_view content);
    Result<Done> addLegalValue(const LegalValue& value);
    Result<Done> setSetting(std::string_view name, std::string_view value);
    Result<Done> undoEntry(JournalSeq undone, std::span<const CustomerId> touched);

    /// Digest of everything that was written; ends the writer.
    Result<Digest> finish(std::string_view bookSalt);

private:
    FactWriter(Queries& queries, JournalSeq entry) : m_queries(&queries), m_entry(entry) {}
    Result<Done> insert(FactTable table, std::initializer_list<SqlValue> values);
    Result<Done> flush();
    Result<Done> blank(CustomerId customer, std::span<const CustomerField> fields,
                       std::span<const std::string_view> tables);
    Result<Done> insertCovered(FactTable table, std::int64_t owner, std::vector<CoveredItem> items,
                               CustomerId customer);
    Result<Done> insertNamed(FactTable table, std::int64_t owner, std::vector<ItemId> items, CustomerId customer);

    Queries* m_queries;
    JournalSeq m_entry;
    std::set<CustomerId> m_touched;
    std::array<RowSink*, factTables.size()> m_sinks{};
    std::size_t m_waitingBytes = 0; ///< in all sinks
    std::array<RowsDigest, factTables.size()> m_digests;
    std::int64_t m_lastCustomer = 0;
    std::int64_t m_lastCustomerFact = 0;
    std::int64_t m_lastBatch = 0;
    std::int64_t m_lastItem = 0;
    std::int64_t m_lastAllocation = 0;
    std::int64_t m_lastAttempt = 0;
    std::int64_t m_lastPromise = 0;
    std::int64_t m_lastDispute = 0;
    std::int64_t m_lastReminder = 0;
    std::int64_t m_lastDossier = 0;
    std::int64_t m_lastSetting = 0;
    std::int64_t m_lastInstrument = 0;
    std::int64_t m_lastAccountEvent = 0;
    std::int64_t m_lastCharge = 0;
    std::int64_t m_lastLegalValue = 0;
    std::int64_t m_lastBlock = 0;
    std::int64_t m_lastDisputeStep = 0;
    std::int64_t m_lastContactPerson = 0;
    std::int64_t m_lastAccountNote = 0;
    std::int64_t m_lastAttachment = 0;
    std::int64_t m_lastCustomerMerge = 0;
    std::int64_t m_lastErasure = 0;
    std::int64_t m_lastLetter = 0;
    std::int64_t m_lastRun = 0;
    std::int64_t m_lastMessage = 0;
};

} // namespace encours
