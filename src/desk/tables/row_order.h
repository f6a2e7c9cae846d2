// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "desk/tables/table_data.h"

#include <cstdint>
#include <vector>

namespace encours {

/// Puts rows that stand in the order of the list into that of a column. Equal ones stay as they stand; those without a value
/// come last in both directions. False when it was cancelled.
[[nodiscard]] bool orderRows(const TableData& data, const TableSort& sort, const Cancellation& cancellation,
                             std::vector<std::uint32_t>& rows);

/// Rows in any order, in that of the list.
void restoreOrder(std::uint32_t rowCount, std::vector<std::uint32_t>& rows);

} // namespace encours
