// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/todays_lists.h"
#include "money/amount_text.h"

namespace encours {
namespace {

Json explanationJson(const AccountDecision& decision, const Customer& customer, const Session& session,
                     Currency currency)
{
    const auto language = session.language();
    Json tasks = Json::array();
    for (const auto& task : decision.tasks) tasks.push_back(taskJson(task, customer, language, currency));
    Json json{{"date", formatIsoDate(session.today())},
              {"customer", customer.code},
              {"name", customer.displayName()},
              {"on_list", decision.call.has_value()},
              {"call", decision.call ? callJson(*decision.call, customer, language, currency) : Json(nullptr)},
              {"why_not", reasonsJson(decision.whyNot, language, currency)},
              {"next_action_on", dayJson(decision.nextActionOn)}};
    json["callable_cents"] = decision.callable.minorUnits();
    json["unallocated_cents"] = decision.unallocated.minorUnits();
    json["fruitless_reminders"] = decision.fruitlessReminders;
    json["broken_promises"] = decision.brokenPromises;
    json["items"] = callItemsJson(decision.items);
    json["tasks"] = std::move(tasks);
    return json;
}

void showReasons(Session& session, const std::vector<Reason>& reasons, Currency currency)
{
    Table table{{{session.words("cli.column.points"), Table::Align::Right},
                 {session.words("cli.column.why"), Table::Align::Left, 120}}};
    for (const auto& reason : reasons) {
        table.add(
            {reason.points == 0 ? "–" : std::to_string(reason.points), wordsFor(session.language(), reason, currency)});
    }
    if (!table.isEmpty()) session.say(table.text());
}

void showItems(Session& session, const std::vector<CallItem>& items)
{
    Table table{{{session.words("cli.column.number"), Table::Align::Left, 30},
                 {session.words("cli.column.due")},
                 {session.words("cli.column.late"), Table::Align::Right},
                 {session.words("cli.column.open"), Table::Align::Right},
                 {session.words("cli.column.callable"), Table::Align::Right},
                 {session.words("cli.column.state")}}};
    for (const auto& item : items) {
        table.add({item.number, formatDate(item.dueOn, session.language()),
                   item.daysLate > 0 ? std::to_string(item.daysLate) : "–",
                   formatBareAmount(item.open, session.language()), formatBareAmount(item.callable, session.language()),
                   wordsFor(session.language(), item.state)});
    }
    if (table.isEmpty()) return;
    session.say("");
    session.say(table.text());
}

void show(Session& session, const AccountDecision& decision, const Customer& customer, Currency currency)
{
    if (decision.call) {
        const auto& call = *decision.call;
        session.say(
            session.words("cli.explain.on-list", {{"customer", customer.displayName()},
                                                  {"phase", wordsFor(session.language(), call.phase)},
                                                  {"count", std::to_string(call.points)},
                                                  {"amount_cents", std::to_string(call.callable.minorUnits())}}));
        showReasons(session, call.reasons, currency);
        showReasons(session, call.litigationReasons, currency);
        session.say(
            session.words("cli.explain.leaves", {{"amount_cents", std::to_string(call.leavesListAt.minorUnits())}}));
    } else {
        session.say(session.words("cli.explain.not-on-list",
                                  {{"customer", customer.displayName()}, {"on", formatIsoDate(session.today())}}));
        showReasons(session, decision.whyNot, currency);
    }
    for (const auto& task : decision.tasks) {
        session.say(wordsFor(session.language(), task.kind) + " · " + formatAmount(task.amount, session.language()));
    }
    if (decision.nextActionOn) {
        session.say(session.words("cli.explain.next", {{"on", formatIsoDate(*decision.nextActionOn)}}));
    }
    showItems(session, decision.items);
}

Result<ExitStatus> explain(Session& session, const std::string& code)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const CustomerId id, resolveCustomer(*desk, code));
    ENCOURS_ASSIGN(const AccountDecision decision, (TodaysLists{*desk}.explain(id, session.today())));
    const auto account = desk->portfolio()->share(id);
    const auto currency = desk->settings().currency;
    session.print(explanationJson(decision, account->customer, session, currency));
    show(session, decision, account->customer, currency);
    return ExitStatus::Done;
}

} // namespace

void addExplain(Verbs& verbs)
{
    auto code = std::make_shared<std::string>();
    auto verb = verbs.add("explain", "Why a customer is on the list, or why not and from when",
                          [code](Session& session) { return explain(session, *code); });
    verb.option("customer", *code, "Code of the customer").required();
}

} // namespace encours
