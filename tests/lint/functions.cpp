// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/functions.h"

#include "lint/lexer.h"

#include <algorithm>
#include <array>
#include <optional>

namespace encours::lint {
namespace {

constexpr std::string_view blanks = " \t\n\r";

/// Blanks preprocessor lines: a macro's body may hold half a brace.
std::string withoutDirectives(std::string code)
{
    bool isDirective = false;
    for (std::size_t start = 0; start < code.size();) {
        const auto end = std::min(code.find('\n', start), code.size());
        const auto first = code.find_first_not_of(" \t", start);
        isDirective = isDirective || (first < end && code[first] == '#');
        const bool continues = end > start && code[end - 1] == '\\';
        if (isDirective)
            std::fill(code.begin() + static_cast<std::ptrdiff_t>(start),
                      code.begin() + static_cast<std::ptrdiff_t>(end), ' ');
        isDirective = isDirective && continues;
        start = end + 1;
    }
    return code;
}

/// Removes <…> from the inside out, so that the parentheses of std::function<void(int)> are not taken for parameters.
std::string withoutTemplateArguments(std::string head)
{
    for (std::size_t close = head.find('>'); close != std::string::npos; close = head.find('>', close)) {
        const auto open = head.rfind('<', close);
        const bool isArrow = close > 0 && (head[close - 1] == '-' || head[close - 1] == '=');
        if (isArrow || open == std::string::npos || head.find_first_of(";{", open) < close) {
            ++close;
        } else {
            head.erase(open, close - open + 1);
            close = open;
        }
    }
    return head;
}

/// operator<, operator(), operator= … would confuse every later look at the head.
std::string withoutOperatorSigns(std::string head)
{
    auto at = findWord(head, "operator", 0);
    if (at == std::string::npos) return head;
    at += std::string_view{"operator"}.size();
    auto end = head.find_first_not_of(blanks, at);
    if (end == std::string::npos) return head;
    if (head.compare(end, 2, "()") == 0) {
        end += 2;
    } else {
        while (end < head.size() && std::string_view{"+-*/%^&|~!=<>,[]"}.find(head[end]) != std::string_view::npos)
            ++end;
    }
    return head.erase(at, end - at);
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(blanks) - first + 1)};
}

bool hasWord(std::string_view head, std::string_view word)
{
    return findWord(head, word, 0) != std::string_view::npos;
}

/// Finds a character outside parentheses; a single ':' is not one half of '::'.
std::optional<std::size_t> findOutside(std::string_view head, char wanted, std::size_t from = 0)
{
    int depth = 0;
    for (std::size_t at = 0; at < head.size(); ++at) {
        if (head[at] == ')' || head[at] == ']') --depth;
        if (depth == 0 && at >= from && head[at] == wanted) {
            const bool isDoubled = wanted == ':' && ((at > 0 && head[at - 1] == ':') || head.substr(at + 1, 1) == ":");
            if (!isDoubled) return at;
        }
        if (head[at] == '(' || head[at] == '[') ++depth;
    }
    return std::nullopt;
}

enum class Brace { Scope, Body, Values };

/// `[…]`, `[…](…)`, `[…](…) -> T` at the very end of the head; an array's `[…]` follows a word instead.
bool isLambda(std::string_view head)
{
    const auto open = head.find('[');
    if (open == std::string_view::npos) return false;
    const auto before = head.find_last_not_of(blanks, open == 0 ? 0 : open - 1);
    return open == 0 || before == std::string_view::npos || (!isWordCharacter(head[before]) && head[before] != ']') ||
           head.substr(0, open).ends_with("return ");
}

/// What a '{' opens, judged by the text since the last ';', '{' or '}'.
Brace judge(std::string_view rawHead)
{
    const auto head = trimmed(withoutTemplateArguments(withoutOperatorSigns(trimmed(rawHead))));
    if (head.empty() || head.back() == '=' || head.back() == ',' || head.back() == '(') return Brace::Values;
    const bool hasParameters = findOutside(head, '(').has_value();
    const bool namesScope = hasWord(head, "namespace") || hasWord(head, "class") || hasWord(head, "struct") ||
                            hasWord(head, "union") || hasWord(head, "extern");
    if (hasWord(head, "enum")) return Brace::Values;
    if (namesScope && !hasParameters) return Brace::Scope;
    if (const auto equals = findOutside(head, '=')) return isLambda(head.substr(*equals)) ? Brace::Body : Brace::Values;
    const auto open = findOutside(head, '(');
    if (!open) return isLambda(head) && head.front() == '[' ? Brace::Body : Brace::Values;
    // In a constructor's list of initializers `m_a{` holds a value; the body follows ')' or '}'.
    if (findOutside(head, ':', *open) && isWordCharacter(head.back())) return Brace::Values;
    return Brace::Body;
}

