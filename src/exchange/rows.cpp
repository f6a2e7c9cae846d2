// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows.h"

#include "exchange/readers.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace encours {
namespace {

std::optional<Fault> faultOfLine(std::string_view line)
{
    if (line.size() > longestImportLine) {
        return Fault{FaultCode::LineTooLong, {{"limit", std::to_string(longestImportLine)}}, {}};
    }
    if (!line.empty() && std::memchr(line.data(), '\0', line.size()) != nullptr)
        return Fault{FaultCode::NulByte, {}, {}};
    return std::nullopt;
}

std::int64_t lineFeeds(std::string_view text, char end)
{
    return std::ranges::count(text, end);
}

} // namespace

RowEnd rowEndOf(std::string_view text)
{
    const std::size_t end = text.find_first_of("\r\n");
    if (end == std::string_view::npos || text[end] == '\n') return RowEnd::LineFeed;
    const bool hasFeed = end + 1 < text.size() && text[end + 1] == '\n';
    return hasFeed ? RowEnd::CarriageReturnLineFeed : RowEnd::CarriageReturn;
}

bool Row::isBlank() const
{
    return std::ranges::all_of(fields, [](std::string_view field) {
        return field.find_first_not_of(" \t\r\n\f\v\x1A") == std::string_view::npos;
    });
}

bool RowReader::next(Row& row)
{
    row.fields.clear();
    row.fault.reset();
    row.endedInLoneFeed = false;
    m_unescaped.clear();
    if (m_at >= m_text.size()) return false;
    row.line = m_line;
    const char end = m_dialect.end == RowEnd::CarriageReturn ? '\r' : '\n';
    const std::string_view rest = m_text.substr(m_at);
    const std::string_view line = rest.substr(0, std::min(rest.find(end), rest.size()));
    const bool mayQuote = m_dialect.quotes == Quotes::Rfc4180 && line.find('"') != std::string_view::npos;
    if (mayQuote && line.size() <= longestImportLine) {
        readQuotedRow(row);
        return true;
    }
    const std::string_view taken = takeLine(row);
    row.fault = faultOfLine(taken);
    if (!row.fault) splitPlain(taken, row);
    return true;
}

std::string_view RowReader::takeLine(Row& row)
{
    const char end = m_dialect.end == RowEnd::CarriageReturn ? '\r' : '\n';
    const std::size_t found = m_text.find(end, m_at);
    const std::size_t stop = found == std::string_view::npos ? m_text.size() : found;
    std::string_view line = m_text.substr(m_at, stop - m_at);
    m_at = std::min(stop + 1, m_text.size());
    if (m_dialect.end == RowEnd::CarriageReturn) {
        if (m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
    } else if (line.ends_with('\r')) {
        line.remove_suffix(1);
    } else {
        row.endedInLoneFeed = m_dialect.end == RowEnd::CarriageReturnLineFeed && found != std::string_view::npos;
    }
    ++m_line;
    return line;
}

void RowReader::splitPlain(std::string_view line, Row& row) const
{
    std::size_t from = 0;
    while (true) {
        const void* found =
            from < line.size() ? std::memchr(line.data() + from, m_dialect.separator, line.size() - from) : nullptr;
        if (found == nullptr) break;
        const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - line.data());
        row.fields.push_back(line.substr(from, at - from));
        from = at + 1;
    }
    row.fields.push_back(line.substr(std::min(from, line.size())));
}

bool RowReader::appendNextLine(Row& row)
{
    if (m_at >= m_text.size()) return false;
    row.endedInLoneFeed = false;
    const std::string_view line = takeLine(row);
    row.fault = faultOfLine(line);
    if (row.fault) {
        row.fields.clear();
        return true;
    }
    const std::string_view before = row.fields.empty() ? std::string_view{} : row.fields.back();
    if (!row.fields.empty()) row.fields.pop_back();
    const std::size_t joined = row.fields.size();
    splitPlain(line, row);
    std::string& text = m_unescaped.emplace_back(before);
    text += ' ';
    text += row.fields[joined];
    row.fields[joined] = text;
    return true;
}

bool RowReader::isAtRowEnd() const
{
    if (m_at >= m_text.size()) return true;
    const char sign = m_text[m_at];
    if (m_dialect.end == RowEnd::CarriageReturn) return sign == '\r';
    return sign == '\n' || (sign == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n');
}

void RowReader::skipRowEnd()
{
    if (m_at >= m_text.size()) return;
    if (m_text[m_at] == '\r') ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
    ++m_line;
}

void RowReader::readQuotedRow(Row& row)
{
    const std::size_t begin = m_at;
    while (true) {
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            row.fields.push_back(readQuotedField(row));
            if (row.fault) {
                row.fields.clear();
                return;
            }
        } else {
            const std::size_t from = m_at;
            while (!isAtRowEnd() && m_text[m_at] != m_dialect.separator) ++m_at;
            row.fields.push_back(m_text.substr(from, m_at - from));
        }
        if (isAtRowEnd()) break;
        ++m_at; // the separator
    }
    row.fault = faultOfLine(m_text.substr(begin, m_at - begin));
    if (row.fault) row.fields.clear();
    skipRowEnd();
}

/// Stands on the opening quote; leaves on the separator or the row's end. What follows the closing quote is kept.
std::string_view RowReader::readQuotedField(Row& row)
{
    const std::size_t open = m_at++;
    std::string* copy = nullptr;
    std::size_t from = m_at;
    while (true) {
        const std::size_t quote = m_text.find('"', m_at);
        if (quote == std::string_view::npos) {
            row.fault = Fault{FaultCode::QuoteUnclosed, {}, {}};
            m_line += lineFeeds(m_text.substr(open), m_dialect.end == RowEnd::CarriageReturn ? '\r' : '\n');
            m_at = m_text.size();
            return {};
        }
        m_at = quote + 1;
        const bool isDoubled = m_at < m_text.size() && m_text[m_at] == '"';
        const bool isClosing = !isDoubled && (isAtRowEnd() || m_text[m_at] == m_dialect.separator);
        if (isClosing && copy == nullptr) {
            m_line +=
                lineFeeds(m_text.substr(from, quote - from), m_dialect.end == RowEnd::CarriageReturn ? '\r' : '\n');
            return m_text.substr(from, quote - from);
        }
        if (copy == nullptr) copy = &m_unescaped.emplace_back();
        // A quote that neither closes nor is doubled stands for itself: `"say "hello" loudly"`.
        *copy += m_text.substr(from, (isClosing ? quote : quote + 1) - from);
        if (isDoubled) ++m_at;
        if (isClosing) {
            m_line +=
                lineFeeds(m_text.substr(open, quote - open), m_dialect.end == RowEnd::CarriageReturn ? '\r' : '\n');
            return *copy;
        }
        from = m_at;
    }
}

} // namespace encours
