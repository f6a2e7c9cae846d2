// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "base/digest.h"
#include "base/log.h"
#include "desk/book_settings.h"
#include "desk/people/people_store.h"
#include "desk/policy_store.h"
#include "exchange/legal_values_file.h"
#include "store/copies.h"
#include "store/store.h"

#include <fmt/format.h>

namespace encours {

namespace {

constexpr std::size_t keyBytes = 16;
/// Above this many changed accounts a whole load is cheaper than one by one.
constexpr std::size_t refreshAtMost = 500;

bool countsAsLedger(int kind)
{
    constexpr int fec = 0;
    constexpr int invoices = 2;
    constexpr int openItems = 4;
    return kind == fec || kind == invoices || kind == openItems;
}

} // namespace

std::string newKey()
{
    return toHex(randomBytes(keyBytes));
}

Desk::Desk(std::filesystem::path file, std::shared_ptr<const Clock> clock, std::string actor)
    : m_file(std::move(file)),
      m_clock(std::move(clock)),
      m_actor(std::move(actor)),
      m_people(std::make_shared<const People>())
{
}

Desk::~Desk() = default;

bool Desk::isOnServer() const
{
    return Location{m_file}.isOnServer();
}

// A book on a network disk is for one program at a time: its locks cannot be trusted there.
Result<Done> Desk::lock()
{
    if (isOnServer()) {
        return Done{};
    }
    m_isOnNetworkDisk = isNetworkFolder(m_file.parent_path().empty() ? "." : m_file.parent_path());
    std::filesystem::path lockFile = m_file;
    lockFile += ".lock";
    auto acquired = FileLock::acquire(lockFile, m_isOnNetworkDisk ? LockMode::Exclusive : LockMode::Shared);
    if (!acquired) {
        return acquired.fault();
    }
    m_lock = std::move(*acquired);
    return Done{};
}

Result<std::unique_ptr<Desk>> Desk::create(const NewBook& book, std::shared_ptr<const Clock> clock, std::string actor)
{
    std::unique_ptr<Desk> desk{new Desk{book.file, std::move(clock), std::move(actor)}};
    std::error_code ignored;
    if (!desk->isOnServer() && std::filesystem::exists(book.file, ignored)) {
        return Fault{FaultCode::StoreExists, {{"file", book.file.filename().string()}}, "the file exists"};
    }
    ENCOURS_TRY(desk->lock());
    ENCOURS_ASSIGN(desk->m_store, Store::create(book.file, book.settings.currency, desk->now()));
    const auto values = settingValues(book.settings);
    const auto recorded = desk->store().record(desk->header("book-created", newKey(), book.settings.company.name),
                                               [&](FactWriter& writer) -> Result<Done> {
                                                   for (const auto& [name, value] : values) {
                                                       ENCOURS_TRY(writer.setSetting(name, value));
                                                   }
                                                   return Done{};
                                               });
    if (!recorded) {
        return recorded.fault();
    }
    ENCOURS_TRY(desk->reload());
    return desk;
}

Result<std::unique_ptr<Desk>> Desk::open(const std::filesystem::path& file, std::shared_ptr<const Clock> clock,
                                         std::string actor, const Progress& progress)
{
    std::unique_ptr<Desk> desk{new Desk{file, std::move(clock), std::move(actor)}};
    std::error_code ignored;
    if (!desk->isOnServer() && !std::filesystem::exists(file, ignored)) {
        return Fault{FaultCode::StoreMissing, {{"file", file.filename().string()}}, "no such file"};
    }
    logInfo(LogChannel::App, "Open the book…");
    ENCOURS_TRY(desk->lock());
    ENCOURS_ASSIGN(desk->m_store, Store::open(file, [&](Store& store) {
                       return copyAutomatically(store, "before-migration", desk->now());
                   }));
    if (auto copied = copyDaily(*desk->m_store, desk->now()); !copied) {
        logWarning(LogChannel::Store, fmt::format("The daily copy failed: {}.", faultName(copied.fault().code)));
    }
    ENCOURS_TRY(desk->reload(progress));
    logInfo(LogChannel::App, fmt::format("Opened: {} accounts.", desk->portfolio()->size()));
    return desk;
}

std::shared_ptr<const Portfolio> Desk::portfolio() const
{
    const std::lock_guard guard{m_mutex};
    return m_portfolio;
}

BookSettings Desk::settings() const
{
    const std::lock_guard guard{m_mutex};
    return m_settings;
}

std::shared_ptr<const DunningPolicy> Desk::policy() const
{
    const std::lock_guard guard{m_mutex};
    return m_policy;
}

std::shared_ptr<const People> Desk::people() const
{
    const std::lock_guard guard{m_mutex};
    return m_people;
}

std::string Desk::actor() const
{
    const std::lock_guard guard{m_mutex};
    return m_actor;
}

void Desk::setActor(std::string actor)
{
    const std::lock_guard guard{m_mutex};
    m_actor = std::move(actor);
}

std::shared_ptr<const LegalValues> Desk::legalValues() const
{
    const std::lock_guard guard{m_mutex};
    return m_legalValues;
}

std::shared_ptr<const DunningContext> Desk::context(Date day) const
{
    std::shared_ptr<const Portfolio> portfolio;
    std::shared_ptr<const LegalValues> legal;
    std::shared_ptr<const DunningPolicy> policy;
    BookSettings settings;
    {
        const std::lock_guard guard{m_mutex};
        if (m_context && m_context->today == day) {
            return m_context;
        }
        portfolio = m_portfolio;
        legal = m_legalValues;
        policy = m_policy;
        settings = m_settings;
    }
    auto made = std::make_shared<const DunningContext>(
        contextFor(*portfolio, policy, day, settings.zone, settings.rules, *legal));
    const std::lock_guard guard{m_mutex};
    if (m_portfolio == portfolio && m_policy == policy) {
        m_context = made;
    }
    return made;
}

CommandHeader Desk::header(std::string_view kind, const std::string& key, std::string request) const
{
    return {key.empty() ? newKey() : key, std::string{kind}, actor(), now(), std::move(request)};
}

Result<Done> Desk::reload(const Progress& progress)
{
    ENCOURS_ASSIGN(const std::int64_t counter, m_store->changeCounter());
    ENCOURS_ASSIGN(BookSettings settings, m_store->settings());
    ENCOURS_ASSIGN(const auto added, m_store->legalValues());
    auto legal = std::make_shared<const LegalValues>(shippedLegalValues().with(added));
    ENCOURS_ASSIGN(auto policy, readPolicy(*m_store));
    ENCOURS_ASSIGN(auto people, readPeople(*m_store));
    ENCOURS_ASSIGN(auto accounts, m_store->loadAccounts(settings, progress));
    auto portfolio = Portfolio::fromAccounts(std::move(accounts), settings.currency);
    const std::lock_guard guard{m_mutex};
    m_changeCounter = counter;
    m_seenUntil = m_store->journal().last();
    m_portfolio = std::move(portfolio);
    m_legalValues = std::move(legal);
    m_policy = std::move(policy);
    m_people = std::move(people);
    m_context.reset();
    m_settings = std::move(settings);
    return Done{};
}

Result<Done> Desk::reloadPolicy()
{
    ENCOURS_ASSIGN(auto policy, readPolicy(*m_store));
    const std::lock_guard guard{m_mutex};
    m_policy = std::move(policy);
    m_context.reset();
    return Done{};
}

Result<Done> Desk::reloadPeople()
{
    ENCOURS_ASSIGN(auto people, readPeople(*m_store));
    const std::lock_guard guard{m_mutex};
    m_people = std::move(people);
    return Done{};
}

// The averages of the context move with imports, not with what is recorded in a call: it is kept.
Result<Done> Desk::refresh(const std::vector<CustomerId>& customers)
{
    if (customers.size() > refreshAtMost) {
        return reload();
    }
    ENCOURS_ASSIGN(auto accounts, m_store->loadAccounts(settings(), customers));
    auto changed = portfolio()->withAccounts(std::move(accounts));
    const std::lock_guard guard{m_mutex};
    m_portfolio = std::move(changed);
    return Done{};
}

Result<Done> Desk::refresh(CustomerId customer, const Recorded& recorded)
{
    // An entry of somebody else in between is left for refreshIfChanged().
    if (recorded.seq.value == m_seenUntil.value + 1) {
        m_seenUntil = recorded.seq;
    }
    const auto before = portfolio();
    const Account* known = before->find(customer);
    if (known == nullptr || known->mergedInto || recorded.wasRecordedBefore || recorded.changesLedger) {
        return refresh({customer});
    }
    ENCOURS_ASSIGN(Account account, m_store->withContactsSince(settings(), *known, recorded.seq));
    std::vector<Account> accounts;
    accounts.push_back(std::move(account));
    auto changed = before->withAccounts(std::move(accounts));
    const std::lock_guard guard{m_mutex};
    m_portfolio = std::move(changed);
    return Done{};
}

Result<bool> Desk::refreshIfChanged()
{
    ENCOURS_ASSIGN(const std::int64_t counter, m_store->changeCounter());
    if (counter == m_changeCounter) {
        return false;
    }
    ENCOURS_ASSIGN(const auto changed, m_store->customersChangedSince(m_seenUntil));
    if (!changed || changed->size() > refreshAtMost) {
        ENCOURS_TRY(reload());
        return true;
    }
    ENCOURS_TRY(refresh(*changed));
    m_changeCounter = counter;
    m_seenUntil = m_store->journal().last();
    return true;
}

Result<Freshness> Desk::freshness()
{
    Freshness freshness;
    const auto book = portfolio();
    freshness.unallocated = Money{0, book->currency()};
    ENCOURS_ASSIGN(const auto batches, m_store->batches());
    for (const StoredBatch& batch : batches) {
        if (!batch.isUndone && countsAsLedger(batch.kind)) {
            freshness.lastImportAt = batch.importedAt;
        }
    }
    const Date day = today();
    book->forEach([&](const Account& account) {
        const AccountState state = stateOf(account, day, book->currency());
        if (!state.debits.empty() && !state.credits.empty()) {
            freshness.creditsToAllocate += static_cast<int>(state.credits.size());
            freshness.unallocated += state.ageing.unallocated;
        }
    });
    return freshness;
}

} // namespace encours
