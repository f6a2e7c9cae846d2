// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount_text.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace encours {
namespace {

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr std::string_view narrowNoBreakSpace = "\u202F";
constexpr std::string_view euroSign = "€";
constexpr std::string_view minusSign = "\u2212";

/// An amount reduced to one ASCII character for each sign that means something: digits, `,` `.`, ' ' for any space,
/// '\'' for any apostrophe. What does not fit is no amount.
struct Body {
    std::array<char, 48> characters{};
    std::size_t size = 0;

    [[nodiscard]] std::string_view text() const { return {characters.data(), size}; }
};

std::size_t spaceLength(std::string_view text)
{
    if (text.empty()) return 0;
    if (text.front() == ' ' || text.front() == '\t') return 1;
    for (const std::string_view space : {noBreakSpace, narrowNoBreakSpace, std::string_view{"\u2009"}}) {
        if (text.starts_with(space)) return space.size();
    }
    return 0;
}

std::size_t trailingSpaceLength(std::string_view text)
{
    for (const std::size_t length : {1U, 2U, 3U}) {
        if (text.size() >= length && spaceLength(text.substr(text.size() - length)) == length) return length;
    }
    return 0;
}

void trim(std::string_view& text)
{
    while (const std::size_t length = spaceLength(text)) text.remove_prefix(length);
    while (const std::size_t length = trailingSpaceLength(text)) text.remove_suffix(length);
}

/// Takes a mark off the start or the end of a text, with the spaces beside it.
bool takeEither(std::string_view& text, std::string_view mark)
{
    if (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
    } else if (text.ends_with(mark)) {
        text.remove_suffix(mark.size());
    } else {
        return false;
    }
    trim(text);
    return true;
}

/// What stands around the digits: at most one sign or one pair of parentheses, and one currency, on either side.
class Frame {
public:
    explicit Frame(Currency currency) : m_currency(currency) {}

    /// Leaves the digits in `text`; false when something stands twice.
    bool takeOff(std::string_view& text)
    {
        trim(text);
        while (takeOne(text)) {}
        return m_signs <= 1 && m_currencies <= 1;
    }
    [[nodiscard]] bool isNegative() const { return m_negative; }

private:
    bool takeOne(std::string_view& text)
    {
        const bool negative = takeParentheses(text) || takeEither(text, "-") || takeEither(text, minusSign);
        if (negative || takeEither(text, "+")) {
            m_negative = m_negative || negative;
            ++m_signs;
            return true;
        }
        const bool euro = m_currency == Currency::euro();
        const bool currency = takeEither(text, m_currency.code()) || (euro && takeEither(text, euroSign));
        if (currency) ++m_currencies;
        return currency;
    }

    static bool takeParentheses(std::string_view& text)
    {
        if (!text.starts_with('(') || !text.ends_with(')') || text.size() < 3) return false;
        text = text.substr(1, text.size() - 2);
        trim(text);
        return true;
    }

    Currency m_currency;
    int m_signs = 0;
    int m_currencies = 0;
    bool m_negative = false;
};

std::optional<Body> reduce(std::string_view text)
{
    Body body;
    while (!text.empty()) {
        char character = text.front();
        std::size_t length = 1;
        if (const std::size_t space = spaceLength(text)) {
            character = ' ';
            length = space;
        } else if (text.starts_with("\u2019")) {
            character = '\'';
            length = std::string_view{"\u2019"}.size();
        } else if ((character < '0' || character > '9') && character != ',' && character != '.' && character != '\'') {
            return std::nullopt;
        }
        if (body.size == body.characters.size()) return std::nullopt;
        body.characters[body.size++] = character;
        text.remove_prefix(length);
    }
    return body;
}

/// Position of the decimal mark, npos when there is none; see DecimalMark::Detect.
std::size_t detectMark(std::string_view body, int decimals)
{
    const auto mark = body.find_last_of(",.");
    if (mark == std::string_view::npos) return mark;
    const auto before = body.substr(0, mark);
    const auto digitsAfter = body.size() - mark - 1;
    if (before.find_first_of(",.") != std::string_view::npos) {
        const bool sameMarkBefore = before.find(body[mark]) != std::string_view::npos;
        return sameMarkBefore ? std::string_view::npos : mark;
    }
    // One mark alone separates thousands only where a person would write it so: `1,234`, never `0,005` nor `1234,567`.
    const bool looksGrouped = digitsAfter == 3 && decimals < 3 && !before.empty() && before.size() <= 3 &&
                              before.front() != '0' && before.find_first_of(" '") == std::string_view::npos;
    return looksGrouped ? std::string_view::npos : mark;
}

/// Digits with groups of three under one separator, or without any. Appends the digits alone to `digits`.
bool readGroups(std::string_view text, char decimalMark, Body& digits)
{
    char separator = '\0';
    std::size_t groupSize = 0;
    for (const char character : text) {
        if (character >= '0' && character <= '9') {
            ++groupSize;
            digits.characters[digits.size++] = character;
            continue;
        }
        const bool first = separator == '\0';
        if (character == decimalMark || (!first && character != separator)) return false;
        if (first ? groupSize == 0 || groupSize > 3 : groupSize != 3) return false;
        separator = character;
        groupSize = 0;
    }
    return separator == '\0' || groupSize == 3;
}

bool isAllDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char character) { return character >= '0' && character <= '9'; });
}

