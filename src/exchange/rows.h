// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fault.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// How the rows of a text end, told by its first line: a lone CR in a text whose first line ends with LF is content.
enum class RowEnd : std::uint8_t { LineFeed, CarriageReturnLineFeed, CarriageReturn };
[[nodiscard]] RowEnd rowEndOf(std::string_view text);

/// Whether a quotation mark at the start of a field opens a quoted field (RFC 4180) or is a character like any other.
enum class Quotes : std::uint8_t { Rfc4180, Literal };

struct RowDialect {
    char separator = '\t';
    Quotes quotes = Quotes::Rfc4180;
    RowEnd end = RowEnd::LineFeed;
};

/// One row. The fields look into the text, or into the reader when quoted fields had to be unescaped: they hold until
/// the next row is read.
struct Row {
    std::int64_t line = 0; ///< where it begins, from 1
    std::vector<std::string_view> fields;
    std::optional<Fault> fault;   ///< QuoteUnclosed, LineTooLong or NulByte; `fields` is then empty
    bool endedInLoneFeed = false; ///< ended by LF where the text's rows end with CRLF

    /// Nothing but white space and separators.
    [[nodiscard]] bool isBlank() const;
};

/// Reads a text row by row. Linear in the text; memory of one row.
class RowReader {
public:
    RowReader(std::string_view text, RowDialect dialect) : m_text(text), m_dialect(dialect) {}

    /// False at the end of the text. A row with a fault is skipped to its end and reading can go on.
    bool next(Row& row);
    /// Reads the next physical line as the rest of this row (a line feed inside a field); the field joined last keeps a
    /// space in place of the line end. False at the end of the text.
    bool appendNextLine(Row& row);
    [[nodiscard]] std::size_t position() const { return m_at; } ///< bytes read so far

private:
    std::string_view takeLine(Row& row);
    void splitPlain(std::string_view line, Row& row) const;
    void readQuotedRow(Row& row);
    std::string_view readQuotedField(Row& row);
    [[nodiscard]] bool isAtRowEnd() const;
    void skipRowEnd();

    std::string_view m_text;
    RowDialect m_dialect;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    std::deque<std::string> m_unescaped; ///< fields of the current row that are not in the text as such
};

} // namespace encours
