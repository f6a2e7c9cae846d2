// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/management/management_report.h"
#include "letters/management_sheet.h"

namespace encours {

/// The two charts of the page, amounts in the basis of the figures.
[[nodiscard]] SheetAgeing sheetAgeing(const ManagementReport& report, Language language);
[[nodiscard]] SheetForecast sheetForecast(const ManagementReport& report, Language language);

} // namespace encours
