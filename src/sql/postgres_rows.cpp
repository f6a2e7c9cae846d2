// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/postgres_rows.h"

#include "sql/postgres_wire.h"

#include <fmt/format.h>
#include <libpq-fe.h>

namespace encours {

namespace {

/// Up to here one insert for each row is as quick as a COPY, which takes as long as two (measured).
constexpr std::size_t fewRows = 2;
constexpr int countWidth = 2;
constexpr std::string_view copySignature{"PGCOPY\n\377\r\n\0", 11};
/// No flags and no extension, each of four bytes.
constexpr std::string_view copyFlags{"\0\0\0\0\0\0\0\0", 8};

/// An insert begins with two words, then its table and columns, which COPY names alike.
std::string copyFor(std::string_view insert)
{
    const std::size_t secondWord = insert.find(' ');
    const std::size_t tableAt = insert.find(' ', secondWord + 1);
    const std::size_t end = insert.find(')');
    expect(tableAt < end && end != std::string_view::npos, "an insert names its table and columns");
    return fmt::format("COPY{} FROM STDIN (FORMAT binary)", insert.substr(tableAt, end + 1 - tableAt));
}

} // namespace

PostgresRowSink::PostgresRowSink(PostgresConnection& connection, std::string_view insert)
    : m_connection(connection), m_insert(insert), m_copy(copyFor(insert))
{
    start();
}

void PostgresRowSink::start()
{
    m_wire.assign(copySignature).append(copyFlags);
    m_starts.clear();
    m_rows = 0;
}

Result<Done> PostgresRowSink::add(std::span<const SqlValue> values)
{
    if (m_starts.size() <= fewRows) {
        m_starts.push_back(m_wire.size());
    }
    appendToWire(m_wire, static_cast<std::int64_t>(values.size()), countWidth);
    for (const SqlValue& value : values) {
        appendValueToWire(m_wire, value);
    }
    ++m_rows;
    return Done{};
}

Result<Done> PostgresRowSink::flush()
{
    if (m_rows == 0) {
        return Done{};
    }
    const auto flushed = m_rows <= fewRows ? insertEach() : copyAll();
    start();
    return flushed;
}

Result<Done> PostgresRowSink::insertEach()
{
    if (!m_statement) {
        ENCOURS_ASSIGN(m_statement, PostgresStatement::prepare(m_connection, m_insert));
    }
    m_starts.push_back(m_wire.size());
    for (std::size_t row = 0; row < m_rows; ++row) {
        const std::size_t valuesAt = m_starts[row] + countWidth;
        ENCOURS_TRY(m_statement->runWired(std::string_view{m_wire}.substr(valuesAt, m_starts[row + 1] - valuesAt)));
    }
    return Done{};
}

Result<Done> PostgresRowSink::copyAll()
{
    ENCOURS_TRY(m_connection.takeLine(nullptr));
    const PostgresResult opened{PQexec(m_connection.handle(), m_copy.c_str())};
    if (PQresultStatus(opened.get()) != PGRES_COPY_IN) {
        return m_connection.refusalFor(opened.get());
    }
    const bool isSent = sendCopy();
    Result<Done> answer = Done{};
    while (pg_result* next = PQgetResult(m_connection.handle())) {
        const PostgresResult result{next};
        if (answer && PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
            answer = m_connection.refusalFor(result.get());
        }
    }
    return isSent || !answer ? answer : Result<Done>{m_connection.refusalFor(nullptr)};
}

bool PostgresRowSink::sendCopy()
{
    constexpr std::size_t most = 1 << 20;
    appendToWire(m_wire, -1, countWidth);
    for (std::size_t at = 0; at < m_wire.size(); at += most) {
        const std::size_t size = std::min(most, m_wire.size() - at);
        if (PQputCopyData(m_connection.handle(), m_wire.data() + at, static_cast<int>(size)) != 1) {
            return false;
        }
    }
    return PQputCopyEnd(m_connection.handle(), nullptr) == 1;
}

} // namespace encours
