// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger_model.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace encours::test {

Result<ImportDraft> readBytes(std::string_view bytes, const std::string& fileName, const ReadOptions& options)
{
    const auto form = recognise(bytes, fileName, options);
    if (!form) return form.fault();
    return readDraft(bytes, fileName, *form, options, {}, {});
}

std::string testData(const std::string& fileName)
{
    std::ifstream file{std::filesystem::path{ENCOURS_SOURCE_DIR} / "tests/data" / fileName, std::ios::binary};
    EXPECT_TRUE(file.good()) << fileName;
    return {std::istreambuf_iterator<char>{file}, {}};
}

ImportPlan LedgerModel::import(std::string_view bytes, const std::string& fileName, const ReadOptions& options)
{
    const auto draft = readBytes(bytes, fileName, options);
    EXPECT_TRUE(draft.isDone()) << fileName;
    if (!draft) return {};
    for (const Reject& reject : draft->report.rejects) {
        ADD_FAILURE() << fileName << ":" << reject.place.line << " " << reject.place.column << " "
                      << faultName(reject.fault.code);
    }
    if (!draft->report.rejects.empty()) return {};
    ImportPlan plan = reconcile(*draft, known(draft->ledger));
    apply(*draft, plan);
    EXPECT_EQ(brokenInvariant(), "");
    return plan;
}

std::int64_t LedgerModel::sideId(const PlannedSide& side, const std::vector<std::int64_t>& newIds) const
{
    return side.known ? side.known->value : newIds.at(side.newIndex);
}

void LedgerModel::apply(const ImportDraft& draft, const ImportPlan& plan)
{
    for (const PlannedCustomer& customer : plan.customers) {
        m_customerIds.try_emplace(customer.code, static_cast<std::int64_t>(m_customerIds.size()) + 1);
        auto& fields = customers[customer.code];
        for (const auto& [field, value] : customer.changedFields) fields[field] = value;
    }
    for (const ItemId id : plan.cancelledItems) items.at(id.value).isLive = false;
    for (const AllocationId id : plan.cancelledAllocations) allocations.at(id.value).isLive = false;
    for (const auto& [id, code] : plan.reLettered) items.at(id.value).line.lettering = code;
    for (const PlannedForeignAmount& amount : plan.foreignAmounts) {
        std::optional<Money>& original = items.at(amount.item.value).line.original;
        EXPECT_TRUE(original != amount.original) << "a fact that the book knows already";
        original = amount.original.isZero() ? std::nullopt : std::optional{amount.original};
    }
    std::vector<std::int64_t> newIds;
    for (const PlannedItem& item : plan.items) {
        newIds.push_back(++m_lastId);
        const std::string& code = plan.customers.at(item.customer).code;
        EXPECT_EQ(code, item.line.customerCode);
        items[m_lastId] = {draft.ledger, code, item.line, true};
    }
    for (const PlannedAllocation& allocation : plan.allocations) {
        allocations[++m_lastId] = {sideId(allocation.debit, newIds), sideId(allocation.credit, newIds),
                                   allocation.amountMinor, true, false};
    }
    if (plan.coversFrom) m_coverages[draft.ledger].push_back({BatchId{++m_lastId}, *plan.coversFrom, *plan.coversTo});
}

KnownLedger LedgerModel::known(const std::string& ledger) const
{
    KnownLedger known;
    known.defaultTerms = defaultTerms;
    for (const auto& [code, id] : m_customerIds) {
        KnownCustomer customer;
        customer.id = CustomerId{id};
        customer.code = code;
        for (const auto& [field, value] : customers.at(code)) customer.fields[static_cast<std::size_t>(field)] = value;
        if (const auto own = entered.find(code); own != entered.end()) {
            for (const auto& [field, value] : own->second) {
                customer.fields[static_cast<std::size_t>(field)] = value;
                customer.enteredByPerson[static_cast<std::size_t>(field)] = true;
            }
        }
        const std::string& terms = customer.fields[static_cast<std::size_t>(CustomerField::Terms)];
        if (const auto parsed = PaymentTerms::parse(terms)) customer.terms = *parsed;
        known.customers.push_back(customer);
    }
    for (const auto& [id, item] : items) {
        if (!item.isLive || (item.ledger != ledger && ledger != "payments")) continue;
        const DraftLine& line = item.line;
        known.lines.push_back({ItemId{id}, CustomerId{m_customerIds.at(item.customer)}, line.kind, line.number,
                               line.label, line.issuedOn, line.bookedOn, line.dueOn, line.amount.minorUnits(),
                               line.original, line.isOpening, line.account, line.journal, line.entry, line.lettering,
                               line.means, line.deliveredOn, line.receivedOn, line.orderedOn});
    }
    for (const auto& [id, allocation] : allocations) {
        if (!allocation.isLive) continue;
        const bool isWhole = ledger == "payments";
        const bool hasDebit = items.at(allocation.debit).ledger == ledger;
        const bool hasCredit = items.at(allocation.credit).ledger == ledger;
        const bool isOurs = allocation.isByHand ? hasDebit || hasCredit : hasDebit && hasCredit;
        if (isWhole || isOurs)
            known.allocations.push_back({AllocationId{id}, ItemId{allocation.debit}, ItemId{allocation.credit},
                                         allocation.amountMinor, allocation.isByHand});
    }
    if (const auto found = m_coverages.find(ledger); found != m_coverages.end()) known.coverages = found->second;
    return known;
}

