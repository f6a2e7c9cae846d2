// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_writer.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

SqlValue dayOrNothing(const std::optional<Date>& day)
{
    return day ? SqlValue{std::int64_t{day->dayNumber()}} : SqlValue{};
}

/// How much may wait in memory on its way to a server.
constexpr std::size_t mostWaitingBytes = 16 << 20;

template <typename Tag>
SqlValue idOrNothing(const std::optional<Id<Tag>>& id)
{
    return id ? SqlValue{id->value} : SqlValue{};
}

std::int64_t day(Date date)
{
    return date.dayNumber();
}

template <typename Enumeration>
std::int64_t number(Enumeration value)
{
    return static_cast<std::int64_t>(value);
}

} // namespace

Result<FactWriter> FactWriter::start(Queries& queries, JournalSeq entry)
{
    FactWriter writer{queries, entry};
    ENCOURS_ASSIGN(Statement * lastIds, queries.get("select_last_ids"));
    ENCOURS_TRY(lastIds->start({}));
    ENCOURS_ASSIGN(const bool hasRow, lastIds->next());
    expect(hasRow, "select_last_ids gives one row");
    std::int64_t* const counters[] = {
        &writer.m_lastCustomer,      &writer.m_lastCustomerFact,  &writer.m_lastBatch,       &writer.m_lastItem,
        &writer.m_lastAllocation,    &writer.m_lastAttempt,       &writer.m_lastPromise,     &writer.m_lastDispute,
        &writer.m_lastReminder,      &writer.m_lastDossier,       &writer.m_lastSetting,     &writer.m_lastInstrument,
        &writer.m_lastAccountEvent,  &writer.m_lastCharge,        &writer.m_lastLegalValue,  &writer.m_lastBlock,
        &writer.m_lastDisputeStep,   &writer.m_lastContactPerson, &writer.m_lastAccountNote, &writer.m_lastAttachment,
        &writer.m_lastCustomerMerge, &writer.m_lastErasure,       &writer.m_lastLetter,      &writer.m_lastRun,
        &writer.m_lastMessage};
    int column = 0;
    for (std::int64_t* counter : counters) {
        *counter = lastIds->integer(column++);
    }
    lastIds->finish();
    return writer;
}

Result<Done> FactWriter::insert(FactTable table, std::initializer_list<SqlValue> values)
{
    const auto index = static_cast<std::size_t>(table);
    if (m_sinks[index] == nullptr) {
        ENCOURS_ASSIGN(m_sinks[index], m_queries->rowsInto(fmt::format("insert_{}", factTables[index].name)));
        m_sinks[index]->start();
    }
    m_digests[index].add(std::span{values.begin(), factTables[index].coveredColumns});
    const std::size_t waiting = m_sinks[index]->waitingBytes();
    ENCOURS_TRY(m_sinks[index]->add(std::span{values.begin(), values.size()}));
    m_waitingBytes += m_sinks[index]->waitingBytes() - waiting;
    return m_waitingBytes < mostWaitingBytes ? Result<Done>{Done{}} : flush();
}

// In the order of factTables, where a table stands behind those that its rows refer to.
Result<Done> FactWriter::flush()
{
    m_waitingBytes = 0;
    for (RowSink* sink : m_sinks) {
        if (sink != nullptr) {
            ENCOURS_TRY(sink->flush());
        }
    }
    return Done{};
}

Result<CustomerId> FactWriter::addCustomer(std::string_view code)
{
    const CustomerId id{++m_lastCustomer};
    m_touched.insert(id);
    ENCOURS_TRY(insert(FactTable::Customer, {m_entry.value, id.value, code}));
    return id;
}

Result<Done> FactWriter::setField(CustomerId customer, CustomerField field, std::string_view value, FieldSource source)
{
    const PersonalText personal{value};
    m_touched.insert(customer);
    return insert(FactTable::CustomerFact,
                  {m_entry.value, ++m_lastCustomerFact, customer.value, number(field), number(source),
                   SqlBytes{personal.commitment}, std::string_view{personal.text}, SqlBytes{personal.salt}});
}

