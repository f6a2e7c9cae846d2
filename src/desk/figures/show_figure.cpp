// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/show_figure.h"

#include "base/contract.h"
#include "portfolio/item_index.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace encours {

namespace {

/// Finds what the parts name; an account is looked into once.
class LineFinder {
public:
    explicit LineFinder(const Portfolio& portfolio) : m_portfolio(portfolio) {}

    [[nodiscard]] FigureLine lineOf(FigurePart part)
    {
        FigureLine line{std::move(part), nullptr, nullptr};
        if (!line.part.customer.isStored()) return line;
        line.account = m_portfolio.find(line.part.customer);
        if (line.account == nullptr || !line.part.item) return line;
        const ItemIndex& index = m_indexes.try_emplace(line.part.customer, *line.account).first->second;
        const std::size_t place = index.positionOf(*line.part.item);
        if (place != ItemIndex::none) line.item = &line.account->items[place];
        return line;
    }

private:
    const Portfolio& m_portfolio;
    std::unordered_map<CustomerId, ItemIndex> m_indexes;
};

/// As far as 64 bits hold it, like the figure.
std::int64_t sumOf(const std::vector<FigureLine>& lines)
{
    __extension__ typedef __int128 Wide;
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    Wide sum = 0;
    for (const FigureLine& line : lines) sum += line.part.value;
    return static_cast<std::int64_t>(std::clamp(sum, -most, most));
}

FigureSide sideOf(std::vector<FigurePart> parts, IndicatorUnit unit, std::int64_t shown, LineFinder& finder)
{
    FigureSide side;
    side.unit = unit;
    side.shown = shown;
    side.lines.reserve(parts.size());
    for (FigurePart& part : parts) {
        side.lines.push_back(finder.lineOf(std::move(part)));
        const FigureLine& line = side.lines.back();
        side.hasCustomers = side.hasCustomers || line.account != nullptr;
        side.hasItems = side.hasItems || line.item != nullptr;
        side.hasAmounts = side.hasAmounts || line.part.amount;
        side.hasDays = side.hasDays || line.part.days;
    }
    side.sum = sumOf(side.lines);
    side.isWhole = side.sum == side.shown;
    return side;
}

} // namespace

std::string FigureLine::customerCode() const
{
    return account == nullptr ? std::string() : account->customer.code;
}

std::string FigureLine::customerName() const
{
    return account == nullptr ? std::string() : account->customer.displayName();
}

std::string FigureLine::number() const
{
    return item == nullptr ? std::string() : item->number.str();
}

FigureDetail figureDetailOf(std::shared_ptr<const Portfolio> portfolio, Date asOf, const FigureSettings& settings,
                            const IndicatorRules& rules, const Indicator& figure)
{
    FigureParts parts = partsOf(*portfolio, asOf, rules, figure.code);
    const IndicatorUnits units = unitsOf(figure.code);
    LineFinder finder(*portfolio);
    FigureDetail detail;
    const bool isOfBalances = figure.code == IndicatorCode::Herfindahl; // no sum: its parts are what is squared
    const IndicatorUnit unit = units.numerator != IndicatorUnit::None ? units.numerator : units.value;
    const std::int64_t shown = figure.numerator.value_or(figure.value.value_or(0));
    detail.numerator = sideOf(std::move(parts.numerator), isOfBalances ? units.denominator : unit,
                              isOfBalances ? figure.denominator.value_or(0) : shown, finder);
    detail.hasDenominator = figure.denominator.has_value() && !isOfBalances;
    if (detail.hasDenominator)
        detail.denominator = sideOf(std::move(parts.denominator), units.denominator, *figure.denominator, finder);
    detail.portfolio = std::move(portfolio);
    detail.settings = settings;
    detail.usualVat = rules.book.usualVat;
    detail.asOf = asOf;
    detail.figure = figure;
    detail.isSum = parts.isSum;
    return detail;
}

FigureDetail ShowFigure::execute(IndicatorCode code, Date asOf, const FigureSettings& settings) const
{
    const IndicatorRules rules = indicatorRulesOf(m_desk, settings);
    auto portfolio = withoutExcluded(m_desk.portfolio(), settings);
    const Indicators figures = indicatorsOf(*portfolio, asOf, rules);
    const Indicator* const figure = figures.find(code);
    expect(figure != nullptr, "every figure is among the indicators");
    return figureDetailOf(std::move(portfolio), asOf, settings, rules, *figure);
}

std::optional<IndicatorCode> parseIndicator(std::string_view code)
{
    for (const IndicatorCode known : allIndicators()) {
        if (indicatorCode(known) == code) return known;
    }
    return std::nullopt;
}

} // namespace encours
