// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/figures/figure_notes.h"
#include "desk/forecast/week_parts.h"
#include "desk/forecast_figures.h"
#include "desk/show_forecast.h"

#include <cmath>
#include <optional>

namespace encours {
namespace {

constexpr auto choices = "week, customer";

struct ForecastOptions {
    std::string asOf;
    int weeks = ForecastRules{}.weeks;
    std::string by = "week";
    bool withItems = false;
    bool withBackTest = false;
    bool withPast = false;
    bool withSecured = false;
    FigureFiles files;
};

std::string snake(std::string_view code)
{
    std::string name{code};
    for (char& letter : name) {
        if (letter == '-') letter = '_';
    }
    return name;
}

/// One digit is what such a figure is worth.
double tenths(double days)
{
    return static_cast<double>(std::lround(days * 10)) / 10;
}

Json weeksJson(const CashForecast& forecast)
{
    Json weeks = Json::array();
    for (const auto& week : forecast.weeks) {
        weeks.push_back({{"from", formatIsoDate(week.from)},
                         {"expected_cents", week.expected.minorUnits()},
                         {"low_cents", amountJson(week.low)},
                         {"high_cents", amountJson(week.high)},
                         {"promised_cents", week.promised.minorUnits()},
                         {"secured_cents", week.secured.minorUnits()}});
    }
    return weeks;
}

Json profileJson(const PayerProfile& profile)
{
    Json json{{"payments", profile.payments},
              {"paid_cents", profile.paid.minorUnits()},
              {"paid_late_cents", profile.paidLate.minorUnits()},
              {"open_overdue", profile.openOverdue},
              {"model", dateModelCode(profile.model)},
              {"expected_delay_days", tenths(profile.delay)},
              {"usual_error_days", tenths(profile.usualError)}};
    if (profile.payments == 0) return json;
    json["weighted_delay_days"] = tenths(profile.weightedDelay);
    json["median_delay_days"] = tenths(profile.medianDelay);
    json["spread_days"] = tenths(profile.spread);
    json["early_delay_days"] = tenths(profile.earlyDelay);
    json["late_delay_days"] = tenths(profile.lateDelay);
    json["trend_days"] = profile.trend ? Json(tenths(*profile.trend)) : Json();
    return json;
}

Json rowsJson(const ForecastView& view)
{
    Json rows = Json::array();
    for (const auto& row : view.customers) {
        rows.push_back({{"key", row.account->customer.code},
                        {"name", row.account->customer.displayName()},
                        {"expected_cents", row.expected.minorUnits()},
                        {"later_cents", row.later.minorUnits()},
                        {"profile", profileJson(*row.profile)}});
    }
    return rows;
}

Json itemsJson(const ForecastView& view)
{
    Json items = Json::array();
    for (const auto& part : view.forecast.parts) {
        Json weeks = Json::array();
        for (const Money amount : part.weeks) weeks.push_back(amount.minorUnits());
        items.push_back({{"customer", view.portfolio->find(part.customer)->customer.code},
                         {"number", part.item->number.view()},
                         {"due_on", formatIsoDate(part.item->dueOn)},
                         {"amount_cents", part.amount.minorUnits()},
                         {"basis", cashBasisCode(part.basis)},
                         {"likely_on", dayJson(part.likelyOn)},
                         {"earliest_on", dayJson(part.earliestOn)},
                         {"latest_on", dayJson(part.latestOn)},
                         {"weeks_cents", std::move(weeks)},
                         {"later_cents", part.later.minorUnits()}});
    }
    return items;
}

Json pastJson(const ForecastView& view)
{
    Json weeks = Json::array();
    for (const WeekOutcome& week : view.past) {
        weeks.push_back({{"from", formatIsoDate(week.endsOn.plusDays(-6))},
                         {"forecast_on", formatIsoDate(week.madeOn)},
                         {"expected_cents", week.expected.minorUnits()},
                         {"received_cents", week.received.minorUnits()}});
    }
    return weeks;
}

Json securedJson(const ForecastView& view)
{
    Json weeks = Json::array();
    for (const SecuredWeek& week : securedWeeks(view)) {
        weeks.push_back({{"from", formatIsoDate(week.from)},
                         {"due_cents", week.due.minorUnits()},
                         {"covered_cents", week.covered.minorUnits()},
                         {"promised_cents", week.promised.minorUnits()},
                         {"scheduled_cents", week.scheduled.minorUnits()},
                         {"secured_cents", week.secured().minorUnits()}});
    }
    return weeks;
}

Json scoreJson(const MethodScore& score, bool knowsDays)
{
    Json json = Json::object();
    if (knowsDays) {
        json["mean_error_days"] = std::round(score.meanDays * 100) / 100;
        json["weighted_error_days"] = std::round(score.weightedDays * 100) / 100;
    }
    json["cash_error_bp"] = score.cashErrorBp ? Json(*score.cashErrorBp) : Json();
    return json;
}

Json coverageJson(const IntervalCoverage& coverage)
{
    const auto share = coverage.shareBp();
    return {{"inside", coverage.inside}, {"seen", coverage.seen}, {"share_bp", share ? Json(*share) : Json()}};
}

Json backTestJson(const BackTest& test)
{
    Json days = Json::array();
    for (const Date day : test.madeOn) days.push_back(formatIsoDate(day));
    const bool knowsDays = test.items + test.stillOpen > 0;
    return {{"enough_history", !test.madeOn.empty()},
            {"made_on", std::move(days)},
            {"weeks", test.weeks},
            {"items", test.items},
            {"still_open", test.stillOpen},
            {"settled_otherwise", test.settledOtherwise},
            {"received_cents", test.received.minorUnits()},
            {"model", scoreJson(test.model, knowsDays)},
            {"customer_average", scoreJson(test.customerAverage, knowsDays)},
            {"cohorts", scoreJson(test.cohorts, false)},
            {"week_intervals", coverageJson(test.weekIntervals)},
            {"item_intervals", coverageJson(test.itemIntervals)}};
}

Json answerOf(const ForecastView& view, const ForecastOptions& options)
{
    const auto& forecast = view.forecast;
    Json notExpected = Json::object();
    for (std::size_t reason = 0; reason < noCashCount; ++reason) {
        notExpected[snake(noCashCode(static_cast<NoCash>(reason))) + "_cents"] = forecast.noCash[reason].minorUnits();
    }
    Json json{{"as_of", formatIsoDate(forecast.asOf)},
              {"currency", forecast.later.currency().code()},
              {"enough_history", !forecast.isThin},
              {"open_cents", forecast.open().minorUnits()},
              {"later_cents", forecast.later.minorUnits()},
              {"not_expected", std::move(notExpected)},
              {"weeks", weeksJson(forecast)}};
    if (options.by == "customer") json["rows"] = rowsJson(view);
    if (options.withItems) json["items"] = itemsJson(view);
    if (options.withPast) json["past_weeks"] = pastJson(view);
    if (options.withSecured) json["due_weeks"] = securedJson(view);
    return json;
}

std::vector<FigureTable> tablesOf(const ForecastView& view, const ForecastOptions& options, Language language)
{
    std::vector<FigureTable> tables{weekFigures(view.forecast, language)};
    if (options.by == "customer") tables.insert(tables.begin(), payerFigures(view, language));
    if (options.withItems) tables.push_back(expectedItemFigures(view, language));
    if (options.withSecured) tables.push_back(securedFigures(view, language));
    if (options.withPast) tables.push_back(pastWeekFigures(view, language));
    return tables;
}

/// Cash comes in with its VAT, whatever the basis of the figures.
Result<FigureSettings> settingsOf(Desk& desk)
{
    ENCOURS_ASSIGN(FigureSettings settings, readFigureSettings(desk));
    settings.basis = TaxBasis::WithVat;
    return settings;
}

Result<ExitStatus> showForecast(Session& session, const ForecastOptions& options)
{
    if (options.by != "week" && options.by != "customer") {
        return unknownValue("--by", options.by + " (" + choices + ")");
    }
    if (options.weeks < 1 || options.weeks > mostForecastWeeks) {
        return unknownValue("--weeks", std::to_string(options.weeks));
    }
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const FigureSettings settings, settingsOf(*desk));
    const ShowForecast show{withoutExcluded(desk->portfolio(), settings), desk->settings().rules.factor};
    const auto view = show.execute(asOf, options.weeks);
    std::optional<BackTest> test;
    if (options.withBackTest) test = show.backTest(asOf, options.weeks);

