// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/value_forms.h"

#include "exchange/cells.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

/// The number at the start of a text and what follows its separator.
struct Part {
    int value = 0;
    std::size_t digits = 0;
};

Part takePart(std::string_view& text)
{
    Part part;
    while (part.digits < text.size() && part.digits < 4 && isDigit(text[part.digits])) {
        part.value = part.value * 10 + (text[part.digits] - '0');
        ++part.digits;
    }
    text.remove_prefix(part.digits);
    if (!text.empty() && (text.front() == '/' || text.front() == '-' || text.front() == '.')) text.remove_prefix(1);
    return part;
}

} // namespace

void DateFormGuess::see(std::string_view cell)
{
    cell = trimmed(cell);
    const bool isCompact = cell.size() == 8 && std::ranges::all_of(cell, isDigit);
    const Part first = takePart(cell);
    const Part second = takePart(cell);
    if (isCompact || first.digits == 4) {
        ++m_yearFirst;
    } else if (first.digits == 0 || second.digits == 0) {
        return;
    } else if (first.value > 12 && second.value <= 12) {
        ++m_dayFirst;
    } else if (second.value > 12 && first.value <= 12) {
        ++m_monthFirst;
    }
}

DateForm DateFormGuess::form() const
{
    if (m_monthFirst > 0 && m_dayFirst == 0) return DateForm::MonthDayYear;
    if (m_yearFirst > 0 && m_dayFirst == 0) return DateForm::YearMonthDay;
    return DateForm::DayMonthYear;
}

void DecimalMarkGuess::see(std::string_view cell)
{
    const std::size_t comma = cell.rfind(',');
    const std::size_t dot = cell.rfind('.');
    if (comma == std::string_view::npos && dot == std::string_view::npos) return;
    const bool hasBoth = comma != std::string_view::npos && dot != std::string_view::npos;
    const bool isComma = dot == std::string_view::npos || (hasBoth && comma > dot);
    const std::size_t mark = isComma ? comma : dot;
    const std::string_view rest = cell.substr(mark + 1);
    const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(rest, isDigit) - rest.begin());
    const bool isRepeated = std::ranges::count(cell, isComma ? ',' : '.') > 1;
    if (isRepeated) { // 1.234.567: separates groups
        ++(isComma ? m_dot : m_comma);
    } else if (hasBoth || digits != 3) {
        ++(isComma ? m_comma : m_dot);
    }
}

DecimalMark DecimalMarkGuess::mark() const
{
    return m_dot > m_comma ? DecimalMark::Dot : DecimalMark::Comma;
}

} // namespace encours
