// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/measure_book.h"

#include <cstdint>
#include <vector>

namespace encours {

/// The list of all invoices of a book:
/// `table` making it, against the plain loop that ages the same book;
/// `table-search` the search and the filters that cost most, one after the other as somebody types, each sorted, against a
/// plain look for the same text through the numbers of all lines and one pass over the rows;
/// `table-sort` sorting all rows by a column that is not the usual one, the worst of them, against one pass that reads that
/// column and writes a row number;
/// `table-page` what the window does when it opens the list: finding all rows in the usual order, adding them up and making
/// the cells of a first page, against that same pass.
[[nodiscard]] std::vector<Measurement> measureTables(const Desk& desk, std::int64_t invoices);

} // namespace encours
