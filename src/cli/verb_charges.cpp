// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/late_charges.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct ChargesOptions {
    std::string customer;
    std::string asOf;
};

void addBalance(Json& json, const ChargeBalance& balance)
{
    json["interest_cents"] = balance.computedInterest.minorUnits();
    json["indemnity_cents"] = balance.computedIndemnity.minorUnits();
    json["claimed_cents"] = balance.claimed.minorUnits();
    json["waived_cents"] = balance.waived.minorUnits();
    json["paid_cents"] = balance.paid.minorUnits();
    json["due_cents"] = balance.due().minorUnits();
}

Json invoiceJson(const InvoiceCharges& invoice)
{
    Json json{{"number", invoice.number},
              {"due_on", formatIsoDate(invoice.dueOn)},
              {"settled_on", dayJson(invoice.settledOn)},
              {"principal_cents", invoice.principal.minorUnits()},
              {"open_cents", invoice.open.minorUnits()},
              {"interest_first_cents", invoice.interestFirst.interest.minorUnits()}};
    addBalance(json, invoice.balance);
    return json;
}

Json rowJson(const LateChargesRow& row, Language language)
{
    Json invoices = Json::array();
    for (const auto& invoice : row.charges.invoices) invoices.push_back(invoiceJson(invoice));
    const auto& floor = row.charges.floor;
    Json json{{"customer", row.customerCode},
              {"name", row.customerName},
              {"debtor", debtorKindCode(row.charges.debtor)},
              {"rate", row.charges.rate.text(language)},
              {"floor", floor ? Json{{"rate_bp", floor->floor.bp()}, {"is_below", floor->isBelow}} : Json(nullptr)}};
    addBalance(json, row.charges.total);
    json["invoices"] = std::move(invoices);
    return json;
}

/// Of one customer, or of all that have some.
Result<std::vector<LateChargesRow>> rowsFor(const Desk& desk, const std::string& code, Date asOf)
{
    ENCOURS_ASSIGN(const auto id, optionalCustomer(desk, code));
    if (!id) return ShowLateCharges{desk}.all(asOf);
    ENCOURS_ASSIGN(AccountCharges charges, (ShowLateCharges{desk}.execute(*id, asOf)));
    const auto account = desk.portfolio()->share(*id);
    return std::vector{
        LateChargesRow{*id, account->customer.code, account->customer.displayName(), std::move(charges)}};
}

void addCells(Table& table, std::vector<std::string> cells, const ChargeBalance& balance, Language language)
{
    for (const auto& amount : {balance.computedInterest, balance.computedIndemnity, balance.claimed, balance.waived,
                               balance.paid, balance.due()}) {
        cells.push_back(amount.isZero() ? "–" : formatBareAmount(amount, language));
    }
    table.add(std::move(cells));
}

void show(Session& session, const std::vector<LateChargesRow>& rows)
{
    if (rows.empty()) return session.say(session.words("cli.charges.none"));
    std::vector<Table::Column> columns{{session.words("cli.column.code"), Table::Align::Left, 16},
                                       {session.words("cli.column.number"), Table::Align::Left, 24},
                                       {session.words("cli.column.due")}};
    for (const auto* name : {"interest", "indemnity", "claimed", "waived", "paid", "still-due"}) {
        columns.push_back({session.words("cli.column." + std::string{name}), Table::Align::Right});
    }
    Table table{std::move(columns)};
    for (const auto& row : rows) {
        for (const auto& invoice : row.charges.invoices) {
            addCells(table, {row.customerCode, invoice.number, formatDate(invoice.dueOn, session.language())},
                     invoice.balance, session.language());
        }
        addCells(table, {row.customerCode, session.words("cli.total"), ""}, row.charges.total, session.language());
    }
    session.say(table.text());
}

Result<ExitStatus> showCharges(Session& session, const ChargesOptions& options)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto rows, rowsFor(*desk, options.customer, asOf));
    Json list = Json::array();
    for (const auto& row : rows) list.push_back(rowJson(row, session.language()));
    session.print({{"as_of", formatIsoDate(asOf)}, {"customers", std::move(list)}});
    if (!session.isJson()) show(session, rows);
    return ExitStatus::Done;
}

} // namespace

void addCharges(Verbs& verbs)
{
    auto options = std::make_shared<ChargesOptions>();
    auto verb = verbs.add("charges", "Late-payment interest and indemnities, invoice by invoice",
                          [options](Session& session) { return showCharges(session, *options); });
    verb.option("--customer", options->customer, "Code of one customer");
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
}

} // namespace encours