/// The digits read as minor units; larger than Money::largest when it does not fit.
std::int64_t minorUnitsOf(std::string_view whole, std::string_view decimals, int wanted)
{
    std::int64_t units = 0;
    const auto push = [&](char digit) {
        if (units <= Money::largest) units = units * 10 + (digit - '0');
    };
    for (const char digit : whole) push(digit);
    for (std::size_t index = 0; index < static_cast<std::size_t>(wanted); ++index) {
        push(index < decimals.size() ? decimals[index] : '0');
    }
    if (decimals.size() > static_cast<std::size_t>(wanted) && decimals[static_cast<std::size_t>(wanted)] >= '5')
        ++units;
    return units;
}

/// `-1200,50`: what ledgers write a million times. Anything less plain is nothing here and gets the full reading.
std::optional<std::int64_t> plainMinorUnits(std::string_view text, int decimals, DecimalMark mark)
{
    constexpr std::size_t longestPlain = 13; // with two more digits for the cents it stays within Money::largest
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const auto markAt = text.find_first_not_of("0123456789");
    const bool hasMark = markAt != std::string_view::npos;
    const std::string_view cents = hasMark ? text.substr(markAt + 1) : std::string_view{};
    if (markAt == 0 || text.empty() || text.size() > longestPlain || decimals != 2 || cents.size() > 2)
        return std::nullopt;
    if (hasMark) {
        const bool known =
            text[markAt] == ',' ? mark != DecimalMark::Dot : text[markAt] == '.' && mark != DecimalMark::Comma;
        if (!known || cents.empty() || !isAllDigits(cents)) return std::nullopt;
    }
    const std::int64_t units = minorUnitsOf(text.substr(0, markAt), cents, decimals);
    return negative ? -units : units;
}

std::string groupedDigits(std::string_view digits, std::string_view separator)
{
    std::string grouped;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        if (index > 0 && (digits.size() - index) % 3 == 0) grouped += separator;
        grouped += digits[index];
    }
    return grouped;
}

struct Spelling {
    std::string_view group;
    char mark;
};

Spelling spellingOf(Language language)
{
    return language == Language::French ? Spelling{narrowNoBreakSpace, ','} : Spelling{",", '.'};
}

/// The amount without its sign.
std::string spell(Money amount, Spelling spelling)
{
    std::string digits = std::to_string(amount.absolute().minorUnits());
    const auto decimals = static_cast<std::size_t>(amount.currency().decimals());
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    const std::string_view all = digits;
    std::string text = groupedDigits(all.substr(0, all.size() - decimals), spelling.group);
    if (decimals > 0) {
        text += spelling.mark;
        text += all.substr(all.size() - decimals);
    }
    return text;
}

std::string signOf(Money amount)
{
    return amount.isNegative() ? "-" : "";
}

} // namespace

Result<Money> parseAmount(std::string_view text, Currency currency, DecimalMark mark, ExcessDigits excess)
{
    if (const auto plain = plainMinorUnits(text, currency.decimals(), mark)) return Money{*plain, currency};
    const auto malformed = [&] { return faultAbout(FaultCode::AmountMalformed, text); };
    std::string_view inner = text;
    Frame frame{currency};
    if (!frame.takeOff(inner)) return malformed();
    const auto body = reduce(inner);
    if (!body) return malformed();

    const std::string_view all = body->text();
    const auto markAt = mark == DecimalMark::Detect  ? detectMark(all, currency.decimals())
                        : mark == DecimalMark::Comma ? all.find(',')
                                                     : all.find('.');
    const bool hasMark = markAt != std::string_view::npos;
    const std::string_view decimals = hasMark ? all.substr(markAt + 1) : std::string_view{};
    // An explicit mark never separates thousands, whatever the text looks like.
    const char wantedMark = mark == DecimalMark::Comma ? ',' : mark == DecimalMark::Dot ? '.' : '\0';
    const char decimalMark = hasMark ? all[markAt] : wantedMark;
    Body whole;
    if (!readGroups(all.substr(0, markAt), decimalMark, whole) || !isAllDigits(decimals)) return malformed();
    if (hasMark ? decimals.empty() : whole.size == 0) return malformed();

    const auto wanted = static_cast<std::size_t>(currency.decimals());
    const auto lost = decimals.size() > wanted ? decimals.find_first_not_of('0', wanted) : std::string_view::npos;
    if (lost != std::string_view::npos && excess == ExcessDigits::Refuse) return malformed();
    const std::int64_t units = minorUnitsOf(whole.text(), decimals, currency.decimals());
    if (units > Money::largest) return faultAbout(FaultCode::AmountTooLarge, text);
    return Money{frame.isNegative() ? -units : units, currency};
}

std::string formatAmount(Money amount, Language language)
{
    const bool euro = amount.currency() == Currency::euro();
    const std::string sign = euro ? std::string{euroSign} : std::string{amount.currency().code()};
    const std::string digits = spell(amount, spellingOf(language));
    if (language == Language::French) return signOf(amount) + digits + std::string{noBreakSpace} + sign;
    return signOf(amount) + sign + (euro ? "" : std::string{noBreakSpace}) + digits;
}

std::string formatBareAmount(Money amount, Language language)
{
    return signOf(amount) + spell(amount, spellingOf(language));
}

std::string formatPlainAmount(Money amount)
{
    return signOf(amount) + spell(amount, {"", '.'});
}

std::string formatCount(std::int64_t count, Language language)
{
    const std::string text = std::to_string(count);
    const std::string_view digits = std::string_view{text}.substr(count < 0 ? 1 : 0);
    return (count < 0 ? "-" : "") + groupedDigits(digits, spellingOf(language).group);
}

} // namespace encours
