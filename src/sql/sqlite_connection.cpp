// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/sqlite_connection.h"

#include "base/platform_files.h"
#include "sql/query_text.h"
#include "sql/sqlite_fault.h"

#include <algorithm>
#include <fmt/format.h>
#include <sqlite3.h>
#include <string>
#include <type_traits>

namespace encours {

namespace {

constexpr int busyTimeoutMilliseconds = 10'000;
constexpr int firstVersionWithSafeWal = 3'051'003;
constexpr int copyPagesPerStep = 4'096;

/// Runs on SQLite's own statement; the engine's codes become faults here.
class SqliteStatement : public Statement {
public:
    SqliteStatement(sqlite3_stmt* statement, const SqliteConnection& connection)
        : m_statement(statement), m_connection(connection)
    {
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    Result<Done> bind(std::span<const SqlValue> values) override
    {
        sqlite3_reset(m_statement);
        expect(static_cast<int>(values.size()) == sqlite3_bind_parameter_count(m_statement), "wrong number of values");
        int index = 0;
        for (const SqlValue& value : values) {
            if (const int code = bindOne(++index, value); code != SQLITE_OK) {
                return sqliteFault(m_connection.handle(), code, m_connection.file());
            }
        }
        return Done{};
    }

    Result<bool> next() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW) {
            return true;
        }
        if (code == SQLITE_DONE) {
            sqlite3_reset(m_statement); // Ends the implicit read lock of a finished SELECT.
            return false;
        }
        Fault fault = sqliteFault(m_connection.handle(), code, m_connection.file());
        sqlite3_reset(m_statement);
        return fault;
    }

    void finish() override { sqlite3_reset(m_statement); }

    Kind kind(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_NULL: return Kind::Null;
        case SQLITE_INTEGER: return Kind::Integer;
        case SQLITE_BLOB: return Kind::Bytes;
        default: return Kind::Text;
        }
    }
    int columnCount() const override { return sqlite3_column_count(m_statement); }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const override
    {
        const auto* start = static_cast<const void*>(sqlite3_column_text(m_statement, column));
        return view(start, column);
    }
    std::string_view bytes(int column) const override { return view(sqlite3_column_blob(m_statement, column), column); }

private:
    std::string_view view(const void* start, int column) const
    {
        const auto length = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
        return start == nullptr ? std::string_view{} : std::string_view{static_cast<const char*>(start), length};
    }

    // Views outlive the step (see Statement::bind), so SQLite need not copy them.
    int bindOne(int index, const SqlValue& value)
    {
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            return sqlite3_bind_int64(m_statement, index, *number);
        }
        if (const auto* text = std::get_if<std::string_view>(&value)) {
            const char* start = text->data() == nullptr ? "" : text->data();
            return sqlite3_bind_text64(m_statement, index, start, text->size(), SQLITE_STATIC, SQLITE_UTF8);
        }
        if (const auto* bytes = std::get_if<SqlBytes>(&value)) {
            return sqlite3_bind_blob64(m_statement, index, bytes->bytes.data(), bytes->bytes.size(), SQLITE_STATIC);
        }
        return sqlite3_bind_null(m_statement, index);
    }

    sqlite3_stmt* m_statement;
    const SqliteConnection& m_connection;
};

/// A prepared statement is the quickest way into a file: nothing waits.
class SqliteRowSink : public RowSink {
public:
    explicit SqliteRowSink(std::unique_ptr<Statement> insert) : m_insert(std::move(insert)) {}
    void start() override {}
    Result<Done> add(std::span<const SqlValue> values) override { return m_insert->run(values); }
    Result<Done> flush() override { return Done{}; }
    std::size_t waitingBytes() const override { return 0; }

private:
    std::unique_ptr<Statement> m_insert;
};

bool mayUseWal(const std::filesystem::path& file)
{
    return sqlite3_libversion_number() >= firstVersionWithSafeWal && !isNetworkFolder(file.parent_path());
}

int openFlags(SqliteConnection::Mode mode)
{
    switch (mode) {
    case SqliteConnection::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case SqliteConnection::Mode::Open: return SQLITE_OPEN_READWRITE;
    case SqliteConnection::Mode::ReadOnly: return SQLITE_OPEN_READONLY;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const std::filesystem::path& file, Mode mode)
{
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(file, ignored);
    const std::string name = file.filename().string();
    if (mode == Mode::Create && isThere) {
        return Fault{FaultCode::StoreExists, {{"file", name}}, "the file exists"};
    }
    if (mode != Mode::Create && !isThere) {
        return Fault{FaultCode::StoreMissing, {{"file", name}}, "no such file"};
    }
    if (mode == Mode::Create) {
        ENCOURS_TRY(createPrivateFile(file)); // Made empty with mode 0600 before SQLite opens it.
    }
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.string().c_str(), &handle, openFlags(mode) | SQLITE_OPEN_NOFOLLOW, nullptr);
    std::unique_ptr<SqliteConnection> connection{new SqliteConnection{handle, file}};
    if (code != SQLITE_OK) {
        return sqliteFault(handle, code, file);
    }
    ENCOURS_TRY(connection->configure(mode));
    return connection;
}

