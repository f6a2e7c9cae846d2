// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/rules/why_not.h"

#include "dunning/priority/trigger_reasons.h"
#include "dunning/reason_arguments.h"
#include "dunning/rules/tasks.h"

#include <algorithm>
#include <string>

namespace encours {

namespace {

FactReference factOf(const ItemView& item)
{
    return {FactKind::Item, item.item->id.value, item.item->bookedOn};
}

FactReference factOf(const Block& block)
{
    return {FactKind::Block, block.id.value, block.fromOn};
}

FactReference judgmentOf(const AccountView& view)
{
    for (const AccountEvent& event : view.account.events) {
        const bool isJudgment = event.kind == AccountEventKind::Safeguard ||
                                event.kind == AccountEventKind::Receivership ||
                                event.kind == AccountEventKind::Liquidation;
        if (isJudgment && event.on == view.insolvency->judgmentOn)
            return {FactKind::AccountEvent, event.id.value, event.on};
    }
    return {FactKind::AccountEvent, 0, view.insolvency->judgmentOn};
}

FactReference assignmentOf(const ItemView& item, const AccountView& view)
{
    FactReference fact{FactKind::FactorEvent, item.item->id.value, std::nullopt};
    for (const FactorEvent& event : view.account.factorEvents) {
        if (event.item == item.item->id && event.step == FactorStep::Assigned && event.on <= view.context.today)
            fact.on = event.on;
    }
    return fact;
}

Reason onADay(ReasonCode code, Date on, FactReference fact)
{
    return {code, 0, {{"on", dayText(on)}}, fact};
}

/// Why nobody may be called about what is blocked.
void addBlocked(const AccountView& view, std::vector<Reason>& reasons)
{
    if (view.insolvency) {
        reasons.push_back(onADay(ReasonCode::Insolvent, view.insolvency->judgmentOn, judgmentOf(view)));
        return;
    }
    std::vector<const Block*> blocks;
    const ItemView* withFactor = nullptr;
    for (const ItemView& item : view.items) {
        if (!item.isBlocked()) continue;
        if (item.block == nullptr) withFactor = withFactor == nullptr ? &item : withFactor;
        else if (std::find(blocks.begin(), blocks.end(), item.block) == blocks.end()) blocks.push_back(item.block);
    }
    for (const Block* block : blocks) {
        reasons.push_back({ReasonCode::Blocked,
                           0,
                           {{"kind", std::string{blockKindCode(block->kind)}}, {"on", dayText(block->untilOn)}},
                           factOf(*block)});
    }
    if (withFactor == nullptr) return;
    reasons.push_back(
        {ReasonCode::FactorChases, 0, {{"name", view.context.rules.factor.name}}, assignmentOf(*withFactor, view)});
}

FactReference securityOf(const ItemView& item)
{
    if (item.securedBy == nullptr) return factOf(item);
    const std::vector<InstrumentEvent>& events = item.securedBy->events;
    FactReference fact{FactKind::Instrument, item.securedBy->id.value, std::nullopt};
    if (!events.empty()) fact.on = events.front().on;
    return fact;
}

/// What is overdue and suspended: by the promise, the dispute and the instrument that end first.
void addSuspended(const AccountView& view, std::vector<Reason>& reasons)
{
    const ItemView* promised = nullptr;
    const ItemView* disputed = nullptr;
    const ItemView* secured = nullptr;
    for (const ItemView& item : view.items) {
        if (!item.isOverdue || !item.isSuspended() || item.isBlocked()) continue;
        if (item.promisedOn && (promised == nullptr || *item.promisedOn < *promised->promisedOn)) promised = &item;
        if (item.disputed.isPositive() && disputed == nullptr) disputed = &item;
        if (item.securedUntil && (secured == nullptr || *item.securedUntil < *secured->securedUntil)) secured = &item;
    }
    if (promised != nullptr) {
        reasons.push_back(onADay(ReasonCode::AllPromised, *promised->promisedOn,
                                 {FactKind::Promise, promised->promise->id.value, promised->promise->madeOn}));
    }
    if (disputed != nullptr) {
        reasons.push_back({ReasonCode::AllDisputed,
                           0,
                           {},
                           {FactKind::Dispute, disputed->dispute->id.value, disputed->dispute->openedOn}});
    }
    if (secured != nullptr)
        reasons.push_back(onADay(ReasonCode::AllSecured, *secured->securedUntil, securityOf(*secured)));
}

Reason scheduledFor(const ItemView& item)
{
    return {ReasonCode::ScheduledFor,
            0,
            {{"on", dayText(*item.circuit.payOn)}, {"number", item.item->number.str()}},
            {FactKind::Circuit, item.item->id.value, item.circuit.last->on}};
}

/// What is not yet due and is not called about before.
std::vector<Reason> whyNoPreventiveCall(const AccountView& view, const PreventiveRules& rules)
{
    std::vector<Reason> reasons;
    const ItemView* first = nullptr;
    const ItemView* soon = nullptr;
    const ItemView* debited = nullptr;
    const ItemView* scheduled = nullptr;
    bool isSelected = false;
    for (const ItemView& item : view.items) {
        if (item.isOverdue) continue;
        if (first == nullptr) first = &item;
        if (item.isScheduled(view.context.today) && scheduled == nullptr) scheduled = &item;
        isSelected = isSelected || (item.isSelected && item.preventive->contains(view.context.today));
        if (!isInWindow(*item.item, view.context)) continue;
        if (soon == nullptr) soon = &item;
        isSelected = isSelected || item.isSelected;
        if (rules.isDirectDebit(*item.item) && debited == nullptr) debited = &item;
    }
    if (isSelected) return {};
    std::optional<Reason> leftOut = leftOutReason(view, rules);
    if (scheduled != nullptr) reasons.push_back(scheduledFor(*scheduled));
    else if (leftOut) reasons.push_back(std::move(*leftOut));
    else if (soon == nullptr)
        reasons.push_back({ReasonCode::NothingDueSoon, 0, {}, first ? factOf(*first) : FactReference{}});
    else if (debited != nullptr) reasons.push_back({ReasonCode::DirectDebit, 0, {}, factOf(*debited)});
    else reasons.push_back({ReasonCode::NotSelected, 0, {}, factOf(*soon)});
    if (first != nullptr) reasons.push_back(onADay(ReasonCode::NotDueYet, first->item->dueOn, factOf(*first)));
    return reasons;
}

/// On which the next action of an item rests.
FactReference factOfNext(const ItemView& item)
{
    switch (item.next->why) {
    case ReasonCode::Blocked:
        if (item.block != nullptr) return factOf(*item.block);
        break;
    case ReasonCode::LitigationOpen: return {FactKind::Dossier, item.dossier->id.value, item.dossier->decidedOn};
    case ReasonCode::CallBackDue:
        return {FactKind::Attempt, item.contacts.callBack->id.value, item.contacts.callBack->on};
    case ReasonCode::BrokenPromise:
        if (item.promise != nullptr) return {FactKind::Promise, item.promise->id.value, item.promise->madeOn};
        break;
    case ReasonCode::DisputeOverdue:
        if (item.dispute != nullptr) return {FactKind::Dispute, item.dispute->id.value, item.dispute->openedOn};
        break;
    case ReasonCode::DueSoon: return factOf(item);
    default: break;
    }
    return item.contacts.lastActionOn ? lastActionFact(item) : factOf(item);
}

void addWaiting(const AccountView& view, Date on, std::vector<Reason>& reasons)
{
    const ItemView* next = nullptr;
    for (const ItemView& item : view.items) {
        if (item.next->on == on && next == nullptr) next = &item;
    }
    const FactReference fact = next == nullptr ? FactReference{} : factOfNext(*next);
    if (view.isSmall && view.claimed.isPositive()) {
        reasons.push_back(
            {ReasonCode::SmallGrouped, 0, {{"amount_cents", centsText(view.claimed)}, {"on", dayText(on)}}, fact});
    }
    if (next != nullptr && next->isOverdue && next->isScheduled(view.context.today))
        reasons.push_back(scheduledFor(*next));
    reasons.push_back(onADay(ReasonCode::NotBefore, on, fact));
}

} // namespace

std::vector<Reason> whyNotOf(const AccountView& view, const PreventiveRules& rules, std::optional<Date> on)
{
    if (isCoveredByCredit(view)) return allocateTask(view).reasons;
    std::vector<Reason> reasons;
    const auto isOpenClaim = [](const ItemView& item) { return item.isClaimed() && item.callable.isPositive(); };
    if (std::none_of(view.items.begin(), view.items.end(), isOpenClaim)) {
        addBlocked(view, reasons);
        addSuspended(view, reasons);
        if (reasons.empty()) reasons = whyNoPreventiveCall(view, rules);
    }
    if (on && *on > view.context.today) addWaiting(view, *on, reasons);
    if (reasons.empty())
        reasons = allocateTask(view).reasons; // credit covers what would be called about before it is due
    return reasons;
}

Reason nothingOwed(const Account& account, Date today)
{
    const Allocation* last = nullptr;
    for (const Allocation& allocation : account.allocations) {
        if (allocation.effectiveOn <= today && (last == nullptr || last->effectiveOn <= allocation.effectiveOn))
            last = &allocation;
    }
    Reason reason{ReasonCode::NothingOwed, 0, {}};
    if (last != nullptr) reason.fact = {FactKind::Allocation, last->id.value, last->effectiveOn};
    return reason;
}

std::optional<Date> sinceOf(const std::vector<Reason>& whyNot, Date today)
{
    for (const Reason& reason : whyNot) {
        if (reason.fact.on && *reason.fact.on <= today) return reason.fact.on;
    }
    return std::nullopt;
}

} // namespace encours
