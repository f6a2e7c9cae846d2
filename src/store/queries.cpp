// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries.h"

#include "sql/query_text.h"

#include <array>
#include <fmt/format.h>

namespace encours {

namespace {

void replaceAll(std::string& text, std::string_view token, std::string_view by)
{
    for (std::size_t at = text.find(token); at != std::string::npos; at = text.find(token, at + by.size())) {
        text.replace(at, token.size(), by);
    }
}

} // namespace

Result<Statement*> Queries::get(std::string_view name, Scope scope)
{
    std::string key = fmt::format("{}/{}", name, static_cast<int>(scope));
    if (const auto found = m_statements.find(key); found != m_statements.end()) {
        return found->second.get();
    }
    std::string text{queryText(name)};
    constexpr std::array<std::string_view, 3> ofCustomer{"", "WHERE customer_id = ?",
                                                         "WHERE customer_id = ? AND journal_seq >= ?"};
    replaceAll(text, "@of_customer", ofCustomer[static_cast<std::size_t>(scope)]);
    replaceAll(text, "@of_id", scope == Scope::WholeBook ? "" : "WHERE id = ?");
    ENCOURS_ASSIGN(auto statement, m_connection.prepare(text));
    Statement* prepared = statement.get();
    m_statements.emplace(std::move(key), std::move(statement));
    return prepared;
}

Result<RowSink*> Queries::rowsInto(std::string_view name)
{
    std::unique_ptr<RowSink>& sink = m_sinks[std::string{name}];
    if (!sink) {
        ENCOURS_ASSIGN(sink, m_connection.rowsInto(queryText(name)));
    }
    return sink.get();
}

void Queries::forget()
{
    m_statements.clear();
    m_sinks.clear();
}

Result<Done> Queries::run(std::string_view name, std::initializer_list<SqlValue> values)
{
    ENCOURS_ASSIGN(Statement * statement, get(name));
    return statement->run(values);
}

} // namespace encours
