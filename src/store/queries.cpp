// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries.h"

#include "base/resource.h"

#include <fmt/format.h>
#include <map>

namespace encours {

namespace {

using QueryMap = std::map<std::string_view, std::string_view, std::less<>>;

constexpr std::string_view nameMark = "-- :name ";

void addQueries(QueryMap& queries, std::string_view file)
{
    std::size_t start = file.find(nameMark);
    while (start != std::string_view::npos) {
        const std::size_t nameStart = start + nameMark.size();
        const std::size_t nameEnd = file.find('\n', nameStart);
        const std::size_t next = file.find(nameMark, nameEnd);
        queries[file.substr(nameStart, nameEnd - nameStart)] = file.substr(nameEnd + 1, next - nameEnd - 1);
        start = next;
    }
}

const QueryMap& allQueries()
{
    static const QueryMap queries = [] {
        QueryMap found;
        for (const std::string_view path : resourcePaths("sql/queries/")) {
            addQueries(found, findResource(path).value_or(""));
        }
        return found;
    }();
    return queries;
}

void replaceAll(std::string& text, std::string_view token, std::string_view by)
{
    for (std::size_t at = text.find(token); at != std::string::npos; at = text.find(token, at + by.size())) {
        text.replace(at, token.size(), by);
    }
}

} // namespace

std::string_view queryText(std::string_view name)
{
    const auto found = allQueries().find(name);
    expect(found != allQueries().end(), "a query without text");
    return found->second;
}

Result<Statement*> Queries::get(std::string_view name, Scope scope)
{
    std::string key = fmt::format("{}{}", name, scope == Scope::OneCustomer ? "/1" : "");
    if (const auto found = m_statements.find(key); found != m_statements.end()) {
        return found->second.get();
    }
    std::string text{queryText(name)};
    const bool isOne = scope == Scope::OneCustomer;
    replaceAll(text, "@of_customer", isOne ? "WHERE customer_id = ?" : "");
    replaceAll(text, "@of_id", isOne ? "WHERE id = ?" : "");
    ENCOURS_ASSIGN(auto statement, m_connection.prepare(text));
    Statement* prepared = statement.get();
    m_statements.emplace(std::move(key), std::move(statement));
    return prepared;
}

Result<Done> Queries::run(std::string_view name, std::initializer_list<SqlValue> values)
{
    ENCOURS_ASSIGN(Statement * statement, get(name));
    return statement->run(values);
}

} // namespace encours
