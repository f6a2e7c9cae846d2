// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/currency_figures.h"
#include "desk/statement_figures.h"

namespace encours {
namespace {

struct StatementOptions {
    std::string customer;
    std::string from;
    std::string asOf;
    bool isOpenOnly = false;
    FigureFiles files;
};

Json lineJson(const StatementLine& line)
{
    const auto& item = line.item;
    Json matches = Json::array();
    for (const auto& match : line.matches) {
        matches.push_back({{"number", match.number.view()},
                           {"kind", itemKindCode(match.kind)},
                           {"on", formatIsoDate(match.on)},
                           {"amount_cents", match.amount.minorUnits()}});
    }
    Json json{{"on", formatIsoDate(item.bookedOn)},
              {"issued_on", formatIsoDate(item.issuedOn)},
              {"kind", itemKindCode(item.kind)},
              {"number", item.number.view()},
              {"due_on", item.isDebit() ? Json(formatIsoDate(item.dueOn)) : Json()},
              {"amount_cents", item.amount.minorUnits()},
              {"open_cents", line.open.minorUnits()},
              {"balance_cents", line.balance.minorUnits()},
              {"allocated_to", std::move(matches)}};
    if (line.original) {
        json["original_currency"] = line.original->currency().code();
        json["original_cents"] = line.original->minorUnits();
        json["open_original_cents"] = line.openOriginal->minorUnits();
    }
    return json;
}

Json statementJson(const StatementView& view)
{
    const auto& statement = view.statement;
    Json json{{"customer", view.account->customer.code},
              {"name", view.account->customer.displayName()},
              {"as_of", formatIsoDate(statement.asOf)},
              {"from", dayJson(statement.from)},
              {"open_only", statement.kind == StatementKind::OpenOnly},
              {"currency", statement.closing.currency().code()},
              {"opening_cents", statement.opening.minorUnits()},
              {"lines", Json::array()},
              {"closing_cents", statement.closing.minorUnits()}};
    for (const auto& line : statement.lines) json["lines"].push_back(lineJson(line));
    addAgeing(json, statement.ageing);
    addCurrencies(json, view.currencies);
    return json;
}

Result<ExitStatus> showStatement(Session& session, const StatementOptions& options)
{
    ENCOURS_ASSIGN(const auto from, optionalDate(options.from));
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(*desk, options.customer));
    const auto kind = options.isOpenOnly ? StatementKind::OpenOnly : StatementKind::AllLines;
    ENCOURS_ASSIGN(const StatementView view, (ShowStatement{*desk}.execute(customer, {asOf, from, kind})));
    std::vector<FigureTable> tables{statementFigures(view, session.language())};
    addCurrencyFigures(tables, view.currencies, session.language());
    ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    session.print(statementJson(view));
    showFigures(session, tables.front());
    showFurtherFigures(session, tables);
    return ExitStatus::Done;
}

} // namespace

void addStatement(Verbs& verbs)
{
    auto options = std::make_shared<StatementOptions>();
    auto verb = verbs.add("statement", "A customer's account as of a day, document by document",
                          [options](Session& session) { return showStatement(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    auto from = verb.option("--from", options->from, "First day (YYYY-MM-DD); what came before is the opening balance");
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
    verb.flag("--open-only", options->isOpenOnly, "Only documents with something left to pay, for what is left")
        .excludes(from);
    addFigureFiles(verb, options->files);
}

} // namespace encours
