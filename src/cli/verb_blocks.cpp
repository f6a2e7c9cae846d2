// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/blocks.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct BlocksOptions {
    std::string customer;
    std::string asOf;
};

Json rowJson(const BlockRow& row)
{
    return {{"block", row.block.id.value},
            {"customer", row.customerCode},
            {"name", row.customerName},
            {"controller", row.controller},
            {"kind", blockKindCode(row.block.kind)},
            {"state", blockStatusCode(row.status)},
            {"from", formatIsoDate(row.block.fromOn)},
            {"until", formatIsoDate(row.block.untilOn)},
            {"ended_on", dayJson(row.block.endedOn)},
            {"days_left", row.daysLeft},
            {"reason", row.block.reason},
            {"whole_account", row.block.items.empty()},
            {"invoices", row.numbers},
            {"open_cents", row.open.minorUnits()},
            {"overdue_cents", row.overdue.minorUnits()}};
}

void show(Session& session, const std::vector<BlockRow>& rows)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.batch"), Table::Align::Right},
                 {session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 30},
                 {session.words("cli.column.kind")},
                 {session.words("cli.column.from")},
                 {session.words("cli.column.to")},
                 {session.words("cli.column.state")},
                 {session.words("cli.column.overdue"), Table::Align::Right},
                 {session.words("cli.column.reason"), Table::Align::Left, 40},
                 {session.words("cli.column.number"), Table::Align::Left, 40}}};
    for (const auto& row : rows) {
        table.add({std::to_string(row.block.id.value), row.customerCode, row.customerName,
                   wordsFor(language, row.block.kind), formatDate(row.block.fromOn, language),
                   formatDate(row.lastDay, language),
                   session.words("block-status." + std::string{blockStatusCode(row.status)}),
                   formatBareAmount(row.overdue, language), row.block.reason,
                   row.block.items.empty() ? session.words("cli.blocks.whole-account") : joined(row.numbers)});
    }
    session.say(table.isEmpty() ? session.words("cli.blocks.none") : table.text());
}

Result<ExitStatus> showBlocks(Session& session, const BlocksOptions& options)
{
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto customer, optionalCustomer(*desk, options.customer));
    const auto rows = ShowBlocks{*desk}.execute(asOf, customer);
    Json list = Json::array();
    for (const auto& row : rows) list.push_back(rowJson(row));
    session.print({{"as_of", formatIsoDate(asOf)}, {"blocks", std::move(list)}});
    if (!session.isJson()) show(session, rows);
    return ExitStatus::Done;
}

} // namespace

void addBlocks(Verbs& verbs)
{
    auto options = std::make_shared<BlocksOptions>();
    auto verb = verbs.add("blocks", "Customers and invoices that are left in peace, and those of the last 30 days",
                          [options](Session& session) { return showBlocks(session, *options); });
    verb.option("--customer", options->customer, "Code of one customer");
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
}

} // namespace encours
