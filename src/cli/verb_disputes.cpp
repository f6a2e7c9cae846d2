// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/disputes.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct DisputesOptions {
    std::string customer;
    std::string controller;
    std::string owner;
    std::string category;
    std::string by;
    std::string asOf;
    bool isAll = false;
    bool isOpenOnly = false;
};

Result<DisputeFilter> filterFrom(const Desk& desk, const DisputesOptions& options)
{
    DisputeFilter filter;
    ENCOURS_ASSIGN(filter.customer, optionalCustomer(desk, options.customer));
    filter.includesResolved = options.isAll;
    filter.controller = options.controller;
    filter.owner = options.owner;
    if (!options.category.empty()) {
        filter.category = parseDisputeCategory(options.category);
        if (!filter.category) return unknownValue("--category", options.category);
    }
    if (!options.by.empty() && options.by != "category" && options.by != "owner") {
        return unknownValue("--by", options.by);
    }
    return filter;
}

Json tasksJson(const DisputeRow& row)
{
    Json tasks = Json::array();
    for (const auto& task : row.tasks) {
        tasks.push_back({{"text", task.text},
                         {"person", task.person},
                         {"due_on", dayJson(task.dueOn)},
                         {"days_late", task.daysLate}});
    }
    return tasks;
}

Json historyJson(const DisputeRow& row)
{
    Json history = Json::array();
    for (const auto& step : row.history) {
        Json entry{{"step", disputeStepCode(step.kind)},
                   {"on", formatIsoDate(step.on)},
                   {"due_on", dayJson(step.dueOn)},
                   {"person", step.person},
                   {"text", step.text},
                   {"actor", step.actor}};
        if (step.kind == DisputeStepKind::Qualified) entry["category"] = disputeCategoryCode(step.category);
        history.push_back(std::move(entry));
    }
    return history;
}

Json rowJson(const DisputeRow& row)
{
    Json invoices = Json::array();
    for (const auto& invoice : row.invoices) {
        invoices.push_back({{"number", invoice.number},
                            {"due_on", formatIsoDate(invoice.dueOn)},
                            {"amount_cents", invoice.amount.minorUnits()},
                            {"open_cents", invoice.open.minorUnits()}});
    }
    return {{"dispute", row.dispute.value},
            {"customer", row.customerCode},
            {"name", row.customerName},
            {"controller", row.controller},
            {"category", disputeCategoryCode(row.category)},
            {"cause", row.cause},
            {"owner", row.owner},
            {"qualified_by", row.qualifier},
            {"opened_on", formatIsoDate(row.openedOn)},
            {"deadline_on", formatIsoDate(row.deadlineOn)},
            {"days_open", row.daysOpen},
            {"days_past", row.daysPast},
            {"amount_cents", row.amount.minorUnits()},
            {"open_cents", row.open.minorUnits()},
            {"invoices", std::move(invoices)},
            {"tasks", tasksJson(row)},
            {"history", historyJson(row)},
            {"resolved_on", dayJson(row.resolvedOn)},
            {"resolution", row.isOpen() ? Json(nullptr) : Json(disputeResolutionCode(row.resolution))},
            {"resolved_by", row.resolver},
            {"credited_cents", amountJson(row.credited)}};
}

Json ageingJson(const DisputeAgeing& ageing)
{
    Json json = Json::object();
    for (std::size_t index = 0; index < disputeAgeCount; ++index) {
        const auto age = static_cast<DisputeAge>(index);
        json[std::string{disputeAgeCode(age)}] = {{"count", ageing.cell(age).count},
                                                  {"amount_cents", ageing.cell(age).amount.minorUnits()}};
    }
    const auto total = ageing.total();
    json["total"] = {{"count", total.count}, {"amount_cents", total.amount.minorUnits()}};
    return json;
}

Json groupsJson(const std::vector<DisputeGroup>& groups)
{
    Json list = Json::array();
    for (const auto& group : groups) list.push_back({{"key", group.key}, {"ageing", ageingJson(group.ageing)}});
    return list;
}

Json boardJson(const DisputeBoard& board)
{
    Json disputes = Json::array();
    for (const auto& row : board.rows) disputes.push_back(rowJson(row));
    const auto& average = board.averageDaysToResolve;
    return {{"as_of", formatIsoDate(board.day)},
            {"disputes", std::move(disputes)},
            {"ageing", ageingJson(board.ageing)},
            {"by_category", groupsJson(board.byCategory)},
            {"by_owner", groupsJson(board.byOwner)},
            {"resolved_12_months", board.resolvedIn12Months},
            {"average_days_to_resolve", average ? Json(*average) : Json(nullptr)}};
}

