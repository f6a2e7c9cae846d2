// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/day_text.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/kept_lists.h"
#include "desk/order_day.h"
#include "desk/people/keep_served.h"
#include "desk/people/people.h"
#include "desk/todays_lists.h"

namespace encours {
namespace {

struct ListsOptions {
    std::string phase;
    std::string controller;
    std::string order = "points";
    std::string minutes;
    bool isKept = false;
};

/// What was asked for, read.
struct Wanted {
    std::optional<Phase> phase;
    CallOrder order = CallOrder::Points;
    std::optional<int> minutes;
};

Result<Wanted> wantedBy(const ListsOptions& options)
{
    Wanted wanted;
    if (!options.phase.empty()) {
        wanted.phase = parsePhase(options.phase);
        if (!wanted.phase) return unknownValue("--phase", options.phase);
    }
    const auto order = parseCallOrder(options.order);
    if (!order) return unknownValue("--order", options.order);
    wanted.order = *order;
    if (!options.minutes.empty()) {
        wanted.minutes = parseMinutes(options.minutes);
        if (!wanted.minutes) return faultAbout(FaultCode::DurationMalformed, options.minutes);
    }
    return wanted;
}

using Served = std::optional<ServedCustomers>;

/// Leaves what was asked for: the calls of a phase, and what concerns the customers of a controller.
void narrow(DayLists& lists, const Portfolio& portfolio, std::optional<Phase> phase, const Served& served)
{
    if (phase) std::erase_if(lists.calls, [&](const Call& call) { return call.phase != *phase; });
    if (served) keepServed(lists, portfolio, *served);
}

/// Whose customer it is when somebody else calls it today; null when nobody is away.
Json standingInJson(const Served& served, const Customer& customer)
{
    const auto absent = served ? served->servedFor(customer.field(CustomerField::Controller)) : std::nullopt;
    return absent && !absent->empty() ? Json(*absent) : Json();
}

Json callJsonOf(const OrderedDay& day, std::size_t place, const Portfolio& portfolio, Language language,
                const Served& served)
{
    const Call& call = day.lists.calls[place];
    const Customer& customer = portfolio.find(call.customer)->customer;
    Json json = callJson(call, customer, language, portfolio.currency());
    json["controller"] = customer.field(CustomerField::Controller);
    json["standing_in_for"] = standingInJson(served, customer);
    json["order_figure"] = day.figures[place];
    return json;
}

Json deferredJson(const OrderedDay& day, const DeferredCall& deferred, const Portfolio& portfolio, Language language)
{
    const Call& call = day.lists.calls[deferred.place];
    const auto currency = portfolio.currency();
    const auto& customer = portfolio.find(call.customer)->customer;
    return {{"customer", customer.code},
            {"name", customer.displayName()},
            {"phase", phaseCode(call.phase)},
            {"points", call.points},
            {"callable_cents", call.callable.minorUnits()},
            {"minutes", deferred.minutes},
            {"mandatory", deferred.isMandatory},
            {"why", reasonsJson({deferred.why}, language, currency).front()},
            {"next_day", formatIsoDate(deferred.nextDay)},
            {"broken", reasonsJson(deferred.broken, language, currency)},
            {"slipping_cents", deferred.slipping.minorUnits()}};
}

Json listsJson(const OrderedDay& day, const Portfolio& portfolio, Language language, const Served& served)
{
    Json calls = Json::array();
    Json deferred = Json::array();
    Json tasks = Json::array();
    if (day.capacity) {
        for (const PlannedCall& planned : day.capacity->calls) {
            calls.push_back(callJsonOf(day, planned.place, portfolio, language, served));
            calls.back()["minutes"] = planned.minutes;
            calls.back()["starts_after_minutes"] = planned.startsAfter;
        }
        for (const DeferredCall& each : day.capacity->deferred)
            deferred.push_back(deferredJson(day, each, portfolio, language));
    } else {
        for (std::size_t place = 0; place < day.lists.calls.size(); ++place)
            calls.push_back(callJsonOf(day, place, portfolio, language, served));
    }
    for (const auto& task : day.lists.tasks)
        tasks.push_back(taskJson(task, portfolio.find(task.customer)->customer, language, portfolio.currency()));
    Json json{{"date", formatIsoDate(day.lists.day)}, {"currency", portfolio.currency().code()},
              {"order", callOrderCode(day.order)},    {"calls", std::move(calls)},
              {"deferred", std::move(deferred)},      {"tasks", std::move(tasks)}};
    if (day.capacity) {
        json["capacity"] = {{"minutes", day.capacity->minutes},
                            {"used_minutes", day.capacity->used},
                            {"mandatory_minutes", day.capacity->mandatoryMinutes}};
    }
    return json;
}

Result<ExitStatus> lists(Session& session, const ListsOptions& options)
{
    ENCOURS_ASSIGN(const Wanted wanted, wantedBy(options));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const auto portfolio = desk->portfolio();
    auto lists = TodaysLists{*desk}.execute(session.today());
    if (options.isKept) ENCOURS_TRY(KeepDayList{*desk}.execute(lists));
    const Served served = servedBy(options.controller, *desk->people(), desk->actor(), session.today());
    narrow(lists, *portfolio, wanted.phase, served);
    const OrderedDay day = OrderDay{*desk}.execute(std::move(lists), wanted.order, wanted.minutes);
    if (session.isJson()) session.print(listsJson(day, *portfolio, session.language(), served));
    else showDay(session, day, *portfolio);
    return ExitStatus::Done;
}

} // namespace

void addLists(Verbs& verbs)
{
    auto options = std::make_shared<ListsOptions>();
    auto verb = verbs.add("lists", "The day's three lists and what else is to do",
                          [options](Session& session) { return lists(session, *options); });
    verb.option("--phase", options->phase, "preventive, prelitigation or litigation");
    verb.option("--controller", options->controller, "Only the customers whom this person serves today; @me, @nobody");
    verb.option("--order", options->order, "points, amount, age, cash, provision or slippage");
    verb.option("--minutes", options->minutes, "Time for calls (135, 2h15): what to do with it, and what is deferred");
    verb.flag("--keep", options->isKept, "Keep the day's lists as they are now, once a day, to be shown again");
}

} // namespace encours
