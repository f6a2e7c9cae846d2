// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/management/sheet_axes.h"

#include "money/amount_text.h"
#include "money/rate.h"
#include "words/words.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::int64_t mostSteps = 5;

std::int64_t minorPerUnit(Currency currency)
{
    std::int64_t unit = 1;
    for (int digit = 0; digit < currency.decimals(); ++digit) unit *= 10;
    return unit;
}

/// The smallest of `unit` × 1, 2, 5, 10, 20… of which at most `mostSteps` reach `most`.
std::int64_t roundStep(std::int64_t most, std::int64_t unit)
{
    constexpr std::array<std::int64_t, 3> firsts{1, 2, 5};
    for (std::int64_t power = unit;; power *= 10) {
        for (const std::int64_t first : firsts) {
            if (first * power * mostSteps >= most) return first * power;
        }
    }
}

/// `k€`, `M€`; other currencies by their code.
std::string unitName(Currency currency, std::string_view letter)
{
    const bool isEuro = currency == Currency::euro();
    std::string name{letter};
    if (!isEuro && !letter.empty()) name += "\u00A0";
    name += isEuro ? std::string{"€"} : std::string{currency.code()};
    return name;
}

} // namespace

SheetAxis amountAxis(Money least, Money most, Language language)
{
    constexpr std::int64_t many = 10'000; // figures of the axis have at most five digits
    constexpr std::int64_t thousand = 1'000;
    const Currency currency = most.currency();
    const std::int64_t unit = minorPerUnit(currency);
    SheetAxis axis;
    axis.unitSize = unit;
    std::string_view letter;
    if (most.minorUnits() >= many * thousand * unit) {
        axis.unitSize = unit * thousand * thousand;
        letter = "M";
    } else if (most.minorUnits() >= many * unit) {
        axis.unitSize = unit * thousand;
        letter = "k";
    }
    axis.unit = unitName(currency, letter);
    const std::int64_t step = roundStep(std::max<std::int64_t>(most.minorUnits(), 1), axis.unitSize);
    axis.least = std::min<std::int64_t>(least.minorUnits(), 0);
    for (std::int64_t value = 0;; value += step) {
        axis.ticks.push_back({value, formatCount(value / axis.unitSize, language)});
        axis.most = value;
        if (value > 0 && value >= most.minorUnits()) return axis;
    }
}

std::string axisText(Money amount, const SheetAxis& axis, Language language)
{
    constexpr std::int64_t tenths = 10;
    constexpr std::int64_t manyUnits = 100;
    if (axis.most >= manyUnits * axis.unitSize)
        return formatCount(proportion(amount, 1, axis.unitSize).minorUnits(), language);
    const std::int64_t rounded = proportion(amount, tenths, axis.unitSize).minorUnits();
    const std::int64_t size = rounded < 0 ? -rounded : rounded;
    std::string text = rounded < 0 ? "-" : "";
    text += formatCount(size / tenths, language);
    if (size % tenths != 0) {
        text += language == Language::French ? "," : ".";
        text += std::to_string(size % tenths);
    }
    return text;
}

SheetAxis dayAxis(std::int64_t mostTenths, const SheetAxis& amounts, Language language)
{
    constexpr std::int64_t tenths = 10;
    constexpr std::array<std::int64_t, 9> firsts{1, 2, 3, 4, 5, 6, 8, 10, 15};
    const auto steps = std::max<std::int64_t>(static_cast<std::int64_t>(amounts.ticks.size()) - 1, 1);
    std::int64_t step = 0;
    for (std::int64_t power = tenths; step == 0; power *= 10) {
        for (const std::int64_t first : firsts) {
            if (step == 0 && first * power * steps >= mostTenths) step = first * power;
        }
    }
    SheetAxis axis;
    axis.unitSize = tenths;
    axis.most = step * steps;
    for (std::int64_t value = 0; value <= axis.most; value += step) {
        axis.ticks.push_back(
            {value, words(language, "indicator-unit.days", {{"number", formatCount(value / tenths, language)}})});
    }
    return axis;
}

} // namespace encours
