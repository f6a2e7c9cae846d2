// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sql/connection.h"

#include <filesystem>
#include <string>

namespace encours {

/// Where a book lies: a file (SQLite), or a database on a server, as `postgresql://user@host/base`.
class Location {
public:
    Location(const std::filesystem::path& place); // Whoever has a path has a location.

    [[nodiscard]] Engine engine() const { return m_isOnServer ? Engine::PostgreSql : Engine::Sqlite; }
    [[nodiscard]] bool isOnServer() const { return m_isOnServer; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_place; } ///< of a book in a file
    [[nodiscard]] std::string url() const { return m_place.string(); }          ///< of a book on a server
    /// For sentences: the name of the file, or the database and its server without anything secret.
    [[nodiscard]] std::string name() const;

private:
    std::filesystem::path m_place;
    bool m_isOnServer;
};

enum class OpenMode : std::uint8_t { Create, Open };

/// Errors: as SqliteConnection::open and PostgresConnection::open.
Result<std::unique_ptr<Connection>> openConnection(const Location& location, OpenMode mode);

} // namespace encours
