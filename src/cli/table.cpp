// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include "base/contract.h"
#include "base/utf8.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::string_view gutter = "  ";

std::string padded(const std::string& cell, std::size_t width, Table::Align align)
{
    const std::string filling(width - std::min(width, codePointCount(cell)), ' ');
    return align == Table::Align::Left ? cell + filling : filling + cell;
}

} // namespace

void Table::add(std::vector<std::string> cells)
{
    expect(cells.size() == m_columns.size(), "a row has as many cells as the table has columns");
    for (std::size_t index = 0; index < cells.size(); ++index) {
        cells[index] = quotable(cells[index], m_columns[index].widest);
    }
    m_rows.push_back(std::move(cells));
}

std::string Table::text() const
{
    std::vector<std::string> titles;
    std::vector<std::size_t> widths;
    for (const auto& column : m_columns) {
        titles.push_back(column.title);
        widths.push_back(codePointCount(column.title));
    }
    for (const auto& row : m_rows) {
        for (std::size_t index = 0; index < row.size(); ++index) {
            widths[index] = std::max(widths[index], codePointCount(row[index]));
        }
    }
    std::string text;
    const auto addLine = [&](const std::vector<std::string>& cells) {
        std::string line;
        for (std::size_t index = 0; index < cells.size(); ++index) {
            if (index > 0) line += gutter;
            line += padded(cells[index], widths[index], m_columns[index].align);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        if (!text.empty()) text += '\n';
        text += line;
    };
    addLine(titles);
    for (const auto& row : m_rows) addLine(row);
    return text;
}

} // namespace encours
