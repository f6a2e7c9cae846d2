// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tables/book_table.h"
#include "exchange/figure_table.h"

#include <span>
#include <string>
#include <vector>

namespace encours {

/// Rows of a list as a table to save (SaveFigures) or print: what is shown, in the order in which it is shown, with the sums
/// of its amounts below. Takes long for a million rows: not on the thread of the window.
[[nodiscard]] FigureTable tableFigures(const BookTable& table, const TableQuery& query,
                                       std::span<const std::uint32_t> rows, std::span<const TableColumn> columns,
                                       Language language);

/// Rows as tab-separated text for the clipboard: amounts without groups, decimal comma in French; tabs and line ends in
/// texts become blanks.
[[nodiscard]] std::string tableTabs(const BookTable& table, std::span<const std::uint32_t> rows,
                                    std::span<const TableColumn> columns, Language language, bool hasHeadings);

} // namespace encours
