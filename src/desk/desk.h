// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/platform_files.h"
#include "base/result.h"
#include "calendar/clock.h"
#include "dunning/scheduler.h"
#include "portfolio/portfolio.h"
#include "receivables/company.h"
#include "receivables/legal_values.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

class Store;
struct CommandHeader;
struct People;
struct Recorded;

/// How to create a book: a database file `name.encours`, or `postgresql://…` where a server keeps it.
struct NewBook {
    std::filesystem::path file;
    BookSettings settings;
};

/// When the ledger was last imported and what cash waits to be allocated: what people must know before they call.
struct Freshness {
    std::optional<Moment> lastImportAt; ///< of a FEC, invoices or open items
    int creditsToAllocate = 0;          ///< credits with an unallocated rest in accounts that also have open debits
    Money unallocated;                  ///< ≤ 0
};

/// An open book: the store behind, the current portfolio in front. Use cases (one class each, beside this file) are given
/// a Desk and do one thing. Threads: portfolio(), settings() and today() may be called from any thread, and what says so;
/// everything else from one thread at a time (the window runs it on its worker thread).
class Desk {
public:
    /// Errors: StoreExists, FolderNotWritable, StoreFull, StoreUnreachable, StoreFailed.
    static Result<std::unique_ptr<Desk>> create(const NewBook& book, std::shared_ptr<const Clock> clock,
                                                std::string actor);
    /// Opens, migrates when needed (after a copy), takes the day's first copy, loads the portfolio.
    /// Errors: StoreMissing, StoreNotABook, StoreTooNew, StoreBusy, StoreInUse, StoreCorrupt, StoreReadOnly, StoreFailed,
    /// StoreUnreachable.
    static Result<std::unique_ptr<Desk>> open(const std::filesystem::path& file, std::shared_ptr<const Clock> clock,
                                              std::string actor, const Progress& progress = {});
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    [[nodiscard]] std::shared_ptr<const Portfolio> portfolio() const;
    [[nodiscard]] BookSettings settings() const;
    /// Shipped legal values with those of the book over them.
    [[nodiscard]] std::shared_ptr<const LegalValues> legalValues() const;
    /// Plans, rules of selection, weights and campaigns of the book. Any thread.
    [[nodiscard]] std::shared_ptr<const DunningPolicy> policy() const;
    [[nodiscard]] DunningPlan plan() const { return policy()->plans.standard(); } ///< for customers without another
    /// Who works in the book and who stands in for whom. Any thread.
    [[nodiscard]] std::shared_ptr<const People> people() const;
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] Date today() const { return m_clock->today(); }
    [[nodiscard]] Moment now() const { return m_clock->now(); }
    /// Under whose name commands are recorded. Any thread.
    [[nodiscard]] std::string actor() const;
    /// Somebody said who sits before the program.
    void setActor(std::string actor);
    [[nodiscard]] Result<Freshness> freshness();
    /// The server copies, backs up and locks such a book.
    [[nodiscard]] bool isOnServer() const;
    /// A sentence-worthy condition found at opening, e.g. the book lies on a network disk.
    [[nodiscard]] bool isOnNetworkDisk() const { return m_isOnNetworkDisk; }

    // For use cases only.
    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] CommandHeader header(std::string_view kind, const std::string& key, std::string request) const;
    /// What decisions of a day depend on; made once for a day and an import. Any thread.
    [[nodiscard]] std::shared_ptr<const DunningContext> context(Date day) const;
    /// Reads the accounts again and puts a new snapshot in front.
    Result<Done> refresh(const std::vector<CustomerId>& customers);
    /// The same after a command on one account, reading no more than what it recorded where that is enough.
    Result<Done> refresh(CustomerId customer, const Recorded& recorded);
    Result<Done> reload(const Progress& progress = {});
    /// Reads plans, rules of selection, weights and campaigns again: the accounts stay.
    Result<Done> reloadPolicy();
    /// The same for the people of the book.
    Result<Done> reloadPeople();
    /// Reads again what another process changed since; true when something did.
    Result<bool> refreshIfChanged();

private:
    Desk(std::filesystem::path file, std::shared_ptr<const Clock> clock, std::string actor);
    Result<Done> lock();
    std::filesystem::path m_file;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Store> m_store;
    std::optional<FileLock> m_lock;
    bool m_isOnNetworkDisk = false;
    std::int64_t m_changeCounter = 0;
    JournalSeq m_seenUntil;     ///< every entry up to this one stands in the portfolio
    mutable std::mutex m_mutex; ///< guards the members below, held only to copy
    std::string m_actor;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::shared_ptr<const LegalValues> m_legalValues;
    std::shared_ptr<const DunningPolicy> m_policy;
    std::shared_ptr<const People> m_people;
    mutable std::shared_ptr<const DunningContext> m_context;
    BookSettings m_settings;
};

/// A new idempotency key: 128 random bits in hex.
[[nodiscard]] std::string newKey();

} // namespace encours
