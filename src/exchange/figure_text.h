// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "exchange/figure_table.h"

#include <string>

namespace encours {

/// A figure as a program reads it back: no groups, no unit; "" for none. French: decimal comma, `21/11/2026`; English: dot,
/// `2026-11-21`. A share is a number of per cent. A text stands as it is.
[[nodiscard]] std::string plainFigure(const FigureCell& cell, Language language);

[[nodiscard]] bool isNumber(const FigureCell& cell);

} // namespace encours
