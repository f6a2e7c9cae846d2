// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"
#include "portfolio/ledger_columns.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace encours {

/// Everything owed, in memory: an immutable snapshot that any thread may read. Snapshots share the accounts that did
/// not change: a chunk holds pointers to some hundreds of accounts and their ledger lines by column; a refresh copies one
/// chunk's pointers and the list of chunks, and lays the columns out again only when a ledger line changed.
/// Accounts stand in the order of their customer ids, which are 1, 2, 3… without gaps in a book.
class Portfolio {
public:
    static constexpr std::size_t chunkSize = 256;
    using AccountPtr = std::shared_ptr<const Account>;
    struct Chunk {
        std::vector<AccountPtr> accounts;
        std::vector<std::uint8_t> hasInstruments; ///< by account; bills move what is open to other columns
        std::shared_ptr<const LedgerColumns> columns;
    };
    using ChunkPtr = std::shared_ptr<const Chunk>;

    explicit Portfolio(Currency currency = Currency::euro()) : m_currency(currency) {}
    /// `accounts` in the order of their customer ids, from 1 without gaps.
    static std::shared_ptr<const Portfolio> fromAccounts(std::vector<Account> accounts, Currency currency);
    /// A snapshot in which the given accounts stand for the older ones (or are added at the end).
    [[nodiscard]] std::shared_ptr<const Portfolio> withAccounts(std::vector<Account> changed) const;

    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const Account* find(CustomerId id) const;
    [[nodiscard]] AccountPtr share(CustomerId id) const;
    [[nodiscard]] const Account* findByCode(std::string_view code) const; ///< exact code; linear
    void forEach(const std::function<void(const Account&)>& visit) const;
    /// Accounts stand in the chunks in their order, `chunkSize` in each but the last.
    [[nodiscard]] const std::vector<ChunkPtr>& chunks() const { return m_chunks; }

    [[nodiscard]] const Account& at(std::size_t index) const
    {
        return *m_chunks[index / chunkSize]->accounts[index % chunkSize];
    }

private:
    Currency m_currency;
    std::size_t m_size = 0;
    std::vector<ChunkPtr> m_chunks;
};

/// Whole-book values that selection rules use, as of a day: over invoices (TTC) issued in the 12 months up to it.
struct BookAverages {
    Date asOf;
    Money averageInvoice;
    /// The smallest set of customers that makes 80 % of the turnover.
    std::unordered_map<CustomerId, bool> inTopTurnover;
    std::vector<Money> overdueAmounts; ///< of every account that has some, largest first: gives an amount its rank

    /// 1 for the largest: how many accounts are overdue by more, plus one.
    [[nodiscard]] int rankOf(Money amount) const;
};
[[nodiscard]] BookAverages averagesOf(const Portfolio& portfolio, Date asOf);

/// Total per column over all accounts.
[[nodiscard]] Ageing ageingOf(const Portfolio& portfolio, Date asOf);

} // namespace encours
