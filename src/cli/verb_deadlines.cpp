// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/account_events.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct DeadlinesOptions {
    std::string customer;
    std::string asOf;
};

Json deadlineJson(const DeadlineRow& row, Language language)
{
    const auto& deadline = row.deadline;
    return {{"customer", row.customerCode},
            {"name", row.customerName},
            {"kind", legalDeadlineCode(deadline.kind)},
            {"text", wordsFor(language, deadline.kind)},
            {"on", formatIsoDate(deadline.on)},
            {"since", formatIsoDate(deadline.since)},
            {"article", deadline.article},
            {"hypothesis", deadline.isHypothesis},
            {"possibly_on", dayJson(deadline.possiblyOn)},
            {"amount_cents", row.amount.minorUnits()},
            {"number", row.number}};
}

Json insolvencyJson(const InsolvencyRow& row)
{
    const auto& insolvency = row.insolvency;
    return {{"customer", row.customerCode},
            {"name", row.customerName},
            {"kind", accountEventCode(insolvency.kind)},
            {"judgment_on", formatIsoDate(insolvency.judgmentOn)},
            {"published_on", dayJson(insolvency.publishedOn)},
            {"declared_on", dayJson(insolvency.declaredOn)},
            {"liquidated_on", dayJson(insolvency.liquidatedOn)},
            {"before_cents", row.before.minorUnits()},
            {"after_cents", row.after.minorUnits()},
            {"declare_by", dayJson(row.declareBy)},
            {"vat_recovery_by", dayJson(row.vatRecoveryBy)}};
}

void showDeadlines(Session& session, const std::vector<DeadlineRow>& rows)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.date")},
                 {session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 34},
                 {session.words("cli.column.deadline"), Table::Align::Left, 40},
                 {session.words("cli.column.amount"), Table::Align::Right},
                 {session.words("cli.column.source"), Table::Align::Left, 40}}};
    for (const auto& row : rows) {
        table.add({formatDate(row.deadline.on, language), row.customerCode, row.customerName,
                   wordsFor(language, row.deadline.kind), formatBareAmount(row.amount, language),
                   std::string{row.deadline.article}});
    }
    session.say(table.isEmpty() ? session.words("cli.deadlines.none") : table.text());
}

void showInsolvencies(Session& session, const std::vector<InsolvencyRow>& rows)
{
    for (const auto& row : rows) {
        session.say(
            session.words("cli.deadlines.insolvency",
                          {{"customer", row.customerName},
                           {"event", wordsFor(session.language(), row.insolvency.kind)},
                           {"on", formatIsoDate(row.insolvency.liquidatedOn.value_or(row.insolvency.judgmentOn))},
                           {"before_cents", std::to_string(row.before.minorUnits())},
                           {"after_cents", std::to_string(row.after.minorUnits())}}));
    }
}

Result<ExitStatus> showClock(Session& session, const DeadlinesOptions& options)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto customer, optionalCustomer(*desk, options.customer));
    ENCOURS_ASSIGN(const LegalClock clock, (ShowLegalClock{*desk}.execute(asOf, customer)));
    Json deadlines = Json::array();
    for (const auto& row : clock.deadlines) deadlines.push_back(deadlineJson(row, session.language()));
    Json insolvencies = Json::array();
    for (const auto& row : clock.insolvencies) insolvencies.push_back(insolvencyJson(row));
    session.print({{"as_of", formatIsoDate(asOf)},
                   {"deadlines", std::move(deadlines)},
                   {"insolvencies", std::move(insolvencies)}});
    showDeadlines(session, clock.deadlines);
    showInsolvencies(session, clock.insolvencies);
    return ExitStatus::Done;
}

} // namespace

void addDeadlines(Verbs& verbs)
{
    auto options = std::make_shared<DeadlinesOptions>();
    auto verb = verbs.add("deadlines", "Days that the law sets: limitations, claims, orders, VAT",
                          [options](Session& session) { return showClock(session, *options); });
    verb.option("--customer", options->customer, "Code of one customer");
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
}

} // namespace encours
