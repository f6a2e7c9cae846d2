// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "base/log.h"
#include "store/account_loader.h"
#include "store/chain.h"
#include "store/migrations.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace encours {

namespace {

constexpr std::size_t bookSaltBytes = 32;
/// How often a command is sent to a server that refuses it for reasons of its own.
constexpr int mostTries = 3;

/// Hash that stands before the first entry.
std::string chainRoot()
{
    return std::string(32, '\0');
}

std::string requestDigestOf(const CommandHeader& header)
{
    return rawBytes(DigestBuilder{}.add(header.kind).add(header.request).finish());
}

void applySetting(BookSettings& settings, std::string_view name, std::string_view value)
{
    constexpr std::string_view companyPrefix = "company.";
    if (name.starts_with(companyPrefix)) {
        const auto& codes = companyFieldCodes();
        const std::string_view field = name.substr(companyPrefix.size());
        if (std::find(codes.begin(), codes.end(), field) != codes.end()) {
            companyField(settings.company, field) = value;
        }
    } else if (name == "default_terms") {
        if (auto terms = PaymentTerms::parse(value)) {
            settings.defaultTerms = *terms;
        }
    } else if (name == "holiday_zone") {
        settings.zone = value == "alsace-moselle" ? HolidayZone::AlsaceMoselle : HolidayZone::France;
    } else if (name == "is_demonstration") {
        settings.isDemonstration = value == "1";
    } else if (const auto& codes = bookRuleCodes(); std::find(codes.begin(), codes.end(), name) != codes.end()) {
        // A value that a newer program wrote and this one cannot read leaves the default.
        if (const auto set = setBookRule(settings.rules, name, value); !set) {
            logInfo(LogChannel::Store, fmt::format("The setting {} is not understood.", name));
        }
    }
}

} // namespace

Store::Store(Location location, std::unique_ptr<Connection> connection)
    : m_location(std::move(location)), m_connection(std::move(connection)), m_queries(*m_connection)
{
}

Store::~Store()
{
    m_queries.forget(); // Statements go before their connection.
}

Result<std::unique_ptr<Store>> Store::create(const Location& location, Currency currency, Moment now)
{
    ENCOURS_ASSIGN(auto connection, openConnection(location, OpenMode::Create));
    std::unique_ptr<Store> store{new Store{location, std::move(connection)}};
    const auto prepared = store->beBook(currency, now);
    if (!prepared) {
        store.reset();
        if (!location.isOnServer()) {
            std::error_code ignored;
            std::filesystem::remove(location.file(), ignored); // A half-made book would only puzzle.
        }
        return prepared.fault();
    }
    return store;
}

// On a server a book that was left half-made is finished; a file is always new.
Result<Done> Store::beBook(Currency currency, Moment now)
{
    ENCOURS_ASSIGN(const DatabaseMark mark, m_connection->mark());
    ENCOURS_ASSIGN(const bool isEmpty, m_connection->isEmpty());
    const Fault exists{FaultCode::StoreExists, {{"file", m_connection->name()}}, "the database is in use"};
    if (!isEmpty && mark.application != bookApplicationId) {
        return exists;
    }
    ENCOURS_TRY(migrate(*m_connection));
    ENCOURS_ASSIGN(Transaction transaction, Transaction::begin(*m_connection, Transaction::Purpose::Writing));
    if (const auto read = readBook(); read) {
        return exists;
    }
    const std::string salt = randomBytes(bookSaltBytes);
    ENCOURS_TRY(m_queries.run("insert_book", {currency.code(), SqlBytes{salt}, now.microseconds}));
    ENCOURS_TRY(readBook());
    return transaction.commit();
}

Result<std::unique_ptr<Store>> Store::open(const Location& location,
                                           const std::function<Result<Done>(Store&)>& beforeMigration)
{
    ENCOURS_ASSIGN(auto connection, openConnection(location, OpenMode::Open));
    ENCOURS_TRY(checkIsBook(*connection));
    ENCOURS_ASSIGN(const std::string problem, connection->integrityProblem(Connection::CheckDepth::Quick));
    if (!problem.empty()) {
        return Fault{FaultCode::StoreCorrupt, {{"file", connection->name()}, {"detail", problem}}, problem};
    }
    ENCOURS_ASSIGN(const DatabaseMark mark, connection->mark());
    std::unique_ptr<Store> store{new Store{location, std::move(connection)}};
    if (mark.schema < newestSchema()) {
        logInfo(LogChannel::Store, fmt::format("Migrate the book from schema {} to {}…", mark.schema, newestSchema()));
        ENCOURS_TRY(store->readBook());
        ENCOURS_TRY(beforeMigration(*store));
        store->m_queries.forget();
        ENCOURS_TRY(migrate(store->connection()));
    }
    ENCOURS_TRY(store->readBook());
    return store;
}

