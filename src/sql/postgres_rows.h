// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/postgres_statement.h"

namespace encours {

/// Rows that wait in the binary format of COPY. A few are put in by a prepared statement, which answers sooner.
class PostgresRowSink : public RowSink {
public:
    PostgresRowSink(PostgresConnection& connection, std::string_view insert);

    void start() override;
    Result<Done> add(std::span<const SqlValue> values) override;
    Result<Done> flush() override;
    [[nodiscard]] std::size_t waitingBytes() const override { return m_wire.size(); }

private:
    Result<Done> insertEach();
    Result<Done> copyAll();
    bool sendCopy();

    PostgresConnection& m_connection;
    std::string m_insert;
    std::string m_copy; ///< COPY table (columns) FROM STDIN
    std::unique_ptr<PostgresStatement> m_statement;
    std::string m_wire;                ///< header of COPY, then the rows
    std::vector<std::size_t> m_starts; ///< of the rows in m_wire, as long as they are few
    std::size_t m_rows = 0;
};

} // namespace encours
