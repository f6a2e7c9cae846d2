// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/explain/explain.h"

#include "dunning/context_set.h"
#include "dunning/explain/hypothetical.h"
#include "dunning/priority/trigger_reasons.h"
#include "dunning/rules/item_states.h"

#include <algorithm>

namespace encours {

namespace {

/// How far ahead somebody looks for the day on which an account comes onto a list.
constexpr int daysAhead = 120;
/// What people usually agree: a promise or a pause of a week.
constexpr int usualDelayDays = 7;

template <typename Fact>
FactReference refer(FactKind kind, const Fact* fact, std::optional<Date> on)
{
    return fact == nullptr ? FactReference{} : FactReference{kind, fact->id.value, on};
}

FactReference promiseBehind(const ItemView& item)
{
    const Promise* promise = item.promise;
    if (promise == nullptr && item.broken != nullptr) promise = item.broken->promise;
    if (promise == nullptr) return {};
    return {FactKind::Promise, promise->id.value, promise->promisedOn};
}

FactReference judgmentBehind(const AccountView& view)
{
    for (const AccountEvent& event : view.account.events) {
        if (view.insolvency && event.on == view.insolvency->judgmentOn)
            return {FactKind::AccountEvent, event.id.value, event.on};
    }
    return {};
}

/// The fact on which the next action of an item rests, when a fact of its own kind stands behind the rule.
FactReference ruleFactOf(const ItemView& item, const AccountView& view, ReasonCode why)
{
    const Attempt* const callBack = item.contacts.callBack;
    switch (why) {
    case ReasonCode::BrokenPromise:
    case ReasonCode::PartlyKeptPromise:
    case ReasonCode::PlanBroken: return promiseBehind(item);
    case ReasonCode::CallBackDue:
        return refer(FactKind::Attempt, callBack, callBack == nullptr ? std::nullopt : std::optional(callBack->on));
    case ReasonCode::LitigationOpen:
    case ReasonCode::CourtStep:
        return refer(FactKind::Dossier, item.dossier,
                     item.dossier == nullptr ? std::nullopt : std::optional(item.dossier->decidedOn));
    case ReasonCode::UnpaidInstrument: return refer(FactKind::Instrument, item.unpaid, item.unpaidOn);
    case ReasonCode::DisputeOverdue: return refer(FactKind::Dispute, item.dispute, item.disputeDeadline);
    case ReasonCode::DisputeRejected:
        return refer(FactKind::Dispute, item.rejected,
                     item.rejected == nullptr ? std::nullopt : item.rejected->resolvedOn);
    case ReasonCode::Blocked:
        return refer(FactKind::Block, item.block,
                     item.block == nullptr ? std::nullopt : std::optional(item.block->fromOn));
    case ReasonCode::ScheduledFor:
    case ReasonCode::CircuitHeld:
        return {item.circuit.last == nullptr ? FactKind::None : FactKind::Circuit, item.item->id.value, {}};
    case ReasonCode::FactorTakesBack:
    case ReasonCode::FactorClock: return {FactKind::FactorEvent, item.item->id.value, item.definancedOn};
    case ReasonCode::PublicationToWatch: return judgmentBehind(view);
    case ReasonCode::FirstContact:
    case ReasonCode::DueSoon:
    case ReasonCode::CampaignDue: return {FactKind::Item, item.item->id.value, item.item->dueOn};
    default: return lastActionFact(item);
    }
}

std::optional<KnownFact> nextFactOf(const ItemView& item, const AccountView& view, ReasonCode why)
{
    const FactReference reference = ruleFactOf(item, view, why);
    if (auto fact = factOf(reference, view.account, view.context)) return fact;
    return factOf({FactKind::Item, item.item->id.value, item.item->dueOn}, view.account, view.context);
}

std::vector<ExplainedItem> explainedItems(const AccountView& view, const std::vector<CallItem>& items)
{
    std::vector<ExplainedItem> explained;
    for (const CallItem& item : items) {
        explained.push_back({item, std::nullopt});
        const ItemView* const seen = view.find(item.item);
        if (seen != nullptr && item.nextActionWhy) explained.back().fact = nextFactOf(*seen, view, *item.nextActionWhy);
    }
    return explained;
}

std::vector<ExplainedReason> withFacts(const std::vector<Reason>& reasons, const Account& account,
                                       const DunningContext& context)
{
    std::vector<ExplainedReason> explained;
    for (const Reason& reason : reasons) explained.push_back({reason, factOf(reason.fact, account, context)});
    return explained;
}

/// What would take an account off the list; nothing is said that was not tried.
class WaysOff {
public:
    WaysOff(const Account& account, const DunningContext& context, const AccountDecision& decision)
        : m_account(account), m_context(context), m_decision(decision), m_nothing(0, decision.callable.currency())
    {
    }

