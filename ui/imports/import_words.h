// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import_file.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace encours::ui {

/// Words of the imports page for what a file is and what an import did.
[[nodiscard]] QString kindWords(ImportKind kind);
[[nodiscard]] QString separatorWords(char separator);
[[nodiscard]] QString decimalMarkWords(DecimalMark mark);
[[nodiscard]] QString dateFormWords(DateForm form);
/// Name of a field of a table (see ReadOptions::columns).
[[nodiscard]] QString fieldWords(const std::string& code);
/// Fields that a table of this kind may hold, the indispensable ones first; none for a ledger, whose columns are fixed.
[[nodiscard]] std::vector<std::string> fieldsOf(ImportKind kind);
/// Name → count, without the zero ones.
[[nodiscard]] std::vector<std::pair<QString, QString>> countWords(const ImportCounts& counts);
/// All counts in one line, `–` when there are none.
[[nodiscard]] QString countLine(const ImportCounts& counts);
[[nodiscard]] QString warningWords(const ImportWarning& warning);
[[nodiscard]] QString periodWords(const std::optional<Date>& first, const std::optional<Date>& last);

} // namespace encours::ui
