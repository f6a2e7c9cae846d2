// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/coverage_tables.h"

#include <array>

namespace encours {
namespace {

struct CoverageOptions {
    std::string asOf;
    FigureFiles files;
};

Json itemJson(const OverdueItem& item, const CoverageView& view)
{
    const auto& customer = view.portfolio->find(item.customer)->customer;
    return {{"customer", customer.code},
            {"name", customer.displayName()},
            {"number", item.number},
            {"due_on", formatIsoDate(item.dueOn)},
            {"days_late", item.daysLate},
            {"overdue_cents", item.overdue.minorUnits()},
            {"state", itemStateCode(item.state)},
            {"next_action_on", dayJson(item.nextActionOn)}};
}

Json coverageJson(const CoverageView& view)
{
    const auto& coverage = view.coverage;
    Json rules = Json::array();
    for (const auto& rule : coverage.byRule) {
        rules.push_back(
            {{"code", reasonName(rule.why)}, {"items", rule.items}, {"amount_cents", rule.amount.minorUnits()}});
    }
    Json uncovered = Json::array();
    for (const auto& item : coverage.uncovered) uncovered.push_back(itemJson(item, view));
    return {{"as_of", formatIsoDate(coverage.asOf)},    {"currency", view.portfolio->currency().code()},
            {"overdue_items", coverage.items.size()},   {"overdue_cents", coverage.overdue.minorUnits()},
            {"covered_items", coverage.coveredItems()}, {"by_rule", std::move(rules)},
            {"uncovered", std::move(uncovered)}};
}

void show(Session& session, const CoverageView& view)
{
    const auto& coverage = view.coverage;
    showFigures(session, coverageByRuleTable(view, session.language()));
    session.say("");
    session.say(session.words("cli.coverage.summary", {{"count", std::to_string(coverage.items.size())},
                                                       {"overdue_cents", std::to_string(coverage.overdue.minorUnits())},
                                                       {"covered", std::to_string(coverage.coveredItems())}}));
    if (coverage.uncovered.empty()) return session.say(session.words("cli.coverage.complete"));
    session.say(session.words("cli.coverage.uncovered", {{"count", std::to_string(coverage.uncovered.size())}}));
    for (const auto& item : coverage.uncovered)
        session.say(view.portfolio->find(item.customer)->customer.code + "  " + item.number);
}

Result<ExitStatus> showCoverage(Session& session, const CoverageOptions& options)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto view = ShowCoverage{*desk}.execute(asOf);
    const std::array tables{coverageItemTable(view, session.language()), coverageByRuleTable(view, session.language())};
    ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    session.print(coverageJson(view));
    if (!session.isJson()) show(session, view);
    return ExitStatus::Done;
}

} // namespace

void addCoverage(Verbs& verbs)
{
    auto options = std::make_shared<CoverageOptions>();
    auto verb = verbs.add("coverage", "Every overdue item with its next dated action, and those without one",
                          [options](Session& session) { return showCoverage(session, *options); });
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
    addFigureFiles(verb, options->files);
}

} // namespace encours
