// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/factoring.h"
#include "money/amount_text.h"

namespace encours {
namespace {

Json rowJson(const FactoringRow& row)
{
    Json nextSteps = Json::array();
    for (const auto step : row.nextSteps) nextSteps.push_back(factorStepCode(step));
    return {{"customer", row.customerCode},
            {"name", row.customerName},
            {"number", row.number},
            {"due_on", formatIsoDate(row.dueOn)},
            {"open_cents", row.open.minorUnits()},
            {"step", row.state.step ? Json(factorStepCode(*row.state.step)) : Json(nullptr)},
            {"factored", row.state.isFactored},
            {"financed_cents", row.state.financed.minorUnits()},
            {"to_forward_cents", row.state.toForward.minorUnits()},
            {"definanced_on", formatIsoDate(row.state.definancedOn)},
            {"alert", row.isAlert},
            {"next_steps", std::move(nextSteps)}};
}

Json reportJson(const FactoringReport& report, Date asOf)
{
    Json json{{"as_of", formatIsoDate(asOf)},
              {"receivables_cents", report.receivables.minorUnits()},
              {"net_receivables_cents", report.netReceivables.minorUnits()},
              {"financed_cents", report.financed.minorUnits()},
              {"reserve_cents", report.reserve.minorUnits()},
              {"to_forward_cents", report.toForward.minorUnits()},
              {"definanced_cents", report.definanced.minorUnits()},
              {"dso_tenths", report.dsoTenths ? Json(*report.dsoTenths) : Json(nullptr)},
              {"net_dso_tenths", report.netDsoTenths ? Json(*report.netDsoTenths) : Json(nullptr)}};
    Json weeks = Json::array();
    for (const auto& week : report.weeks) {
        weeks.push_back({{"from", formatIsoDate(week.from)}, {"at_risk_cents", week.atRisk.minorUnits()}});
    }
    Json rows = Json::array();
    for (const auto& row : report.rows) rows.push_back(rowJson(row));
    json["weeks"] = std::move(weeks);
    json["rows"] = std::move(rows);
    return json;
}

std::string tenthsText(std::int64_t tenths, Language language)
{
    const char* const mark = language == Language::French ? "," : ".";
    return std::to_string(tenths / 10) + mark + std::to_string(tenths % 10);
}

void show(Session& session, const FactoringReport& report)
{
    if (report.rows.empty()) return session.say(session.words("cli.factoring.none"));
    const auto language = session.language();
    Table table{{{session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.number"), Table::Align::Left, 24},
                 {session.words("cli.column.due")},
                 {session.words("cli.column.open"), Table::Align::Right},
                 {session.words("cli.column.state")},
                 {session.words("cli.column.financed"), Table::Align::Right},
                 {session.words("cli.column.definanced")},
                 {""}}};
    for (const auto& row : report.rows) {
        table.add({row.customerCode, row.number, formatDate(row.dueOn, language), formatBareAmount(row.open, language),
                   row.state.step ? wordsFor(language, *row.state.step) : "",
                   formatBareAmount(row.state.financed, language),
                   row.state.isFinanced ? formatDate(row.state.definancedOn, language) : "–",
                   row.isAlert ? session.words("cli.factoring.alert") : ""});
    }
    session.say(table.text());
    session.say(
        session.words("cli.factoring.total", {{"financed_cents", std::to_string(report.financed.minorUnits())},
                                              {"reserve_cents", std::to_string(report.reserve.minorUnits())},
                                              {"forward_cents", std::to_string(report.toForward.minorUnits())},
                                              {"definanced_cents", std::to_string(report.definanced.minorUnits())}}));
    if (!report.dsoTenths || !report.netDsoTenths) return;
    session.say(session.words("cli.factoring.dso", {{"gross", tenthsText(*report.dsoTenths, language)},
                                                    {"net", tenthsText(*report.netDsoTenths, language)}}));
}

Result<ExitStatus> showFactoring(Session& session, const std::string& asOfText)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(asOfText, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto report = ShowFactoring{*desk}.execute(asOf);
    session.print(reportJson(report, asOf));
    if (!session.isJson()) show(session, report);
    return ExitStatus::Done;
}

} // namespace

void addFactoring(Verbs& verbs)
{
    auto asOf = std::make_shared<std::string>();
    auto verb = verbs.add("factoring", "Invoices with the factor, and what it will take back",
                          [asOf](Session& session) { return showFactoring(session, *asOf); });
    verb.option("--as-of", *asOf, "Day (YYYY-MM-DD); today when absent");
}

} // namespace encours
