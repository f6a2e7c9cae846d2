// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/brief/objections.h"

#include "base/contract.h"
#include "dunning/reason_arguments.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, objectionCount> objectionCodes{"not-received",  "already-paid", "in-progress",
                                                                      "no-money",      "contested",    "longer-terms",
                                                                      "not-in-charge", "not-validated"};
constexpr int instalments = 3;

using Arguments = std::vector<std::pair<std::string, std::string>>;
using Proofs = std::vector<ProofLine>;

std::string countText(int count)
{
    return std::to_string(count);
}

/// The oldest invoice that is claimed: what the customer is asked about first.
const CallItem* oldestClaimed(const AccountDecision& decision)
{
    const auto found = std::ranges::find_if(
        decision.items, [](const CallItem& item) { return item.daysLate > 0 && item.callable.isPositive(); });
    return found == decision.items.end() ? nullptr : &*found;
}

/// What was said last of an invoice in the customer's house, from a given step on.
void addCircuit(const Account& account, ItemId item, const std::string& number, CircuitStep least, Proofs& proofs)
{
    const CircuitEvent* said = nullptr;
    for (const CircuitEvent& event : account.circuit) {
        if (event.item == item && event.step != CircuitStep::Held && event.step >= least) said = &event;
    }
    if (said == nullptr) return;
    Arguments arguments{
        {"number", number}, {"step", std::string{circuitStepCode(said->step)}}, {"on", dayText(said->on)}};
    if (!said->toldBy.empty()) arguments.emplace_back("name", said->toldBy);
    proofs.push_back({said->toldBy.empty() ? "circuit" : "circuit-said-by", std::move(arguments)});
}

Proofs againstNotReceived(const Account& account, const AccountDecision& decision, const CallFacts& facts)
{
    Proofs proofs;
    const CallItem* const oldest = oldestClaimed(decision);
    if (oldest != nullptr) {
        proofs.push_back(
            {"issued",
             {{"number", oldest->number}, {"on", dayText(oldest->issuedOn)}, {"due_on", dayText(oldest->dueOn)}}});
        const Item* const item = account.findItem(oldest->item);
        if (item != nullptr && item->deliveredOn) {
            proofs.push_back(
                {"delivered", {{"number", oldest->number}, {"on", dayText(*item->termDates().deliveredOn)}}});
        }
        addCircuit(account, oldest->item, oldest->number, CircuitStep::Received, proofs);
    }
    if (!facts.letters.empty()) {
        const auto about = std::ranges::find(facts.letters, true, &SentLetter::isAboutOldest);
        const SentLetter& letter = about != facts.letters.end() ? *about : facts.letters.front();
        proofs.push_back({letter.isAboutOldest ? "letter-about-it" : "letter", {{"on", dayText(letter.on)}}});
    }
    if (facts.duplicateSentOn) proofs.push_back({"duplicate", {{"on", dayText(*facts.duplicateSentOn)}}});
    return proofs;
}

Proofs againstAlreadyPaid(const CallFacts& facts)
{
    Proofs proofs;
    if (facts.payer.lastOn) {
        proofs.push_back({"last-payment",
                          {{"amount_cents", centsText(facts.payer.lastAmount)}, {"on", dayText(*facts.payer.lastOn)}}});
    } else {
        proofs.push_back({"no-payment", {}});
    }
    for (const WaitingCredit& credit : facts.credits) {
        proofs.push_back({"credit", {{"amount_cents", centsText(credit.open)}, {"on", dayText(credit.on)}}});
        if (proofs.size() == 3) break; // the rest stands beside
    }
    return proofs;
}

Proofs againstInProgress(const CallFacts& facts)
{
    Proofs proofs;
    const int missed = facts.promisesMissed();
    if (missed > 0) {
        proofs.push_back(
            {"promises-missed", {{"count", countText(missed)}, {"of", countText(facts.promisesSettled())}}});
        const auto last = std::ranges::find_if(facts.promises, &KnownPromise::isMissed);
        proofs.push_back({last->received.isPositive() ? "promise-in-part" : "promise-nothing",
                          {{"amount_cents", centsText(last->amount)},
                           {"received_cents", centsText(last->received)},
                           {"on", dayText(last->promisedOn)}}});
    }
    if (facts.evasiveOn) proofs.push_back({"evasive", {{"on", dayText(*facts.evasiveOn)}}});
    if (facts.charges.eachDay) proofs.push_back({"each-day", {{"amount_cents", centsText(*facts.charges.eachDay)}}});
    return proofs;
}

