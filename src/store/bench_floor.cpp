// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bench_floor.h"

#include "sql/sqlite_connection.h"
#include "sql/sqlite_fault.h"
#include "store/migrations.h"
#include "store/queries.h"

#include <array>
#include <chrono>
#include <fmt/format.h>
#include <memory>
#include <sqlite3.h>
#include <string_view>
#include <vector>

namespace encours {

namespace {

constexpr std::array<std::string_view, 5> importTables{"customer", "customer_fact", "batch", "item", "allocation"};

struct StatementCloser {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
struct ValueCloser {
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, StatementCloser>;
using RawValue = std::unique_ptr<sqlite3_value, ValueCloser>;

/// All values of one table, row after row.
struct TableRows {
    std::string_view table;
    int columns = 0;
    std::vector<RawValue> values;
};

Result<RawStatement> prepareRaw(const SqliteConnection& connection, std::string_view query)
{
    sqlite3_stmt* statement = nullptr;
    const std::string_view text = queryText(query);
    const int code =
        sqlite3_prepare_v2(connection.handle(), text.data(), static_cast<int>(text.size()), &statement, nullptr);
    if (code != SQLITE_OK) {
        return sqliteFault(connection.handle(), code, connection.file());
    }
    return RawStatement{statement};
}

Result<TableRows> readRows(const SqliteConnection& connection, std::string_view table)
{
    ENCOURS_ASSIGN(const RawStatement statement, prepareRaw(connection, fmt::format("rows_{}", table)));
    TableRows rows{table, sqlite3_column_count(statement.get()), {}};
    while (sqlite3_step(statement.get()) == SQLITE_ROW) {
        for (int column = 0; column < rows.columns; ++column) {
            rows.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(statement.get(), column)));
        }
    }
    return rows;
}

Result<Done> writeRows(const SqliteConnection& connection, const TableRows& rows)
{
    ENCOURS_ASSIGN(const RawStatement statement, prepareRaw(connection, fmt::format("insert_{}", rows.table)));
    const auto columns = static_cast<std::size_t>(rows.columns);
    for (std::size_t start = 0; start < rows.values.size(); start += columns) {
        for (int column = 0; column < rows.columns; ++column) {
            sqlite3_bind_value(statement.get(), column + 1,
                               rows.values[start + static_cast<std::size_t>(column)].get());
        }
        if (const int code = sqlite3_step(statement.get()); code != SQLITE_DONE) {
            return sqliteFault(connection.handle(), code, connection.file());
        }
        sqlite3_reset(statement.get());
    }
    return Done{};
}

/// Every journal entry that the rows refer to, so that foreign keys hold; not part of the measure.
Result<Done> copyJournal(SqliteConnection& from, SqliteConnection& to)
{
    Queries source{from};
    Queries target{to};
    ENCOURS_ASSIGN(Statement * journal, source.get("select_journal"));
    ENCOURS_TRY(journal->start({}));
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, journal->next());
        if (!hasRow) {
            return Done{};
        }
        ENCOURS_TRY(target.run("insert_journal", {journal->integer(0), journal->text(1), journal->text(2),
                                                  journal->text(3), journal->integer(4), SqlBytes{journal->bytes(5)}}));
    }
}

std::int64_t microsecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

Result<std::int64_t> measureInsertFloor(const std::filesystem::path& importedBook, const std::filesystem::path& scratch)
{
    ENCOURS_ASSIGN(auto from, SqliteConnection::open(importedBook, SqliteConnection::Mode::ReadOnly));
    std::vector<TableRows> tables;
    for (const std::string_view table : importTables) {
        ENCOURS_ASSIGN(TableRows rows, readRows(*from, table));
        tables.push_back(std::move(rows));
    }
    ENCOURS_ASSIGN(auto to, SqliteConnection::open(scratch, SqliteConnection::Mode::Create));
    ENCOURS_TRY(migrate(*to));
    ENCOURS_TRY(copyJournal(*from, *to));
    const auto start = std::chrono::steady_clock::now();
    ENCOURS_ASSIGN(Transaction transaction, Transaction::begin(*to, Transaction::Purpose::Writing));
    for (const TableRows& rows : tables) {
        ENCOURS_TRY(writeRows(*to, rows));
    }
    ENCOURS_TRY(transaction.commit());
    return microsecondsSince(start);
}

Result<std::int64_t> measureScanFloor(const std::filesystem::path& book)
{
    ENCOURS_ASSIGN(auto connection, SqliteConnection::open(book, SqliteConnection::Mode::ReadOnly));
    const auto start = std::chrono::steady_clock::now();
    std::int64_t sum = 0;
    for (const std::string_view query : {"scan_items", "scan_allocations"}) {
        ENCOURS_ASSIGN(const RawStatement statement, prepareRaw(*connection, query));
        const int columns = sqlite3_column_count(statement.get());
        while (sqlite3_step(statement.get()) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column) {
                // Texts are taken as they are: making a number of one is no part of the least that can be done.
                const bool isText = sqlite3_column_type(statement.get(), column) == SQLITE_TEXT;
                sum += isText ? sqlite3_column_text(statement.get(), column)[0]
                              : sqlite3_column_int64(statement.get(), column);
            }
        }
    }
    expect(sum != 0, "a book to be measured holds rows");
    return microsecondsSince(start);
}

} // namespace encours
