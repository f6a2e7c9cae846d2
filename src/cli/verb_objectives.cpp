// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/objectives/objective_tables.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

struct ObjectiveOptions {
    std::string action = "show";
    std::string what;
    std::string target;
    std::string fromOn;
    std::string byOn;
    std::string groupBy;
    std::string group;
    std::string note;
    std::string asOf;
    ChangeOptions change;
    FigureFiles files;
};

Json countJson(const std::optional<std::int64_t>& count)
{
    return count ? Json(*count) : Json(nullptr);
}

Json objectiveJson(const Objective& objective)
{
    const ObjectiveScope& scope = objective.scope;
    return {{"id", objective.id},
            {"indicator", indicatorCode(objective.indicator)},
            {"unit", indicatorUnitCode(unitsOf(objective.indicator).value)},
            {"group_by", scope.grouping ? Json(groupingCode(*scope.grouping)) : Json(nullptr)},
            {"group", scope.grouping ? Json(scope.key) : Json(nullptr)},
            {"from", formatIsoDate(objective.from)},
            {"by", formatIsoDate(objective.by)},
            {"target", objective.target},
            {"less_is_better", isLessBetter(objective.indicator)},
            {"note", objective.note}};
}

Json progressJson(const ObjectiveProgress& progress)
{
    Json json = objectiveJson(progress.objective);
    json["state"] = objectiveStateCode(progress.state);
    json["start"] = countJson(progress.start);
    json["now"] = countJson(progress.now);
    json["done_bp"] = countJson(progress.doneBp);
    json["elapsed_bp"] = progress.elapsedBp;
    json["behind"] = progress.isBehind;
    return json;
}

Result<Objective> objectiveFrom(const Session& session, const ObjectiveOptions& options, Currency currency)
{
    Objective objective;
    const auto& codes = allIndicators();
    const auto code = std::ranges::find(codes, options.what, indicatorCode);
    if (code == codes.end()) return unknownValue("objectives add", options.what);
    objective.indicator = *code;
    if (options.target.empty()) return unknownValue("--target", options.target);
    if (options.byOn.empty()) return unknownValue("--by", options.byOn);
    ENCOURS_ASSIGN(objective.target, parseTarget(objective.indicator, options.target, currency));
    ENCOURS_ASSIGN(objective.from, dateOr(options.fromOn, session.today()));
    ENCOURS_ASSIGN(objective.by, dateOr(options.byOn, session.today()));
    if (!options.groupBy.empty()) {
        objective.scope.grouping = parseGrouping(options.groupBy);
        if (!objective.scope.grouping) return unknownValue("--group-by", options.groupBy);
        objective.scope.key = options.group;
    }
    objective.note = options.note;
    return objective;
}

Result<ExitStatus> add(Session& session, const ObjectiveOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    const Currency currency = desk->portfolio()->currency();
    ENCOURS_ASSIGN(const Objective wanted, objectiveFrom(session, options, currency));
    ENCOURS_ASSIGN(const Objective added, EditObjectives{*desk}.add({wanted, options.change.key, false}));
    session.print({{"dry_run", options.change.isDryRun}, {"objective", objectiveJson(added)}});
    session.say(session.words("cli.objectives.added", {{"number", added.id},
                                                       {"text", objectiveText(added, currency, session.language())},
                                                       {"by_on", formatIsoDate(added.by)}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    return ExitStatus::Done;
}

Result<ExitStatus> end(Session& session, const ObjectiveOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_TRY(EditObjectives{*desk}.end(options.what, options.change.key));
    session.print({{"dry_run", options.change.isDryRun}, {"ended", options.what}});
    session.say(session.words("cli.objectives.ended", {{"number", options.what}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    return ExitStatus::Done;
}

Result<ExitStatus> show(Session& session, const ObjectiveOptions& options)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto objectives, ShowObjectives{*desk}.execute(asOf));
    const Currency currency = desk->portfolio()->currency();
    const std::array tables{objectiveTable(objectives, asOf, currency, session.language())};
    ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    Json rows = Json::array();
    for (const ObjectiveProgress& each : objectives) rows.push_back(progressJson(each));
    session.print({{"as_of", formatIsoDate(asOf)}, {"currency", currency.code()}, {"objectives", std::move(rows)}});
    if (objectives.empty()) session.say(session.words("cli.objectives.none"));
    else showFigures(session, tables.front());
    return ExitStatus::Done;
}

Result<ExitStatus> objectives(Session& session, const ObjectiveOptions& options)
{
    if (options.action == "show") return show(session, options);
    if (options.action == "add") return add(session, options);
    if (options.action == "end") return end(session, options);
    return unknownValue("objectives", options.action);
}

} // namespace

void addObjectives(Verbs& verbs)
{
    auto options = std::make_shared<ObjectiveOptions>();
    auto verb = verbs.add("objectives", "Numbers to be reached by a day, and how far they are",
                          [options](Session& session) { return objectives(session, *options); });
    verb.option("action", options->action, "show, add, end");
    verb.option("what", options->what, "With add: an indicator's code (as kpis shows it); with end: the number");
    verb.option("--target", options->target,
                "With add: an amount, days, per cent or a number, as the indicator counts");
    verb.option("--from", options->fromOn, "With add: since when (YYYY-MM-DD); today when absent");
    verb.option("--by", options->byOn, "With add: the day by which it is to be reached");
    verb.option("--group-by", options->groupBy, "With add: controller, segment, salesperson, sector");
    verb.option("--group", options->group, "With add: which of them");
    verb.option("--note", options->note, "With add: a note");
    verb.option("--as-of", options->asOf, "Day; today when absent");
    addFigureFiles(verb, options->files);
    addChangeOptions(verb, options->change);
}

} // namespace encours
