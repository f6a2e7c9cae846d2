// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/connection.h"
#include "sql/query_text.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace encours {

/// Whose rows a query of `account.sql` gives: its token `@of_customer` (or `@of_id`) becomes nothing or a condition with
/// one placeholder; since an entry, with the entry as the second.
enum class Scope : std::uint8_t { WholeBook, OneCustomer, SinceEntry };

/// Prepared statements of one connection, each prepared once.
class Queries {
public:
    explicit Queries(Connection& connection) : m_connection(connection) {}
    /// The statement belongs to this object; do not use the same one twice at a time.
    Result<Statement*> get(std::string_view name, Scope scope = Scope::WholeBook);
    /// For readability at the call: get() and run in one.
    Result<Done> run(std::string_view name, std::initializer_list<SqlValue> values);
    /// Where the rows of an insert go; it belongs to this object.
    Result<RowSink*> rowsInto(std::string_view name);
    void forget();

private:
    Connection& m_connection;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
    std::unordered_map<std::string, std::unique_ptr<RowSink>> m_sinks;
};

} // namespace encours
