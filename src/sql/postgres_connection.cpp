// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/postgres_connection.h"

#include "sql/postgres_fault.h"
#include "sql/postgres_rows.h"
#include "sql/postgres_statement.h"
#include "sql/query_text.h"

#include <array>
#include <fmt/format.h>
#include <libpq-fe.h>
#include <map>
#include <optional>
#include <utility>

namespace encours {

namespace {

/// Any number does, as long as it stays: it names the writer's lock.
constexpr std::int64_t writerLock = 0x456e6372;
constexpr const char* sessionScript = "SET TimeZone = 'UTC'; SET DateStyle = 'ISO'; SET lock_timeout = '10s';"
                                      "SET idle_in_transaction_session_timeout = '5min'; LISTEN encours_book";

void dropNotice(void* /*unused*/, const pg_result* /*unused*/) {}

/// The parts of an address by libpq's own names; nothing when it is none.
std::optional<std::map<std::string, std::string>> partsOf(const std::string& url)
{
    char* problem = nullptr;
    PQconninfoOption* options = PQconninfoParse(url.c_str(), &problem);
    std::map<std::string, std::string> parts;
    for (const PQconninfoOption* option = options; option != nullptr && option->keyword != nullptr; ++option) {
        if (option->val != nullptr) {
            parts.emplace(option->keyword, option->val);
        }
    }
    const bool isAddress = options != nullptr;
    PQconninfoFree(options);
    PQfreemem(problem);
    return isAddress ? std::optional{std::move(parts)} : std::nullopt;
}

bool isAnswer(const pg_result* result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

} // namespace

void PostgresResultCloser::operator()(pg_result* result) const
{
    PQclear(result);
}

std::string PostgresConnection::nameOf(const std::string& url)
{
    const auto parts = partsOf(url).value_or(std::map<std::string, std::string>{});
    const auto base = parts.find("dbname");
    const auto host = parts.find("host");
    std::string name = base == parts.end() ? "PostgreSQL" : base->second;
    const bool isRemote = host != parts.end() && !host->second.starts_with('/');
    return isRemote ? name + "@" + host->second : name;
}

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const std::string& url)
{
    const auto parts = partsOf(url);
    if (!parts) { // What libpq says of it may quote a password.
        return Fault{FaultCode::RequestMalformed, {{"reason", "server-address"}}, "not an address"};
    }
    if (parts->contains("password")) {
        return Fault{FaultCode::RequestMalformed, {{"reason", "password-in-url"}}, "a password in the address"};
    }
    // What stands behind the address wins over it, what stands before it does not.
    constexpr std::array keywords{"connect_timeout", "fallback_application_name", "dbname", "client_encoding",
                                  static_cast<const char*>(nullptr)};
    const std::array<const char*, 5> values{"10", "encours", url.c_str(), "UTF8", nullptr};
    std::unique_ptr<PostgresConnection> connection{
        new PostgresConnection{PQconnectdbParams(keywords.data(), values.data(), 1), nameOf(url)}};
    if (PQstatus(connection->m_handle) != CONNECTION_OK) {
        return connection->refusalFor(nullptr);
    }
    ENCOURS_TRY(connection->setUp());
    return connection;
}

PostgresConnection::~PostgresConnection()
{
    PQfinish(m_handle);
}

Result<Done> PostgresConnection::setUp()
{
    PQsetNoticeReceiver(m_handle, dropNotice, nullptr);
    const PostgresResult result{PQexec(m_handle, sessionScript)};
    return isAnswer(result.get()) ? Result<Done>{Done{}} : Result<Done>{refusalFor(result.get())};
}

bool PostgresConnection::isLost() const
{
    return PQstatus(m_handle) != CONNECTION_OK;
}

/// Looks whether the server hung up while nobody asked: its farewell comes first, the end behind it.
bool PostgresConnection::hasBroken() const
{
    return isLost() || PQconsumeInput(m_handle) != 1 || PQconsumeInput(m_handle) != 1 || isLost();
}

Result<Done> PostgresConnection::reconnect()
{
    PQreset(m_handle);
    ++m_generation;
    ++m_changes; // Nobody told us what happened meanwhile.
    m_retired.clear();
    if (isLost()) {
        return refusalFor(nullptr);
    }
    return setUp();
}

Fault PostgresConnection::refusalFor(const pg_result* result)
{
    const char* state = result != nullptr ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char* said = result != nullptr ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    if (said == nullptr) {
        said = result != nullptr ? PQresultErrorMessage(result) : PQerrorMessage(m_handle);
    }
    const PostgresVerdict verdict = state == nullptr && !isLost() ? PostgresVerdict{} : verdictOn(state ? state : "");
    m_isWorthRepeating = verdict.isWorthRepeating;
    return postgresFault(verdict.code, m_name, state != nullptr ? state : "", said);
}

Result<Done> PostgresConnection::takeLine(PostgresStatement* streaming)
{
    if (m_streaming != nullptr && m_streaming != streaming) {
        std::exchange(m_streaming, nullptr)->bufferRest();
    }
    if (m_isInTransaction && isLost()) {
        return refusalFor(nullptr); // What it did is gone: its owner must begin again.
    }
    if (!m_isInTransaction && hasBroken()) {
        ENCOURS_TRY(reconnect());
    }
    m_streaming = streaming;
    return Done{};
}

void PostgresConnection::giveLineBack(const PostgresStatement& statement)
{
    if (m_streaming == &statement) {
        m_streaming = nullptr;
    }
}

std::string PostgresConnection::newStatementName()
{
    return fmt::format("encours_{}", ++m_statements);
}

Result<std::unique_ptr<Statement>> PostgresConnection::prepare(std::string_view sql)
{
    if (PQtransactionStatus(m_handle) == PQTRANS_IDLE) {
        for (const std::string& name : std::exchange(m_retired, {})) {
            ENCOURS_TRY(execute(fmt::format("DEALLOCATE {}", name)));
        }
    }
    ENCOURS_ASSIGN(auto statement, PostgresStatement::prepare(*this, sql));
    return std::unique_ptr<Statement>{std::move(statement)};
}

Result<std::unique_ptr<RowSink>> PostgresConnection::rowsInto(std::string_view insert)
{
    return std::unique_ptr<RowSink>{std::make_unique<PostgresRowSink>(*this, insert)};
}

Result<Done> PostgresConnection::execute(const std::string& script)
{
    ENCOURS_TRY(takeLine(nullptr));
    const PostgresResult result{PQexec(m_handle, script.c_str())};
    return isAnswer(result.get()) ? Result<Done>{Done{}} : Result<Done>{refusalFor(result.get())};
}

Result<Done> PostgresConnection::runScript(std::string_view sql)
{
    return execute(std::string{sql});
}

Result<Done> PostgresConnection::begin(const std::string& script)
{
    expect(!m_isInTransaction, "one transaction at a time");
    m_isWorthRepeating = false;
    auto begun = execute(script);
    if (!begun && isLost()) {
        begun = execute(script); // Nothing was done on the line that broke; a new one is as good.
    }
    m_isInTransaction = true;
    if (!begun) {
        rollback();
    }
    return begun;
}

Result<Done> PostgresConnection::beginWriting()
{
    m_isWriting = true;
    return begin(
        fmt::format("BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_catalog.pg_advisory_xact_lock({})", writerLock));
}

Result<Done> PostgresConnection::beginReading()
{
    m_isWriting = false;
    return begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

Result<Done> PostgresConnection::commit()
{
    ENCOURS_TRY(takeLine(nullptr));
    const PostgresResult result{PQexec(m_handle, m_isWriting ? "NOTIFY encours_book; COMMIT" : "COMMIT")};
    if (!isAnswer(result.get())) {
        return refusalFor(result.get());
    }
    m_isInTransaction = false;
    // The server answers COMMIT of a transaction that has failed by taking it back.
    if (std::string_view{PQcmdStatus(result.get())} != "COMMIT") {
        return postgresFault(FaultCode::StoreFailed, m_name, "25P02", "the transaction was taken back");
    }
    return Done{};
}

void PostgresConnection::rollback()
{
    if (!std::exchange(m_isInTransaction, false)) {
        return;
    }
    if (m_streaming != nullptr) {
        std::exchange(m_streaming, nullptr)->bufferRest();
    }
    if (!isLost()) {
        const PostgresResult ignored{PQexec(m_handle, "ROLLBACK")};
    }
}

// The server hands out what others committed with the answer to any command, also to one that does nothing.
Result<std::int64_t> PostgresConnection::changeCounter()
{
    auto asked = execute("");
    if (!asked && isLost() && !m_isInTransaction) {
        asked = execute("");
    }
    ENCOURS_TRY(asked);
    takeNotices();
    return m_changes;
}

void PostgresConnection::takeNotices()
{
    while (PGnotify* notice = PQnotifies(m_handle)) {
        m_changes += notice->be_pid == PQbackendPID(m_handle) ? 0 : 1;
        PQfreemem(notice);
    }
}

Result<std::int64_t> PostgresConnection::singleInteger(std::string_view sql)
{
    ENCOURS_ASSIGN(const auto statement, prepare(sql));
    ENCOURS_ASSIGN(const bool hasRow, statement->next());
    return hasRow ? statement->integer(0) : 0;
}

Result<bool> PostgresConnection::isEmpty()
{
    ENCOURS_ASSIGN(const std::int64_t tables, singleInteger(queryText("postgresql_count_tables")));
    return tables == 0;
}

Result<DatabaseMark> PostgresConnection::mark()
{
    ENCOURS_ASSIGN(const std::int64_t columns, singleInteger(queryText("postgresql_count_mark_columns")));
    if (columns != 2) {
        return DatabaseMark{}; // No table of this name, or another program's.
    }
    ENCOURS_ASSIGN(const auto statement, prepare(queryText("postgresql_select_mark")));
    ENCOURS_ASSIGN(const bool hasRow, statement->next());
    return hasRow ? DatabaseMark{statement->integer(0), statement->integer(1)} : DatabaseMark{};
}

Result<Done> PostgresConnection::setMark(DatabaseMark mark)
{
    ENCOURS_ASSIGN(const auto statement, prepare(queryText("postgresql_update_mark")));
    return statement->run({mark.application, mark.schema});
}

Result<std::int64_t> PostgresConnection::foreignKeyProblems()
{
    std::vector<std::string> checks;
    ENCOURS_ASSIGN(const auto references, prepare(queryText("postgresql_reference_checks")));
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, references->next());
        if (!hasRow) {
            break;
        }
        checks.emplace_back(references->text(0));
    }
    std::int64_t problems = 0;
    for (const std::string& check : checks) {
        ENCOURS_ASSIGN(const std::int64_t count, singleInteger(check));
        problems += count;
    }
    return problems;
}

} // namespace encours
