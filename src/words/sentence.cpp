// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sentence.h"

#include "base/contract.h"
#include "calendar/date.h"
#include "money/amount_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace encours {
namespace {

constexpr std::string_view gap = "…";

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

bool isCounted(std::string_view key)
{
    static constexpr auto counted =
        std::to_array<std::string_view>({"count", "days", "limit", "of", "customers", "invoices", "credits", "payments",
                                         "allocations", "changed", "vanished"});
    return std::ranges::find(counted, key) != counted.end();
}

/// Hundredths of a per cent as per cent: 5000 → `50 %`, 1250 → `12,5 %`.
std::string share(std::int64_t basisPoints, Language language)
{
    const bool french = language == Language::French;
    std::string text = std::to_string(basisPoints / 100);
    if (auto rest = basisPoints % 100; rest != 0) {
        text += french ? ',' : '.';
        text += std::to_string(rest / 10);
        if (rest % 10 != 0) text += std::to_string(rest % 10);
    }
    return text + (french ? "\u00a0%" : "%");
}

std::string written(std::string_view key, const std::string& value, SentenceStyle style)
{
    if (key == "on" || key.ends_with("_on")) {
        const auto day = parseIsoDate(value);
        return day ? formatDate(*day, style.language) : value;
    }
    const auto number = wholeNumber(value);
    if (!number) return value;
    if (key.ends_with("_cents")) return formatAmount(Money{*number, style.currency}, style.language);
    if (key.ends_with("_bp")) return share(*number, style.language);
    if (key == "rank") return ordinal(*number, style.language);
    return isCounted(key) ? formatCount(*number, style.language) : value;
}

const std::string* valueOf(const WordArguments& arguments, std::string_view key)
{
    const auto found = std::ranges::find(arguments, key, &WordArguments::value_type::first);
    return found == arguments.end() ? nullptr : &found->second;
}

bool isPlural(std::string_view value, Language language)
{
    const auto number = wholeNumber(value);
    if (!number) return true;
    // French: plural from 2 on (0 jour, 1 jour, 2 jours). English: everything but 1.
    return language == Language::French ? *number >= 2 || *number <= -2 : *number != 1;
}

/// The length of the placeholder that begins at the start of `text`, both braces included.
std::size_t placeholderLength(std::string_view text)
{
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '{') ++depth;
        if (text[at] == '}' && --depth == 0) return at + 1;
    }
    expect(false, "a sentence opens a brace and never closes it");
    return 0;
}

/// Position of the next `|` that is not inside braces.
std::size_t nextBar(std::string_view text)
{
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '{') ++depth;
        if (text[at] == '}') --depth;
        if (text[at] == '|' && depth == 0) return at;
    }
    return std::string_view::npos;
}

struct Placeholder {
    std::string_view name;
    std::string_view one;
    std::string_view many;
    bool hasForms = false;
};

Placeholder placeholderIn(std::string_view inside)
{
    const auto first = nextBar(inside);
    if (first == std::string_view::npos) return {inside, {}, {}, false};
    const auto forms = inside.substr(first + 1);
    const auto second = nextBar(forms);
    expect(second != std::string_view::npos, "a plural form needs two words");
    return {inside.substr(0, first), forms.substr(0, second), forms.substr(second + 1), true};
}

} // namespace

std::string fillSentence(std::string_view pattern, const WordArguments& arguments, SentenceStyle style)
{
    std::string text;
    while (!pattern.empty()) {
        const auto brace = std::min(pattern.find('{'), pattern.size());
        text += pattern.substr(0, brace);
        pattern.remove_prefix(brace);
        if (pattern.empty()) break;
        const auto length = placeholderLength(pattern);
        const auto part = placeholderIn(pattern.substr(1, length - 2));
        pattern.remove_prefix(length);
        const auto* value = valueOf(arguments, part.name);
        if (part.hasForms) {
            const bool plural = value == nullptr || isPlural(*value, style.language);
            text += fillSentence(plural ? part.many : part.one, arguments, style);
        } else {
            text += value == nullptr ? std::string{gap} : written(part.name, *value, style);
        }
    }
    return text;
}

std::set<std::string> placeholdersOf(std::string_view pattern)
{
    std::set<std::string> names;
    while (true) {
        const auto brace = pattern.find('{');
        if (brace == std::string_view::npos) return names;
        pattern.remove_prefix(brace);
        const auto length = placeholderLength(pattern);
        const auto part = placeholderIn(pattern.substr(1, length - 2));
        names.emplace(part.name);
        names.merge(placeholdersOf(part.one));
        names.merge(placeholdersOf(part.many));
        pattern.remove_prefix(length);
    }
}

std::string ordinal(std::int64_t number, Language language)
{
    if (language == Language::French) return std::to_string(number) + (number == 1 ? "ᵉʳ" : "ᵉ");
    const auto tens = number % 100;
    const auto units = number % 10;
    if (tens >= 11 && tens <= 13) return std::to_string(number) + "th";
    return std::to_string(number) + (units == 1 ? "st" : units == 2 ? "nd" : units == 3 ? "rd" : "th");
}

} // namespace encours