    auto tables = tablesOf(view, options, session.language());
    if (test) tables.push_back(backTestFigures(*test, session.language()));
    for (FigureTable& table : tables) noteFigures(table, settings, session.language());
    ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    Json json = answerOf(view, options);
    json["notes"] = figureNotes(settings, session.language());
    if (test) json["back_test"] = backTestJson(*test);
    session.print(json);
    showFigures(session, tables.front());
    showFurtherFigures(session, tables);
    return ExitStatus::Done;
}

} // namespace

void addForecast(Verbs& verbs)
{
    auto options = std::make_shared<ForecastOptions>();
    auto verb = verbs.add("forecast", "What will come in, week by week, from what is open",
                          [options](Session& session) { return showForecast(session, *options); });
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
    verb.option("--weeks", options->weeks, "Number of weeks, 1 to 53");
    verb.option("--by", options->by, std::string{"What a row stands for: "} + choices);
    verb.flag("--items", options->withItems, "Item by item too");
    verb.flag("--secured", options->withSecured, "Also what falls due, week by week, and what of it is secured");
    verb.flag("--past", options->withPast, "Also past weeks: what had been expected of them, and what came");
    verb.flag("--back-test", options->withBackTest,
              "Also how right it would have been at past month-ends, beside two other methods");
    addFigureFiles(verb, options->files);
}

} // namespace encours
