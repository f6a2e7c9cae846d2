// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "dunning/targets/target_values.h"

#include <algorithm>
#include <utility>

namespace encours {

namespace {

constexpr int deepest = 20;
constexpr std::size_t longestText = 4'000;

enum class TokenKind : std::uint8_t { Word, Quoted, Sign, Open, Close, Comma, Unclosed, End };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text; ///< of a quoted one without its quotes
    std::size_t column = 1;

    [[nodiscard]] bool isValue() const { return kind == TokenKind::Word || kind == TokenKind::Quoted; }
};

Fault malformed(const Token& token, std::string_view reason)
{
    Fault fault = faultAbout(FaultCode::ConditionMalformed, token.text);
    fault.arguments.emplace_back("column", std::to_string(token.column));
    fault.arguments.emplace_back("reason", reason);
    return fault;
}

/// White space at the start of a text, no-break spaces included: 0, 1, 2 or 3 bytes.
std::size_t blankLength(std::string_view text)
{
    if (text.empty()) return 0;
    if (std::string_view{" \t\r\n"}.find(text.front()) != std::string_view::npos) return 1;
    for (const std::string_view blank : {std::string_view{"\u00a0"}, std::string_view{"\u202f"}}) {
        if (text.starts_with(blank)) return blank.size();
    }
    return 0;
}

/// Takes a text apart, one token at a time. Columns are characters, counted from 1.
class Tokens {
public:
    explicit Tokens(std::string_view text) : m_rest(text) { advance(); }

    [[nodiscard]] const Token& current() const { return m_current; }
    Token take()
    {
        Token token = m_current;
        advance();
        return token;
    }
    [[nodiscard]] bool isWord(std::string_view first, std::string_view second) const
    {
        if (m_current.kind != TokenKind::Word) return false;
        const std::string folded = foldForSearch(m_current.text);
        return folded == first || folded == second;
    }

private:
    void advance()
    {
        while (const std::size_t blank = blankLength(m_rest)) skip(blank);
        m_current = {TokenKind::End, {}, m_column};
        if (m_rest.empty()) return;
        const char first = m_rest.front();
        if (first == '"') return readQuoted();
        const std::size_t length = signLength();
        m_current.kind = first == '('   ? TokenKind::Open
                         : first == ')' ? TokenKind::Close
                         : first == ',' ? TokenKind::Comma
                         : length > 0   ? TokenKind::Sign
                                        : TokenKind::Word;
        const std::size_t end = m_current.kind == TokenKind::Word ? wordLength() : std::max<std::size_t>(length, 1);
        m_current.text = m_rest.substr(0, end);
        skip(end);
    }

    [[nodiscard]] std::size_t signLength() const
    {
        for (const std::string_view sign : {">=", "<=", "!=", "<>", "==", "=", ">", "<", "!"}) {
            if (m_rest.starts_with(sign)) return sign.size();
        }
        for (const std::string_view sign : {std::string_view{"≥"}, std::string_view{"≤"}, std::string_view{"≠"}}) {
            if (m_rest.starts_with(sign)) return sign.size();
        }
        return 0;
    }

    [[nodiscard]] std::size_t wordLength() const
    {
        std::size_t length = 0;
        while (length < m_rest.size()) {
            const std::string_view here = m_rest.substr(length);
            if (blankLength(here) > 0 || std::string_view{"\"(),<>=!"}.find(here.front()) != std::string_view::npos)
                break;
            ++length;
        }
        return length;
    }

    /// Two double quotes within a quoted text stand for one.
    void readQuoted()
    {
        std::size_t at = 1;
        m_current.kind = TokenKind::Unclosed;
        for (; at < m_rest.size(); ++at) {
            if (m_rest[at] == '"') {
                if (at + 1 >= m_rest.size() || m_rest[at + 1] != '"') break;
                ++at;
            }
            m_current.text += m_rest[at];
        }
        if (at < m_rest.size()) m_current.kind = TokenKind::Quoted;
        skip(std::min(at + 1, m_rest.size()));
    }

    void skip(std::size_t bytes)
    {
        const auto isStart = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
        m_column += static_cast<std::size_t>(std::ranges::count_if(m_rest.substr(0, bytes), isStart));
        m_rest.remove_prefix(bytes);
    }

    std::string_view m_rest;
    std::size_t m_column = 1;
    Token m_current;
};

/// Puts parts together; parts of the same kind become parts of the whole.
Condition joined(Condition::Kind kind, std::vector<Condition> parts)
{
    if (parts.size() == 1) return std::move(parts.front());
    Condition whole;
    whole.kind = kind;
    for (Condition& part : parts) {
        if (part.kind != kind) {
            whole.parts.push_back(std::move(part));
            continue;
        }
        std::move(part.parts.begin(), part.parts.end(), std::back_inserter(whole.parts));
    }
    return whole;
}

Condition negated(Condition condition)
{
    if (condition.kind == Condition::Kind::Not) {
        Condition inner = std::move(condition.parts.front());
        return inner;
    }
    Condition whole;
    whole.kind = Condition::Kind::Not;
    whole.parts.push_back(std::move(condition));
    return whole;
}

std::optional<TargetComparison> comparisonOf(std::string_view sign)
{
    if (sign == "=" || sign == "==") return TargetComparison::Equal;
    if (sign == "!=" || sign == "<>" || sign == "≠") return TargetComparison::NotEqual;
    if (sign == ">=" || sign == "≥") return TargetComparison::AtLeast;
    if (sign == ">") return TargetComparison::MoreThan;
    if (sign == "<=" || sign == "≤") return TargetComparison::AtMost;
    if (sign == "<") return TargetComparison::LessThan;
    return std::nullopt;
}

class Parser {
public:
    explicit Parser(std::string_view text) : m_tokens(text) {}

