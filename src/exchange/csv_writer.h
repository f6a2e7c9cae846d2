// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "exchange/figure_table.h"

#include <string>
#include <string_view>

namespace encours {

/// The headings and rows of a table as CSV (RFC 4180, CRLF), in UTF-8 with a byte order mark, which is what Excel opens
/// without asking. French: `;` and a decimal comma, days `21/11/2026`. English: `,` and a dot, days `2026-11-21`. Numbers
/// bear neither groups nor units. Title, notes and total are left out: whoever reads a CSV adds up its rows.
[[nodiscard]] std::string csvText(const FigureTable& table, Language language);

/// A text that a spreadsheet does not take for a formula: one that begins with `=`, `+`, `-`, `@` (their full-width forms
/// too), a tab or a line end, after blanks, quotes and invisible characters, gets an apostrophe in front.
[[nodiscard]] std::string withoutFormula(std::string_view text);

} // namespace encours
