// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/management/management_report.h"
#include "letters/management_sheet.h"

namespace encours {

/// Whether the page is followed by one with the formula and the definition of every figure.
enum class SheetDefinitions : std::uint8_t { Left, Added };

/// The page in words.
[[nodiscard]] ManagementSheet managementSheet(const ManagementReport& report, Language language,
                                              SheetDefinitions definitions = SheetDefinitions::Left);

/// `2026-11-22-direction`: how its files are named, without an ending.
[[nodiscard]] std::string managementFileName(Date asOf, Language language);

} // namespace encours
