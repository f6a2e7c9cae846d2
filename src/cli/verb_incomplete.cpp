// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/todays_lists.h"
#include "money/amount_text.h"

namespace encours {
namespace {

std::string_view detailCode(MissingDetail detail)
{
    switch (detail) {
    case MissingDetail::Phone: return "phone";
    case MissingDetail::Email: return "email";
    case MissingDetail::Address: return "address";
    case MissingDetail::Contact: return "contact";
    case MissingDetail::Terms: return "terms";
    }
    return {};
}

Result<ExitStatus> incomplete(Session& session)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto portfolio = desk->portfolio();
    Json list = Json::array();
    Table table{{{session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 34},
                 {session.words("cli.column.overdue"), Table::Align::Right},
                 {session.words("cli.column.balance"), Table::Align::Right},
                 {session.words("cli.column.missing"), Table::Align::Left, 120}}};
    for (const auto& line : IncompleteCustomers{*desk}.execute(session.today())) {
        const auto& customer = portfolio->find(line.customer)->customer;
        Json codes = Json::array();
        std::string missing;
        for (const auto detail : line.missing) {
            codes.push_back(detailCode(detail));
            missing += (missing.empty() ? "" : ", ") + wordsFor(session.language(), detail);
        }
        list.push_back({{"customer", customer.code},
                        {"name", customer.displayName()},
                        {"overdue_cents", line.overdue.minorUnits()},
                        {"balance_cents", line.balance.minorUnits()},
                        {"missing", std::move(codes)}});
        table.add({customer.code, customer.displayName(), formatBareAmount(line.overdue, session.language()),
                   formatBareAmount(line.balance, session.language()), missing});
    }
    session.say(table.isEmpty() ? session.words("cli.incomplete.none") : table.text());
    session.print({{"date", formatIsoDate(session.today())}, {"customers", std::move(list)}});
    return ExitStatus::Done;
}

} // namespace

void addIncomplete(Verbs& verbs)
{
    verbs.add("incomplete", "Customers whose record lacks something, most overdue first", incomplete);
}

} // namespace encours