    [[nodiscard]] std::vector<OffList> find()
    {
        const Date today = m_context.today;
        const Date agreedOn = m_context.targetDays.following(today.plusDays(usualDelayDays));
        const Date deadline = m_context.businessDays.advance(today, m_context.plan.disputeDeadlineOpenDays);
        const Money callable = m_decision.call->leavesListAt;
        if (callable.isPositive()) {
            attempt(WayOff::Receipt, callable, withReceipt(m_account, callable, today), false);
            const Money covered = callableItems();
            attempt(WayOff::Promise, covered, withPromise(m_account, m_decision.items, today, agreedOn), true);
            attempt(WayOff::Dispute, covered, withDispute(m_account, m_decision.items, today, deadline), true);
        }
        attempt(WayOff::Contact, m_nothing, withContact(m_account, today), true);
        attempt(WayOff::Block, m_nothing, withBlock(m_account, today, agreedOn), true);
        return std::move(m_ways);
    }

private:
    [[nodiscard]] Money callableItems() const
    {
        Money sum = m_nothing;
        for (const CallItem& item : m_decision.items) sum += item.callable;
        return sum;
    }

    void attempt(WayOff way, Money amount, const Account& would, bool hasEnd)
    {
        const AccountDecision then = decide(would, m_context);
        if (then.call) return;
        m_ways.push_back({way, amount, hasEnd ? then.nextActionOn : std::nullopt});
    }

    const Account& m_account;
    const DunningContext& m_context;
    const AccountDecision& m_decision;
    Money m_nothing;
    std::vector<OffList> m_ways;
};

/// The first day on which time alone brings a call, and the rule that does.
std::optional<OnList> waiting(const Account& account, const DunningContext& context)
{
    DunningContext later = context;
    for (int days = 1; days <= daysAhead; ++days) {
        later.today = context.today.plusDays(days);
        const AccountDecision then = decide(account, later);
        if (!then.call) continue;
        OnList way{WayOn::Waiting, then.call->callable, later.today, std::nullopt};
        const auto first = std::find_if(then.call->items.begin(), then.call->items.end(), [&](const CallItem& item) {
            return item.nextActionOn == then.call->nextActionOn;
        });
        if (first != then.call->items.end()) way.rule = first->nextActionWhy;
        return way;
    }
    return std::nullopt;
}

std::vector<OnList> waysOn(const AccountView& view, const AccountDecision& decision)
{
    const Money nothing(0, decision.callable.currency());
    if (view.items.empty()) return {{WayOn::NewInvoice, nothing, std::nullopt, std::nullopt}};
    std::vector<OnList> ways;
    if (auto way = waiting(view.account, view.context)) ways.push_back(*way);
    OnList broken{WayOn::PromiseBroken, nothing, std::nullopt, ReasonCode::BrokenPromise};
    OnList ended{WayOn::BlockEnded, nothing, std::nullopt, ReasonCode::Blocked};
    for (const ItemView& item : view.items) {
        if (item.promised.isPositive() && item.promiseLastDay) {
            const Date on = view.context.businessDays.following(item.promiseLastDay->plusDays(1));
            broken.amount += item.promised;
            broken.on = broken.on ? earlier(*broken.on, on) : on;
        }
        if (item.block != nullptr && item.blocked.isPositive()) {
            ended.amount += item.blocked;
            const Date on = item.block->untilOn.plusDays(1);
            ended.on = ended.on ? earlier(*ended.on, on) : on;
        }
    }
    const auto always = [](const ItemView&) { return true; };
    const Money disputed = view.sum(&ItemView::disputed, always);
    const Money secured = view.sum(&ItemView::secured, always);
    if (broken.amount.isPositive()) ways.push_back(broken);
    if (disputed.isPositive())
        ways.push_back({WayOn::DisputeRejected, disputed, std::nullopt, ReasonCode::DisputeRejected});
    if (secured.isPositive())
        ways.push_back({WayOn::InstrumentUnpaid, secured, std::nullopt, ReasonCode::UnpaidInstrument});
    if (ended.amount.isPositive()) ways.push_back(ended);
    return ways;
}

} // namespace

std::string_view wayOffCode(WayOff way)
{
    switch (way) {
    case WayOff::Receipt: return "receipt";
    case WayOff::Promise: return "promise";
    case WayOff::Dispute: return "dispute";
    case WayOff::Contact: return "contact";
    case WayOff::Block: return "block";
    }
    return {};
}

std::string_view wayOnCode(WayOn way)
{
    switch (way) {
    case WayOn::Waiting: return "waiting";
    case WayOn::PromiseBroken: return "promise-broken";
    case WayOn::DisputeRejected: return "dispute-rejected";
    case WayOn::InstrumentUnpaid: return "instrument-unpaid";
    case WayOn::BlockEnded: return "block-ended";
    case WayOn::NewInvoice: return "new-invoice";
    }
    return {};
}

Explanation explain(const Account& account, const DunningContext& context)
{
    const Account known = asHappenedBy(account, context.today);
    ContextSet contexts(context);
    const DunningContext& own = contexts.of(known);
    Explanation explanation;
    explanation.decision = decide(known, context);
    const AccountDecision& decision = explanation.decision;
    const AccountView view = viewOf(known, own);
    explanation.why = withFacts(decision.call ? decision.call->reasons : decision.whyNot, known, own);
    explanation.items = explainedItems(view, decision.items);
    if (decision.call) {
        explanation.litigation = withFacts(decision.call->litigationReasons, known, own);
        for (const Reason& reason : decision.call->reasons) explanation.basePoints += reason.basePoints;
        explanation.wouldLeave = WaysOff(known, own, decision).find();
    } else {
        explanation.wouldEnter = waysOn(view, decision);
    }
    return explanation;
}

} // namespace encours
