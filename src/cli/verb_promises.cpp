// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/promises.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct PromisesOptions {
    std::string state;
    std::string customer;
    std::string controller;
    std::string from;
    std::string to;
    std::string asOf;
    bool isMissedOnly = false;
};

Result<PromiseFilter> filterFrom(const Desk& desk, const PromisesOptions& options)
{
    PromiseFilter filter;
    for (const auto& code : splitList(options.state)) {
        const auto status = parsePromiseStatus(code);
        if (!status) return unknownValue("--state", code);
        filter.statuses.push_back(*status);
    }
    ENCOURS_ASSIGN(filter.customer, optionalCustomer(desk, options.customer));
    ENCOURS_ASSIGN(filter.promisedFrom, optionalDate(options.from));
    ENCOURS_ASSIGN(filter.promisedTo, optionalDate(options.to));
    filter.controller = options.controller;
    return filter;
}

Json rowJson(const PromiseRow& row)
{
    Json invoices = Json::array();
    for (const auto& invoice : row.invoices) {
        invoices.push_back({{"number", invoice.number},
                            {"amount_cents", invoice.amount.minorUnits()},
                            {"open_cents", invoice.open.minorUnits()}});
    }
    return {{"promise", row.promise.value},
            {"customer", row.customerCode},
            {"name", row.customerName},
            {"controller", row.controller},
            {"made_on", formatIsoDate(row.madeOn)},
            {"promised_on", formatIsoDate(row.promisedOn)},
            {"last_day", formatIsoDate(row.lastDay)},
            {"amount_cents", row.amount.minorUnits()},
            {"received_cents", row.received.minorUnits()},
            {"missing_cents", row.missing().minorUnits()},
            {"means", paymentMeansCode(row.means)},
            {"state", promiseStatusCode(row.status)},
            {"days_broken", row.daysBroken},
            {"broken_12_months", row.brokenByCustomer},
            {"acted_on", dayJson(row.actedOn)},
            {"invoices", std::move(invoices)}};
}

Json boardJson(const PromiseBoard& board)
{
    Json promises = Json::array();
    for (const auto& row : board.rows) promises.push_back(rowJson(row));
    Json totals = Json::object();
    for (std::size_t index = 0; index < promiseStatusCount; ++index) {
        const auto& total = board.totals.at(index);
        totals[std::string{promiseStatusCode(static_cast<PromiseStatus>(index))}] = {
            {"count", total.count},
            {"amount_cents", total.amount.minorUnits()},
            {"received_cents", total.received.minorUnits()}};
    }
    return {{"as_of", formatIsoDate(board.day)}, {"promises", std::move(promises)}, {"totals", std::move(totals)}};
}

void show(Session& session, const PromiseBoard& board)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.promised")},
                 {session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 30},
                 {session.words("cli.column.amount"), Table::Align::Right},
                 {session.words("cli.column.received"), Table::Align::Right},
                 {session.words("cli.column.state")},
                 {session.words("cli.column.days"), Table::Align::Right},
                 {session.words("cli.column.broken-12-months"), Table::Align::Right},
                 {session.words("cli.column.acted")},
                 {session.words("cli.column.number"), Table::Align::Left, 40}}};
    for (const auto& row : board.rows) {
        std::vector<std::string> numbers;
        for (const auto& invoice : row.invoices) numbers.push_back(invoice.number);
        table.add({formatDate(row.promisedOn, language), row.customerCode, row.customerName,
                   formatBareAmount(row.amount, language), formatBareAmount(row.received, language),
                   wordsFor(language, row.status), row.isMissed() ? std::to_string(row.daysBroken) : "",
                   std::to_string(row.brokenByCustomer), row.actedOn ? formatDate(*row.actedOn, language) : "",
                   joined(numbers)});
    }
    session.say(table.isEmpty() ? session.words("cli.promises.none") : table.text());
    for (std::size_t index = 0; index < promiseStatusCount; ++index) {
        const auto& total = board.totals.at(index);
        if (total.count == 0) continue;
        session.say(
            session.words("cli.promises.total", {{"state", wordsFor(language, static_cast<PromiseStatus>(index))},
                                                 {"count", std::to_string(total.count)},
                                                 {"amount_cents", std::to_string(total.amount.minorUnits())}}));
    }
}

Result<ExitStatus> showPromises(Session& session, const PromisesOptions& options)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const PromiseFilter filter, filterFrom(*desk, options));
    const ShowPromises promises{*desk};
    const auto board = options.isMissedOnly ? promises.missedOn(asOf, filter) : promises.execute(asOf, filter);
    session.print(boardJson(board));
    if (!session.isJson()) show(session, board);
    return ExitStatus::Done;
}

} // namespace

void addPromises(Verbs& verbs)
{
    auto options = std::make_shared<PromisesOptions>();
    auto verb = verbs.add("promises", "Promises to pay and what became of them",
                          [options](Session& session) { return showPromises(session, *options); });
    auto state = verb.option("--state", options->state,
                             "running, kept, kept-late, partly-kept, broken or superseded; several with commas");
    verb.flag("--broken", options->isMissedOnly, "The day's list: broken or partly kept, with money still missing")
        .excludes(state);
    verb.option("--customer", options->customer, "Code of one customer");
    verb.option("--controller", options->controller, "Customers of one controller");
    verb.option("--from", options->from, "Promised for this day or later (YYYY-MM-DD)");
    verb.option("--to", options->to, "Promised for this day or earlier (YYYY-MM-DD)");
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
}

} // namespace encours