Proofs againstNoMoney(const AccountDecision& decision, const CallFacts& facts)
{
    Proofs proofs;
    if (facts.charges.total().isPositive()) {
        proofs.push_back({"charges",
                          {{"interest_cents", centsText(facts.charges.interest)},
                           {"indemnity_cents", centsText(facts.charges.indemnity)},
                           {"count", countText(facts.charges.invoices)}}});
    }
    if (facts.charges.eachDay) proofs.push_back({"each-day", {{"amount_cents", centsText(*facts.charges.eachDay)}}});
    if (decision.callable.isPositive()) {
        const Money part{decision.callable.minorUnits() / instalments, decision.callable.currency()};
        proofs.push_back({"instalments", {{"count", countText(instalments)}, {"amount_cents", centsText(part)}}});
    }
    return proofs;
}

Proofs againstContested(const AccountDecision& decision, const CallFacts& facts)
{
    Proofs proofs;
    for (const KnownDispute& dispute : facts.disputes) {
        if (dispute.resolvedOn) {
            proofs.push_back({"dispute-resolved",
                              {{"number", dispute.numbers},
                               {"on", dayText(*dispute.resolvedOn)},
                               {"resolution", std::string{disputeResolutionCode(dispute.resolution)}}}});
        } else {
            proofs.push_back({dispute.owner.empty() ? "dispute-open" : "dispute-open-with",
                              {{"number", dispute.numbers},
                               {"on", dayText(dispute.openedOn)},
                               {"name", dispute.owner},
                               {"deadline_on", dayText(dispute.deadlineOn)}}});
        }
        if (proofs.size() == 3) break;
    }
    if (facts.disputes.empty()) proofs.push_back({"no-dispute", {}});
    if (!proofs.empty() && decision.callable.isPositive()) {
        proofs.push_back({"undisputed", {{"amount_cents", centsText(decision.callable)}}});
    }
    return proofs;
}

Proofs againstLongerTerms(const Account& account, const CallFacts& facts)
{
    Proofs proofs;
    if (const auto terms = account.customer.terms()) proofs.push_back({"terms", {{"terms", terms->text()}}});
    if (facts.payer.settledLate > 0) {
        proofs.push_back(
            {"settled-late", {{"count", countText(facts.payer.settledLate)}, {"of", countText(facts.payer.settled)}}});
    }
    return proofs;
}

Proofs againstNotInCharge(const CallFacts& facts)
{
    Proofs proofs;
    for (const CallPerson& person : facts.persons) {
        if (person.isAskedFor) {
            if (!person.bestHours.empty())
                proofs.push_back({"best-hours", {{"name", person.name}, {"hours", person.bestHours}}});
            continue;
        }
        if (person.name.empty()) continue;
        Arguments arguments{{"name", person.name}, {"role", std::string{personRoleCode(person.role)}}};
        if (!person.number().empty()) arguments.emplace_back("phone", person.number());
        proofs.push_back({person.number().empty() ? "person" : "person-phone", std::move(arguments)});
        if (proofs.size() == 3) break;
    }
    return proofs;
}

Proofs againstNotValidated(const Account& account, const AccountDecision& decision)
{
    Proofs proofs;
    for (const CallItem& item : decision.items) {
        if (!item.callable.isPositive()) continue;
        addCircuit(account, item.item, item.number, CircuitStep::Validated, proofs);
        if (proofs.size() == 3) break;
    }
    return proofs;
}

} // namespace

std::string_view objectionCode(ObjectionCode code)
{
    const auto index = static_cast<std::size_t>(code);
    expect(index < objectionCodes.size(), "unknown objection");
    return objectionCodes[index];
}

std::vector<Objection> objectionsFor(const Account& account, const AccountDecision& decision, const CallFacts& facts)
{
    std::vector<Objection> objections{
        {ObjectionCode::NotReceived, againstNotReceived(account, decision, facts)},
        {ObjectionCode::AlreadyPaid, againstAlreadyPaid(facts)},
        {ObjectionCode::InProgress, againstInProgress(facts)},
        {ObjectionCode::NoMoney, againstNoMoney(decision, facts)},
        {ObjectionCode::Contested, againstContested(decision, facts)},
        {ObjectionCode::LongerTerms, againstLongerTerms(account, facts)},
        {ObjectionCode::NotInCharge, againstNotInCharge(facts)},
        {ObjectionCode::NotValidated, againstNotValidated(account, decision)},
    };
    std::ranges::stable_sort(objections, [](const Objection& left, const Objection& right) {
        return left.proofs.size() > right.proofs.size();
    });
    return objections;
}

std::vector<std::string> allProofCodes()
{
    return {"best-hours",   "charges",         "circuit",           "circuit-said-by",  "credit",
            "delivered",    "dispute-open",    "dispute-open-with", "dispute-resolved", "duplicate",
            "each-day",     "evasive",         "instalments",       "issued",           "last-payment",
            "letter",       "letter-about-it", "no-dispute",        "no-payment",       "person",
            "person-phone", "promise-in-part", "promise-nothing",   "promises-missed",  "settled-late",
            "terms",        "undisputed"};
}

} // namespace encours
