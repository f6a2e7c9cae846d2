// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sql/value.h"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace encours {

/// A prepared statement. Belongs to the thread and outlives no connection. Placeholders are `?`, counted from 0.
class Statement {
public:
    virtual ~Statement() = default;
    Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds all placeholders and starts over. Views need not outlive the call to run() or the last next().
    virtual Result<Done> bind(std::span<const SqlValue> values) = 0;
    /// The next row: true when there is one, false at the end.
    virtual Result<bool> next() = 0;

    enum class Kind : std::uint8_t { Null, Integer, Text, Bytes };
    [[nodiscard]] virtual Kind kind(int column) const = 0;
    [[nodiscard]] virtual int columnCount() const = 0;
    [[nodiscard]] bool isNull(int column) const { return kind(column) == Kind::Null; }
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual std::string_view text(int column) const = 0;  ///< valid until the next next() or bind()
    [[nodiscard]] virtual std::string_view bytes(int column) const = 0; ///< likewise

    /// Lets go of the rest of the rows, and of the read lock that they hold.
    virtual void finish() = 0;

    /// bind() and run to the end, dropping rows.
    Result<Done> run(std::span<const SqlValue> values);
    Result<Done> run(std::initializer_list<SqlValue> values);
    /// bind() for a query whose rows are then read with next().
    Result<Done> start(std::initializer_list<SqlValue> values);
};

/// Rows on their way into one table, few or very many. They may wait in memory; flush() puts them in, within the
/// transaction that is open. A table that others refer to is flushed before them.
class RowSink {
public:
    virtual ~RowSink() = default;
    RowSink() = default;
    RowSink(const RowSink&) = delete;
    RowSink& operator=(const RowSink&) = delete;

    virtual void start() = 0; ///< forgets what still waits, e.g. of a transaction that was rolled back
    virtual Result<Done> add(std::span<const SqlValue> values) = 0;
    virtual Result<Done> flush() = 0;
    [[nodiscard]] virtual std::size_t waitingBytes() const = 0;
};

/// What people call the engine behind a connection.
enum class Engine : std::uint8_t { Sqlite, PostgreSql };

/// What a database says of itself beside its tables: which program owns it, and the number of its schema. Both are 0 in a
/// database that no program has marked.
struct DatabaseMark {
    std::int64_t application = 0;
    std::int64_t schema = 0;
};

/// A connection to a database engine. One thread at a time. The SQL text is the same for every engine, but for tokens
/// that stand for a type or a clause in migrations: `@int64`, `@bytes`, `@strict`.
class Connection {
public:
    virtual ~Connection() = default;
    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] virtual Engine engine() const = 0;
    [[nodiscard]] virtual std::string name()
        const = 0; ///< for sentences: of the file, or of the database and its server

    virtual Result<std::unique_ptr<Statement>> prepare(std::string_view sql) = 0;
    /// The quickest way for many rows: `insert` is `INSERT INTO table (columns) VALUES (?, …)`.
    virtual Result<std::unique_ptr<RowSink>> rowsInto(std::string_view insert) = 0;
    /// Runs a script of several statements without parameters.
    virtual Result<Done> runScript(std::string_view sql) = 0;
    virtual Result<Done> beginWriting() = 0; ///< takes the write lock at once: one writer at a time
    virtual Result<Done> beginReading() = 0; ///< one consistent view for several reads
    virtual Result<Done> commit() = 0;
    virtual void rollback() = 0;
    /// Changes whenever another connection has committed something.
    virtual Result<std::int64_t> changeCounter() = 0;
    /// True when the last refusal came from how transactions met, or from a connection that was lost: the same transaction
    /// may succeed when it is run again, under the same idempotency key.
    [[nodiscard]] virtual bool isWorthRepeating() const { return false; }

    virtual Result<bool> isEmpty() = 0; ///< no table at all
    virtual Result<DatabaseMark> mark() = 0;
    virtual Result<Done> setMark(DatabaseMark mark) = 0;
    /// Text of the first thing that is wrong with the pages, "" when they are sound or a server answers for them. Deep
    /// reads every page and index.
    enum class CheckDepth : std::uint8_t { Quick, Deep };
    virtual Result<std::string> integrityProblem(CheckDepth depth) = 0;
    virtual Result<std::int64_t> foreignKeyProblems() = 0; ///< rows that refer to nothing
};

/// A transaction that is rolled back when it is dropped without commit().
class Transaction {
public:
    enum class Purpose : std::uint8_t { Writing, Reading };
    static Result<Transaction> begin(Connection& connection, Purpose purpose);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// After a failed commit the state is unknown to the caller: look up the idempotency key.
    Result<Done> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    Connection* m_connection;
};

} // namespace encours
