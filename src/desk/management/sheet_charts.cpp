// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/management/sheet_charts.h"

#include "desk/management/sheet_axes.h"
#include "money/amount_text.h"
#include "words/age_words.h"
#include "words/words.h"

#include <algorithm>

namespace encours {

namespace {

std::string text(Language language, std::string_view name, const WordArguments& arguments = {})
{
    return words(language, "management." + std::string{name}, arguments);
}

/// A day that ends no month is named itself.
std::string monthName(Date day, Language language)
{
    if (day != day.lastOfMonth()) return formatShortDate(day, language);
    return text(language, "month-" + std::to_string(day.parts().month));
}

std::string monthAndYear(Date day, Language language)
{
    const Date::Parts parts = day.parts();
    return text(language, "month-" + std::to_string(parts.month)) + " " + std::to_string(parts.year);
}

struct Stack {
    std::array<Money, sheetAgeCount> amounts;
    Money above; ///< the axis
    Money below; ///< ≤ 0
};

Stack stackOf(const Ageing& ageing, const ManagementReport& report)
{
    Stack shown;
    const std::array<Money, sheetAgeCount> amounts{ageing.notDue,     ageing.days1To30, ageing.days31To60,
                                                   ageing.days61To90, ageing.over90,    ageing.bills,
                                                   ageing.unallocated};
    shown.above = Money(0, ageing.notDue.currency());
    shown.below = shown.above;
    for (std::size_t each = 0; each < sheetAgeCount; ++each) {
        shown.amounts[each] = shownAmount(amounts[each], report.view->settings, report.usualVat);
        (shown.amounts[each].isNegative() ? shown.below : shown.above) += shown.amounts[each];
    }
    return shown;
}

std::optional<std::int64_t> dsoOf(const DashboardMonth& month)
{
    const Indicator* const dso = month.figures.find(IndicatorCode::Dso);
    return dso == nullptr ? std::nullopt : dso->value;
}

std::string ageingTitle(const std::vector<DashboardMonth>& months, Language language)
{
    if (months.empty()) return {};
    return text(language, "ageing-title",
                {{"from", monthAndYear(months.front().point.on, language)},
                 {"to", monthAndYear(months.back().point.on, language)}});
}

std::array<std::string, sheetAgeCount> seriesNames(const AgeBounds& bounds, Language language)
{
    const auto column = [&](AgeBucket bucket) { return ageColumnName(language, bounds, bucket); };
    return {column(AgeBucket::NotDue),     column(AgeBucket::Days1To30), column(AgeBucket::Days31To60),
            column(AgeBucket::Days61To90), column(AgeBucket::Over90),    text(language, "bills"),
            text(language, "unallocated")};
}

SheetMonth columnOf(const DashboardMonth& month, const Stack& stack, const SheetAxis& axis, Language language)
{
    SheetMonth column;
    column.name = monthName(month.point.on, language);
    for (std::size_t each = 0; each < sheetAgeCount; ++each) column.amounts[each] = stack.amounts[each].minorUnits();
    if (!stack.above.isZero()) column.total = axisText(stack.above, axis, language);
    column.dsoTenths = dsoOf(month);
    return column;
}

} // namespace

SheetAgeing sheetAgeing(const ManagementReport& report, Language language)
{
    constexpr std::int64_t headroom = 10; // of the line, a tenth
    const DashboardView& view = *report.view;
    Money most(0, view.figures.currency);
    Money least = most;
    std::int64_t longest = 0;
    std::vector<Stack> stacks;
    for (const DashboardMonth& month : *view.months) {
        stacks.push_back(stackOf(month.point.ageing, report));
        most = larger(most, stacks.back().above);
        least = smaller(least, stacks.back().below);
        longest = std::max(longest, dsoOf(month).value_or(0));
    }
    SheetAgeing chart;
    chart.title = ageingTitle(*view.months, language);
    chart.dso = text(language, "dso-line");
    chart.series = seriesNames(view.settings.ageBounds, language);
    chart.amounts = amountAxis(least, most, language);
    chart.days = dayAxis(longest + longest / headroom, chart.amounts, language);
    for (std::size_t place = 0; place < stacks.size(); ++place)
        chart.months.push_back(columnOf((*view.months)[place], stacks[place], chart.amounts, language));
    return chart;
}

SheetForecast sheetForecast(const ManagementReport& report, Language language)
{
    const CashForecast& forecast = report.forecast.forecast;
    const auto shown = [&](Money amount) { return shownAmount(amount, report.view->settings, report.usualVat); };
    const Currency currency = report.view->figures.currency;
    Money most(0, currency);
    Money total(0, currency);
    for (const ForecastWeek& week : forecast.weeks) {
        most = larger(most, shown(larger(week.expected, week.high.value_or(week.expected))));
        total += week.expected;
    }
    SheetForecast chart;
    chart.title = text(language, "forecast-title", {{"count", std::to_string(forecast.weeks.size())}});
    chart.amounts = amountAxis(Money(0, currency), most, language);
    const Money nothing(0, currency);
    for (const ForecastWeek& week : forecast.weeks) {
        SheetWeek bar;
        bar.name = formatShortDate(week.from, language);
        bar.expected = larger(shown(week.expected), nothing).minorUnits();
        bar.text = axisText(shown(week.expected), chart.amounts, language);
        if (week.low && week.high) {
            bar.low = larger(shown(*week.low), nothing).minorUnits();
            bar.high = larger(shown(*week.high), nothing).minorUnits();
        }
        chart.weeks.push_back(std::move(bar));
    }
    const std::string expected = text(language, "forecast-total", {{"amount", formatAmount(shown(total), language)}});
    if (forecast.isThin) chart.note = words(language, "figures.forecast.thin");
    else if (forecast.weeks.empty() || !forecast.weeks.front().low)
        chart.note = words(language, "figures.forecast.no-interval");
    else chart.note = text(language, "forecast-note");
    chart.note = expected + " " + chart.note;
    return chart;
}

} // namespace encours
