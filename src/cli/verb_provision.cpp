// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/provisions.h"
#include "money/amount_text.h"

namespace encours {
namespace {

Money sumOf(const ImpairedAmounts& amounts)
{
    return amounts.days1To30 + amounts.days31To60 + amounts.days61To90 + amounts.over90 + amounts.doubtful;
}

Json rowJson(const ProvisionRow& row)
{
    const auto& base = row.provision.base;
    return {{"customer", row.customerCode},
            {"name", row.customerName},
            {"doubtful", row.isDoubtful},
            {"overdue_cents", row.overdue.minorUnits()},
            {"base_cents", sumOf(base).minorUnits()},
            {"d1_30_base_cents", base.days1To30.minorUnits()},
            {"d31_60_base_cents", base.days31To60.minorUnits()},
            {"d61_90_base_cents", base.days61To90.minorUnits()},
            {"over_90_base_cents", base.over90.minorUnits()},
            {"doubtful_base_cents", base.doubtful.minorUnits()},
            {"provision_cents", row.provision.total().minorUnits()}};
}

void show(Session& session, const ProvisionReport& report)
{
    if (report.rows.empty()) return session.say(session.words("cli.provision.none"));
    const auto language = session.language();
    Table table{{{session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 34},
                 {session.words("cli.column.overdue"), Table::Align::Right},
                 {session.words("cli.column.base-net"), Table::Align::Right},
                 {session.words("cli.column.provision"), Table::Align::Right},
                 {""}}};
    for (const auto& row : report.rows) {
        table.add({row.customerCode, row.customerName, formatBareAmount(row.overdue, language),
                   formatBareAmount(sumOf(row.provision.base), language),
                   formatBareAmount(row.provision.total(), language),
                   row.isDoubtful ? session.words("cli.provision.doubtful") : ""});
    }
    table.add({session.words("cli.total"), "", "", formatBareAmount(report.base, language),
               formatBareAmount(report.total, language), ""});
    session.say(table.text());
}

Result<ExitStatus> showProvision(Session& session, const std::string& asOfText)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(asOfText, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto report = ShowProvisions{*desk}.execute(asOf);
    Json rows = Json::array();
    for (const auto& row : report.rows) rows.push_back(rowJson(row));
    session.print({{"as_of", formatIsoDate(asOf)},
                   {"base_cents", report.base.minorUnits()},
                   {"total_cents", report.total.minorUnits()},
                   {"rows", std::move(rows)}});
    if (!session.isJson()) show(session, report);
    return ExitStatus::Done;
}

} // namespace

void addProvision(Verbs& verbs)
{
    auto asOf = std::make_shared<std::string>();
    auto verb = verbs.add("provision", "What the impairment policy sets aside for overdue and doubtful accounts",
                          [asOf](Session& session) { return showProvision(session, *asOf); });
    verb.option("--as-of", *asOf, "Day (YYYY-MM-DD); today when absent");
}

} // namespace encours