Result<BatchId> FactWriter::addBatch(const NewBatch& batch)
{
    const BatchId id{++m_lastBatch};
    ENCOURS_TRY(insert(FactTable::Batch,
                       {m_entry.value, id.value, std::int64_t{batch.kind}, std::string_view{batch.ledger},
                        std::string_view{batch.fileName}, std::string_view{batch.fileDigest},
                        dayOrNothing(batch.firstOn), dayOrNothing(batch.lastOn), dayOrNothing(batch.coversFrom),
                        dayOrNothing(batch.coversTo), std::string_view{batch.counts}}));
    return id;
}

Result<ItemId> FactWriter::addItem(const NewItem& item)
{
    const ItemId id{++m_lastItem};
    m_touched.insert(item.customer);
    ENCOURS_TRY(insert(FactTable::Item,
                       {m_entry.value, id.value, item.customer.value, number(item.kind), item.number,
                        day(item.issuedOn), day(item.bookedOn), dayOrNothing(item.dueOn), item.amount.minorUnits(),
                        item.amount.currency().code(), number(item.means), idOrNothing(item.batch), item.account,
                        item.journal, item.entry, item.lettering, std::int64_t{item.isOpening ? 1 : 0},
                        idOrNothing(item.replaces), item.label.empty() ? SqlValue{} : SqlValue{item.label}}));
    return id;
}

Result<Done> FactWriter::cancelItems(std::vector<std::pair<ItemId, CustomerId>> items)
{
    std::sort(items.begin(), items.end());
    for (const auto& [item, customer] : items) {
        m_touched.insert(customer);
        ENCOURS_TRY(insert(FactTable::ItemCancellation, {m_entry.value, item.value, customer.value}));
    }
    return Done{};
}

Result<AllocationId> FactWriter::addAllocation(CustomerId customer, ItemId debit, ItemId credit, Money amount)
{
    const AllocationId id{++m_lastAllocation};
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::Allocation,
                       {m_entry.value, id.value, customer.value, debit.value, credit.value, amount.minorUnits()}));
    return id;
}

Result<Done> FactWriter::cancelAllocations(std::vector<std::pair<AllocationId, CustomerId>> allocations)
{
    std::sort(allocations.begin(), allocations.end());
    for (const auto& [allocation, customer] : allocations) {
        m_touched.insert(customer);
        ENCOURS_TRY(insert(FactTable::AllocationCancellation, {m_entry.value, allocation.value, customer.value}));
    }
    return Done{};
}

Result<Done> FactWriter::insertNamed(FactTable table, std::int64_t owner, std::vector<ItemId> items,
                                     CustomerId customer)
{
    std::sort(items.begin(), items.end());
    for (const ItemId item : items) {
        ENCOURS_TRY(insert(table, {m_entry.value, owner, item.value, customer.value}));
    }
    return Done{};
}

Result<Done> FactWriter::insertCovered(FactTable table, std::int64_t owner, std::vector<CoveredItem> items,
                                       CustomerId customer)
{
    std::sort(items.begin(), items.end(),
              [](const CoveredItem& left, const CoveredItem& right) { return left.item < right.item; });
    for (const CoveredItem& covered : items) {
        ENCOURS_TRY(
            insert(table, {m_entry.value, owner, covered.item.value, customer.value, covered.amount.minorUnits()}));
    }
    return Done{};
}

