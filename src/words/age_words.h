// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "portfolio/age_bounds.h"

#include <string>

namespace encours {

/// The head of a column of the aged balance: `Non échu`, `1–30 j`, `> 90 j`.
[[nodiscard]] std::string ageColumnName(Language language, const AgeBounds& bounds, AgeBucket bucket);
/// The same in a sentence or a legend: `1–30 jours`, `plus de 90 jours`.
[[nodiscard]] std::string ageColumnLongName(Language language, const AgeBounds& bounds, AgeBucket bucket);

} // namespace encours
