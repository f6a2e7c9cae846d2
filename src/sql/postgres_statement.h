// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/postgres_connection.h"

#include <deque>
#include <string>
#include <string_view>

namespace encours {

/// A statement prepared on the server. Values go and rows come in the binary format, row by row.
class PostgresStatement : public Statement {
public:
    static Result<std::unique_ptr<PostgresStatement>> prepare(PostgresConnection& connection, std::string_view sql);
    ~PostgresStatement() override;

    Result<Done> bind(std::span<const SqlValue> values) override;
    Result<bool> next() override;
    [[nodiscard]] Kind kind(int column) const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] std::string_view text(int column) const override { return view(column); }
    [[nodiscard]] std::string_view bytes(int column) const override { return view(column); }
    void finish() override;

    /// Binds values that stand in the binary format already, each behind its length, and runs.
    Result<Done> runWired(std::string_view wiredValues);
    /// Takes in the rows that are still to come, because another statement needs the line.
    void bufferRest();

private:
    PostgresStatement(PostgresConnection& connection, std::string text, int placeholders)
        : m_connection(connection), m_text(std::move(text)), m_placeholders(placeholders)
    {
    }
    enum class Phase : std::uint8_t { Ready, Streaming, Buffered };

    Result<Done> prepareOnServer();
    Result<Done> send();
    Result<Done> checkTypes();
    [[nodiscard]] std::string_view view(int column) const;

    PostgresConnection& m_connection;
    std::string m_text;
    int m_placeholders;
    std::string m_name;
    int m_generation = 0;
    std::string m_values; ///< in the binary format, each behind its length
    Phase m_phase = Phase::Ready;
    bool m_areTypesChecked = false;
    PostgresResult m_row;
    std::deque<PostgresResult> m_buffer;
};

} // namespace encours