Result<Done> Store::readBook()
{
    ENCOURS_ASSIGN(Statement * book, m_queries.get("select_book"));
    ENCOURS_TRY(book->start({}));
    ENCOURS_ASSIGN(const bool hasRow, book->next());
    if (!hasRow) {
        return Fault{FaultCode::StoreNotABook, {{"file", m_connection->name()}}, "the book row is missing"};
    }
    ENCOURS_ASSIGN(m_currency, Currency::parse(book->text(0)));
    m_salt = book->bytes(1);
    book->finish();
    return Done{};
}

Result<std::optional<Recorded>> Store::findRecorded(const CommandHeader& header)
{
    ENCOURS_ASSIGN(Statement * byKey, m_queries.get("select_journal_by_key"));
    ENCOURS_TRY(byKey->start({std::string_view{header.key}}));
    ENCOURS_ASSIGN(const bool hasRow, byKey->next());
    if (!hasRow) {
        return std::optional<Recorded>{};
    }
    const Recorded recorded{JournalSeq{byKey->integer(0)}, true, {}};
    const bool isSameRequest = byKey->bytes(1) == requestDigestOf(header);
    byKey->finish();
    if (!isSameRequest) {
        return Fault{FaultCode::KeyReused, {{"value", header.key}}, "the key stands for another request"};
    }
    return std::optional{recorded};
}

Result<Recorded> Store::record(const CommandHeader& header, const std::function<Result<Done>(FactWriter&)>& write)
{
    expect(!header.key.empty(), "every command carries a key");
    for (int tries = 1;; ++tries) {
        auto written = this->write(header, write);
        if (written || !isStoreFault(written.fault().code)) {
            return written;
        }
        const bool isWorthRepeating = m_connection->isWorthRepeating();
        // The commit may have reached the disk although its answer did not reach us.
        if (auto found = findRecorded(header); found && *found) {
            return **found;
        }
        if (!isWorthRepeating || tries == mostTries) {
            return written;
        }
        logInfo(LogChannel::Store, fmt::format("Run a {} again: {}", header.kind, written.fault().detail));
    }
}

Result<Recorded> Store::write(const CommandHeader& header, const std::function<Result<Done>(FactWriter&)>& write)
{
    const std::string requestDigest = requestDigestOf(header);
    ENCOURS_ASSIGN(Transaction transaction, Transaction::begin(*m_connection, Transaction::Purpose::Writing));
    ENCOURS_ASSIGN(auto before, findRecorded(header));
    if (before) {
        return *before;
    }
    ENCOURS_ASSIGN(const ChainHead head, chainHead());
    const JournalSeq seq{head.seq.value + 1};
    const std::string previousHash = head.seq.isStored() ? rawBytes(*Digest::fromHex(head.hash)) : chainRoot();
    ENCOURS_TRY(m_queries.run("insert_journal",
                              {seq.value, std::string_view{header.key}, std::string_view{header.kind},
                               std::string_view{header.actor}, header.at.microseconds, SqlBytes{requestDigest}}));
    ENCOURS_ASSIGN(FactWriter writer, FactWriter::start(m_queries, seq));
    ENCOURS_TRY(write(writer));
    ENCOURS_ASSIGN(const Digest digest, writer.finish(m_salt));
    const std::string payload = rawBytes(digest);
    const std::string hash = sealOf({seq.value, header.key, header.kind, header.actor, header.at.microseconds,
                                     requestDigest, payload, previousHash});
    ENCOURS_TRY(
        m_queries.run("insert_journal_seal", {seq.value, SqlBytes{payload}, SqlBytes{previousHash}, SqlBytes{hash}}));
    ENCOURS_TRY(transaction.commit());
    logInfo(LogChannel::Store, fmt::format("Recorded entry {} ({}).", seq.value, header.kind));
    return Recorded{seq, false, {writer.touched().begin(), writer.touched().end()}, writer.changesLedger()};
}

Result<std::unordered_set<std::int64_t>> Store::undoneEntries()
{
    ENCOURS_ASSIGN(Statement * undone, m_queries.get("select_undone"));
    ENCOURS_TRY(undone->start({}));
    std::unordered_set<std::int64_t> entries;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, undone->next());
        if (!hasRow) {
            return entries;
        }
        entries.insert(undone->integer(0));
    }
}

Result<std::vector<std::pair<std::string, std::string>>> Store::settingsUnder(std::string_view prefix)
{
    ENCOURS_ASSIGN(const auto undone, undoneEntries());
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_settings"));
    ENCOURS_TRY(rows->start({}));
    std::map<std::string, std::string> latest;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            break;
        }
        if (rows->text(0).starts_with(prefix) && !undone.contains(rows->integer(2))) {
            latest[std::string{rows->text(0).substr(prefix.size())}] = rows->text(1);
        }
    }
    return std::vector<std::pair<std::string, std::string>>{latest.begin(), latest.end()};
}

