// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/show_statement.h"
#include "exchange/figure_table.h"

#include <string>

namespace encours {

/// A statement of account as a table to save: opening balance, documents, and under them what they sum to.
[[nodiscard]] FigureTable statementFigures(const StatementView& view, Language language);

/// How a line was settled: `VIR 12 (10/10/2026, 1 200,00)`, several with commas between them; "" when it was not. A payment
/// without a number is called by its kind.
[[nodiscard]] std::string matchesText(const StatementLine& line, Language language);

} // namespace encours
