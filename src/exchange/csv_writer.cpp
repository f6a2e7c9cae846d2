// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include "base/utf8.h"
#include "exchange/figure_text.h"

#include <algorithm>

namespace encours {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view lineEnd = "\r\n";

bool startsFormula(char32_t character)
{
    static constexpr std::u32string_view starts = U"=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20\u2212";
    return starts.find(character) != std::u32string_view::npos;
}

/// What a spreadsheet, or the person who reads it, does not see before the first real character.
bool isSkipped(char32_t character)
{
    const auto isBetween = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    return isUnicodeSpace(character) || character == U'"' || character == U'\'' || isBetween(0x00, 0x1F) ||
           isBetween(0x7F, 0x9F) || character == 0xAD || isBetween(0x200B, 0x200F) || isBetween(0x202A, 0x202E) ||
           isBetween(0x2060, 0x2069) || character == 0xFEFF;
}

bool mustBeQuoted(std::string_view text, char separator)
{
    if (text.empty()) return false;
    const char special[] = {separator, '"', '\r', '\n', '\0'};
    return text.find_first_of(special) != std::string_view::npos || text.front() == ' ' || text.back() == ' ';
}

class CsvLines {
public:
    explicit CsvLines(Language language) : m_language(language), m_text(byteOrderMark) {}

    void addText(std::string_view text) { add(withoutFormula(text)); }
    void addCell(const FigureCell& cell)
    {
        if (const auto* const text = std::get_if<std::string>(&cell)) {
            addText(*text);
        } else {
            add(plainFigure(cell, m_language));
        }
    }
    void endLine()
    {
        m_text += lineEnd;
        m_isLineStart = true;
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void add(const std::string& field)
    {
        const char separator = m_language == Language::French ? ';' : ',';
        if (!m_isLineStart) m_text += separator;
        m_isLineStart = false;
        if (!mustBeQuoted(field, separator)) {
            m_text += field;
            return;
        }
        m_text += '"';
        for (const char character : field) {
            if (character == '"') m_text += '"';
            m_text += character;
        }
        m_text += '"';
    }

    Language m_language;
    std::string m_text;
    bool m_isLineStart = true;
};

} // namespace

std::string withoutFormula(std::string_view text)
{
    for (std::string_view rest = text; !rest.empty();) {
        const auto [character, length] = decodeUtf8(rest);
        if (length == 0) break;
        if (startsFormula(character)) return "'" + std::string{text};
        if (!isSkipped(character)) break;
        rest.remove_prefix(length);
    }
    return std::string{text};
}

std::string csvText(const FigureTable& table, Language language)
{
    CsvLines lines{language};
    for (const auto& heading : table.columns) lines.addText(heading);
    lines.endLine();
    for (const auto& row : table.rows) {
        for (const auto& cell : row) lines.addCell(cell);
        lines.endLine();
    }
    return lines.take();
}

} // namespace encours
