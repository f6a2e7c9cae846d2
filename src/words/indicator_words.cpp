// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/indicator_words.h"

#include "money/amount_text.h"
#include "words/words.h"

namespace encours {

namespace {

std::string wordsOf(Language language, IndicatorCode code, std::string_view part)
{
    std::string key = "indicator.";
    key += indicatorCode(code);
    key += '.';
    key += part;
    return words(language, key);
}

/// A whole number of parts of `scale` (10 or 100) with as many digits behind the mark.
std::string decimalText(Language language, std::int64_t parts, std::int64_t scale)
{
    const std::int64_t size = parts < 0 ? -parts : parts;
    std::string text = parts < 0 ? "-" : "";
    text += formatCount(size / scale, language);
    text += language == Language::French ? ',' : '.';
    const std::string digits = std::to_string(size % scale);
    if (scale > 10 && digits.size() == 1) text += '0';
    return text + digits;
}

} // namespace

std::string indicatorName(Language language, IndicatorCode code)
{
    return wordsOf(language, code, "name");
}

std::string indicatorShortName(Language language, IndicatorCode code)
{
    return wordsOf(language, code, "short");
}

std::string indicatorFormula(Language language, IndicatorCode code)
{
    return wordsOf(language, code, "formula");
}

std::string indicatorDefinition(Language language, IndicatorCode code)
{
    return wordsOf(language, code, "definition");
}

std::string figureText(Language language, IndicatorUnit unit, std::int64_t figure, Currency currency)
{
    constexpr std::int64_t tenth = 10;
    constexpr std::int64_t hundredth = 100;
    switch (unit) {
    case IndicatorUnit::DayTenths:
        return words(language, "indicator-unit.days", {{"number", decimalText(language, figure, tenth)}});
    case IndicatorUnit::Days:
        return words(language, "indicator-unit.days", {{"number", formatCount(figure, language)}});
    case IndicatorUnit::BasisPoints:
        return words(language, "indicator-unit.percent", {{"number", decimalText(language, figure, hundredth)}});
    case IndicatorUnit::Amount: return formatAmount(Money(figure, currency), language);
    case IndicatorUnit::AmountDays:
        return words(language, "indicator-unit.amount-days",
                     {{"amount", formatBareAmount(Money(figure, currency), language)}});
    case IndicatorUnit::Hundredths: return decimalText(language, figure, hundredth);
    case IndicatorUnit::Count:
    case IndicatorUnit::Points: return formatCount(figure, language);
    case IndicatorUnit::None: break;
    }
    return {};
}

std::string indicatorText(Language language, const Indicator& indicator, Currency currency)
{
    if (!indicator.value) return words(language, "indicator-gap." + std::string{indicatorGapCode(indicator.gap)});
    const std::string text = figureText(language, unitsOf(indicator.code).value, *indicator.value, currency);
    return indicator.isAtLeast ? words(language, "indicator-unit.at-least", {{"figure", text}}) : text;
}

} // namespace encours
