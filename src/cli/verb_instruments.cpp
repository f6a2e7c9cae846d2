// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/instruments.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct InstrumentsOptions {
    std::string customer;
    std::string asOf;
};

Json eventsJson(const Instrument& instrument)
{
    Json list = Json::array();
    for (const auto& event : instrument.events) {
        list.push_back(
            {{"step", instrumentStepCode(event.step)}, {"on", formatIsoDate(event.on)}, {"reason", event.reason}});
    }
    return list;
}

Json rowJson(const InstrumentRow& row)
{
    const auto& [instrument, state] = std::tie(row.instrument, row.state);
    Json nextSteps = Json::array();
    for (const auto step : row.nextSteps) nextSteps.push_back(instrumentStepCode(step));
    return {{"instrument", instrument.id.value},
            {"customer", row.customerCode},
            {"name", row.customerName},
            {"kind", instrumentKindCode(instrument.kind)},
            {"number", instrument.number},
            {"due_on", formatIsoDate(instrument.dueOn)},
            {"amount_cents", instrument.amount.minorUnits()},
            {"step", instrumentStepCode(state.step)},
            {"secures", state.secures},
            {"live_bill", state.isLiveBill},
            {"discounted_risk", state.isDiscountedRisk},
            {"unpaid_on", dayJson(state.unpaidOn)},
            {"settles_on", formatIsoDate(state.settlesOn)},
            {"invoices", row.numbers},
            {"next_steps", std::move(nextSteps)},
            {"events", eventsJson(instrument)}};
}

void show(Session& session, const std::vector<InstrumentRow>& rows)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.batch"), Table::Align::Right},
                 {session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.kind"), Table::Align::Left, 34},
                 {session.words("cli.column.piece"), Table::Align::Left, 20},
                 {session.words("cli.column.due")},
                 {session.words("cli.column.amount"), Table::Align::Right},
                 {session.words("cli.column.state")},
                 {session.words("cli.column.number"), Table::Align::Left, 40}}};
    for (const auto& row : rows) {
        table.add({std::to_string(row.instrument.id.value), row.customerCode, wordsFor(language, row.instrument.kind),
                   row.instrument.number, formatDate(row.instrument.dueOn, language),
                   formatBareAmount(row.instrument.amount, language), wordsFor(language, row.state.step),
                   joined(row.numbers)});
    }
    session.say(table.isEmpty() ? session.words("cli.instruments.none") : table.text());
}

Result<ExitStatus> showInstruments(Session& session, const InstrumentsOptions& options)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto customer, optionalCustomer(*desk, options.customer));
    const auto rows = ShowInstruments{*desk}.execute(asOf, customer);
    Json list = Json::array();
    for (const auto& row : rows) list.push_back(rowJson(row));
    session.print({{"as_of", formatIsoDate(asOf)}, {"instruments", std::move(list)}});
    if (!session.isJson()) show(session, rows);
    return ExitStatus::Done;
}

} // namespace

void addInstruments(Verbs& verbs)
{
    auto options = std::make_shared<InstrumentsOptions>();
    auto verb = verbs.add("instruments", "The register of bills, cheques and direct debits",
                          [options](Session& session) { return showInstruments(session, *options); });
    verb.option("--customer", options->customer, "Code of one customer");
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
}

} // namespace encours
