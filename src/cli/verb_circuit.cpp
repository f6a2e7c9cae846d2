// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/circuit.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct CircuitOptions {
    std::string customer;
    std::string step;
    std::string invoices;
    std::string on;
    std::string payOn;
    std::string by;
    std::string controller;
    bool isHeldOnly = false;
    ChangeOptions change;
};

Result<CircuitRequest> requestFrom(const Desk& desk, const CircuitOptions& options)
{
    CircuitRequest request;
    const auto step = parseCircuitStep(options.step);
    if (!step) return unknownValue("--step", options.step);
    request.step = *step;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    ENCOURS_ASSIGN(request.items, openItemsByNumber(desk, request.customer, options.invoices));
    ENCOURS_ASSIGN(request.on, dateOr(options.on, desk.today()));
    ENCOURS_ASSIGN(request.payOn, optionalDate(options.payOn));
    request.toldBy = options.by;
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Json historyJson(const CircuitRow& row)
{
    Json history = Json::array();
    for (const auto& event : row.history) {
        history.push_back({{"step", circuitStepCode(event.step)},
                           {"on", formatIsoDate(event.on)},
                           {"pay_on", dayJson(event.payOn)},
                           {"told_by", event.toldBy}});
    }
    return history;
}

Json rowJson(const CircuitRow& row)
{
    return {{"customer", row.customerCode},
            {"name", row.customerName},
            {"number", row.number},
            {"due_on", formatIsoDate(row.dueOn)},
            {"days_late", row.daysLate},
            {"open_cents", row.open.minorUnits()},
            {"step", row.reached ? Json(circuitStepCode(*row.reached)) : Json(nullptr)},
            {"held", row.isHeld},
            {"pay_on", dayJson(row.payOn)},
            {"pay_on_past", row.isPayOnPast},
            {"said_on", dayJson(row.saidOn)},
            {"told_by", row.toldBy},
            {"holder", circuitHolderCode(row.holder)},
            {"holder_name", row.holderName},
            {"holder_phone", row.holderPhone},
            {"history", historyJson(row)}};
}

std::string stateText(const Session& session, const CircuitRow& row)
{
    std::string text = row.reached ? wordsFor(session.language(), *row.reached) : session.words("cli.circuit.unknown");
    if (row.isHeld) text += ", " + wordsFor(session.language(), CircuitStep::Held);
    return text;
}

void show(Session& session, const std::vector<CircuitRow>& rows)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.number"), Table::Align::Left, 24},
                 {session.words("cli.column.due")},
                 {session.words("cli.column.open"), Table::Align::Right},
                 {session.words("cli.column.state"), Table::Align::Left, 40},
                 {session.words("cli.column.pay-on")},
                 {session.words("cli.column.said-on")},
                 {session.words("cli.column.told-by"), Table::Align::Left, 24},
                 {session.words("cli.column.ask"), Table::Align::Left, 40}}};
    for (const auto& row : rows) {
        std::string ask = wordsFor(language, row.holder);
        if (!row.holderName.empty()) ask += " (" + row.holderName + ")";
        table.add({row.customerCode, row.number, formatDate(row.dueOn, language), formatBareAmount(row.open, language),
                   stateText(session, row), row.payOn ? formatDate(*row.payOn, language) : "",
                   row.saidOn ? formatDate(*row.saidOn, language) : "", row.toldBy, ask});
    }
    session.say(table.isEmpty() ? session.words("cli.circuit.none") : table.text());
}

Result<ExitStatus> showCircuit(Session& session, const CircuitOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    CircuitFilter filter;
    ENCOURS_ASSIGN(filter.customer, optionalCustomer(*desk, options.customer));
    filter.controller = options.controller;
    filter.heldOnly = options.isHeldOnly;
    const auto rows = ShowCircuit{*desk}.execute(session.today(), filter);
    Json list = Json::array();
    for (const auto& row : rows) list.push_back(rowJson(row));
    session.print({{"as_of", formatIsoDate(session.today())}, {"invoices", std::move(list)}});
    if (!session.isJson()) show(session, rows);
    return ExitStatus::Done;
}

Result<ExitStatus> recordCircuit(Session& session, const CircuitOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const CircuitRequest request, requestFrom(*desk, options));
    ENCOURS_TRY(RecordCircuit{*desk}.execute(request));
    const auto account = desk->portfolio()->share(request.customer);
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"customer", account->customer.code},
                   {"step", circuitStepCode(request.step)},
                   {"on", formatIsoDate(request.on)},
                   {"pay_on", dayJson(request.payOn)},
                   {"told_by", request.toldBy},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addCircuit(Verbs& verbs)
{
    auto options = std::make_shared<CircuitOptions>();
    auto verb =
        verbs.add("circuit", "Where invoices stand in the customer's house; with --step, what was said of them",
                  [options](Session& session) {
                      return options->step.empty() ? showCircuit(session, *options) : recordCircuit(session, *options);
                  });
    verb.option("customer", options->customer,
                "Code of the customer; without one, the invoices of all customers of which something was said");
    verb.option("--step", options->step, "received, validated, passed, scheduled or held");
    verb.option("--invoices", options->invoices,
                "Numbers of invoices, separated by commas; all that are open when absent");
    verb.option("--on", options->on, "Day on which it was so (YYYY-MM-DD); today when absent");
    verb.option("--pay-on", options->payOn, "Of scheduled: day of the customer's payment run (YYYY-MM-DD)");
    verb.option("--by", options->by, "Who said so");
    verb.option("--controller", options->controller, "Show customers of one controller");
    verb.flag("--held", options->isHeldOnly, "Show what is held up");
    addChangeOptions(verb, options->change);
}

} // namespace encours