std::int64_t LedgerModel::allocateByHand(const std::string& debit, const std::string& credit, std::int64_t cents)
{
    Allocation allocation{0, 0, cents, true, true};
    for (const std::int64_t id : liveItems()) {
        const DraftLine& line = items.at(id).line;
        if (line.number == debit && line.amount.isPositive()) allocation.debit = id;
        if (line.number == credit && line.amount.isNegative()) allocation.credit = id;
    }
    allocations[++m_lastId] = allocation;
    EXPECT_EQ(brokenInvariant(), "") << "a person allocates what is open";
    return m_lastId;
}

void LedgerModel::enterField(const std::string& customer, CustomerField field, const std::string& value)
{
    entered[customer][field] = value;
}

std::int64_t LedgerModel::balance(Date day) const
{
    std::int64_t sum = 0;
    for (const auto& [id, item] : items) {
        if (item.isLive && item.line.bookedOn <= day) sum += item.line.amount.minorUnits();
    }
    return sum;
}

std::int64_t LedgerModel::balance(const std::string& customer, Date day) const
{
    std::int64_t sum = 0;
    for (const auto& [id, item] : items) {
        if (item.isLive && item.customer == customer && item.line.bookedOn <= day) sum += item.line.amount.minorUnits();
    }
    return sum;
}

std::vector<std::int64_t> LedgerModel::liveItems() const
{
    std::vector<std::int64_t> live;
    for (const auto& [id, item] : items) {
        if (item.isLive) live.push_back(id);
    }
    return live;
}

std::vector<std::int64_t> LedgerModel::liveAllocations() const
{
    std::vector<std::int64_t> live;
    for (const auto& [id, allocation] : allocations) {
        if (allocation.isLive) live.push_back(id);
    }
    return live;
}

std::map<std::int64_t, std::int64_t> LedgerModel::openItems() const
{
    std::map<std::int64_t, std::int64_t> open;
    for (const auto& [id, item] : items) {
        if (item.isLive) open[id] = item.line.amount.minorUnits();
    }
    for (const auto& [id, allocation] : allocations) {
        if (!allocation.isLive) continue;
        open[allocation.debit] -= allocation.amountMinor;
        open[allocation.credit] += allocation.amountMinor;
    }
    std::erase_if(open, [](const auto& item) { return item.second == 0; });
    return open;
}

std::int64_t LedgerModel::openDebits() const
{
    std::int64_t sum = 0;
    for (const auto& [id, left] : openItems()) sum += std::max<std::int64_t>(left, 0);
    return sum;
}

std::map<std::string, std::int64_t> LedgerModel::openByNumber(const std::string& customer) const
{
    std::map<std::string, std::int64_t> open;
    for (const auto& [id, left] : openItems()) {
        if (items.at(id).customer == customer) open[items.at(id).line.number] += left;
    }
    return open;
}

std::string LedgerModel::picture() const
{
    std::vector<std::string> rows;
    const auto nameOf = [&](std::int64_t id) {
        const Item& item = items.at(id);
        const DraftLine& line = item.line;
        return item.customer + "|" + std::string{itemKindCode(line.kind)} + "|" + line.number + "|" + line.label + "|" +
               formatIsoDate(line.issuedOn) + "|" + formatIsoDate(line.bookedOn) + "|" +
               (line.dueOn ? formatIsoDate(*line.dueOn) : "-") + "|" + std::to_string(line.amount.minorUnits()) + "|" +
               (line.original ? formatAmount(*line.original, Language::English) : "-") + "|" + line.lettering;
    };
    for (const std::int64_t id : liveItems()) rows.push_back(nameOf(id));
    for (const std::int64_t id : liveAllocations()) {
        const Allocation& allocation = allocations.at(id);
        rows.push_back(nameOf(allocation.debit) + " <- " + nameOf(allocation.credit) + " " +
                       std::to_string(allocation.amountMinor));
    }
    std::ranges::sort(rows);
    std::string picture;
    for (const std::string& row : rows) picture += row + "\n";
    return picture;
}

std::string LedgerModel::brokenInvariant() const
{
    std::map<std::int64_t, std::int64_t> used;
    for (const auto& [id, allocation] : allocations) {
        if (!allocation.isLive) continue;
        const Item& debit = items.at(allocation.debit);
        const Item& credit = items.at(allocation.credit);
        if (!debit.isLive || !credit.isLive) return "an allocation of a cancelled item";
        if (debit.customer != credit.customer) return "an allocation across customers";
        if (!debit.line.amount.isPositive() || !credit.line.amount.isNegative())
            return "an allocation on the wrong side";
        if (allocation.amountMinor <= 0) return "an allocation of nothing";
        used[allocation.debit] += allocation.amountMinor;
        used[allocation.credit] += allocation.amountMinor;
    }
    for (const auto& [id, sum] : used) {
        if (sum > items.at(id).line.amount.absolute().minorUnits())
            return "an item used more than once: " + items.at(id).line.number;
    }
    return {};
}

} // namespace encours::test
