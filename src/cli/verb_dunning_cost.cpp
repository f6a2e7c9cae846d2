// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/figures/dunning_cost.h"

namespace encours {
namespace {

struct DunningCostOptions {
    std::string from;
    std::string to;
    FigureFiles files;
};

Json costJson(const DunningCost& cost, const FigureSettings& settings)
{
    Json missing = Json::array();
    for (const auto code : cost.missing) missing.push_back(code);
    return {{"from", formatIsoDate(cost.from)},
            {"to", formatIsoDate(cost.to)},
            {"calls", cost.calls()},
            {"calls_measured", cost.callsMeasured},
            {"seconds_measured", cost.secondsMeasured},
            {"calls_estimated", cost.callsEstimated},
            {"minutes_per_call", cost.minutesPerCall},
            {"seconds", cost.seconds},
            {"letters", cost.letters},
            {"call_cost_cents", amountJson(cost.callCost)},
            {"letters_cost_cents", amountJson(cost.lettersCost)},
            {"in_house_cents", amountJson(cost.inHouse)},
            {"turnover_cents", cost.turnover.minorUnits()},
            {"commission_bp", settings.factorCommission.bp()},
            {"factor_cents", amountJson(cost.factor)},
            {"saved_cents", amountJson(cost.saved)},
            {"missing", std::move(missing)}};
}

Result<ExitStatus> dunningCost(Session& session, const DunningCostOptions& options)
{
    ENCOURS_ASSIGN(const Date to, dateOr(options.to, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const FigureSettings settings, readFigureSettings(*desk));
    ENCOURS_ASSIGN(const Date from, dateOr(options.from, dunningPeriodStart(to, settings)));
    const auto portfolio = withoutExcluded(desk->portfolio(), settings);
    ENCOURS_ASSIGN(const DunningCost cost, dunningCostOf(*portfolio, from, to, settings));
    const std::vector<FigureTable> tables{dunningCostTable(cost, settings, session.language())};
    ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    session.print(costJson(cost, settings));
    showFigures(session, tables.front());
    return ExitStatus::Done;
}

} // namespace

void addDunningCost(Verbs& verbs)
{
    auto options = std::make_shared<DunningCostOptions>();
    auto verb = verbs.add("dunning-cost", "What dunning by our own people costs, beside what a factor would take",
                          [options](Session& session) { return dunningCost(session, *options); });
    verb.option("--from", options->from, "First day (YYYY-MM-DD); of the period of the figures when absent");
    verb.option("--to", options->to, "Last day; today when absent");
    addFigureFiles(verb, options->files);
}

} // namespace encours
