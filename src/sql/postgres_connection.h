// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/connection.h"

#include <string>
#include <string_view>
#include <vector>

struct pg_conn;
struct pg_result;

namespace encours {

class PostgresStatement;

struct PostgresResultCloser {
    void operator()(pg_result* result) const;
};
using PostgresResult = std::unique_ptr<pg_result, PostgresResultCloser>;

/// A connection to a database on a PostgreSQL server. One writer at a time holds a lock that ends with its transaction;
/// readers never wait. Rows stream in; a statement that is asked for in between first takes in what the other still has
/// to come. A connection that was lost is made again before the next transaction.
class PostgresConnection : public Connection {
public:
    /// `url` is `postgresql://user@host:port/base?option=…`. Errors: RequestMalformed (no address, or a password in it),
    /// StoreUnreachable, StoreBusy.
    static Result<std::unique_ptr<PostgresConnection>> open(const std::string& url);
    ~PostgresConnection() override;

    /// `base@host`: what may be shown of an address.
    [[nodiscard]] static std::string nameOf(const std::string& url);

    [[nodiscard]] Engine engine() const override { return Engine::PostgreSql; }
    [[nodiscard]] std::string name() const override { return m_name; }
    Result<std::unique_ptr<Statement>> prepare(std::string_view sql) override;
    Result<std::unique_ptr<RowSink>> rowsInto(std::string_view insert) override;
    Result<Done> runScript(std::string_view sql) override;
    Result<Done> beginWriting() override;
    Result<Done> beginReading() override;
    Result<Done> commit() override; ///< tells the other connections to the database
    void rollback() override;
    Result<std::int64_t> changeCounter() override;
    [[nodiscard]] bool isWorthRepeating() const override { return m_isWorthRepeating; }
    Result<bool> isEmpty() override;
    Result<DatabaseMark> mark() override;
    Result<Done> setMark(DatabaseMark mark) override;
    Result<std::string> integrityProblem(CheckDepth) override { return std::string{}; }
    Result<std::int64_t> foreignKeyProblems() override;

    // For the statements and row sinks of this connection only.
    [[nodiscard]] pg_conn* handle() const { return m_handle; }
    /// Counts connections: what was prepared on an earlier one is gone.
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] std::string newStatementName();
    void retire(std::string statementName) { m_retired.push_back(std::move(statementName)); }
    /// Makes the line free: rows that another statement still expects are taken in, a lost connection is made again.
    Result<Done> takeLine(PostgresStatement* streaming);
    void giveLineBack(const PostgresStatement& statement);
    /// The refusal for what the server said, or for a connection without an answer.
    [[nodiscard]] Fault refusalFor(const pg_result* result);

private:
    PostgresConnection(pg_conn* handle, std::string name) : m_handle(handle), m_name(std::move(name)) {}
    Result<Done> setUp();
    Result<Done> reconnect();
    Result<Done> begin(const std::string& script);
    Result<Done> execute(const std::string& script);
    Result<std::int64_t> singleInteger(std::string_view sql);
    [[nodiscard]] bool isLost() const;
    [[nodiscard]] bool hasBroken() const;
    void takeNotices();

    pg_conn* m_handle;
    std::string m_name;
    PostgresStatement* m_streaming = nullptr;
    std::vector<std::string> m_retired; ///< prepared statements that nobody needs any more
    int m_generation = 1;
    int m_statements = 0;
    std::int64_t m_changes = 0;
    bool m_isInTransaction = false;
    bool m_isWriting = false;
    bool m_isWorthRepeating = false;
};

} // namespace encours
