// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/replay/replay_clocks.h"

#include "dunning/rules/tasks.h"
#include "portfolio/promises.h"

#include <algorithm>
#include <tuple>

namespace encours {

namespace {

/// What waits for an agreed day, for the law or for us is not left alone.
bool isAgreed(ReasonCode why)
{
    switch (why) {
    case ReasonCode::CallBackDue:
    case ReasonCode::LitigationOpen:
    case ReasonCode::CourtStep:
    case ReasonCode::Blocked:
    case ReasonCode::ScheduledFor:
    case ReasonCode::CreditCoversAll:
    case ReasonCode::PublicationToWatch:
    case ReasonCode::ClaimToDeclare:
    case ReasonCode::FactorTakesBack: return true;
    default: return false;
    }
}

bool isWaiting(const ItemView& item)
{
    return item.callable.isPositive() && item.dossier == nullptr && !(item.next && isAgreed(item.next->why));
}

bool isAbout(const std::vector<ItemId>& items, ItemId item)
{
    return items.empty() || std::find(items.begin(), items.end(), item) != items.end();
}

bool covers(const std::vector<CoveredItem>& items, ItemId item)
{
    return std::any_of(items.begin(), items.end(), [item](const CoveredItem& covered) { return covered.item == item; });
}

/// The last day until when something stood in the way of calling about an item, as far as the facts say so.
Date suspendedUntil(const Account& account, ItemId item, Date day)
{
    Date until = Date::first();
    const auto note = [&](Date on) {
        if (on <= day) until = later(until, on);
    };
    for (const Promise& promise : account.promises) {
        if (promise.madeOn <= day && covers(promise.items, item)) note(lastDayOf(promise));
    }
    for (const Dispute& dispute : account.disputes) {
        if (dispute.resolvedOn && covers(dispute.items, item)) note(*dispute.resolvedOn);
    }
    for (const Block& block : account.blocks) {
        if (isAbout(block.items, item)) note(block.endedOn ? earlier(*block.endedOn, block.untilOn) : block.untilOn);
    }
    for (const Instrument& instrument : account.instruments) {
        if (!covers(instrument.items, item)) continue;
        for (const InstrumentEvent& event : instrument.events) note(event.on);
    }
    return until;
}

} // namespace

void ItemClocks::begin(const Account& account, const DunningPlan& plan, const ReplayPeriod& period, ReplayMode mode)
{
    m_clocks.clear();
    m_account = &account;
    m_payDays = account.customer.payDays();
    m_closures = account.customer.closures();
    m_longestGapDays = plan.longestGapDays;
    m_period = period;
    m_mode = mode;
}

void ItemClocks::close(Clock& clock, Date day) const
{
    if (!clock.isWaiting) return;
    clock.item.longestGap = std::max(clock.item.longestGap, day - clock.since);
    clock.isWaiting = false;
}

void ItemClocks::look(const AccountView& view)
{
    const Date day = view.context.today;
    const bool isCovered = isCoveredByCredit(view);
    std::size_t place = 0;
    for (const ItemView& item : view.items) {
        if (!item.isOverdue) break; // by due date: the others are not late either
        const auto isBefore = [&](const Clock& clock) {
            return std::tie(clock.item.dueOn, clock.item.item) < std::tie(item.item->dueOn, item.item->id);
        };
        while (place < m_clocks.size() && isBefore(m_clocks[place])) close(m_clocks[place++], day);
        const bool isNew = place == m_clocks.size() || m_clocks[place].item.item != item.item->id;
        if (isNew) m_clocks.insert(m_clocks.begin() + static_cast<std::ptrdiff_t>(place), Clock{});
        note(m_clocks[place++], item, view, !isCovered && isWaiting(item));
    }
    for (; place < m_clocks.size(); ++place) close(m_clocks[place], day);
}

bool ItemClocks::hasTurned(const AccountView& view) const
{
    const bool isCovered = isCoveredByCredit(view);
    auto clock = m_clocks.begin();
    for (const ItemView& item : view.items) {
        if (!item.isOverdue) return false;
        clock =
            std::find_if(clock, m_clocks.end(), [&](const Clock& known) { return known.item.item == item.item->id; });
        if (clock == m_clocks.end() || clock->isWaiting != (isWaiting(item) && !isCovered)) return true;
    }
    return false;
}

void ItemClocks::lookAtNothing(Date day)
{
    for (Clock& clock : m_clocks) close(clock, day);
}

void ItemClocks::note(Clock& clock, const ItemView& item, const AccountView& view, bool waits) const
{
    const Date day = view.context.today;
    const bool isNew = !clock.item.item.isStored();
    if (isNew) {
        clock.item.customer = m_account->customer.id;
        clock.item.item = item.item->id;
        clock.item.dueOn = item.item->dueOn;
        clock.bookedOn = item.item->bookedOn;
        start(clock, view.account, day);
    }
    if (!waits) return close(clock, day);
    if (!clock.hasWaited) clock.item.amount = item.callable;
    if (!clock.isWaiting && !isNew) clock.since = day;
    clock.isWaiting = clock.hasWaited = true;
}

/// What was done before an item was seen for the first time.
void ItemClocks::start(Clock& clock, const Account& seen, Date day) const
{
    ReplayItem& item = clock.item;
    clock.since = later(expectedCashDay(item.dueOn, m_payDays, m_closures), clock.bookedOn);
    clock.since = later(clock.since, suspendedUntil(seen, item.item, day));
    const auto note = [&](Date on, const std::vector<ItemId>& about) {
        if (on > day || on < clock.bookedOn || !isAbout(about, item.item)) return;
        clock.since = later(clock.since, on);
        if (on > item.dueOn) item.firstActionOn = item.firstActionOn ? earlier(*item.firstActionOn, on) : on;
    };
    for (const Attempt& attempt : seen.attempts) note(attempt.on, attempt.items);
    for (const Reminder& reminder : seen.reminders) note(reminder.sentOn, reminder.items);
    // A policy does not answer for what was left undone before it.
    if (m_mode == ReplayMode::Worked) clock.since = later(clock.since, m_period.from);
    clock.since = earlier(clock.since, day);
}

void ItemClocks::act(Date on, const std::vector<ItemId>& items)
{
    for (Clock& clock : m_clocks) {
        if (clock.bookedOn > on || !isAbout(items, clock.item.item)) continue;
        if (on > clock.item.dueOn && !clock.item.firstActionOn) clock.item.firstActionOn = on;
        if (!clock.isWaiting || on < clock.since) continue;
        clock.item.longestGap = std::max(clock.item.longestGap, on - clock.since);
        clock.since = on;
    }
}

bool ItemClocks::wasActedOnBefore(ItemId item, Date day) const
{
    const auto clock =
        std::find_if(m_clocks.begin(), m_clocks.end(), [item](const Clock& known) { return known.item.item == item; });
    return clock != m_clocks.end() && clock->item.firstActionOn && *clock->item.firstActionOn < day;
}

void ItemClocks::finish(std::vector<ReplayItem>& items)
{
    for (Clock& clock : m_clocks) {
        if (!clock.hasWaited) continue;
        close(clock, m_period.to);
        clock.item.isCovered = clock.item.longestGap <= m_longestGapDays;
        items.push_back(clock.item);
    }
}

} // namespace encours
