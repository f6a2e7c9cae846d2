// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/call_session.h"

#include <algorithm>
#include <utility>

namespace encours::ui {

namespace {

constexpr std::int64_t millisecondsOfSecond = 1000;
constexpr int longestSeconds = 4 * 60 * 60; ///< a clock that was forgotten measures nothing

bool isIn(const std::vector<ItemId>& items, ItemId item)
{
    return std::ranges::find(items, item) != items.end();
}

} // namespace

CallSession::CallSession(Milliseconds now) : m_now(std::move(now)) {}

void CallSession::turnTo(CustomerId customer)
{
    if (customer == m_customer) return;
    m_customer = customer;
    m_startedAt.reset();
    m_direction = Direction::Outbound;
    m_person = {};
    m_said.clear();
}

void CallSession::start()
{
    if (m_startedAt) return;
    m_startedAt = m_now();
    m_describedUntil = *m_startedAt;
}

void CallSession::stop()
{
    m_startedAt.reset();
}

int CallSession::seconds() const
{
    if (!m_startedAt) return 0;
    return static_cast<int>((m_now() - *m_startedAt) / millisecondsOfSecond);
}

void CallSession::describe(ContactRequest& request)
{
    request.direction = m_direction;
    request.person = m_person;
    if (!m_startedAt) return;
    const std::int64_t now = m_now();
    const std::int64_t seconds = (now - m_describedUntil) / millisecondsOfSecond;
    m_describedUntil = now;
    if (seconds <= longestSeconds) request.seconds = static_cast<std::int32_t>(seconds);
}

void CallSession::say(const std::vector<ItemId>& items, Outcome outcome)
{
    unsay(items);
    for (const ItemId item : items) m_said.push_back({item, outcome});
}

void CallSession::unsay(const std::vector<ItemId>& items)
{
    std::erase_if(m_said, [&items](const Said& said) { return isIn(items, said.item); });
}

std::optional<Outcome> CallSession::saidOf(ItemId item) const
{
    const auto found = std::ranges::find(m_said, item, &Said::item);
    return found == m_said.end() ? std::nullopt : std::optional(found->outcome);
}

std::vector<ItemId> CallSession::unsaid(const AccountDecision& decision) const
{
    std::vector<ItemId> items;
    const bool hasOverdue = std::ranges::any_of(
        decision.items, [](const CallItem& item) { return item.callable.isPositive() && item.daysLate > 0; });
    for (const CallItem& item : decision.items) {
        if (!item.callable.isPositive() || (hasOverdue && item.daysLate <= 0)) continue;
        if (!saidOf(item.item)) items.push_back(item.item);
    }
    return items;
}

Money callableOf(const AccountDecision& decision, const std::vector<ItemId>& items)
{
    Money sum(0, decision.callable.currency());
    for (const CallItem& item : decision.items) {
        if (isIn(items, item.item)) sum += item.callable;
    }
    return sum;
}

} // namespace encours::ui
