// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reconciliation.h"

#include <cstdint>
#include <vector>

namespace encours {

/// What is left of an item and can be joined with items of the other side.
struct OpenSide {
    PlannedSide side;
    Date dueOn;                 ///< of a credit: its issue date
    std::int64_t order = 0;     ///< place in the ledger, for equal due dates
    std::int64_t openMinor = 0; ///< signed: > 0 owed
};

/// Pays debits with credits, each in order of due date, then of the ledger. Whatever is left on the longer side stays
/// open; sides that sum to zero are all used up.
[[nodiscard]] std::vector<PlannedAllocation> payInOrder(std::vector<OpenSide> sides);

/// The allocations of the book, and what becomes of them: built up while a file is compared, written out once.
class AllocationChanges {
public:
    explicit AllocationChanges(const KnownLedger& known);

    /// Indexes into KnownLedger::allocations of the item's allocations that are not cancelled.
    [[nodiscard]] std::vector<std::size_t> liveOf(ItemId item) const;
    /// What live and wanted allocations leave of a known item; signed like its amount. What was made by hand is not
    /// counted: the file does not know it.
    [[nodiscard]] std::int64_t openMinor(ItemId item) const;
    /// The item is cancelled, and with it every allocation it has.
    void cancelAllOf(ItemId item);
    void cancel(std::size_t allocation);
    /// The file agrees with an allocation made by hand: it counts from now on.
    void confirm(std::size_t allocation) { m_confirmed[allocation] = true; }
    void want(const PlannedAllocation& allocation);
    [[nodiscard]] const std::vector<PlannedAllocation>& wanted() const { return m_wanted; }
    [[nodiscard]] bool isCancelled(std::size_t allocation) const { return m_cancelled[allocation]; }

    /// Marks known allocations that the file governs: those that nobody wants again are taken back by settle().
    void govern(std::size_t allocation) { m_governed[allocation] = true; }
    /// Compares what is wanted with what is there: the same is kept, governed allocations that nobody wants are
    /// cancelled, and older ones give way where an item would be paid more than once.
    void settle();
    /// Indexes of the allocations made by hand that were cancelled.
    [[nodiscard]] std::vector<std::size_t> handMadeCancelled() const;
    /// Adds the changes to the plan, with their counts.
    void write(ImportPlan& plan) const;

private:
    void dropWhatIsThere();
    void replaceHandMade();
    void makeRoomOn(ItemId item);
    void countWanted(const PlannedAllocation& allocation, std::int64_t sign);
    [[nodiscard]] std::int64_t usedOf(ItemId item) const;
    [[nodiscard]] bool countsForFile(std::size_t allocation) const
    {
        return !m_known.allocations[allocation].isByHand || m_confirmed[allocation];
    }

    const KnownLedger& m_known;
    std::unordered_map<ItemId, std::vector<std::size_t>> m_byItem;
    std::unordered_map<ItemId, std::int64_t> m_amounts;
    std::vector<bool> m_cancelled;
    std::vector<bool> m_governed;
    std::vector<bool> m_kept;
    std::vector<bool> m_confirmed; ///< made by hand, and the file agrees
    std::vector<PlannedAllocation> m_wanted;
    std::unordered_map<ItemId, std::int64_t> m_wantedOf; ///< sum of the wanted allocations of a known item
    std::int64_t m_takenBack = 0;
};

} // namespace encours