Result<AttemptId> FactWriter::addAttempt(CustomerId customer, const Attempt& attempt)
{
    const AttemptId id{++m_lastAttempt};
    const PersonalText note{attempt.note};
    m_touched.insert(customer);
    ENCOURS_TRY(
        insert(FactTable::Attempt, {m_entry.value, id.value, customer.value, number(attempt.outcome),
                                    number(attempt.direction), day(attempt.on), dayOrNothing(attempt.callBackOn),
                                    SqlBytes{note.commitment}, std::string_view{note.text}, SqlBytes{note.salt}}));
    ENCOURS_TRY(insertNamed(FactTable::AttemptItem, id.value, attempt.items, customer));
    if (attempt.seconds || attempt.person.isStored()) {
        const SqlValue seconds = attempt.seconds ? SqlValue{std::int64_t{*attempt.seconds}} : SqlValue{};
        const SqlValue person = attempt.person.isStored() ? SqlValue{attempt.person.value} : SqlValue{};
        ENCOURS_TRY(insert(FactTable::AttemptDetail, {m_entry.value, id.value, customer.value, seconds, person}));
    }
    return id;
}

Result<PromiseId> FactWriter::addPromise(CustomerId customer, AttemptId attempt, const Promise& promise)
{
    const PromiseId id{++m_lastPromise};
    m_touched.insert(customer);
    ENCOURS_TRY(
        insert(FactTable::Promise, {m_entry.value, id.value, customer.value, attempt.value, day(promise.madeOn),
                                    day(promise.promisedOn), promise.amount.minorUnits(), number(promise.means)}));
    ENCOURS_TRY(insertCovered(FactTable::PromiseItem, id.value, promise.items, customer));
    return id;
}

Result<DisputeId> FactWriter::addDispute(CustomerId customer, std::optional<AttemptId> attempt, const Dispute& dispute)
{
    const DisputeId id{++m_lastDispute};
    const PersonalText cause{dispute.cause};
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::Dispute,
                       {m_entry.value, id.value, customer.value, idOrNothing(attempt), day(dispute.openedOn),
                        day(dispute.deadlineOn), number(dispute.category), SqlBytes{cause.commitment},
                        std::string_view{dispute.owner}, std::string_view{cause.text}, SqlBytes{cause.salt}}));
    ENCOURS_TRY(insertCovered(FactTable::DisputeItem, id.value, dispute.items, customer));
    return id;
}

Result<Done> FactWriter::resolveDispute(CustomerId customer, DisputeId dispute, Date on, DisputeResolution resolution)
{
    m_touched.insert(customer);
    return insert(FactTable::DisputeResolution,
                  {m_entry.value, dispute.value, customer.value, day(on), number(resolution)});
}

Result<ReminderId> FactWriter::addReminder(CustomerId customer, const Reminder& reminder)
{
    const ReminderId id{++m_lastReminder};
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::Reminder, {m_entry.value, id.value, customer.value,
                                             std::string_view{reminder.templateCode}, day(reminder.sentOn)}));
    ENCOURS_TRY(insertNamed(FactTable::ReminderItem, id.value, reminder.items, customer));
    return id;
}

Result<DossierId> FactWriter::addDossier(CustomerId customer, const Dossier& dossier)
{
    const DossierId id{++m_lastDossier};
    const PersonalText reason{dossier.reason};
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::Dossier,
                       {m_entry.value, id.value, customer.value, day(dossier.decidedOn), SqlBytes{reason.commitment},
                        std::string_view{reason.text}, SqlBytes{reason.salt}}));
    ENCOURS_TRY(insertNamed(FactTable::DossierItem, id.value, dossier.items, customer));
    return id;
}

Result<Done> FactWriter::setItemDay(CustomerId customer, ItemId item, ItemDayKind kind, Date on)
{
    m_touched.insert(customer);
    return insert(FactTable::ItemDay, {m_entry.value, item.value, customer.value, number(kind), day(on)});
}

Result<Done> FactWriter::addForeignAmount(CustomerId customer, const ForeignAmount& amount)
{
    m_touched.insert(customer);
    return insert(FactTable::ItemForeignAmount, {m_entry.value, amount.item.value, customer.value,
                                                 amount.original.currency().code(), amount.original.minorUnits()});
}

