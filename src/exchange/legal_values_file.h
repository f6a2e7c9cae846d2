// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_report.h"
#include "receivables/legal_values.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What a file of legal values holds: rows, or the reasons why it was refused. All or nothing: one reject leaves no rows.
struct LegalValuesFile {
    std::vector<LegalValue> rows; ///< as in the file; a row that stands there twice with the same value once
    std::vector<Reject> rejects;  ///< up to 1,000
};

/// Reads `name;from;value;source;checked_on`, in any order of columns, separated by `;`, `,` or tabs. Values are in units
/// that people write: per cent, euros, whole days or months; comma or dot before decimals. Faults of the file as a whole
/// are the Result's: FileEmpty, FileBinary, FileTooLarge, EncodingUnknown, HeaderMissing, HeaderOnly, ColumnMissing. Faults
/// of lines are rejects.
[[nodiscard]] Result<LegalValuesFile> readLegalValuesFile(std::string_view bytes, const std::string& fileName);

/// The file that readLegalValuesFile() reads back to the same rows, when their sources are one clean line each.
[[nodiscard]] std::string writeLegalValuesFile(std::span<const LegalValue> rows);

/// The legal values that come with the program (resources/legal-values/france.csv).
[[nodiscard]] LegalValues shippedLegalValues();

} // namespace encours
