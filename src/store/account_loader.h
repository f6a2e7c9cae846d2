// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "portfolio/account.h"
#include "receivables/company.h"
#include "store/queries.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace encours {

class Store;

/// Ids of what was cancelled by entries that stand. `customers` narrows to some accounts.
Result<std::unordered_set<std::int64_t>> readCancelled(Queries& queries, std::string_view query,
                                                       const std::unordered_set<std::int64_t>& undone,
                                                       std::span<const CustomerId> customers);

/// Makes accounts of facts: leaves out what was cancelled or undone, resolves due dates from the terms known now, and
/// follows replaced lines, so that a promise on a line that the ledger corrected stands on the corrected one.
class AccountLoader {
public:
    AccountLoader(Store& store, const BookSettings& settings) : m_store(store), m_settings(settings) {}

    Result<std::vector<Account>> loadAll(const Progress& progress);
    Result<std::vector<Account>> load(std::span<const CustomerId> customers);
    /// An account as it was known before entry `since`, with the calls and other facts beside the ledger's lines that were
    /// recorded in that entry and after it. Costs as much as what is new.
    Result<Account> addSince(const Account& known, JournalSeq since);

private:
    /// A line that is not live, kept to find the one that took its place.
    struct DeadItem {
        std::int64_t customer = 0;
        std::string number;
    };
    /// A merge that nobody took back.
    struct Merge {
        CustomerMergeId id;
        CustomerId into;
        std::string code;
        Date on;
        JournalSeq recordedBy;
    };
    static constexpr std::int64_t contactStepCount = 18;

    Result<std::vector<Account>> readAll(const Progress& progress);
    Result<Done> readContacts(const Progress& progress, std::int64_t done, std::int64_t all);
    Result<Done> readCustomers();
    Result<Done> readItems();
    Result<Done> readAllocations();
    Result<Done> readAttempts();
    Result<Done> readPromises();
    Result<Done> readDisputes();
    Result<Done> readReminders();
    Result<Done> readDossiers();
    Result<Done> readItemDays();
    Result<Done> readForeignAmounts();
    Result<Done> readInstruments();
    Result<Done> readInstrumentEvents();
    Result<Done> readFactorEvents();
    Result<Done> readAccountEvents();
    Result<Done> readCharges();
    Result<Done> readCircuit();
    Result<Done> readBlocks();
    Result<Done> readDisputeSteps();
    Result<Done> readDiscountOffers();
    Result<Done> readAttemptDetails();
    Result<Done> readPersons();
    Result<Done> readNotes();
    Result<Done> readAttachments();
    Result<Done> readMerges();
    /// The customer, those merged into it or beside it, and those it was merged into before.
    [[nodiscard]] std::vector<CustomerId> groupOf(CustomerId customer) const;
    [[nodiscard]] std::int64_t rootOf(std::int64_t customer) const;
    /// What the account of a merged customer leaves to the one that it was merged into.
    void joinMerged();
    /// Customers of a group are read one after the other: brings their lines into the order of their ids.
    void sortMergedItems();
    /// Runs a query of the scope and calls `take(row)` for each.
    template <typename Take>
    Result<Done> eachRow(std::string_view query, Take take);
    /// The element with this id, to be changed; null when there is none.
    template <typename Element, typename IdType>
    Element* find(SharedList<Element>& elements, IdType id) const;

    /// Where the facts of a customer stand: the account that it was merged into, else its own.
    [[nodiscard]] Account* accountOf(std::int64_t customer) { return ownAccountOf(rootOf(customer)); }
    [[nodiscard]] Account* ownAccountOf(std::int64_t customer);
    [[nodiscard]] bool isUndone(std::int64_t seq) const;
    [[nodiscard]] std::optional<ItemId> liveItem(Account& account, ItemId named) const;
    [[nodiscard]] Money money(std::int64_t minorUnits) const { return Money{minorUnits, m_settings.currency}; }
    void resolveDueDates(Account& account) const;
    static void sortFacts(Account& account);
    static void finish(Account& account);

    Store& m_store;
    const BookSettings& m_settings;
    std::vector<CustomerId> m_group;   ///< only these are read; none: the whole book
    std::optional<JournalSeq> m_since; ///< only facts of this entry and later ones are read
    std::vector<Account> m_accounts;
    std::unordered_map<std::int64_t, DeadItem> m_deadItems;
    std::unordered_map<std::int64_t, std::int64_t> m_replacedBy;
    std::map<std::int64_t, Merge> m_merges;                               ///< by the customer that was merged
    std::vector<std::pair<std::int64_t, std::int64_t>> m_mergesOfAllTime; ///< customer and into, undone ones too
};

} // namespace encours