Result<InstrumentId> FactWriter::addInstrument(CustomerId customer, const Instrument& instrument)
{
    const InstrumentId id{++m_lastInstrument};
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::Instrument,
                       {m_entry.value, id.value, customer.value, number(instrument.kind),
                        std::string_view{instrument.number}, day(instrument.dueOn), instrument.amount.minorUnits()}));
    ENCOURS_TRY(insertCovered(FactTable::InstrumentItem, id.value, instrument.items, customer));
    std::vector<InstrumentEvent> events = instrument.events;
    std::stable_sort(events.begin(), events.end(),
                     [](const InstrumentEvent& left, const InstrumentEvent& right) { return left.step < right.step; });
    for (const InstrumentEvent& event : events) {
        ENCOURS_TRY(addInstrumentEvent(customer, id, event));
    }
    return id;
}

Result<Done> FactWriter::addInstrumentEvent(CustomerId customer, InstrumentId instrument, const InstrumentEvent& event)
{
    m_touched.insert(customer);
    return insert(FactTable::InstrumentEvent, {m_entry.value, instrument.value, customer.value, number(event.step),
                                               day(event.on), std::string_view{event.reason}});
}

Result<Done> FactWriter::addFactorEvents(CustomerId customer, std::vector<FactorEvent> events)
{
    m_touched.insert(customer);
    std::sort(events.begin(), events.end(), [](const FactorEvent& left, const FactorEvent& right) {
        return std::pair{left.item, left.step} < std::pair{right.item, right.step};
    });
    for (const FactorEvent& event : events) {
        ENCOURS_TRY(insert(FactTable::FactorEvent, {m_entry.value, event.item.value, customer.value, number(event.step),
                                                    day(event.on), event.amount.minorUnits()}));
    }
    return Done{};
}

Result<AccountEventId> FactWriter::addAccountEvent(CustomerId customer, const AccountEvent& event)
{
    const AccountEventId id{++m_lastAccountEvent};
    const PersonalText note{event.note};
    m_touched.insert(customer);
    ENCOURS_TRY(
        insert(FactTable::AccountEvent, {m_entry.value, id.value, customer.value, number(event.kind), day(event.on),
                                         SqlBytes{note.commitment}, std::string_view{note.text}, SqlBytes{note.salt}}));
    return id;
}

Result<Done> FactWriter::addCharge(CustomerId customer, const Charge& charge)
{
    m_touched.insert(customer);
    return insert(FactTable::Charge,
                  {m_entry.value, ++m_lastCharge, charge.item.value, customer.value, number(charge.step),
                   day(charge.on), charge.interest.minorUnits(), charge.indemnity.minorUnits()});
}

Result<Done> FactWriter::addCircuitEvent(CustomerId customer, const CircuitEvent& event)
{
    const PersonalText toldBy{event.toldBy};
    m_touched.insert(customer);
    return insert(FactTable::CircuitEvent, {m_entry.value, event.item.value, customer.value, number(event.step),
                                            day(event.on), dayOrNothing(event.payOn), SqlBytes{toldBy.commitment},
                                            std::string_view{toldBy.text}, SqlBytes{toldBy.salt}});
}

Result<BlockId> FactWriter::addBlock(CustomerId customer, const Block& block)
{
    const BlockId id{++m_lastBlock};
    const PersonalText reason{block.reason};
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::Block, {m_entry.value, id.value, customer.value, number(block.kind),
                                          day(block.fromOn), day(block.untilOn), SqlBytes{reason.commitment},
                                          std::string_view{reason.text}, SqlBytes{reason.salt}}));
    ENCOURS_TRY(insertNamed(FactTable::BlockItem, id.value, block.items, customer));
    return id;
}

Result<Done> FactWriter::endBlock(CustomerId customer, BlockId block, Date on)
{
    m_touched.insert(customer);
    return insert(FactTable::BlockEnd, {m_entry.value, block.value, customer.value, day(on)});
}

