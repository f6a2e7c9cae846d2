// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/explain/explain.h"

#include "dunning/reason_arguments.h"

#include <algorithm>

namespace encours {

namespace {

using Arguments = std::vector<std::pair<std::string, std::string>>;

template <typename List>
const typename List::value_type* findById(const List& list, std::int64_t id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const auto& each) { return each.id.value == id; });
    return found == list.end() ? nullptr : &*found;
}

std::string sumText(const std::vector<CoveredItem>& items)
{
    std::int64_t sum = 0;
    for (const CoveredItem& item : items) sum += item.amount.minorUnits();
    return std::to_string(sum);
}

Arguments argumentsOf(const Item& item)
{
    return {{"number", item.number.str()},
            {"on", dayText(item.issuedOn)},
            {"due_on", dayText(item.dueOn)},
            {"amount_cents", centsText(item.amount)}};
}

Arguments argumentsOf(const Attempt& attempt)
{
    return {{"on", dayText(attempt.on)}, {"outcome", std::string{outcomeCode(attempt.outcome)}}};
}

Arguments argumentsOf(const Promise& promise)
{
    return {{"on", dayText(promise.madeOn)},
            {"promised_on", dayText(promise.promisedOn)},
            {"amount_cents", centsText(promise.amount)}};
}

Arguments argumentsOf(const Dispute& dispute)
{
    return {{"on", dayText(dispute.openedOn)},
            {"category", std::string{disputeCategoryCode(dispute.category)}},
            {"amount_cents", sumText(dispute.items)}};
}

Arguments argumentsOf(const Reminder& reminder)
{
    return {{"on", dayText(reminder.sentOn)}, {"template", reminder.templateCode}};
}

Arguments argumentsOf(const Dossier& dossier)
{
    return {{"on", dayText(dossier.decidedOn)}, {"count", std::to_string(dossier.items.size())}};
}

Arguments argumentsOf(const Instrument& instrument)
{
    return {{"on", dayText(instrument.events.empty() ? instrument.dueOn : instrument.events.front().on)},
            {"kind", std::string{instrumentKindCode(instrument.kind)}},
            {"due_on", dayText(instrument.dueOn)},
            {"amount_cents", centsText(instrument.amount)}};
}

Arguments argumentsOf(const AccountEvent& event)
{
    return {{"on", dayText(event.on)}, {"kind", std::string{accountEventCode(event.kind)}}};
}

Arguments argumentsOf(const Block& block)
{
    return {{"on", dayText(block.fromOn)},
            {"until_on", dayText(block.untilOn)},
            {"kind", std::string{blockKindCode(block.kind)}},
            {"text", block.reason}};
}

template <typename List>
std::optional<KnownFact> inList(const FactReference& reference, const List& list)
{
    const auto* const found = findById(list, reference.id);
    if (found == nullptr) return std::nullopt;
    return KnownFact{reference, argumentsOf(*found)};
}

/// Steps with the factor and in the customer's circuit have no id of their own: they are named by their item, and the
/// last one that had happened counts.
std::optional<KnownFact> factorFact(const FactReference& reference, const Account& account, Date today)
{
    const FactorEvent* last = nullptr;
    for (const FactorEvent& event : account.factorEvents) {
        if (event.item.value == reference.id && event.on <= today) last = &event;
    }
    const Item* const item = last == nullptr ? nullptr : account.findItem(last->item);
    if (item == nullptr) return std::nullopt;
    return KnownFact{{reference.kind, reference.id, last->on},
                     {{"on", dayText(last->on)},
                      {"step", std::string{factorStepCode(last->step)}},
                      {"number", item->number.str()},
                      {"amount_cents", centsText(last->amount)}}};
}

std::optional<KnownFact> circuitFact(const FactReference& reference, const Account& account, Date today)
{
    const CircuitEvent* last = nullptr;
    for (const CircuitEvent& event : account.circuit) {
        if (event.item.value == reference.id && event.on <= today) last = &event;
    }
    const Item* const item = last == nullptr ? nullptr : account.findItem(last->item);
    if (item == nullptr) return std::nullopt;
    return KnownFact{{reference.kind, reference.id, last->on},
                     {{"on", dayText(last->on)},
                      {"step", std::string{circuitStepCode(last->step)}},
                      {"number", item->number.str()},
                      {"text", last->toldBy}}};
}

std::optional<KnownFact> allocationFact(const FactReference& reference, const Account& account)
{
    const Allocation* const allocation = findById(account.allocations, reference.id);
    if (allocation == nullptr) return std::nullopt;
    return KnownFact{reference,
                     {{"on", dayText(allocation->effectiveOn)}, {"amount_cents", centsText(allocation->amount)}}};
}

std::optional<KnownFact> fieldFact(const FactReference& reference, const Account& account)
{
    if (reference.id < 0 || reference.id >= static_cast<std::int64_t>(customerFieldCount)) return std::nullopt;
    const auto field = static_cast<CustomerField>(reference.id);
    return KnownFact{reference,
                     {{"field", std::string{customerFieldCode(field)}}, {"value", account.customer.field(field)}}};
}

} // namespace

std::optional<KnownFact> factOf(const FactReference& reference, const Account& account, const DunningContext& context)
{
    switch (reference.kind) {
    case FactKind::None: return std::nullopt;
    case FactKind::Item: return inList(reference, account.items);
    case FactKind::Allocation: return allocationFact(reference, account);
    case FactKind::Attempt: return inList(reference, account.attempts);
    case FactKind::Promise: return inList(reference, account.promises);
    case FactKind::Dispute: return inList(reference, account.disputes);
    case FactKind::Reminder: return inList(reference, account.reminders);
    case FactKind::Dossier: return inList(reference, account.dossiers);
    case FactKind::Instrument: return inList(reference, account.instruments);
    case FactKind::FactorEvent: return factorFact(reference, account, context.today);
    case FactKind::AccountEvent: return inList(reference, account.events);
    case FactKind::Circuit: return circuitFact(reference, account, context.today);
    case FactKind::Block: return inList(reference, account.blocks);
    case FactKind::CustomerField: return fieldFact(reference, account);
    case FactKind::Plan: return KnownFact{reference, {{"name", context.plan.code}}};
    case FactKind::Campaign: return KnownFact{reference, {}};
    }
    return std::nullopt;
}

} // namespace encours
