// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "portfolio/account.h"
#include "receivables/company.h"
#include "store/queries.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace encours {

class Store;

/// Ids of what was cancelled by entries that stand. `customer` narrows to one account.
Result<std::unordered_set<std::int64_t>> readCancelled(Queries& queries, std::string_view query,
                                                       const std::unordered_set<std::int64_t>& undone,
                                                       std::optional<CustomerId> customer);

/// Makes accounts of facts: leaves out what was cancelled or undone, resolves due dates from the terms known now, and
/// follows replaced lines, so that a promise on a line that the ledger corrected stands on the corrected one.
class AccountLoader {
public:
    AccountLoader(Store& store, const BookSettings& settings) : m_store(store), m_settings(settings) {}

    Result<std::vector<Account>> loadAll(const Progress& progress);
    Result<std::vector<Account>> load(std::span<const CustomerId> customers);

private:
    /// A line that is not live, kept to find the one that took its place.
    struct DeadItem {
        std::int64_t customer = 0;
        std::string number;
    };
    struct EntryFacts {
        Moment at;
        std::string actor;
    };

    Result<Done> readJournal();
    Result<std::vector<Account>> loadScope(std::optional<CustomerId> customer, const Progress& progress);
    Result<Done> readCustomers(std::optional<CustomerId> customer);
    Result<Done> readItems(std::optional<CustomerId> customer);
    Result<Done> readAllocations(std::optional<CustomerId> customer);
    Result<Done> readAttempts(std::optional<CustomerId> customer);
    Result<Done> readPromises(std::optional<CustomerId> customer);
    Result<Done> readDisputes(std::optional<CustomerId> customer);
    Result<Done> readReminders(std::optional<CustomerId> customer);
    Result<Done> readDossiers(std::optional<CustomerId> customer);
    Result<Done> readItemDays(std::optional<CustomerId> customer);
    Result<Done> readInstruments(std::optional<CustomerId> customer);
    Result<Done> readInstrumentEvents(std::optional<CustomerId> customer);
    Result<Done> readFactorEvents(std::optional<CustomerId> customer);
    Result<Done> readAccountEvents(std::optional<CustomerId> customer);
    Result<Done> readCharges(std::optional<CustomerId> customer);
    /// Runs a query of the scope and calls `take(row)` for each.
    template <typename Take>
    Result<Done> eachRow(std::string_view query, std::optional<CustomerId> customer, Take take);

    [[nodiscard]] Account* accountOf(std::int64_t customer);
    [[nodiscard]] bool isUndone(std::int64_t seq) const { return m_undone.contains(seq); }
    [[nodiscard]] std::optional<ItemId> liveItem(Account& account, ItemId named) const;
    [[nodiscard]] Money money(std::int64_t minorUnits) const { return Money{minorUnits, m_settings.currency}; }
    void resolveDueDates(Account& account) const;
    void finish(Account& account) const;

    Store& m_store;
    const BookSettings& m_settings;
    std::unordered_set<std::int64_t> m_undone;
    std::vector<EntryFacts> m_entries; ///< by seq
    std::vector<Account> m_accounts;
    std::int64_t m_firstCustomer = 1;
    std::unordered_map<std::int64_t, DeadItem> m_deadItems;
    std::unordered_map<std::int64_t, std::int64_t> m_replacedBy;
};

} // namespace encours