Result<DisputeStepId> FactWriter::addDisputeStep(CustomerId customer, DisputeId dispute, const DisputeStep& step)
{
    const DisputeStepId id{++m_lastDisputeStep};
    const PersonalText text{step.text};
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::DisputeStep,
                       {m_entry.value, id.value, dispute.value, customer.value, number(step.kind), day(step.on),
                        dayOrNothing(step.dueOn), number(step.category), std::string_view{step.person},
                        step.amount ? SqlValue{step.amount->minorUnits()} : SqlValue{}, SqlBytes{text.commitment},
                        std::string_view{text.text}, SqlBytes{text.salt}}));
    return id;
}

Result<Done> FactWriter::addDiscountOffer(CustomerId customer, const DiscountOffer& offer)
{
    m_touched.insert(customer);
    return insert(FactTable::DiscountOffer,
                  {m_entry.value, offer.item.value, customer.value, day(offer.offeredOn), day(offer.payBy),
                   offer.rate.bp(), offer.discount.minorUnits(), std::string_view{offer.campaign}});
}

Result<Done> FactWriter::addDayList(Date listedOn, std::string_view content)
{
    return insert(FactTable::DayList, {m_entry.value, day(listedOn), SqlBytes{content}});
}

Result<Done> FactWriter::addLegalValue(const LegalValue& value)
{
    return insert(FactTable::LegalValue, {m_entry.value, ++m_lastLegalValue, factsOf(value.name).code, day(value.from),
                                          value.value, std::string_view{value.source}, day(value.checkedOn)});
}

Result<Done> FactWriter::setSetting(std::string_view name, std::string_view value)
{
    return insert(FactTable::Setting, {m_entry.value, ++m_lastSetting, name, value});
}

Result<Done> FactWriter::undoEntry(JournalSeq undone, std::span<const CustomerId> touched)
{
    m_touched.insert(touched.begin(), touched.end());
    return insert(FactTable::JournalUndo, {m_entry.value, undone.value});
}

bool FactWriter::changesLedger() const
{
    constexpr std::array besideTheLedger{FactTable::Attempt,
                                         FactTable::AttemptItem,
                                         FactTable::Promise,
                                         FactTable::PromiseItem,
                                         FactTable::Dispute,
                                         FactTable::DisputeItem,
                                         FactTable::DisputeResolution,
                                         FactTable::Reminder,
                                         FactTable::ReminderItem,
                                         FactTable::Dossier,
                                         FactTable::DossierItem,
                                         FactTable::Instrument,
                                         FactTable::InstrumentItem,
                                         FactTable::InstrumentEvent,
                                         FactTable::FactorEvent,
                                         FactTable::AccountEvent,
                                         FactTable::Charge,
                                         FactTable::CircuitEvent,
                                         FactTable::Block,
                                         FactTable::BlockItem,
                                         FactTable::BlockEnd,
                                         FactTable::DisputeStep,
                                         FactTable::DiscountOffer,
                                         FactTable::DayList,
                                         FactTable::ContactPerson,
                                         FactTable::AccountNote,
                                         FactTable::Attachment,
                                         FactTable::AttachmentItem,
                                         FactTable::AttachmentContent,
                                         FactTable::AttachmentEnd,
                                         FactTable::AttemptDetail};
    for (std::size_t table = 0; table < factTables.size(); ++table) {
        const bool isBeside =
            std::ranges::find(besideTheLedger, static_cast<FactTable>(table)) != besideTheLedger.end();
        if (!isBeside && m_digests[table].rows() > 0) {
            return true;
        }
    }
    return false;
}

Result<Digest> FactWriter::finish(std::string_view bookSalt)
{
    ENCOURS_TRY(flush());
    std::vector<TableDigest> tables;
    for (std::size_t table = 0; table < factTables.size(); ++table) {
        if (m_digests[table].rows() > 0) {
            const std::int64_t rows = m_digests[table].rows();
            tables.push_back({table, rows, m_digests[table].finish()});
        }
    }
    return payloadDigest(bookSalt, tables);
}

} // namespace encours
