// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/activity/activity_tables.h"
#include "desk/figures/figure_settings.h"

#include <array>

namespace encours {
namespace {

/// In which calls are measured.
constexpr int measuredDays = 90;

Json listJson(const ListProgress& list)
{
    return {{"controller", list.controller},
            {"to_call", list.toCall},
            {"done", list.done},
            {"callable_cents", list.callable.minorUnits()},
            {"promised_today_cents", list.promisedToday.minorUnits()}};
}

Json weekJson(const WorkWeek& week)
{
    return {{"from", formatIsoDate(week.from)},
            {"actions", week.actions},
            {"preventive", week.preventive},
            {"amount_cents", week.amount.minorUnits()},
            {"minutes", week.minutes ? Json(*week.minutes) : Json(nullptr)}};
}

Result<ExitStatus> workload(Session& session, const FigureFiles& files)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const FigureSettings settings, readFigureSettings(*desk));
    const Date today = session.today();
    const ActivityReport report =
        ShowActivity{*desk}.execute({today.plusDays(-measuredDays), today, settings.minutesPerCall});
    const auto language = session.language();
    const std::array tables{workloadTable(report, language), progressTable(report, language)};
    ENCOURS_TRY(writeFigureFiles(session, files, tables));
    Json lists = Json::array();
    for (const ListProgress& list : report.lists) lists.push_back(listJson(list));
    Json weeks = Json::array();
    for (const WorkWeek& week : report.weeks) weeks.push_back(weekJson(week));
    session.print({{"today", formatIsoDate(today)},
                   {"currency", report.all.promised.currency().code()},
                   {"weeks", std::move(weeks)},
                   {"lists", std::move(lists)}});
    showFigures(session, tables.front());
    showFurtherFigures(session, tables);
    return ExitStatus::Done;
}

} // namespace

void addWorkload(Verbs& verbs)
{
    auto files = std::make_shared<FigureFiles>();
    auto verb = verbs.add("workload", "What is to be done in the coming weeks, and how far today's lists have come",
                          [files](Session& session) { return workload(session, *files); });
    addFigureFiles(verb, *files);
}

} // namespace encours