std::string nameOf(std::string_view rawHead)
{
    const auto head = trimmed(withoutTemplateArguments(withoutOperatorSigns(trimmed(rawHead))));
    if (const auto equals = findOutside(head, '=')) return trimmed(std::string_view{head}.substr(0, *equals));
    const auto open = std::min(head.find('('), head.size());
    const auto last = open == 0 ? std::string::npos : head.find_last_not_of(blanks, open - 1);
    if (last == std::string::npos) return head;
    auto start = last + 1;
    while (start > 0 && (isWordCharacter(head[start - 1]) || head[start - 1] == ':' || head[start - 1] == '~')) --start;
    const auto name = head.substr(start, last + 1 - start);
    const bool isMacro = name.starts_with("TEST") || name.starts_with("BENCHMARK") || name.starts_with("INSTANTIATE");
    return isMacro ? head.substr(start, head.find(')', open) - start + 1) : name;
}

class Matcher {
public:
    explicit Matcher(const SourceFile& file) : m_file(file), m_code(withoutDirectives(file.code)) {}

    std::vector<Function> run()
    {
        while (m_at < m_code.size()) step();
        return std::move(m_functions);
    }

private:
    void step()
    {
        switch (m_code[m_at]) {
        case '{': openBrace(); return;
        case '(': ++m_parentheses; break;
        case ')': --m_parentheses; break;
        case '}': beginHead(m_at + 1); break;
        case ';':
            if (m_parentheses == 0) beginHead(m_at + 1);
            break;
        case ':':
            if (isAccessLabel()) beginHead(m_at + 1);
            break;
        default: break;
        }
        ++m_at;
    }

    void beginHead(std::size_t at)
    {
        m_head = at;
        m_parentheses = 0;
    }

    [[nodiscard]] bool isAccessLabel() const
    {
        const auto label = trimmed(std::string_view{m_code}.substr(m_head, m_at - m_head));
        constexpr std::array labels{"public", "protected", "private", "signals", "slots"};
        return std::ranges::any_of(labels, [&](std::string_view each) { return label.ends_with(each); }) &&
               label.find(':') == std::string::npos && !hasWord(label, "class") && !hasWord(label, "struct");
    }

    void openBrace()
    {
        const auto head = std::string_view{m_code}.substr(m_head, m_at - m_head);
        auto kind = judge(head);
        // An unclosed parenthesis before the brace: a default argument or a lambda among arguments, not a body.
        if (m_parentheses > 0) kind = Brace::Values;
        if (kind == Brace::Scope) {
            beginHead(++m_at);
            return;
        }
        const auto close = closingBrace();
        if (kind == Brace::Body) {
            record(head, close);
            beginHead(close + 1);
        }
        m_at = close + 1; // values: the head goes on behind them
    }

    [[nodiscard]] std::size_t closingBrace() const
    {
        int depth = 0;
        for (auto at = m_at; at < m_code.size(); ++at) {
            if (m_code[at] == '{') ++depth;
            if (m_code[at] == '}' && --depth == 0) return at;
        }
        return m_code.size() - 1;
    }

    void record(std::string_view head, std::size_t close)
    {
        const auto start = m_head + std::min(head.find_first_not_of(blanks), head.size());
        const auto firstLine = m_file.lineOf(start);
        m_functions.push_back({nameOf(head), firstLine, m_file.lineOf(close) - firstLine + 1});
    }

    const SourceFile& m_file;
    std::string m_code;
    std::vector<Function> m_functions;
    std::size_t m_at = 0;
    std::size_t m_head = 0; ///< where the current declaration begins
    int m_parentheses = 0;
};

} // namespace

std::vector<Function> functionsOf(const SourceFile& file)
{
    return Matcher{file}.run();
}

} // namespace encours::lint
