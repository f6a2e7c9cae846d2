// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "money/amount_text.h"

namespace encours {
namespace {

struct AgedOptions {
    std::string asOf;
    std::string by = "customer";
};

struct AgedRow {
    std::string key;
    std::string name;
    Ageing ageing;
};

bool isEmpty(const Ageing& ageing)
{
    for (const auto& amount : {ageing.notDue, ageing.days1To30, ageing.days31To60, ageing.days61To90, ageing.over90,
                               ageing.bills, ageing.unallocated}) {
        if (!amount.isZero()) return false;
    }
    return true;
}

std::vector<AgedRow> rowsByCustomer(const Portfolio& portfolio, Date asOf)
{
    std::vector<AgedRow> rows;
    portfolio.forEach([&](const Account& account) {
        auto ageing = stateOf(account, asOf, portfolio.currency()).ageing;
        if (!isEmpty(ageing))
            rows.push_back({account.customer.code, account.customer.displayName(), std::move(ageing)});
    });
    return rows;
}

void addRow(Table& table, std::string key, std::string name, const Ageing& ageing, Language language)
{
    const auto cell = [language](Money amount) {
        return amount.isZero() ? std::string{"–"} : formatBareAmount(amount, language);
    };
    table.add({std::move(key), std::move(name), cell(ageing.notDue), cell(ageing.days1To30), cell(ageing.days31To60),
               cell(ageing.days61To90), cell(ageing.over90), cell(ageing.unallocated), cell(ageing.total())});
}

void show(Session& session, const std::vector<AgedRow>& rows, const Ageing& total, Date asOf)
{
    std::vector<Table::Column> columns{{session.words("cli.column.code"), Table::Align::Left, 16},
                                       {session.words("cli.column.name"), Table::Align::Left, 34}};
    for (const auto* name : {"not-due", "1-30", "31-60", "61-90", "over-90", "unallocated", "total"}) {
        columns.push_back({session.words("cli.column." + std::string{name}), Table::Align::Right});
    }
    Table table{std::move(columns)};
    for (const auto& row : rows) addRow(table, row.key, row.name, row.ageing, session.language());
    addRow(table, session.words("cli.total"), "", total, session.language());
    session.say(session.words("cli.aged.title", {{"on", formatIsoDate(asOf)}}));
    session.say(table.text());
}

Result<ExitStatus> aged(Session& session, const AgedOptions& options)
{
    if (options.by != "customer") return unknownValue("--by", options.by);
    ENCOURS_ASSIGN(const auto day, optionalDate(options.asOf));
    const auto asOf = day.value_or(session.today());
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto portfolio = desk->portfolio();
    const auto total = ageingOf(*portfolio, asOf);
    const auto rows = rowsByCustomer(*portfolio, asOf);
    Json json{{"as_of", formatIsoDate(asOf)}, {"currency", portfolio->currency().code()}};
    addAgeing(json, total);
    json["rows"] = Json::array();
    for (const auto& row : rows) {
        Json line{{"key", row.key}, {"name", row.name}};
        addAgeing(line, row.ageing);
        json["rows"].push_back(std::move(line));
    }
    session.print(json);
    if (!session.isJson()) show(session, rows, total, asOf);
    return ExitStatus::Done;
}

} // namespace

void addAged(Verbs& verbs)
{
    auto options = std::make_shared<AgedOptions>();
    auto verb = verbs.add("aged", "The aged balance as of a day",
                          [options](Session& session) { return aged(session, *options); });
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
    verb.option("--by", options->by, "What a row stands for: customer");
}

} // namespace encours
