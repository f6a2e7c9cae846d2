// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/order_day.h"
#include "money/amount_text.h"
#include "words/explain_words.h"

namespace encours {
namespace {

constexpr std::size_t whyWidth = 110;
constexpr std::size_t factWidth = 80;

/// What the sentences of an explanation are made with.
struct Told {
    const Explanation& explanation;
    const Customer& customer;
    Currency currency;
    Language language;

    [[nodiscard]] const AccountDecision& decision() const { return explanation.decision; }
};

Json knownFactJson(const std::optional<KnownFact>& fact, const Told& told)
{
    if (!fact) return nullptr;
    Json json = factJson(fact->reference);
    json["text"] = wordsFor(told.language, *fact, told.currency);
    return json;
}

Json reasonsWithFactsJson(const std::vector<ExplainedReason>& reasons, const Told& told)
{
    Json list = Json::array();
    for (const ExplainedReason& each : reasons) {
        Json json = reasonsJson({each.reason}, told.language, told.currency).front();
        if (each.fact) json["fact"] = knownFactJson(each.fact, told);
        list.push_back(std::move(json));
    }
    return list;
}

Json itemsJson(const Told& told)
{
    Json list = callItemsJson(told.decision().items);
    for (std::size_t place = 0; place < list.size(); ++place) {
        const ExplainedItem& each = told.explanation.items[place];
        const auto& why = each.item.nextActionWhy;
        list[place]["next_action_rule"] = why ? Json(ruleName(told.language, *why)) : Json(nullptr);
        list[place]["fact"] = knownFactJson(each.fact, told);
    }
    return list;
}

Json waysOffJson(const Told& told)
{
    Json list = Json::array();
    for (const OffList& way : told.explanation.wouldLeave) {
        list.push_back({{"code", wayOffCode(way.way)},
                        {"amount_cents", way.amount.minorUnits()},
                        {"until", dayJson(way.until)},
                        {"text", wordsFor(told.language, way, told.currency)}});
    }
    return list;
}

Json waysOnJson(const Told& told)
{
    Json list = Json::array();
    for (const OnList& way : told.explanation.wouldEnter) {
        list.push_back({{"code", wayOnCode(way.way)},
                        {"amount_cents", way.amount.minorUnits()},
                        {"on", dayJson(way.on)},
                        {"rule", way.rule ? Json(reasonName(*way.rule)) : Json(nullptr)},
                        {"text", wordsFor(told.language, way, told.currency)}});
    }
    return list;
}

Json explanationJson(const Told& told, Date today)
{
    const AccountDecision& decision = told.decision();
    Json tasks = Json::array();
    for (const auto& task : decision.tasks)
        tasks.push_back(taskJson(task, told.customer, told.language, told.currency));
    Json call = nullptr;
    if (decision.call) call = callJson(*decision.call, told.customer, told.language, told.currency);
    Json json{{"date", formatIsoDate(today)},
              {"customer", told.customer.code},
              {"name", told.customer.displayName()},
              {"on_list", decision.call.has_value()},
              {"call", std::move(call)},
              {"why_not", reasonsJson(decision.whyNot, told.language, told.currency)},
              {"why", reasonsWithFactsJson(told.explanation.why, told)},
              {"since", dayJson(decision.since)},
              {"next_action_on", dayJson(decision.nextActionOn)}};
    json["plan"] = decision.plan;
    json["base_points"] = told.explanation.basePoints;
    json["callable_cents"] = decision.callable.minorUnits();
    json["unallocated_cents"] = decision.unallocated.minorUnits();
    json["fruitless_reminders"] = decision.fruitlessReminders;
    json["broken_promises"] = decision.brokenPromises;
    json["would_leave"] = waysOffJson(told);
    json["would_enter"] = waysOnJson(told);
    json["items"] = itemsJson(told);
    json["tasks"] = std::move(tasks);
    return json;
}

void showReasons(Session& session, const std::vector<ExplainedReason>& reasons, const Told& told)
{
    Table table{{{session.words("cli.column.points"), Table::Align::Right},
                 {session.words("cli.column.base-points"), Table::Align::Right},
                 {session.words("cli.column.why"), Table::Align::Left, whyWidth},
                 {session.words("cli.column.fact"), Table::Align::Left, factWidth}}};
    for (const ExplainedReason& each : reasons) {
        const auto points = [](int count) { return count == 0 ? std::string{"–"} : std::to_string(count); };
        table.add({points(each.reason.points), points(each.reason.basePoints),
                   wordsFor(told.language, each.reason, told.currency),
                   each.fact ? wordsFor(told.language, *each.fact, told.currency) : std::string{"–"}});
    }
    if (!table.isEmpty()) session.say(table.text());
}

void showItems(Session& session, const Told& told)
{
    Table table{{{session.words("cli.column.number"), Table::Align::Left, 30},
                 {session.words("cli.column.due")},
                 {session.words("cli.column.late"), Table::Align::Right},
                 {session.words("cli.column.open"), Table::Align::Right},
                 {session.words("cli.column.callable"), Table::Align::Right},
                 {session.words("cli.column.state")},
                 {session.words("cli.column.next")},
                 {session.words("cli.column.rule"), Table::Align::Left, 34},
                 {session.words("cli.column.fact"), Table::Align::Left, factWidth}}};
    for (const ExplainedItem& each : told.explanation.items) {
        const CallItem& item = each.item;
        table.add({item.number, formatDate(item.dueOn, told.language),
                   item.daysLate > 0 ? std::to_string(item.daysLate) : "–", formatBareAmount(item.open, told.language),
                   formatBareAmount(item.callable, told.language), wordsFor(told.language, item.state),
                   item.nextActionOn ? formatDate(*item.nextActionOn, told.language) : std::string{"–"},
                   item.nextActionWhy ? ruleName(told.language, *item.nextActionWhy) : std::string{"–"},
                   each.fact ? wordsFor(told.language, *each.fact, told.currency) : std::string{"–"}});
    }
    if (table.isEmpty()) return;
    session.say("");
    session.say(table.text());
}

void showCall(Session& session, const Told& told)
{
    const Call& call = *told.decision().call;
    session.say(session.words("cli.explain.on-list", {{"customer", told.customer.displayName()},
                                                      {"phase", wordsFor(told.language, call.phase)},
                                                      {"count", std::to_string(call.points)},
                                                      {"amount_cents", std::to_string(call.callable.minorUnits())}}));
    session.say(arithmeticWords(told.language, call));
    if (!call.toSay.empty()) session.say(session.words("cli.explain.to-say"));
    for (const Reason& reason : call.toSay) session.say("  " + wordsFor(told.language, reason, told.currency));
    showReasons(session, told.explanation.why, told);
    showReasons(session, told.explanation.litigation, told);
    if (told.explanation.wouldLeave.empty()) return;
    session.say(session.words("cli.explain.would-leave"));
    for (const OffList& way : told.explanation.wouldLeave)
        session.say("  " + wordsFor(told.language, way, told.currency));
}

void showAbsence(Session& session, const Told& told)
{
    session.say(session.words("cli.explain.not-on-list",
                              {{"customer", told.customer.displayName()}, {"on", formatIsoDate(session.today())}}));
    showReasons(session, told.explanation.why, told);
    if (told.explanation.wouldEnter.empty()) return;
    session.say(session.words("cli.explain.would-enter"));
    for (const OnList& way : told.explanation.wouldEnter)
        session.say("  " + wordsFor(told.language, way, told.currency));
}

void show(Session& session, const Told& told)
{
    const AccountDecision& decision = told.decision();
    if (decision.call) showCall(session, told);
    else showAbsence(session, told);
    if (decision.since) session.say(session.words("cli.explain.since", {{"on", formatIsoDate(*decision.since)}}));
    if (!decision.plan.empty()) session.say(session.words("cli.explain.plan", {{"name", decision.plan}}));
    for (const auto& task : decision.tasks)
        session.say(wordsFor(told.language, task.kind) + " · " + formatAmount(task.amount, told.language));
    if (decision.nextActionOn)
        session.say(session.words("cli.explain.next", {{"on", formatIsoDate(*decision.nextActionOn)}}));
    showItems(session, told);
}

Result<ExitStatus> explainCustomer(Session& session, const std::string& code)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const CustomerId id, resolveCustomer(*desk, code));
    ENCOURS_ASSIGN(const Explanation explanation, (ExplainCustomer{*desk}.execute(id, session.today())));
    const auto account = desk->portfolio()->share(id);
    const Told told{explanation, account->customer, desk->settings().currency, session.language()};
    session.print(explanationJson(told, session.today()));
    show(session, told);
    return ExitStatus::Done;
}

} // namespace

void addExplain(Verbs& verbs)
{
    auto code = std::make_shared<std::string>();
    auto verb = verbs.add("explain", "Why a customer is on the list, or why not and from when",
                          [code](Session& session) { return explainCustomer(session, *code); });
    verb.option("customer", *code, "Code of the customer").required();
}

} // namespace encours
