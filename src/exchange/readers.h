// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "exchange/import_draft.h"
#include "money/amount_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// Limits that keep a hostile file from eating the machine.
inline constexpr std::int64_t largestImportFile = 2'000'000'000; ///< bytes
inline constexpr std::size_t longestImportLine = 1'000'000;      ///< bytes; a longer line is a reject, not a crash

/// How a file is to be read where the guess is wrong. Empty members are guessed.
struct ReadOptions {
    std::optional<ImportKind> kind;
    std::optional<std::string> encoding; ///< one of the names of ImportReport::encoding
    std::optional<char> separator;
    std::optional<DecimalMark> decimalMark;
    std::optional<DateForm> dateForm;
    /// Field code → column name of the file. Codes for tables: customer, name, number, issued, booked, due, amount, debit,
    /// credit, sense, label, settled, delivered, received, ordered, disputed, means, lettering, currency, book_amount
    /// (the amount in the book's currency), rate (units of the row's currency for one of the book's), kind, invoice (number a
    /// payment pays), and every customer field code.
    std::vector<std::pair<std::string, std::string>> columns;
    Currency currency; ///< of the book
};

/// What was recognised in a file, for a preview that people can correct.
struct FileForm {
    ImportKind kind = ImportKind::Fec;
    std::string encoding;
    char separator = '\t';
    DecimalMark decimalMark = DecimalMark::Comma;
    DateForm dateForm = DateForm::DayMonthYear;
    std::vector<std::string> header;                          ///< column names as the file spells them
    std::vector<std::pair<std::string, std::string>> columns; ///< field code → column name, recognised or given
    std::vector<std::vector<std::string>> sample;             ///< the first 20 rows, each as wide as the header
};

/// Recognises kind, encoding, separator, decimal mark, date form and columns from the bytes of a file.
/// Errors: FileEmpty, FileBinary (NUL bytes, PDF, ZIP, images, executables), EncodingUnknown, HeaderMissing, HeaderOnly,
/// FileKindUnknown, ColumnMissing.
[[nodiscard]] Result<FileForm> recognise(std::string_view bytes, const std::string& fileName,
                                         const ReadOptions& options);

/// Reads the whole file into a draft. Faults of the file as a whole are the Result's; faults of lines are rejects in the
/// draft, up to 1,000 of them (then reading stops). Cancelling gives ImportCancelled. Memory: about the file's size again.
[[nodiscard]] Result<ImportDraft> readDraft(std::string_view bytes, const std::string& fileName, const FileForm& form,
                                            const ReadOptions& options, const Progress& progress,
                                            const Cancellation& cancellation);

/// Reads `a=b,c=d` of `--map`. Errors: MappingMalformed{value}.
[[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> parseMapping(std::string_view text);

} // namespace encours
