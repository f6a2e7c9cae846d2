// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/tables/table_data.h"

namespace encours {

/// One cell of a list. `column` is one of those of the list.
[[nodiscard]] TableCell cellOf(const TableData& data, std::uint32_t row, TableColumn column, Language language);

} // namespace encours
