// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lettering.h"
#include "exchange/line_matching.h"
#include "exchange/reconciliation.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace encours {

/// Builds the plan of an import: customers once, items with their counts, allocations at the end.
class PlanBuilder {
public:
    enum class Counting : std::uint8_t { Yes, No }; ///< No: the item is counted elsewhere, as changed or vanished

    PlanBuilder(const ImportDraft& draft, const KnownLedger& known);

    [[nodiscard]] const KnownLedger& known() const { return m_known; }
    [[nodiscard]] Currency currency() const { return m_draft.report.debitTotal.currency(); }
    [[nodiscard]] const KnownCustomers& customers() const { return m_customers; }
    [[nodiscard]] AllocationChanges& allocations() { return m_allocations; }
    [[nodiscard]] ImportCounts& counts() { return m_plan.counts; }
    [[nodiscard]] const std::vector<PlannedItem>& items() const { return m_plan.items; }

    /// Plans the fields that the file states of its customers.
    void planCustomers();
    PlannedSide add(const DraftLine& line, std::optional<ItemId> replaces = std::nullopt,
                    Counting counting = Counting::Yes);
    /// Cancels a known item and its allocations; once is enough.
    void cancel(ItemId item);
    [[nodiscard]] bool isCancelled(ItemId item) const { return m_cancelled.contains(item); }
    /// Plans the days from which a term may run that the file tells of a known item and the book does not know so.
    void learnDays(const KnownLine& known, const DraftLine& line);
    /// Plans the amount in another currency that the file tells of a known item and the book does not know so. The
    /// booked amounts must be equal.
    void learnOriginal(const KnownLine& known, const DraftLine& line);
    /// Adds a line in place of a known one. It keeps the amount in another currency when the file is silent about it and
    /// the booked amount is the same.
    PlannedSide replace(const KnownLine& known, DraftLine line);
    void reLetter(ItemId item, std::string code) { m_plan.reLettered.emplace_back(item, std::move(code)); }
    void cover(std::optional<Date> from, std::optional<Date> to);
    void warn(WarningCode code, std::vector<std::pair<std::string, std::string>> arguments);

    /// Due date for the order of payment: as printed, else by the customer's terms; of a credit its issue date.
    [[nodiscard]] Date dueOn(const DraftLine& line) const;
    [[nodiscard]] Date dueOn(const KnownLine& line) const;

    [[nodiscard]] ImportPlan finish();

private:
    std::size_t customerIndex(std::string_view code);
    void count(const DraftLine& line);
    [[nodiscard]] const PaymentTerms& termsOf(std::string_view customer) const;
    void warnOfAssumedTerms();
    void warnOfHandMade();

    const ImportDraft& m_draft;
    const KnownLedger& m_known;
    KnownCustomers m_customers;
    AllocationChanges m_allocations;
    ImportPlan m_plan;
    std::unordered_map<std::string, std::size_t> m_customerIndexes;
    std::unordered_map<std::string_view, PaymentTerms> m_terms; ///< where they are known or stated
    std::unordered_map<ItemId, bool> m_cancelled;
};

} // namespace encours
