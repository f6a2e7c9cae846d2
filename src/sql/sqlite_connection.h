// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "sql/connection.h"

#include <filesystem>

struct sqlite3;

namespace encours {

/// A connection to a SQLite file, set up to be safe rather than fast: foreign keys on, no memory map, no extension, a
/// rollback journal with synchronous=EXTRA. Write-ahead logging is used only by a library ≥ 3.51.3, the first without the
/// WAL-reset defect, and only on a local disk. The file is never opened other than through SQLite.
class SqliteConnection : public Connection {
public:
    enum class Mode : std::uint8_t { Create, Open, ReadOnly };

    /// Errors: StoreMissing, StoreExists, StoreReadOnly, StoreNotABook, StoreCorrupt, StoreFailed, FolderNotWritable.
    static Result<std::unique_ptr<SqliteConnection>> open(const std::filesystem::path& file, Mode mode);
    ~SqliteConnection() override;

    [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
    [[nodiscard]] std::string name() const override { return m_file.filename().string(); }
    Result<std::unique_ptr<Statement>> prepare(std::string_view sql) override;
    Result<std::unique_ptr<RowSink>> rowsInto(std::string_view insert) override;
    Result<Done> runScript(std::string_view sql) override;
    Result<Done> beginWriting() override;
    Result<Done> beginReading() override;
    Result<Done> commit() override;
    void rollback() override;
    Result<std::int64_t> changeCounter() override;

    Result<bool> isEmpty() override;
    Result<DatabaseMark> mark() override; ///< `application_id` and `user_version` of the file's header
    Result<Done> setMark(DatabaseMark mark) override;
    Result<std::string> integrityProblem(CheckDepth depth) override;
    Result<std::int64_t> foreignKeyProblems() override;
    /// Copies the whole database into a new file through the backup interface, whatever others write meanwhile.
    Result<Done> copyTo(const std::filesystem::path& file, const Progress& progress = {});
    /// Rebuilding of indexes after a bulk load is cheaper with a small sorter.
    Result<Done> setCacheKibibytes(std::int64_t kibibytes);

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    SqliteConnection(sqlite3* handle, std::filesystem::path file) : m_handle(handle), m_file(std::move(file)) {}
    Result<Done> configure(Mode mode);
    Result<std::int64_t> singleInteger(std::string_view sql);

    sqlite3* m_handle;
    std::filesystem::path m_file;
};

} // namespace encours