SqliteConnection::~SqliteConnection()
{
    sqlite3_close_v2(m_handle);
}

Result<Done> SqliteConnection::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyTimeoutMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    ENCOURS_TRY(runScript("PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
                          "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA recursive_triggers=ON;"));
    if (mode == Mode::ReadOnly) {
        return Done{};
    }
    return runScript(mayUseWal(m_file) ? "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                                       : "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;");
}

Result<std::unique_ptr<Statement>> SqliteConnection::prepare(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK) {
        return sqliteFault(m_handle, code, m_file);
    }
    return std::unique_ptr<Statement>{std::make_unique<SqliteStatement>(statement, *this)};
}

Result<std::unique_ptr<RowSink>> SqliteConnection::rowsInto(std::string_view insert)
{
    ENCOURS_ASSIGN(auto statement, prepare(insert));
    return std::unique_ptr<RowSink>{std::make_unique<SqliteRowSink>(std::move(statement))};
}

Result<Done> SqliteConnection::runScript(std::string_view sql)
{
    const std::string text{sql};
    const int code = sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return sqliteFault(m_handle, code, m_file);
    }
    return Done{};
}

Result<Done> SqliteConnection::beginWriting()
{
    return runScript("BEGIN IMMEDIATE");
}

Result<Done> SqliteConnection::beginReading()
{
    return runScript("BEGIN");
}

Result<Done> SqliteConnection::commit()
{
    return runScript("COMMIT");
}

void SqliteConnection::rollback()
{
    if (sqlite3_get_autocommit(m_handle) == 0) {
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Result<std::int64_t> SqliteConnection::singleInteger(std::string_view sql)
{
    ENCOURS_ASSIGN(auto statement, prepare(sql));
    ENCOURS_ASSIGN(const bool hasRow, statement->next());
    return hasRow ? statement->integer(0) : 0;
}

Result<std::int64_t> SqliteConnection::changeCounter()
{
    return singleInteger("PRAGMA data_version");
}

Result<bool> SqliteConnection::isEmpty()
{
    ENCOURS_ASSIGN(const std::int64_t count, singleInteger(queryText("sqlite_count_tables")));
    return count == 0;
}

Result<DatabaseMark> SqliteConnection::mark()
{
    DatabaseMark mark;
    ENCOURS_ASSIGN(mark.application, singleInteger("PRAGMA application_id"));
    ENCOURS_ASSIGN(mark.schema, singleInteger("PRAGMA user_version"));
    return mark;
}

Result<Done> SqliteConnection::setMark(DatabaseMark mark)
{
    return runScript(fmt::format("PRAGMA application_id={}; PRAGMA user_version={}", mark.application, mark.schema));
}

Result<std::string> SqliteConnection::integrityProblem(CheckDepth depth)
{
    ENCOURS_ASSIGN(auto statement,
                   prepare(depth == CheckDepth::Deep ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)"));
    ENCOURS_ASSIGN(const bool hasRow, statement->next());
    std::string said = hasRow ? std::string{statement->text(0)} : std::string{"no answer"};
    return said == "ok" ? std::string{} : said;
}

Result<std::int64_t> SqliteConnection::foreignKeyProblems()
{
    ENCOURS_ASSIGN(auto statement, prepare("PRAGMA foreign_key_check"));
    std::int64_t count = 0;
    while (true) {
        ENCOURS_ASSIGN(const bool hasRow, statement->next());
        if (!hasRow) {
            return count;
        }
        ++count;
    }
}

Result<Done> SqliteConnection::copyTo(const std::filesystem::path& file, const Progress& progress)
{
    sqlite3* target = nullptr;
    ENCOURS_TRY(createPrivateFile(file));
    int code = sqlite3_open_v2(file.string().c_str(), &target, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> closer{target, sqlite3_close_v2};
    if (code != SQLITE_OK) {
        return sqliteFault(target, code, file);
    }
    sqlite3_exec(target, "PRAGMA journal_mode=OFF; PRAGMA synchronous=FULL;", nullptr, nullptr, nullptr);
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", m_handle, "main");
    if (backup == nullptr) {
        return sqliteFault(target, SQLITE_ERROR, file);
    }
    do {
        code = sqlite3_backup_step(backup, copyPagesPerStep);
        if (progress.report) {
            const int total = sqlite3_backup_pagecount(backup);
            progress.report(total - sqlite3_backup_remaining(backup), total);
        }
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            sqlite3_sleep(20);
        }
    } while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED);
    const int finished = sqlite3_backup_finish(backup);
    if (finished != SQLITE_OK) {
        return sqliteFault(target, finished, file);
    }
    return Done{};
}

Result<Done> SqliteConnection::setCacheKibibytes(std::int64_t kibibytes)
{
    return runScript(fmt::format("PRAGMA cache_size=-{}", kibibytes));
}

} // namespace encours
