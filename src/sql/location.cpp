// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/location.h"

#include "sql/postgres_connection.h"
#include "sql/sqlite_connection.h"

namespace encours {

namespace {

bool isServerUrl(const std::string& place)
{
    return place.starts_with("postgresql://") || place.starts_with("postgres://");
}

} // namespace

Location::Location(const std::filesystem::path& place) : m_place(place), m_isOnServer(isServerUrl(place.string())) {}

std::string Location::name() const
{
    return m_isOnServer ? PostgresConnection::nameOf(url()) : m_place.filename().string();
}

Result<std::unique_ptr<Connection>> openConnection(const Location& location, OpenMode mode)
{
    if (location.isOnServer()) {
        ENCOURS_ASSIGN(auto server, PostgresConnection::open(location.url()));
        return std::unique_ptr<Connection>{std::move(server)};
    }
    const auto fileMode = mode == OpenMode::Create ? SqliteConnection::Mode::Create : SqliteConnection::Mode::Open;
    ENCOURS_ASSIGN(auto file, SqliteConnection::open(location.file(), fileMode));
    return std::unique_ptr<Connection>{std::move(file)};
}

} // namespace encours
