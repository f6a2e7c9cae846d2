// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/management/management_report.h"
#include "letters/management_sheet.h"

namespace encours {

/// The tables of the page. Whoever has no row of its own is in the row of the others, so that rows sum to the total.
[[nodiscard]] SheetTable sheetCustomers(const ManagementReport& report, Language language);
[[nodiscard]] SheetTable sheetMoves(const ManagementReport& report, Language language);
[[nodiscard]] SheetTable sheetPeople(const ManagementReport& report, Language language);
[[nodiscard]] SheetObjectives sheetObjectives(const ManagementReport& report, Language language);

inline constexpr std::size_t sheetCustomerRows = 10;
inline constexpr std::size_t sheetPeopleRows = 6;
inline constexpr std::size_t sheetObjectiveRows = 5;

} // namespace encours