    Result<Condition> parse()
    {
        if (m_tokens.current().kind == TokenKind::End) return Condition{};
        ENCOURS_ASSIGN(Condition condition, parseAny());
        const Token& next = m_tokens.current();
        if (next.kind == TokenKind::Close) return malformed(next, "condition-bracket-open");
        if (next.kind != TokenKind::End) return malformed(next, "condition-joint");
        return condition;
    }

private:
    Result<Condition> parseAny()
    {
        std::vector<Condition> parts;
        do {
            ENCOURS_ASSIGN(Condition part, parseAll());
            parts.push_back(std::move(part));
        } while (takeWord("or", "ou"));
        return joined(Condition::Kind::Any, std::move(parts));
    }

    Result<Condition> parseAll()
    {
        std::vector<Condition> parts;
        do {
            ENCOURS_ASSIGN(Condition part, parsePart());
            parts.push_back(std::move(part));
        } while (takeWord("and", "et"));
        return joined(Condition::Kind::All, std::move(parts));
    }

    Result<Condition> parsePart()
    {
        if (m_depth >= deepest) return malformed(m_tokens.current(), "condition-deep");
        ++m_depth;
        auto part = parseNested();
        --m_depth;
        return part;
    }

    Result<Condition> parseNested()
    {
        if (takeWord("not", "non")) {
            ENCOURS_ASSIGN(Condition part, parsePart());
            return negated(std::move(part));
        }
        if (m_tokens.current().kind != TokenKind::Open) return parseComparison();
        m_tokens.take();
        ENCOURS_ASSIGN(Condition inner, parseAny());
        if (m_tokens.current().kind != TokenKind::Close) return malformed(m_tokens.current(), "condition-bracket");
        m_tokens.take();
        return inner;
    }

    Result<Condition> parseComparison()
    {
        const Token name = m_tokens.take();
        const auto field = name.kind == TokenKind::Word ? parseTargetField(foldForSearch(name.text)) : std::nullopt;
        if (!field) return malformed(name, "condition-field");
        Condition condition;
        condition.kind = Condition::Kind::Compare;
        condition.field = *field;
        const bool isNegated = takeWord("not", "non");
        if (m_tokens.isWord("in", "dans")) {
            const Token sign = m_tokens.take();
            condition.comparison = TargetComparison::AnyOf;
            if (!canCompare(*field, TargetComparison::AnyOf)) return malformed(sign, "condition-equal-only");
            ENCOURS_TRY(parseList(condition));
            return isNegated ? negated(std::move(condition)) : std::move(condition);
        }
        const Token sign = m_tokens.take();
        const auto comparison = sign.kind == TokenKind::Sign ? comparisonOf(sign.text) : std::nullopt;
        if (!comparison || isNegated) return malformed(sign, "condition-comparison");
        if (!canCompare(*field, *comparison)) return malformed(sign, "condition-equal-only");
        condition.comparison = *comparison;
        ENCOURS_TRY(parseValue(condition));
        return condition;
    }

    Result<Done> parseList(Condition& condition)
    {
        if (m_tokens.current().kind != TokenKind::Open) return malformed(m_tokens.current(), "condition-list");
        do {
            m_tokens.take();
            ENCOURS_TRY(parseValue(condition));
        } while (m_tokens.current().kind == TokenKind::Comma);
        if (m_tokens.current().kind != TokenKind::Close) return malformed(m_tokens.current(), "condition-list");
        m_tokens.take();
        return Done{};
    }

    Result<Done> parseValue(Condition& condition)
    {
        const Token token = m_tokens.take();
        if (token.kind == TokenKind::Unclosed) return malformed(token, "condition-quote");
        const bool isReserved = token.kind == TokenKind::Word && isConditionWord(foldForSearch(token.text)) &&
                                targetValueOf(condition.field) != TargetValue::YesNo;
        if (!token.isValue() || isReserved) return malformed(token, "condition-value");
        TargetValueRead read = readTargetValue(condition.field, token.text);
        if (!read.problem.empty()) return malformed(token, read.problem);
        condition.values.push_back(std::move(read.text));
        return Done{};
    }

    bool takeWord(std::string_view first, std::string_view second)
    {
        if (!m_tokens.isWord(first, second)) return false;
        m_tokens.take();
        return true;
    }

    Tokens m_tokens;
    int m_depth = 0;
};

/// Whether it can be printed at all.
bool hasShape(const Condition& condition)
{
    switch (condition.kind) {
    case Condition::Kind::Always: return true;
    case Condition::Kind::Compare:
        return !condition.values.empty() &&
               (condition.comparison == TargetComparison::AnyOf || condition.values.size() == 1);
    case Condition::Kind::Not: return condition.parts.size() == 1 && hasShape(condition.parts.front());
    case Condition::Kind::All:
    case Condition::Kind::Any: return std::ranges::all_of(condition.parts, hasShape);
    }
    return false;
}

} // namespace

Result<Condition> parseCondition(std::string_view text)
{
    if (text.size() > longestText) return malformed({TokenKind::End, {}, longestText}, "condition-deep");
    return Parser{text}.parse();
}

Result<Done> checkCondition(const Condition& condition)
{
    if (!hasShape(condition)) return malformed({}, "condition-shape");
    ENCOURS_ASSIGN(const Condition read, parseCondition(conditionText(condition)));
    if (read == condition) return Done{};
    return malformed({TokenKind::Word, conditionText(condition), 1}, "condition-shape");
}

} // namespace encours
