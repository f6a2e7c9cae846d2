// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figure_text.h"

#include "money/amount_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace encours {
namespace {

/// `value` with its last `decimals` digits behind a dot.
std::string decimal(std::int64_t value, int decimals)
{
    const auto digits = fmt::format(
        "{:0{}}", value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value), decimals + 1);
    const auto whole = digits.size() - static_cast<std::size_t>(decimals);
    return fmt::format("{}{}.{}", value < 0 ? "-" : "", digits.substr(0, whole), digits.substr(whole));
}

struct PlainText {
    Language language;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(Date day) const
    {
        return language == Language::French ? formatDate(day, language) : formatIsoDate(day);
    }
    std::string operator()(Money amount) const { return marked(formatPlainAmount(amount)); }
    std::string operator()(FigureCount count) const { return std::to_string(count.value); }
    std::string operator()(FigureDays days) const { return marked(decimal(days.tenths, 1)); }
    std::string operator()(FigurePercent share) const { return marked(decimal(share.hundredths, 2)); }

    [[nodiscard]] std::string marked(std::string number) const
    {
        if (language == Language::French) std::ranges::replace(number, '.', ',');
        return number;
    }
};

} // namespace

std::string plainFigure(const FigureCell& cell, Language language)
{
    return std::visit(PlainText{language}, cell);
}

bool isNumber(const FigureCell& cell)
{
    return std::holds_alternative<Money>(cell) || std::holds_alternative<FigureCount>(cell) ||
           std::holds_alternative<FigureDays>(cell) || std::holds_alternative<FigurePercent>(cell);
}

} // namespace encours
