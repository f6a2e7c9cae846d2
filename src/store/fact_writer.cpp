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
        &writer.m_lastCustomer, &writer.m_lastCustomerFact, &writer.m_lastBatch,    &writer.m_lastItem,
        &writer.m_lastAllocation, &writer.m_lastAttempt,    &writer.m_lastPromise,  &writer.m_lastDispute,
        &writer.m_lastReminder, &writer.m_lastDossier,      &writer.m_lastSetting};
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
    if (m_inserts[index] == nullptr) {
        ENCOURS_ASSIGN(m_inserts[index], m_queries->get(fmt::format("insert_{}", factTables[index].name)));
    }
    m_digests[index].add(std::span{values.begin(), factTables[index].coveredColumns});
    return m_inserts[index]->run(values);
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
    ENCOURS_TRY(insert(FactTable::Allocation, {m_entry.value, id.value, customer.value, debit.value, credit.value,
                                               amount.minorUnits()}));
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

Result<Done> FactWriter::insertNamed(FactTable table, std::int64_t owner, std::vector<ItemId> items, CustomerId customer)
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
        ENCOURS_TRY(insert(table, {m_entry.value, owner, covered.item.value, customer.value, covered.amount.minorUnits()}));
    }
    return Done{};
}

Result<AttemptId> FactWriter::addAttempt(CustomerId customer, const Attempt& attempt)
{
    const AttemptId id{++m_lastAttempt};
    const PersonalText note{attempt.note};
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::Attempt,
                       {m_entry.value, id.value, customer.value, number(attempt.outcome), number(attempt.direction),
                        day(attempt.on), dayOrNothing(attempt.callBackOn), SqlBytes{note.commitment},
                        std::string_view{note.text}, SqlBytes{note.salt}}));
    ENCOURS_TRY(insertNamed(FactTable::AttemptItem, id.value, attempt.items, customer));
    return id;
}

Result<PromiseId> FactWriter::addPromise(CustomerId customer, AttemptId attempt, const Promise& promise)
{
    const PromiseId id{++m_lastPromise};
    m_touched.insert(customer);
    ENCOURS_TRY(insert(FactTable::Promise,
                       {m_entry.value, id.value, customer.value, attempt.value, day(promise.madeOn),
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

Result<Done> FactWriter::setSetting(std::string_view name, std::string_view value)
{
    return insert(FactTable::Setting, {m_entry.value, ++m_lastSetting, name, value});
}

Result<Done> FactWriter::undoEntry(JournalSeq undone, std::span<const CustomerId> touched)
{
    m_touched.insert(touched.begin(), touched.end());
    return insert(FactTable::JournalUndo, {m_entry.value, undone.value});
}

Digest FactWriter::finish(std::string_view bookSalt)
{
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
