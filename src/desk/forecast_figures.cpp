// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/forecast_figures.h"

#include "desk/forecast/week_parts.h"
#include "portfolio/indicators/exact_quotient.h"
#include "words/words.h"

#include <cmath>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace encours {

namespace {

std::string text(std::string_view name, Language language, const WordArguments& arguments = {})
{
    return words(language, "figures.forecast." + std::string{name}, arguments);
}

FigureTable tableOf(std::string_view kind, std::initializer_list<std::string_view> columns, Language language)
{
    FigureTable table;
    table.name = text(std::string{kind} + "-name", language);
    table.title = text(std::string{kind} + "-title", language);
    for (const std::string_view column : columns) table.columns.push_back(text(column, language));
    return table;
}

FigureDays days(double value)
{
    return {std::lround(value * 10)};
}

FigurePercent lateShare(const PayerProfile& profile)
{
    if (!profile.paid.isPositive()) return {0};
    const auto share =
        static_cast<double>(profile.paidLate.minorUnits()) / static_cast<double>(profile.paid.minorUnits());
    return {std::lround(share * 10'000)};
}

void addCommonNotes(FigureTable& table, const CashForecast& forecast, Language language)
{
    table.notes.push_back(
        words(language, "figures.as-of",
              {{"on", formatIsoDate(forecast.asOf)}, {"currency", std::string{forecast.later.currency().code()}}}));
    table.notes.push_back(text("open-items-only", language));
    table.notes.push_back(text("with-vat", language));
    if (forecast.isThin) table.notes.push_back(text("thin", language));
    else if (!forecast.weeks.front().low) table.notes.push_back(text("no-interval", language));
}

FigurePercent shareOf(Money part, Money whole)
{
    return {nearestQuotient(Wide{part.minorUnits()} * 10'000, whole.minorUnits())};
}

FigureCell percent(std::optional<std::int64_t> hundredths)
{
    return hundredths ? FigureCell{FigurePercent{*hundredths}} : FigureCell{};
}

} // namespace

FigureTable weekFigures(const CashForecast& forecast, Language language)
{
    FigureTable table = tableOf("weeks", {"week-from", "expected", "low", "high", "promised", "secured"}, language);
    addCommonNotes(table, forecast, language);
    Money expected(0, forecast.later.currency());
    Money promised = expected;
    Money secured = expected;
    for (const ForecastWeek& week : forecast.weeks) {
        table.rows.push_back(
            {week.from, week.expected, figureCell(week.low), figureCell(week.high), week.promised, week.secured});
        expected += week.expected;
        promised += week.promised;
        secured += week.secured;
    }
    table.rows.push_back({text("later", language), forecast.later, {}, {}, {}, {}});
    for (std::size_t reason = 0; reason < noCashCount; ++reason) {
        if (forecast.noCash[reason].isZero()) continue;
        table.rows.push_back(
            {text(noCashCode(static_cast<NoCash>(reason)), language), forecast.noCash[reason], {}, {}, {}, {}});
    }
    table.total = {text("in-weeks", language), expected, {}, {}, promised, secured};
    return table;
}

FigureTable securedFigures(const ForecastView& view, Language language)
{
    FigureTable table = tableOf(
        "secured", {"week-due", "falls-due", "covered", "promised", "scheduled", "all-secured", "secured-share"},
        language);
    addCommonNotes(table, view.forecast, language);
    table.notes.push_back(text("secured-note", language));
    const Money nothing(0, view.forecast.later.currency());
    SecuredWeek sum{view.forecast.asOf, nothing, nothing, nothing, nothing};
    const auto cells = [](FigureCell first, const SecuredWeek& week) {
        const FigureCell share = week.due.isPositive() ? FigureCell{shareOf(week.secured(), week.due)} : FigureCell{};
        return std::vector<FigureCell>{std::move(first), week.due,       week.covered, week.promised,
                                       week.scheduled,   week.secured(), share};
    };
    for (const SecuredWeek& week : securedWeeks(view)) {
        table.rows.push_back(cells(week.from, week));
        sum.due += week.due;
        sum.covered += week.covered;
        sum.promised += week.promised;
        sum.scheduled += week.scheduled;
    }
    table.total = cells(text("in-weeks", language), sum);
    return table;
}

FigureTable openFigures(const CashForecast& forecast, Language language)
{
    FigureTable table = tableOf("open", {"part-of-open", "amount"}, language);
    addCommonNotes(table, forecast, language);
    Money expected(0, forecast.later.currency());
    for (const ForecastWeek& week : forecast.weeks) expected += week.expected;
    table.rows.push_back({text("in-weeks", language), expected});
    table.rows.push_back({text("later", language), forecast.later});
    for (std::size_t reason = 0; reason < noCashCount; ++reason)
        table.rows.push_back({text(noCashCode(static_cast<NoCash>(reason)), language), forecast.noCash[reason]});
    table.total = {text("open-total", language), forecast.open()};
    return table;
}

FigureTable payerFigures(const ForecastView& view, Language language)
{
    FigureTable table = tableOf(
        "payers",
        {"code", "customer", "expected", "later-column", "payments", "delay", "spread", "trend", "late-share", "model"},
        language);
    addCommonNotes(table, view.forecast, language);
    table.notes.push_back(text("profile-note", language));
    for (const ForecastCustomer& row : view.customers) {
        const PayerProfile& profile = *row.profile;
        const bool isKnown = profile.payments > 0;
        std::vector<FigureCell> cells{row.account->customer.code, row.account->customer.displayName(), row.expected,
                                      row.later, FigureCount{profile.payments}};
        cells.push_back(isKnown ? FigureCell{days(profile.weightedDelay)} : FigureCell{});
        cells.push_back(isKnown ? FigureCell{days(profile.spread)} : FigureCell{});
        cells.push_back(profile.trend ? FigureCell{days(*profile.trend)} : FigureCell{});
        cells.push_back(isKnown ? FigureCell{lateShare(profile)} : FigureCell{});
        cells.emplace_back(text("model-" + std::string{dateModelCode(profile.model)}, language));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

FigureTable expectedItemFigures(const ForecastView& view, Language language)
{
    FigureTable table = tableOf(
        "items", {"code", "customer", "number", "due", "amount", "likely", "earliest", "latest", "basis"}, language);
    addCommonNotes(table, view.forecast, language);
    for (const ForecastPart& part : view.forecast.parts) {
        const Customer& customer = view.portfolio->find(part.customer)->customer;
        table.rows.push_back({customer.code, customer.displayName(), std::string{part.item->number.view()},
                              part.item->dueOn, part.amount, figureCell(part.likelyOn), figureCell(part.earliestOn),
                              figureCell(part.latestOn),
                              text("basis-" + std::string{cashBasisCode(part.basis)}, language)});
    }
    return table;
}

FigureTable pastWeekFigures(const ForecastView& view, Language language)
{
    FigureTable table =
        tableOf("past", {"week-from", "forecast-on", "expected-then", "received", "difference"}, language);
    addCommonNotes(table, view.forecast, language);
    table.notes.push_back(text(view.past.empty() ? "past-thin" : "past-note", language));
    if (view.past.empty()) return table;
    const Money nothing(0, view.forecast.later.currency());
    Money expected = nothing;
    Money received = nothing;
    for (const WeekOutcome& week : view.past) {
        table.rows.push_back(
            {week.endsOn.plusDays(-6), week.madeOn, week.expected, week.received, week.received - week.expected});
        expected += week.expected;
        received += week.received;
    }
    table.total = {text("in-weeks", language), {}, expected, received, received - expected};
    return table;
}

FigureTable backTestFigures(const BackTest& test, Language language)
{
    FigureTable table = tableOf("test", {"method", "mean-error", "weighted-error", "cash-error"}, language);
    if (test.madeOn.empty()) {
        table.notes.push_back(text("test-thin", language));
        return table;
    }
    table.notes.push_back(text("test-note", language,
                               {{"count", std::to_string(test.madeOn.size())},
                                {"first_on", formatIsoDate(test.madeOn.front())},
                                {"last_on", formatIsoDate(test.madeOn.back())},
                                {"weeks", std::to_string(test.weeks)},
                                {"items", std::to_string(test.items)}}));
    for (const auto& [name, coverage] :
         {std::pair{"weeks-inside", &test.weekIntervals}, std::pair{"items-inside", &test.itemIntervals}}) {
        if (coverage->seen == 0) continue;
        table.notes.push_back(text(
            name, language, {{"inside", std::to_string(coverage->inside)}, {"seen", std::to_string(coverage->seen)}}));
    }
    for (const auto& [name, score, knowsDays] :
         {std::tuple{"method-model", &test.model, true}, std::tuple{"method-average", &test.customerAverage, true},
          std::tuple{"method-cohorts", &test.cohorts, false}}) {
        std::vector<FigureCell> cells{text(name, language)};
        cells.push_back(knowsDays && !test.madeOn.empty() ? FigureCell{days(score->meanDays)} : FigureCell{});
        cells.push_back(knowsDays && !test.madeOn.empty() ? FigureCell{days(score->weightedDays)} : FigureCell{});
        cells.push_back(percent(score->cashErrorBp));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace encours
