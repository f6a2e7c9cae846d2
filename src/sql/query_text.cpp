// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/query_text.h"

#include "base/resource.h"
#include "base/result.h"

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

} // namespace

std::string_view queryText(std::string_view name)
{
    const auto found = allQueries().find(name);
    expect(found != allQueries().end(), "a query without text");
    return found->second;
}

} // namespace encours
