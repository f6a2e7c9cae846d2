// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reconciliation.h"
#include "portfolio/portfolio.h"
#include "receivables/company.h"
#include "store/store.h"

#include <unordered_map>

namespace encours {

/// What the book knows of the ledger of a draft, and whose each line and allocation is.
struct LedgerKnowledge {
    KnownLedger ledger;
    std::unordered_map<ItemId, CustomerId> customerOfItem;
    std::unordered_map<AllocationId, CustomerId> customerOfAllocation;
    JournalSeq asOfEntry;                ///< end of the journal when it was read
    std::optional<StoredBatch> sameFile; ///< the newest import of the ledger, when it was of these very bytes
};

/// A FEC is compared with the lines of its own ledger. A table is compared with every line that did not come from a FEC:
/// a ledger's lines are corrected by the ledger alone.
Result<LedgerKnowledge> knowledgeFor(Store& store, const Portfolio& portfolio, const BookSettings& settings,
                                     const ImportDraft& draft);

/// Writes what an import adds. Errors: store faults.
Result<BatchId> writePlan(FactWriter& writer, const ImportDraft& draft, const ImportPlan& plan,
                          const LedgerKnowledge& known, Currency currency);

[[nodiscard]] std::string countsAsJson(const ImportCounts& counts);
[[nodiscard]] ImportCounts countsFromJson(const std::string& json);

} // namespace encours
