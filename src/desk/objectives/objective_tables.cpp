// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/objectives/objective_tables.h"

#include "money/amount_text.h"
#include "words/group_words.h"
#include "words/indicator_words.h"
#include "words/words.h"

#include <algorithm>
#include <charconv>

namespace encours {

namespace {

constexpr std::int64_t tenth = 10;
constexpr std::int64_t hundredth = 100;
constexpr std::size_t longestNumber = 12;

std::string text(std::string_view name, Language language)
{
    return words(language, "figures.objectives." + std::string{name});
}

FigureCell cellOf(IndicatorCode code, std::int64_t value, Currency currency, Language language)
{
    switch (unitsOf(code).value) {
    case IndicatorUnit::DayTenths: return FigureDays{value};
    case IndicatorUnit::BasisPoints: return FigurePercent{value};
    case IndicatorUnit::Amount: return Money(value, currency);
    case IndicatorUnit::Count:
    case IndicatorUnit::Days:
    case IndicatorUnit::Points: return FigureCount{value};
    default: return targetText(code, value, currency, language);
    }
}

FigureCell cellOf(IndicatorCode code, const std::optional<std::int64_t>& value, Currency currency, Language language)
{
    return value ? cellOf(code, *value, currency, language) : FigureCell{};
}

std::optional<std::int64_t> wholeNumber(std::string_view digits)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool isRead = !digits.empty() && error == std::errc{} && end == digits.data() + digits.size();
    return isRead ? std::optional{number} : std::nullopt;
}

/// A decimal number in parts of `scale` (1, 10, 100): no more digits behind the mark than it has.
std::optional<std::int64_t> partsOf(std::string_view typed, std::int64_t scale)
{
    const std::size_t mark = typed.find_first_of(",.");
    const std::string_view before = typed.substr(0, mark);
    std::string behind{mark == std::string_view::npos ? std::string_view{} : typed.substr(mark + 1)};
    const bool isNegative = before.starts_with('-');
    const auto number = wholeNumber(isNegative ? before.substr(1) : before);
    if (!number || *number < 0 || (mark != std::string_view::npos && behind.empty())) return std::nullopt;
    std::int64_t parts = *number;
    for (std::int64_t left = scale; left > 1; left /= tenth) {
        const char digit = behind.empty() ? '0' : behind.front();
        if (digit < '0' || digit > '9') return std::nullopt;
        if (!behind.empty()) behind.erase(0, 1);
        parts = parts * tenth + (digit - '0');
    }
    if (!behind.empty()) return std::nullopt;
    return isNegative ? -parts : parts;
}

/// Without blanks, no-break ones included, and without a unit behind it.
std::string bare(std::string_view typed)
{
    std::string number;
    for (const char byte : typed) {
        const bool isOfNumber = (byte >= '0' && byte <= '9') || byte == ',' || byte == '.' || byte == '-';
        if (isOfNumber) number += byte;
    }
    return number;
}

/// Whether something stands there that is neither a number nor a unit of days or per cent.
bool hasStrayLetters(std::string_view typed)
{
    std::string letters;
    for (const char byte : typed) {
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        if (isLetter || byte == '+' || byte == '/') letters += byte;
    }
    static constexpr std::string_view units[] = {"", "j", "d", "jours", "days"};
    return std::ranges::find(units, letters) == std::end(units);
}

} // namespace

std::string scopeText(const ObjectiveScope& scope, Language language)
{
    if (!scope.grouping) return text("whole-book", language);
    const Group group{scope.key, scope.key};
    return words(
        language, "figures.objectives.scope-of",
        {{"group", wordsFor(language, *scope.grouping)}, {"name", groupName(language, *scope.grouping, group)}});
}

std::string targetText(IndicatorCode code, std::int64_t value, Currency currency, Language language)
{
    return figureText(language, unitsOf(code).value, value, currency);
}

std::string objectiveText(const Objective& objective, Currency currency, Language language)
{
    const std::string target = targetText(objective.indicator, objective.target, currency, language);
    const char* const key =
        isLessBetter(objective.indicator) ? "figures.objectives.at-most" : "figures.objectives.at-least";
    return words(language, key, {{"indicator", indicatorName(language, objective.indicator)}, {"target", target}});
}

std::string objectiveStateText(const ObjectiveProgress& progress, Language language)
{
    if (progress.isBehind) return words(language, "objective-state.behind");
    return words(language, "objective-state." + std::string{objectiveStateCode(progress.state)});
}

FigureTable objectiveTable(std::span<const ObjectiveProgress> objectives, Date asOf, Currency currency,
                           Language language)
{
    FigureTable table{
        text("name", language),
        text("title", language),
        {words(language, "figures.as-of", {{"on", formatIsoDate(asOf)}, {"currency", std::string{currency.code()}}}),
         text("about", language)},
        {},
        {},
        {}};
    for (const auto column :
         {"number", "objective", "scope", "from", "by", "start", "now", "target", "done", "elapsed", "state", "note"}) {
        table.columns.push_back(text(column, language));
    }
    for (const ObjectiveProgress& each : objectives) {
        const Objective& objective = each.objective;
        const IndicatorCode code = objective.indicator;
        table.rows.push_back({objective.id, objectiveText(objective, currency, language),
                              scopeText(objective.scope, language), objective.from, objective.by,
                              cellOf(code, each.start, currency, language), cellOf(code, each.now, currency, language),
                              cellOf(code, objective.target, currency, language),
                              each.doneBp ? FigureCell{FigurePercent{*each.doneBp}} : FigureCell{},
                              FigurePercent{each.elapsedBp}, objectiveStateText(each, language), objective.note});
    }
    return table;
}

Result<std::int64_t> parseTarget(IndicatorCode code, std::string_view typed, Currency currency)
{
    const IndicatorUnit unit = unitsOf(code).value;
    if (unit == IndicatorUnit::Amount) {
        ENCOURS_ASSIGN(const Money amount, parseAmount(typed, currency));
        return amount.minorUnits();
    }
    const std::int64_t scale = unit == IndicatorUnit::DayTenths                                          ? tenth
                               : unit == IndicatorUnit::BasisPoints || unit == IndicatorUnit::Hundredths ? hundredth
                                                                                                         : 1;
    const std::string number = bare(typed);
    const auto parts = number.size() > longestNumber || hasStrayLetters(typed) ? std::nullopt : partsOf(number, scale);
    if (!parts) {
        return Fault{FaultCode::ValueNotListed, {{"field", "target"}, {"value", std::string{typed}}}, "no target"};
    }
    return *parts;
}

} // namespace encours