Result<BookSettings> Store::settings()
{
    ENCOURS_ASSIGN(const auto named, settingsUnder(""));
    BookSettings settings;
    settings.currency = m_currency;
    settings.rules.insurance.deductible = Money{0, m_currency};
    for (const auto& [name, value] : named) {
        applySetting(settings, name, value);
    }
    return settings;
}

Result<std::vector<LegalValue>> Store::legalValues()
{
    ENCOURS_ASSIGN(const auto undone, undoneEntries());
    ENCOURS_ASSIGN(Statement * rows, m_queries.get("select_legal_values"));
    ENCOURS_TRY(rows->start({}));
    std::vector<LegalValue> values;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, rows->next());
        if (!hasRow) {
            return values;
        }
        const auto name = parseLegalName(rows->text(0));
        const auto from = Date::fromDayNumber(rows->integer(1));
        const auto checkedOn = Date::fromDayNumber(rows->integer(4));
        if (name && from && checkedOn && !undone.contains(rows->integer(5))) {
            values.push_back({*name, *from, rows->integer(2), std::string{rows->text(3)}, *checkedOn});
        }
    }
}

Result<std::vector<Account>> Store::loadAccounts(const BookSettings& settings, const Progress& progress)
{
    ENCOURS_ASSIGN(Transaction transaction, Transaction::begin(*m_connection, Transaction::Purpose::Reading));
    AccountLoader loader{*this, settings};
    return loader.loadAll(progress);
}

Result<std::vector<Account>> Store::loadAccounts(const BookSettings& settings, std::span<const CustomerId> customers)
{
    ENCOURS_ASSIGN(Transaction transaction, Transaction::begin(*m_connection, Transaction::Purpose::Reading));
    AccountLoader loader{*this, settings};
    return loader.load(customers);
}

Result<Account> Store::withContactsSince(const BookSettings& settings, const Account& known, JournalSeq since)
{
    ENCOURS_ASSIGN(Transaction transaction, Transaction::begin(*m_connection, Transaction::Purpose::Reading));
    AccountLoader loader{*this, settings};
    return loader.addSince(known, since);
}

Result<JournalEntry> Store::journalEntry(JournalSeq seq)
{
    JournalEntry entry;
    ENCOURS_ASSIGN(Statement * row, m_queries.get("select_journal_entry"));
    ENCOURS_TRY(row->start({seq.value}));
    ENCOURS_ASSIGN(const bool hasRow, row->next());
    if (!hasRow) {
        return FaultCode::NothingToUndo;
    }
    entry.seq = seq;
    entry.kind = row->text(1);
    entry.actor = row->text(2);
    entry.isUndone = row->integer(3) != 0;
    row->finish();
    ENCOURS_ASSIGN(Statement * customers, m_queries.get("select_customers_of_entry"));
    constexpr std::size_t tables = 29;
    const std::vector<SqlValue> values(tables, SqlValue{seq.value});
    ENCOURS_TRY(customers->bind(values));
    while (true) {
        ENCOURS_ASSIGN(const bool hasCustomer, customers->next());
        if (!hasCustomer) {
            break;
        }
        entry.customers.push_back(CustomerId{customers->integer(0)});
    }
    ENCOURS_ASSIGN(Statement * outcome, m_queries.get("select_outcome_of_entry"));
    ENCOURS_TRY(outcome->start({seq.value}));
    ENCOURS_ASSIGN(const bool hasOutcome, outcome->next());
    if (hasOutcome) {
        entry.outcome = static_cast<Outcome>(outcome->integer(0));
    }
    outcome->finish();
    return entry;
}

Result<std::optional<JournalSeq>> Store::lastUndoable(const std::string& actor)
{
    ENCOURS_ASSIGN(Statement * last, m_queries.get("select_last_undoable"));
    ENCOURS_TRY(last->start({std::string_view{actor}}));
    ENCOURS_ASSIGN(const bool hasRow, last->next());
    std::optional<JournalSeq> seq;
    if (hasRow && !last->isNull(0)) {
        seq = JournalSeq{last->integer(0)};
    }
    last->finish();
    return seq;
}

Result<ChainHead> Store::chainHead()
{
    ENCOURS_ASSIGN(Statement * head, m_queries.get("select_journal_head"));
    ENCOURS_TRY(head->start({}));
    ENCOURS_ASSIGN(const bool hasRow, head->next());
    if (!hasRow) {
        return ChainHead{};
    }
    ChainHead found{JournalSeq{head->integer(0)}, toHex(head->bytes(1))};
    head->finish();
    return found;
}

Result<std::int64_t> Store::changeCounter()
{
    return m_connection->changeCounter();
}

} // namespace encours
