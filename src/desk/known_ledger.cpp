// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/known_ledger.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_set>

namespace encours {

namespace {

constexpr std::pair<const char*, std::int64_t ImportCounts::*> countNames[] = {
    {"customers", &ImportCounts::customers},     {"invoices", &ImportCounts::invoices},
    {"credits", &ImportCounts::credits},         {"payments", &ImportCounts::payments},
    {"allocations", &ImportCounts::allocations}, {"changed", &ImportCounts::changed},
    {"vanished", &ImportCounts::vanished},       {"unlettered", &ImportCounts::unlettered},
    {"disputes", &ImportCounts::disputes},       {"hand_made", &ImportCounts::handMade}};

KnownLine knownLine(StoredLine&& stored)
{
    KnownLine line;
    line.item = stored.id;
    line.customer = stored.customer;
    line.kind = stored.kind;
    line.number = std::move(stored.number);
    line.label = std::move(stored.label);
    line.issuedOn = stored.issuedOn;
    line.bookedOn = stored.bookedOn;
    line.dueOn = stored.dueOn;
    line.amountMinor = stored.amountMinor;
    line.isOpening = stored.isOpening;
    line.account = std::move(stored.account);
    line.journal = std::move(stored.journal);
    line.entry = std::move(stored.entry);
    line.lettering = std::move(stored.lettering);
    line.means = stored.means;
    return line;
}

/// Batches whose lines the draft may touch.
std::unordered_set<std::int64_t> comparableBatches(const std::vector<StoredBatch>& batches, const ImportDraft& draft)
{
    const bool isFec = draft.report.kind == ImportKind::Fec;
    std::unordered_set<std::int64_t> comparable;
    for (const StoredBatch& batch : batches) {
        const bool batchIsFec = batch.kind == static_cast<int>(ImportKind::Fec);
        const bool matches =
            isFec ? batch.ledger == draft.ledger : !batchIsFec || draft.report.kind == ImportKind::Payments;
        if (!batch.isUndone && matches) {
            comparable.insert(batch.id.value);
        }
    }
    return comparable;
}

void describeBatches(const std::vector<StoredBatch>& batches, const ImportDraft& draft, LedgerKnowledge& knowledge)
{
    for (const StoredBatch& batch : batches) {
        if (batch.isUndone || batch.ledger != draft.ledger) {
            continue;
        }
        if (batch.coversFrom && batch.coversTo) {
            knowledge.ledger.coverages.push_back({batch.id, *batch.coversFrom, *batch.coversTo});
        }
        knowledge.sameFile = batch.fileDigest == draft.digest ? std::optional{batch} : std::nullopt;
    }
}

Result<Done> describeCustomers(Store& store, const Portfolio& portfolio, LedgerKnowledge& knowledge)
{
    portfolio.forEach([&](const Account& account) {
        KnownCustomer customer;
        customer.id = account.customer.id;
        customer.code = account.customer.code;
        for (std::size_t field = 0; field < customerFieldCount; ++field) {
            customer.fields[field] = account.customer.field(static_cast<CustomerField>(field));
        }
        customer.terms = account.customer.terms();
        knowledge.ledger.customers.push_back(std::move(customer));
    });
    ENCOURS_ASSIGN(const auto entered, store.enteredFields());
    for (const auto& [customer, field] : entered) {
        const auto index = static_cast<std::size_t>(customer.value - 1);
        if (index < knowledge.ledger.customers.size()) {
            knowledge.ledger.customers[index].enteredByPerson[static_cast<std::size_t>(field)] = true;
        }
    }
    return Done{};
}

ItemId sideOf(const PlannedSide& side, const std::vector<ItemId>& written)
{
    return side.known ? *side.known : written[side.newIndex];
}

NewItem newItem(const PlannedItem& planned, CustomerId customer, BatchId batch)
{
    const DraftLine& line = planned.line;
    NewItem item;
    item.customer = customer;
    item.kind = line.kind;
    item.number = line.number;
    item.label = line.label;
    item.issuedOn = line.issuedOn;
    item.bookedOn = line.bookedOn;
    item.dueOn = line.dueOn;
    item.amount = line.amount;
    item.means = line.means;
    item.batch = batch;
    item.account = line.account;
    item.journal = line.journal;
    item.entry = line.entry;
    item.lettering = line.lettering;
    item.isOpening = line.isOpening;
    item.replaces = planned.replaces;
    return item;
}

Result<std::vector<CustomerId>> writeCustomers(FactWriter& writer, const ImportPlan& plan)
{
    std::vector<CustomerId> customers;
    for (const PlannedCustomer& planned : plan.customers) {
        CustomerId id = planned.id.value_or(CustomerId{});
        if (!planned.id) {
            ENCOURS_ASSIGN(id, writer.addCustomer(planned.code));
        }
        for (const auto& [field, value] : planned.changedFields) {
            ENCOURS_TRY(writer.setField(id, field, value, FieldSource::File));
        }
        customers.push_back(id);
    }
    return customers;
}

Result<Done> writeCancellations(FactWriter& writer, const ImportPlan& plan, const LedgerKnowledge& known)
{
    std::vector<std::pair<ItemId, CustomerId>> items;
    for (const ItemId item : plan.cancelledItems) {
        items.emplace_back(item, known.customerOfItem.at(item));
    }
    ENCOURS_TRY(writer.cancelItems(std::move(items)));
    std::vector<std::pair<AllocationId, CustomerId>> allocations;
    for (const AllocationId allocation : plan.cancelledAllocations) {
        allocations.emplace_back(allocation, known.customerOfAllocation.at(allocation));
    }
    return writer.cancelAllocations(std::move(allocations));
}

Result<Done> writeDispute(FactWriter& writer, const PlannedItem& item, CustomerId customer, ItemId id, Date openedOn)
{
    Dispute dispute;
    dispute.openedOn = openedOn;
    dispute.deadlineOn = later(openedOn, item.line.dueOn.value_or(openedOn));
    dispute.items = {{id, item.line.amount}};
    ENCOURS_ASSIGN(const DisputeId written, writer.addDispute(customer, std::nullopt, dispute));
    if (item.line.settledOn) {
        return writer.resolveDispute(customer, written, *item.line.settledOn, DisputeResolution::Settled);
    }
    return Done{};
}

/// Days from which a term may run, of the items that have some.
std::unordered_map<ItemId, const Item*> itemsWithDays(const Portfolio& portfolio)
{
    std::unordered_map<ItemId, const Item*> items;
    portfolio.forEach([&](const Account& account) {
        for (const Item& item : account.items) {
            if (item.deliveredOn || item.receivedOn || item.orderedOn) {
                items.emplace(item.id, &item);
            }
        }
    });
    return items;
}

Result<Done> writeItemDays(FactWriter& writer, const ImportPlan& plan, const std::vector<CustomerId>& customers,
                           const std::vector<ItemId>& written)
{
    std::vector<PlannedItemDay> days = plan.itemDays;
    for (std::size_t index = 0; index < plan.items.size(); ++index) {
        const PlannedItem& planned = plan.items[index];
        const auto add = [&](ItemDayKind kind, const std::optional<Date>& on) {
            if (on) {
                days.push_back({written[index], customers[planned.customer], kind, *on});
            }
        };
        add(ItemDayKind::Delivered, planned.line.deliveredOn);
        add(ItemDayKind::Received, planned.line.receivedOn);
        add(ItemDayKind::Ordered, planned.line.orderedOn);
    }
    std::stable_sort(days.begin(), days.end(), [](const PlannedItemDay& left, const PlannedItemDay& right) {
        return std::pair{left.item, left.kind} < std::pair{right.item, right.kind};
    });
    for (const PlannedItemDay& day : days) {
        ENCOURS_TRY(writer.setItemDay(day.customer, day.item, day.kind, day.on));
    }
    return Done{};
}

/// What the items that were invoiced in another currency amount to in it.
std::unordered_map<ItemId, Money> originalAmounts(const Portfolio& portfolio)
{
    std::unordered_map<ItemId, Money> originals;
    portfolio.forEach([&](const Account& account) {
        for (const ForeignAmount& foreign : account.foreignAmounts) {
            originals.emplace(foreign.item, foreign.original);
        }
    });
    return originals;
}

Result<Done> writeForeignAmounts(FactWriter& writer, const ImportPlan& plan, const std::vector<CustomerId>& customers,
                                 const std::vector<ItemId>& written)
{
    std::vector<PlannedForeignAmount> amounts = plan.foreignAmounts;
    for (std::size_t index = 0; index < plan.items.size(); ++index) {
        const PlannedItem& planned = plan.items[index];
        if (planned.line.original) {
            amounts.push_back({written[index], customers[planned.customer], *planned.line.original});
        }
    }
    std::ranges::stable_sort(amounts, {}, &PlannedForeignAmount::item);
    for (const PlannedForeignAmount& amount : amounts) {
        ENCOURS_TRY(writer.addForeignAmount(amount.customer, {amount.item, amount.original}));
    }
    return Done{};
}

} // namespace

Result<LedgerKnowledge> knowledgeFor(Store& store, const Portfolio& portfolio, const BookSettings& settings,
                                     const ImportDraft& draft)
{
    LedgerKnowledge knowledge;
    knowledge.ledger.defaultTerms = settings.defaultTerms;
    ENCOURS_ASSIGN(const ChainHead head, store.chainHead());
    knowledge.asOfEntry = head.seq;
    ENCOURS_ASSIGN(const std::vector<StoredBatch> batches, store.batches());
    describeBatches(batches, draft, knowledge);
    ENCOURS_TRY(describeCustomers(store, portfolio, knowledge));
    const auto withDays = itemsWithDays(portfolio);
    const auto originals = originalAmounts(portfolio);
    const auto comparable = comparableBatches(batches, draft);
    ENCOURS_ASSIGN(auto lines, store.importedLines());
    for (StoredLine& line : lines) {
        if (comparable.contains(line.batch.value)) {
            knowledge.customerOfItem[line.id] = line.customer;
            knowledge.ledger.lines.push_back(knownLine(std::move(line)));
            KnownLine& known = knowledge.ledger.lines.back();
            if (const auto item = withDays.find(known.item); item != withDays.end()) {
                known.deliveredOn = item->second->deliveredOn;
                known.receivedOn = item->second->receivedOn;
                known.orderedOn = item->second->orderedOn;
            }
            if (const auto original = originals.find(known.item); original != originals.end()) {
                known.original = original->second;
            }
        }
    }
    ENCOURS_ASSIGN(const auto allocations, store.allocations());
    for (const StoredAllocation& allocation : allocations) {
        const bool hasDebit = knowledge.customerOfItem.contains(allocation.debit);
        const bool hasCredit = knowledge.customerOfItem.contains(allocation.credit);
        // What was joined by hand may reach into another ledger, and gives way all the same.
        if (allocation.isByHand ? hasDebit || hasCredit : hasDebit && hasCredit) {
            knowledge.customerOfAllocation[allocation.id] = allocation.customer;
            knowledge.ledger.allocations.push_back(
                {allocation.id, allocation.debit, allocation.credit, allocation.amountMinor, allocation.isByHand});
        }
    }
    return knowledge;
}

Result<BatchId> writePlan(FactWriter& writer, const ImportDraft& draft, const ImportPlan& plan,
                          const LedgerKnowledge& known, Currency currency)
{
    NewBatch batch;
    batch.kind = static_cast<int>(draft.report.kind);
    batch.ledger = draft.ledger;
    batch.fileName = draft.report.file;
    batch.fileDigest = draft.digest;
    batch.firstOn = draft.report.firstOn;
    batch.lastOn = draft.report.lastOn;
    batch.coversFrom = plan.coversFrom;
    batch.coversTo = plan.coversTo;
    batch.counts = countsAsJson(plan.counts);
    ENCOURS_ASSIGN(const BatchId batchId, writer.addBatch(batch));
    ENCOURS_ASSIGN(const std::vector<CustomerId> customers, writeCustomers(writer, plan));
    std::vector<ItemId> written;
    written.reserve(plan.items.size());
    for (const PlannedItem& planned : plan.items) {
        ENCOURS_ASSIGN(const ItemId id, writer.addItem(newItem(planned, customers[planned.customer], batchId)));
        written.push_back(id);
    }
    ENCOURS_TRY(writeItemDays(writer, plan, customers, written));
    ENCOURS_TRY(writeForeignAmounts(writer, plan, customers, written));
    ENCOURS_TRY(writeCancellations(writer, plan, known));
    for (const PlannedAllocation& planned : plan.allocations) {
        const ItemId debit = sideOf(planned.debit, written);
        const CustomerId customer = planned.debit.known ? known.customerOfItem.at(debit)
                                                        : customers[plan.items[planned.debit.newIndex].customer];
        ENCOURS_TRY(writer.addAllocation(customer, debit, sideOf(planned.credit, written),
                                         Money{planned.amountMinor, currency}));
    }
    for (const PlannedDispute& dispute : plan.disputes) {
        const PlannedItem& item = plan.items[dispute.itemIndex];
        ENCOURS_TRY(writeDispute(writer, item, customers[item.customer], written[dispute.itemIndex], dispute.openedOn));
    }
    return batchId;
}

std::string countsAsJson(const ImportCounts& counts)
{
    nlohmann::json json;
    for (const auto& [name, count] : countNames) {
        json[name] = counts.*count;
    }
    return json.dump();
}

ImportCounts countsFromJson(const std::string& text)
{
    ImportCounts counts;
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_object()) {
        for (const auto& [name, count] : countNames) {
            counts.*count = json.value(name, std::int64_t{0});
        }
    }
    return counts;
}

} // namespace encours
