// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/replay/replay_decision.h"

#include "dunning/account_decision.h"
#include "dunning/plans/plan_steps.h"
#include "dunning/rules/call_parts.h"
#include "dunning/rules/escalation.h"
#include "dunning/rules/tasks.h"
#include "dunning/rules/workable.h"

#include <algorithm>

namespace encours {

ReplayDecision::ReplayDecision(const Account& account, AccountState state, const DunningContext& context)
    : m_view(viewOf(account, std::move(state), context)), m_rules(m_view)
{
    decide();
}

void ReplayDecision::decide()
{
    setNextActions(m_view, m_rules);
    if (isCoveredByCredit(m_view)) return;
    std::vector<const ItemView*> dueToday;
    for (const ItemView& item : m_view.items) {
        if (isWorkable(item, m_view.context) && item.next->on <= m_view.context.today) dueToday.push_back(&item);
    }
    if (dueToday.empty()) return;
    m_phase = phaseOf(m_view);
    const std::optional<PlanStep> step = stepOfCall(dueToday, m_view);
    m_isWritten = step && step->isWritten();
}

bool ReplayDecision::isLitigationProposed() const
{
    if (m_view.items.empty()) return false;
    const Escalation escalation = escalationOf(m_view);
    return escalation.isProposed() && litigationTask(m_view, escalation).has_value();
}

Money ReplayDecision::callable() const
{
    return callableOf(m_view, phaseOf(m_view));
}

bool ReplayDecision::isDue() const
{
    return std::any_of(m_view.items.begin(), m_view.items.end(), [&](const ItemView& item) {
        return isWorkable(item, m_view.context) && item.next->on <= m_view.context.today;
    });
}

void ReplayDecision::noteAttempt()
{
    noteDone(&m_view.account.attempts.back(), nullptr);
}

void ReplayDecision::noteReminder()
{
    noteDone(nullptr, &m_view.account.reminders.back());
}

void ReplayDecision::noteDone(const Attempt* attempt, const Reminder* reminder)
{
    const Date today = m_view.context.today;
    for (ItemView& item : m_view.items) {
        noteAction(item, m_view, {today, reminder != nullptr, attempt != nullptr});
        item.contacts.lastActionOn = today;
        item.contacts.lastAttempt = attempt;
        item.contacts.lastReminder = reminder;
        if (attempt == nullptr) continue;
        item.contacts.callBack = nullptr;
        item.contacts.lastReachedOn = today;
    }
    m_view.lastActionOn = today;
    if (attempt != nullptr) {
        m_view.lastReachedOn = today;
        m_view.lastReached = attempt;
    }
    setNextActions(m_view, m_rules);
}

} // namespace encours
