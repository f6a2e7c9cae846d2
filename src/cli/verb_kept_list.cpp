// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/kept_lists.h"
#include "money/amount_text.h"

namespace encours {
namespace {

Json itemsJson(const std::vector<KeptItem>& items)
{
    Json rows = Json::array();
    for (const KeptItem& item : items) {
        rows.push_back({{"number", item.number},
                        {"due_on", formatIsoDate(item.dueOn)},
                        {"open_cents", item.open.minorUnits()},
                        {"callable_cents", item.callable.minorUnits()},
                        {"state", itemStateCode(item.state)}});
    }
    return rows;
}

/// Customers are never deleted; a list of another book is not read at all.
const Customer& customerOf(const Portfolio& portfolio, CustomerId id)
{
    static const Customer unknown;
    const Account* const account = portfolio.find(id);
    return account == nullptr ? unknown : account->customer;
}

Json callJson(const KeptCall& call, const Portfolio& portfolio, Language language)
{
    const Customer& customer = customerOf(portfolio, call.customer);
    const Currency currency = portfolio.currency();
    return {{"phase", phaseCode(call.phase)},
            {"customer", customer.code},
            {"name", customer.displayName()},
            {"callable_cents", call.callable.minorUnits()},
            {"points", call.points},
            {"reasons", reasonsJson(call.reasons, language, currency)},
            {"litigation", litigationStateCode(call.litigation)},
            {"litigation_reasons", reasonsJson(call.litigationReasons, language, currency)},
            {"mandatory", call.isMandatory},
            {"next_action_on", formatIsoDate(call.nextActionOn)},
            {"plan", call.plan},
            {"step", call.step},
            {"items", itemsJson(call.items)}};
}

void say(Session& session, const KeptList& list, const Portfolio& portfolio)
{
    session.say(session.words("cli.kept-list.title",
                              {{"on", formatIsoDate(list.day)}, {"count", std::to_string(list.calls.size())}}));
    for (const KeptCall& call : list.calls) {
        const Customer& customer = customerOf(portfolio, call.customer);
        session.say("");
        session.say(
            session.words("cli.kept-list.call", {{"phase", wordsFor(session.language(), call.phase)},
                                                 {"points", std::to_string(call.points)},
                                                 {"customer", customer.code},
                                                 {"name", customer.displayName()},
                                                 {"amount_cents", std::to_string(call.callable.minorUnits())}}));
        for (const Reason& reason : call.reasons) {
            session.say("  " + wordsFor(session.language(), reason, portfolio.currency()));
        }
    }
}

Result<ExitStatus> showDays(Session& session, ShowKeptList& show)
{
    ENCOURS_ASSIGN(const auto days, show.days());
    Json list = Json::array();
    for (const Date day : days) {
        list.push_back(formatIsoDate(day));
        session.say(formatDate(day, session.language()));
    }
    if (days.empty()) session.say(session.words("cli.kept-list.none"));
    session.print({{"days", std::move(list)}});
    return ExitStatus::Done;
}

Result<ExitStatus> keptList(Session& session, const std::string& onText)
{
    ENCOURS_ASSIGN(const auto on, optionalDate(onText));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ShowKeptList show{*desk};
    if (!on) return showDays(session, show);
    ENCOURS_ASSIGN(const auto list, show.execute(*on));
    const auto portfolio = desk->portfolio();
    Json calls = Json::array();
    if (list) {
        for (const KeptCall& call : list->calls) calls.push_back(callJson(call, *portfolio, session.language()));
        say(session, *list, *portfolio);
    } else {
        session.say(session.words("cli.kept-list.not-kept", {{"on", formatIsoDate(*on)}}));
    }
    session.print({{"date", formatIsoDate(*on)},
                   {"kept", list.has_value()},
                   {"currency", portfolio->currency().code()},
                   {"tasks", list ? list->tasks : 0},
                   {"calls", std::move(calls)}});
    return ExitStatus::Done;
}

} // namespace

void addKeptList(Verbs& verbs)
{
    auto on = std::make_shared<std::string>();
    auto verb = verbs.add("kept-list", "The list of a past day as it was worked that morning, with its reasons",
                          [on](Session& session) { return keptList(session, *on); });
    verb.option("--on", *on, "Day (YYYY-MM-DD); the days that were kept when absent");
}

} // namespace encours
