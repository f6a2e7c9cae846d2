// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/includes.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace encours::lint {
namespace {

/// "src/money/money.h" → "money"; "ui/today/page.h" → "ui"; "tests/…" → "tests".
std::string folderOf(std::string_view path)
{
    if (path.starts_with("src/")) path.remove_prefix(4);
    return std::string{path.substr(0, path.find('/'))};
}

std::set<std::string> words(std::string_view text)
{
    std::istringstream stream{std::string{text}};
    std::set<std::string> all;
    for (std::string word; stream >> word;) all.insert(word);
    return all;
}

bool isAssembler(std::string_view path)
{
    return std::ranges::find(assemblers, path) != std::end(assemblers);
}

/// Why this include is not allowed; empty when it is.
std::string objection(const Include& include, std::span<const AllowedIncludes> table)
{
    const auto from = folderOf(include.from);
    const auto to = folderOf(include.to);
    if (from == to) return {};
    const auto row = std::ranges::find(table, from, &AllowedIncludes::from);
    if (row == table.end()) return "give the folder '" + from + "' a row in tests/lint/allowed_includes.h";
    if (!words(row->to).contains(to)) {
        return from + " may not include " + to +
               ": it stands on the same or a higher floor, or behind desk. Move what both need down, or "
               "decide the new arrow in docs/decisions and in tests/lint/allowed_includes.h";
    }
    const bool isRuleFolder = std::ranges::find(ruleFolders, to) != std::end(ruleFolders);
    if (from == "ui" && isRuleFolder &&
        std::ranges::find(valueHeaders, include.to.substr(4)) == std::end(valueHeaders)) {
        return "ui shows values and asks desk for what a rule computes; a header of values belongs in valueHeaders";
    }
    return {};
}

/// Depth-first walk that remembers the way, so that a circle can be told whole.
class CycleFinder {
public:
    explicit CycleFinder(const std::vector<Include>& includes)
    {
        for (const auto& include : includes) m_next[include.from].push_back(&include);
    }

    Findings run()
    {
        for (const auto& [path, unused] : m_next) visit(path);
        return std::move(m_findings);
    }

private:
    void visit(const std::string& path)
    {
        if (m_done.contains(path)) return;
        m_way.push_back(path);
        if (const auto found = m_next.find(path); found != m_next.end()) {
            for (const auto* include : found->second) follow(*include);
        }
        m_way.pop_back();
        m_done.insert(path);
    }

    void follow(const Include& include)
    {
        const auto seen = std::ranges::find(m_way, include.to);
        if (seen == m_way.end()) return visit(include.to);
        std::string circle;
        for (auto each = seen; each != m_way.end(); ++each) circle += *each + " → ";
        m_findings.push_back({include.from, include.line,
                              "headers go in a circle: " + circle + include.to +
                                  "; declare forward, or move what both need to a third header"});
    }

    std::map<std::string, std::vector<const Include*>> m_next;
    std::vector<std::string> m_way;
    std::set<std::string> m_done;
    Findings m_findings;
};

} // namespace

std::vector<Piece> includeNames(const SourceFile& file)
{
    std::vector<Piece> names;
    std::istringstream lines{file.text};
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const auto hash = line.find_first_not_of(" \t");
        if (hash == std::string::npos || line[hash] != '#') continue;
        const auto word = line.find_first_not_of(" \t", hash + 1);
        if (word == std::string::npos || line.compare(word, 7, "include") != 0) continue;
        const auto open = line.find_first_of("<\"", word);
        if (open == std::string::npos) continue;
        const auto close = line.find_first_of(">\"", open + 1);
        names.push_back({number, line.substr(open + 1, close - open - 1)});
    }
    return names;
}

std::vector<Include> includesAmong(const Files& files)
{
    std::set<std::string> paths;
    for (const auto& file : files) paths.insert(file.path);
    std::vector<Include> includes;
    for (const auto& file : files) {
        const auto folder = file.path.substr(0, file.path.rfind('/') + 1);
        for (const auto& name : includeNames(file)) {
            for (const auto& root : {folder, std::string{"src/"}, std::string{"ui/"}, std::string{"tests/"}}) {
                if (!paths.contains(root + name.text)) continue;
                includes.push_back({file.path, name.line, root + name.text});
                break;
            }
        }
    }
    return includes;
}

Findings forbiddenIncludes(const Files& files, std::span<const AllowedIncludes> table)
{
    Findings findings;
    for (const auto& include : includesAmong(files)) {
        if (include.from.starts_with("tests/") || isAssembler(include.from)) continue;
        const auto advice = objection(include, table);
        if (!advice.empty()) findings.push_back({include.from, include.line, advice});
    }
    return findings;
}

Findings unusedRows(const Files& files, std::span<const AllowedIncludes> table)
{
    std::set<std::pair<std::string, std::string>> used;
    for (const auto& include : includesAmong(files)) {
        if (!isAssembler(include.from)) used.emplace(folderOf(include.from), folderOf(include.to));
    }
    std::set<std::string> built;
    for (const auto& file : files) {
        if (!file.isHeader() && !isAssembler(file.path)) built.insert(folderOf(file.path));
    }
    Findings findings;
    for (const auto& row : table) {
        for (const auto& to : words(row.to)) {
            const std::string from{row.from};
            if (used.contains({from, to}) || !built.contains(from)) continue;
            findings.push_back(
                {"tests/lint/allowed_includes.h", 1, from + " no longer includes " + to + ": take it out of the row"});
        }
    }
    return findings;
}

Findings includeCycles(const Files& files)
{
    const auto includes = includesAmong(files);
    return CycleFinder{includes}.run();
}

} // namespace encours::lint
