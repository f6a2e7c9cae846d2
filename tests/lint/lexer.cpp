// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lexer.h"

#include <algorithm>
#include <utility>

namespace encours::lint {
namespace {

class Lexer {
public:
    explicit Lexer(SourceFile& file) : m_file(file), m_text(file.text) { m_file.code = m_text; }

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//")) {
                comment(m_text.find('\n', m_at), 0);
            } else if (startsWith("/*")) {
                comment(m_text.find("*/", m_at + 2), 2);
            } else if (m_text[m_at] == '"') {
                isRaw() ? rawString() : quoted('"');
            } else if (m_text[m_at] == '\'' && !isDigitSeparator()) {
                quoted('\'');
            } else {
                advance(m_at + 1);
            }
        }
    }

private:
    [[nodiscard]] bool startsWith(std::string_view start) const
    {
        return m_text.compare(m_at, start.size(), start) == 0;
    }

    /// The beginning of the word or number that ends just before the current place.
    [[nodiscard]] std::size_t wordStart() const
    {
        std::size_t start = m_at;
        while (start > 0 && (isWordCharacter(m_text[start - 1]) || m_text[start - 1] == '\'')) --start;
        return start;
    }

    [[nodiscard]] bool isRaw() const
    {
        const auto prefix = m_text.substr(wordStart(), m_at - wordStart());
        return prefix == "R" || prefix == "u8R" || prefix == "uR" || prefix == "UR" || prefix == "LR";
    }

    [[nodiscard]] bool isDigitSeparator() const
    {
        const auto start = wordStart();
        return start < m_at && m_text[start] >= '0' && m_text[start] <= '9';
    }

    void advance(std::size_t to)
    {
        m_line += static_cast<std::size_t>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_at),
                                                      m_text.begin() + static_cast<std::ptrdiff_t>(to), '\n'));
        m_at = to;
    }

    void blank(std::size_t from, std::size_t to)
    {
        for (auto at = from; at < to; ++at) {
            if (m_file.code[at] != '\n') m_file.code[at] = ' ';
        }
    }

    void comment(std::size_t end, std::size_t closing)
    {
        const auto stop = std::min(end == std::string::npos ? m_text.size() : end + closing, m_text.size());
        m_file.comments.push_back({m_line, m_text.substr(m_at + 2, stop - m_at - 2)});
        blank(m_at, stop);
        advance(stop);
    }

    void quoted(char quote)
    {
        const auto start = m_at + 1;
        auto end = start;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n') end += m_text[end] == '\\' ? 2U : 1U;
        end = std::min(end, m_text.size());
        if (quote == '"') literal(start, end);
        blank(start, end);
        const auto after = std::min(end + 1, m_text.size());
        if (quote == '"') m_literalEnd = after;
        advance(after);
    }

    void rawString()
    {
        const auto open = m_text.find('(', m_at);
        if (open == std::string::npos) return advance(m_text.size());
        const auto closing = ")" + m_text.substr(m_at + 1, open - m_at - 1) + "\"";
        const auto end = std::min(m_text.find(closing, open), m_text.size());
        literal(open + 1, end);
        blank(m_at + 1, end);
        const auto after = std::min(end + closing.size(), m_text.size());
        blank(end, after == 0 ? 0 : after - 1);
        m_literalEnd = after;
        advance(after);
    }

    void literal(std::size_t start, std::size_t end)
    {
        const auto between = m_file.code.substr(m_literalEnd, m_at - m_literalEnd);
        const bool joinsPrevious = m_literalEnd > 0 && between.find_first_not_of(" \t\n") == std::string::npos;
        if (joinsPrevious) {
            m_file.literals.back().text += m_text.substr(start, end - start);
        } else {
            m_file.literals.push_back({m_line, m_text.substr(start, end - start)});
        }
    }

    SourceFile& m_file;
    const std::string& m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_literalEnd = 0; ///< just after the last string; 0 before the first
};

} // namespace

void separate(SourceFile& file)
{
    Lexer{file}.run();
}

bool isWordCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || character == '_';
}

std::size_t findWord(std::string_view code, std::string_view pattern, std::size_t from)
{
    const bool mayContinue = pattern.ends_with('*');
    if (mayContinue) pattern.remove_suffix(1);
    for (auto at = code.find(pattern, from); at != std::string_view::npos; at = code.find(pattern, at + 1)) {
        const auto after = at + pattern.size();
        const bool beginsWord = !isWordCharacter(pattern.front()) || at == 0 || !isWordCharacter(code[at - 1]);
        const bool endsWord =
            mayContinue || !isWordCharacter(pattern.back()) || after >= code.size() || !isWordCharacter(code[after]);
        if (beginsWord && endsWord) return at;
    }
    return std::string_view::npos;
}

} // namespace encours::lint