std::string ownerText(const Session& session, const std::string& owner)
{
    return owner.empty() ? session.words("cli.disputes.nobody") : owner;
}

std::string stateText(const Session& session, const DisputeRow& row)
{
    const auto language = session.language();
    if (!row.isOpen()) return wordsFor(language, row.resolution);
    if (row.daysPast == 0) return session.words("cli.disputes.open");
    return session.words("cli.disputes.past", {{"days", std::to_string(row.daysPast)}});
}

std::string disputesTable(const Session& session, const DisputeBoard& board)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.batch"), Table::Align::Right},
                 {session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 30},
                 {session.words("cli.column.kind")},
                 {session.words("cli.column.cause"), Table::Align::Left, 34},
                 {session.words("cli.column.open"), Table::Align::Right},
                 {session.words("cli.column.owner"), Table::Align::Left, 24},
                 {session.words("cli.column.due")},
                 {session.words("cli.column.state")},
                 {session.words("cli.column.task"), Table::Align::Left, 40}}};
    for (const auto& row : board.rows) {
        std::vector<std::string> tasks;
        for (const auto& task : row.tasks) tasks.push_back(task.text);
        table.add({std::to_string(row.dispute.value), row.customerCode, row.customerName,
                   wordsFor(language, row.category), row.cause,
                   formatBareAmount(row.isOpen() ? row.open : row.amount, language), ownerText(session, row.owner),
                   formatDate(row.deadlineOn, language), stateText(session, row), joined(tasks)});
    }
    return table.isEmpty() ? session.words("cli.disputes.none") : table.text();
}

/// How long open disputes have been open: a line for each category or owner, and the sum.
std::string ageingTable(const Session& session, const DisputeBoard& board, bool isByOwner)
{
    const auto language = session.language();
    std::vector<Table::Column> columns{{session.words(isByOwner ? "cli.column.owner" : "cli.column.kind")}};
    for (std::size_t index = 0; index < disputeAgeCount; ++index) {
        columns.push_back({wordsFor(language, static_cast<DisputeAge>(index)), Table::Align::Right});
    }
    columns.push_back({session.words("cli.total"), Table::Align::Right});
    Table table{std::move(columns)};
    const auto add = [&](const std::string& name, const DisputeAgeing& ageing) {
        std::vector<std::string> cells{name};
        auto sum = ageing.total();
        for (const auto& cell : ageing.cells) {
            cells.push_back(
                cell.count == 0 ? "" : std::to_string(cell.count) + " · " + formatBareAmount(cell.amount, language));
        }
        cells.push_back(std::to_string(sum.count) + " · " + formatBareAmount(sum.amount, language));
        table.add(std::move(cells));
    };
    for (const auto& group : isByOwner ? board.byOwner : board.byCategory) {
        const auto category = isByOwner ? std::nullopt : parseDisputeCategory(group.key);
        add(category ? wordsFor(language, *category) : ownerText(session, group.key), group.ageing);
    }
    add(session.words("cli.total"), board.ageing);
    return table.text();
}

Result<ExitStatus> showDisputes(Session& session, const DisputesOptions& options)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const DisputeFilter filter, filterFrom(*desk, options));
    const auto board = ShowDisputes{*desk}.execute(asOf, filter);
    session.print(boardJson(board));
    if (session.isJson()) return ExitStatus::Done;
    session.say(options.by.empty() ? disputesTable(session, board)
                                   : ageingTable(session, board, options.by == "owner"));
    if (board.averageDaysToResolve) {
        session.say(session.words("cli.disputes.average", {{"count", std::to_string(board.resolvedIn12Months)},
                                                           {"days", std::to_string(*board.averageDaysToResolve)}}));
    }
    return ExitStatus::Done;
}

} // namespace

void addDisputes(Verbs& verbs)
{
    auto options = std::make_shared<DisputesOptions>();
    auto verb = verbs.add("disputes", "Disputes with their owners, deadlines and tasks",
                          [options](Session& session) { return showDisputes(session, *options); });
    auto all = verb.flag("--all", options->isAll, "Those that are resolved too");
    verb.flag("--open", options->isOpenOnly, "Open ones only, as without it").excludes(all);
    verb.option("--by", options->by, "How old they are, by category or owner");
    verb.option("--customer", options->customer, "Code of one customer");
    verb.option("--controller", options->controller, "Customers of one controller");
    verb.option("--owner", options->owner, "Disputes of one owner");
    verb.option("--category", options->category, "administrative, commercial or technical");
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
}

} // namespace encours
