// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/activity/work_counter.h"

#include "base/fold.h"
#include "dunning/account_decision.h"
#include "dunning/context_set.h"
#include "dunning/day_walk.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace encours {

namespace {

constexpr int daysOfWeek = 7;

Date mondayAfter(Date day)
{
    return day.plusDays(daysOfWeek + 1 - static_cast<int>(day.weekday()));
}

/// The account without what was said on a day: whether it was to be called that morning.
Account asInTheMorning(const Account& account, Date day)
{
    Account before = account;
    std::erase_if(before.attempts.edit(), [day](const Attempt& call) { return call.on == day; });
    std::erase_if(before.promises.edit(), [day](const Promise& promise) { return promise.madeOn == day; });
    std::erase_if(before.disputes.edit(), [day](const Dispute& dispute) { return dispute.openedOn == day; });
    return before;
}

/// Somebody of ours will have to call or write about it when its day comes.
Money workOf(const CallItem& item)
{
    const bool isOurs =
        item.state == ItemState::Callable || item.state == ItemState::NotDue || item.state == ItemState::Promised;
    return isOurs ? item.callable + item.promised : Money(0, item.open.currency());
}

class WorkCounter {
public:
    explicit WorkCounter(const DunningContext& context)
        : m_today(context.today), m_currency(context.currency), m_nextMonday(mondayAfter(context.today))
    {
        const Money nothing(0, m_currency);
        for (int week = 0; week < workWeeks; ++week) {
            const Date from = week == 0 ? m_today : m_nextMonday.plusDays(daysOfWeek * (week - 1));
            m_weeks.push_back({from, 0, 0, nothing, std::nullopt});
        }
    }

    /// `morning`: what was decided for the account without what was said today; null when nothing was said.
    void addToLists(const Account& account, const AccountDecision& now, const AccountDecision* morning)
    {
        const Call* call = now.call ? &*now.call : nullptr;
        if (morning != nullptr && morning->call) call = &*morning->call;
        ListProgress* list = nullptr;
        if (call != nullptr) {
            list = &listOf(account);
            ++list->toCall;
            list->callable += call->callable;
            list->done += morning != nullptr ? 1 : 0;
        }
        for (const Promise& promise : account.promises) {
            if (promise.madeOn != m_today) continue;
            if (list == nullptr) list = &listOf(account);
            list->promisedToday += promise.amount;
        }
    }

    void addToWeeks(const AccountDecision& decision)
    {
        struct Part {
            bool isThere = false;
            bool isPreventive = true;
        };
        std::array<Part, workWeeks> parts{};
        for (const CallItem& item : decision.items) {
            const Money work = workOf(item);
            if (!item.nextActionOn || !work.isPositive()) continue;
            const Date on = later(*item.nextActionOn, m_today);
            const std::size_t week =
                on < m_nextMonday ? 0 : static_cast<std::size_t>(1 + (on - m_nextMonday) / daysOfWeek);
            if (week >= parts.size()) continue;
            parts[week].isThere = true;
            parts[week].isPreventive = parts[week].isPreventive && item.dueOn >= on;
            m_weeks[week].amount += work;
        }
        for (std::size_t week = 0; week < parts.size(); ++week) {
            m_weeks[week].actions += parts[week].isThere ? 1 : 0;
            m_weeks[week].preventive += parts[week].isThere && parts[week].isPreventive ? 1 : 0;
        }
    }

    [[nodiscard]] WorkAhead take()
    {
        WorkAhead work;
        for (auto& [order, list] : m_lists) work.lists.push_back(std::move(list));
        work.weeks = std::move(m_weeks);
        return work;
    }

private:
    ListProgress& listOf(const Account& account)
    {
        const std::string& name = account.customer.field(CustomerField::Controller);
        const std::string folded = foldForSearch(name);
        const auto [known, isNew] = m_lists.try_emplace(std::pair{folded.empty(), folded});
        if (isNew) known->second = {name, 0, 0, Money(0, m_currency), Money(0, m_currency)};
        return known->second;
    }

    Date m_today;
    Currency m_currency;
    Date m_nextMonday;
    std::map<std::pair<bool, std::string>, ListProgress> m_lists;
    std::vector<WorkWeek> m_weeks;
};

} // namespace

WorkAhead workAhead(const Portfolio& portfolio, const DunningContext& context)
{
    const Date today = context.today;
    ContextSet contexts(context);
    WorkCounter counter(context);
    for (const Portfolio::ChunkPtr& chunk : portfolio.chunks()) {
        for (std::size_t place = 0; place < chunk->accounts.size(); ++place) {
            const Account& account = *chunk->accounts[place];
            const AccountState state = stateInChunk(*chunk, place, today, context.currency);
            if (state.debits.empty()) continue;
            const DunningContext& own = contexts.of(account);
            const AccountDecision now = decideAccount(account, state, own, DecisionDetail::Everything);
            counter.addToWeeks(now);
            const bool isDone =
                std::ranges::any_of(account.attempts, [today](const Attempt& call) { return call.on == today; });
            if (!isDone) {
                counter.addToLists(account, now, nullptr);
                continue;
            }
            const AccountDecision morning =
                decideAccount(asInTheMorning(account, today), state, own, DecisionDetail::CallsOnly);
            counter.addToLists(account, now, &morning);
        }
    }
    return counter.take();
}

} // namespace encours
