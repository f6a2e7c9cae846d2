// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/brief_json.h"

#include "cli/json_parts.h"
#include "words/call_script_words.h"

namespace encours {
namespace {

Json personsJson(const CallBriefing& briefing)
{
    Json list = Json::array();
    for (const CallPerson& person : briefing.sheet.facts.persons) {
        list.push_back({{"role", personRoleCode(person.role)},
                        {"function", functionWords(briefing.language, person)},
                        {"name", person.name},
                        {"phone", person.phone},
                        {"mobile", person.mobile},
                        {"email", person.email},
                        {"best_hours", person.bestHours},
                        {"ask_for", person.isAskedFor},
                        {"last_reached_on", dayJson(person.lastReachedOn)}});
    }
    return list;
}

Json creditsJson(const CallFacts& facts)
{
    Json list = Json::array();
    for (const WaitingCredit& credit : facts.credits) {
        list.push_back({{"kind", itemKindCode(credit.kind)},
                        {"number", credit.number},
                        {"on", formatIsoDate(credit.on)},
                        {"open_cents", credit.open.minorUnits()}});
    }
    return list;
}

Json promisesJson(const CallFacts& facts)
{
    Json list = Json::array();
    for (const KnownPromise& promise : facts.promises) {
        list.push_back({{"made_on", formatIsoDate(promise.madeOn)},
                        {"promised_on", formatIsoDate(promise.promisedOn)},
                        {"amount_cents", promise.amount.minorUnits()},
                        {"received_cents", promise.received.minorUnits()},
                        {"means", paymentMeansCode(promise.means)},
                        {"state", promiseStatusCode(promise.status)}});
    }
    return list;
}

Json disputesJson(const CallFacts& facts)
{
    Json list = Json::array();
    for (const KnownDispute& dispute : facts.disputes) {
        const bool isClosed = dispute.resolvedOn.has_value();
        list.push_back({{"dispute", dispute.dispute.value},
                        {"category", disputeCategoryCode(dispute.category)},
                        {"cause", dispute.cause},
                        {"owner", dispute.owner},
                        {"amount_cents", dispute.amount.minorUnits()},
                        {"invoices", dispute.numbers},
                        {"opened_on", formatIsoDate(dispute.openedOn)},
                        {"deadline_on", formatIsoDate(dispute.deadlineOn)},
                        {"resolved_on", dayJson(dispute.resolvedOn)},
                        {"resolution", isClosed ? Json(disputeResolutionCode(dispute.resolution)) : Json(nullptr)}});
    }
    return list;
}

Json instrumentsJson(const CallFacts& facts)
{
    Json list = Json::array();
    for (const KnownInstrument& instrument : facts.instruments) {
        list.push_back({{"kind", instrumentKindCode(instrument.kind)},
                        {"number", instrument.number},
                        {"due_on", formatIsoDate(instrument.dueOn)},
                        {"amount_cents", instrument.amount.minorUnits()},
                        {"step", instrumentStepCode(instrument.step)},
                        {"step_on", formatIsoDate(instrument.stepOn)},
                        {"secures", instrument.secures}});
    }
    return list;
}

Json lettersJson(const CallFacts& facts)
{
    Json list = Json::array();
    for (const SentLetter& letter : facts.letters) {
        list.push_back({{"template", letter.templateCode},
                        {"on", formatIsoDate(letter.on)},
                        {"invoices", letter.invoices},
                        {"about_oldest", letter.isAboutOldest}});
    }
    return list;
}

Json chargesJson(const CallBriefing& briefing)
{
    const ChargesToday& charges = briefing.sheet.facts.charges;
    Json json{{"interest_cents", charges.interest.minorUnits()},
              {"indemnity_cents", charges.indemnity.minorUnits()},
              {"invoices", charges.invoices},
              {"each_day_cents", amountJson(charges.eachDay)}};
    if (charges.refusal) json["error"] = faultJson(*charges.refusal, briefing.language);
    return json;
}

Json payerJson(const CustomerSheet& sheet)
{
    const PayerFigures& payer = sheet.facts.payer;
    return {{"average_days_late", sheet.averageDaysLate ? Json(*sheet.averageDaysLate) : Json(nullptr)},
            {"trend_days", payer.trend ? Json(*payer.trend) : Json(nullptr)},
            {"settled", payer.settled},
            {"settled_late", payer.settledLate},
            {"last_payment_on", dayJson(payer.lastOn)},
            {"last_payment_cents", payer.lastAmount.minorUnits()}};
}

Json scriptJson(const CallBriefing& briefing)
{
    const CallScript& script = briefing.sheet.script;
    Json lines = Json::array();
    for (const ScriptLine& line : script.lines) {
        lines.push_back({{"part", scriptPartCode(line.part)},
                         {"code", line.code},
                         {"text", wordsFor(briefing.language, line, briefing.currency)}});
    }
    return {{"situation", callSituationCode(script.situation)},
            {"tone", stepToneCode(script.tone)},
            {"lines", std::move(lines)}};
}

Json objectionsJson(const CallBriefing& briefing)
{
    Json list = Json::array();
    for (const Objection& objection : briefing.sheet.script.objections) {
        Json proofs = Json::array();
        for (const ProofLine& proof : objection.proofs) {
            proofs.push_back({{"code", proof.code}, {"text", wordsFor(briefing.language, proof, briefing.currency)}});
        }
        list.push_back({{"code", objectionCode(objection.code)},
                        {"text", wordsFor(briefing.language, objection.code)},
                        {"answer", answerWords(briefing.language, objection.code)},
                        {"facts", std::move(proofs)}});
    }
    return list;
}

Json timelineJson(const CustomerSheet& sheet)
{
    Json list = Json::array();
    for (const TimelineEntry& entry : sheet.timeline) {
        list.push_back({{"on", formatIsoDate(entry.on)},
                        {"kind", timelineKindCode(entry.kind)},
                        {"outcome", entry.outcome ? Json(outcomeCode(*entry.outcome)) : Json(nullptr)},
                        {"amount_cents", entry.amount.minorUnits()},
                        {"for", dayJson(entry.promisedOn)},
                        {"seconds", entry.seconds ? Json(*entry.seconds) : Json(nullptr)},
                        {"inbound", entry.isInbound},
                        {"person", entry.person},
                        {"text", entry.text},
                        {"letter", entry.letter.isStored() ? Json(entry.letter.value) : Json(nullptr)}});
    }
    return list;
}

Json ledgerJson(const LedgerAge& ledger)
{
    return {{"imported_on", dayJson(ledger.importedOn)},
            {"open_days", ledger.openDays},
            {"limit_days", ledger.limit},
            {"stale", ledger.isStale()}};
}

} // namespace

Json briefingJson(const CallBriefing& briefing)
{
    const CustomerSheet& sheet = briefing.sheet;
    const AccountDecision& decision = sheet.decision;
    Json json{{"date", formatIsoDate(sheet.state.asOf)},
              {"customer", briefing.customer().code},
              {"name", briefing.customer().displayName()},
              {"on_list", decision.call.has_value()},
              {"phase", decision.call ? Json(phaseCode(decision.call->phase)) : Json(nullptr)},
              {"points", decision.call ? decision.call->points : 0},
              {"callable_cents", decision.callable.minorUnits()},
              {"overdue_cents", sheet.state.ageing.overdue().minorUnits()},
              {"balance_cents", sheet.state.balance.minorUnits()},
              {"unallocated_cents", decision.unallocated.minorUnits()},
              {"credit_limit_cents", amountJson(sheet.creditLimit)}};
    json["ledger"] = ledgerJson(briefing.ledger);
    json["persons"] = personsJson(briefing);
    json["script"] = scriptJson(briefing);
    json["objections"] = objectionsJson(briefing);
    json["items"] = callItemsJson(decision.items);
    json["credits"] = creditsJson(sheet.facts);
    json["promises"] = promisesJson(sheet.facts);
    json["disputes"] = disputesJson(sheet.facts);
    json["instruments"] = instrumentsJson(sheet.facts);
    json["letters"] = lettersJson(sheet.facts);
    json["charges"] = chargesJson(briefing);
    json["payer"] = payerJson(sheet);
    json["timeline"] = timelineJson(sheet);
    return json;
}

} // namespace encours
