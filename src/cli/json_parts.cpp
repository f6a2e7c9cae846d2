// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_parts.h"

#include "desk/show_aged_balance.h"

namespace encours {

Json dayJson(const std::optional<Date>& day)
{
    return day ? Json(formatIsoDate(*day)) : Json(nullptr);
}

Json amountJson(const std::optional<Money>& amount)
{
    return amount ? Json(amount->minorUnits()) : Json(nullptr);
}

Json faultJson(const Fault& fault, Language language)
{
    Json arguments = Json::object();
    for (const auto& [key, value] : fault.arguments) arguments[key] = value;
    return {{"code", faultName(fault.code)}, {"text", wordsFor(language, fault)}, {"arguments", std::move(arguments)}};
}

Json factJson(const FactReference& fact)
{
    if (fact.kind == FactKind::None) return nullptr;
    return {{"kind", factKindCode(fact.kind)}, {"id", fact.id}, {"on", dayJson(fact.on)}};
}

Json reasonsJson(const std::vector<Reason>& reasons, Language language, Currency currency)
{
    Json list = Json::array();
    for (const auto& reason : reasons) {
        list.push_back({{"code", reasonName(reason.code)},
                        {"points", reason.points},
                        {"base_points", reason.basePoints},
                        {"text", wordsFor(language, reason, currency)},
                        {"fact", factJson(reason.fact)}});
    }
    return list;
}

Json callItemsJson(const std::vector<CallItem>& items)
{
    Json list = Json::array();
    for (const auto& item : items) {
        list.push_back({{"number", item.number},
                        {"issued_on", formatIsoDate(item.issuedOn)},
                        {"due_on", formatIsoDate(item.dueOn)},
                        {"due_assumed", item.dueOrigin == DueOrigin::Assumed},
                        {"days_late", item.daysLate},
                        {"open_cents", item.open.minorUnits()},
                        {"callable_cents", item.callable.minorUnits()},
                        {"promised_cents", item.promised.minorUnits()},
                        {"disputed_cents", item.disputed.minorUnits()},
                        {"secured_cents", item.secured.minorUnits()},
                        {"blocked_cents", item.blocked.minorUnits()},
                        {"assumed_credit_cents", item.assumedCredit.minorUnits()},
                        {"state", itemStateCode(item.state)},
                        {"broken_promise", item.isBrokenPromise},
                        {"in_dossier", item.inDossier},
                        {"factored", item.isFactored},
                        {"next_action_on", dayJson(item.nextActionOn)},
                        {"next_action_why", item.nextActionWhy ? Json(reasonName(*item.nextActionWhy)) : Json(nullptr)},
                        {"circuit", item.circuit ? Json(circuitStepCode(*item.circuit)) : Json(nullptr)},
                        {"held_up", item.isHeldUp}});
    }
    return list;
}

namespace {

Json stepJson(const std::optional<PlanStep>& step)
{
    if (!step) return nullptr;
    return {{"code", step->code},
            {"channel", stepChannelCode(step->channel)},
            {"tone", stepToneCode(step->tone)},
            {"actor", stepActorCode(step->actor)}};
}

Json partnerJson(const CallPartner& partner)
{
    return {{"role", circuitHolderCode(partner.role)}, {"name", partner.name}, {"phone", partner.phone}};
}

} // namespace

Json callJson(const Call& call, const Customer& customer, Language language, Currency currency)
{
    return {{"phase", phaseCode(call.phase)},
            {"customer", customer.code},
            {"name", customer.displayName()},
            {"callable_cents", call.callable.minorUnits()},
            {"points", call.points},
            {"reasons", reasonsJson(call.reasons, language, currency)},
            {"litigation", litigationStateCode(call.litigation)},
            {"litigation_reasons", reasonsJson(call.litigationReasons, language, currency)},
            {"next_action_on", formatIsoDate(call.nextActionOn)},
            {"leaves_list_at_cents", call.leavesListAt.minorUnits()},
            {"mandatory", call.isMandatory},
            {"slipping_cents", call.slipping.minorUnits()},
            {"plan", call.plan},
            {"step", stepJson(call.step)},
            {"partner", partnerJson(call.partner)},
            {"to_say", reasonsJson(call.toSay, language, currency)},
            {"items", callItemsJson(call.items)}};
}

Json taskJson(const Task& task, const Customer& customer, Language language, Currency currency)
{
    return {{"kind", taskKindCode(task.kind)},
            {"customer", customer.code},
            {"name", customer.displayName()},
            {"amount_cents", task.amount.minorUnits()},
            {"due_on", dayJson(task.dueOn)},
            {"person", task.person},
            {"reasons", reasonsJson(task.reasons, language, currency)}};
}

void addAgeing(Json& object, const Ageing& ageing)
{
    object["total_cents"] = ageing.total().minorUnits();
    object["not_due_cents"] = ageing.notDue.minorUnits();
    object["d1_30_cents"] = ageing.days1To30.minorUnits();
    object["d31_60_cents"] = ageing.days31To60.minorUnits();
    object["d61_90_cents"] = ageing.days61To90.minorUnits();
    object["over_90_cents"] = ageing.over90.minorUnits();
    object["bills_cents"] = ageing.bills.minorUnits();
    object["unallocated_cents"] = ageing.unallocated.minorUnits();
}

void addCurrencies(Json& object, const std::vector<CurrencyTotal>& currencies)
{
    if (currencies.size() < 2) return;
    object["by_currency"] = Json::array();
    for (const auto& total : currencies) {
        Json line{{"currency", total.currency.code()},
                  {"total_original_cents", total.original().minorUnits()},
                  {"debit_original_cents", total.debits.minorUnits()},
                  {"credit_original_cents", total.credits.minorUnits()}};
        addAgeing(line, total.ageing);
        object["by_currency"].push_back(std::move(line));
    }
}

} // namespace encours
