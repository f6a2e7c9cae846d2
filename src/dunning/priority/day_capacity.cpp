// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/priority/day_capacity.h"

#include "dunning/priority/call_order.h"
#include "dunning/reason_arguments.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace encours {

namespace {

constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * minutesOfHour;

/// What the call speaks about: what is claimed, or has come for another reason.
bool isSpokenOf(const CallItem& item, Date today)
{
    if (!item.callable.isPositive()) return false;
    return item.daysLate > 0 || item.inDossier || (item.nextActionOn && *item.nextActionOn <= today);
}

const std::string* argumentOf(const Reason& reason, std::string_view name)
{
    for (const auto& [key, value] : reason.arguments) {
        if (key == name) return &value;
    }
    return nullptr;
}

std::optional<Date> dayIn(const Reason& reason)
{
    const std::string* const text = argumentOf(reason, "on");
    if (text == nullptr) return std::nullopt;
    const Result<Date> day = parseIsoDate(*text);
    return day ? std::optional<Date>(*day) : std::nullopt;
}

/// What has to be acted on the day it comes.
bool allowsNoDelay(ReasonCode code)
{
    switch (code) {
    case ReasonCode::BrokenPromise:
    case ReasonCode::PartlyKeptPromise:
    case ReasonCode::PlanBroken:
    case ReasonCode::CallBackDue:
    case ReasonCode::LitigationOpen:
    case ReasonCode::CourtStep:
    case ReasonCode::UnpaidInstrument:
    case ReasonCode::DisputeRejected: return true;
    default: return false;
    }
}

/// A reason as it reads so many days later: what has lasted has lasted longer, what is to come is nearer.
Reason daysLater(Reason reason, int days)
{
    const bool isAhead = reason.code == ReasonCode::DueSoon || reason.code == ReasonCode::FactorClock;
    for (auto& [key, value] : reason.arguments) {
        if (key != "days") continue;
        int count = 0;
        std::from_chars(value.data(), value.data() + value.size(), count);
        value = std::to_string(isAhead ? count - days : count + days);
    }
    reason.points = reason.basePoints = 0;
    return reason;
}

/// What a call that waits from one day to another breaks.
class Delay {
public:
    Delay(const Call& call, const DunningContext& context, Date until)
        : m_call(call), m_today(context.today), m_until(until)
    {
        const DunningPlan* const own = context.policy->plans.find(call.plan);
        const DunningPlan& plan = own == nullptr ? context.plan : *own;
        m_longestGap = plan.longestGapDays;
        m_preventiveTarget = plan.preventiveTargetDays;
    }

    [[nodiscard]] std::vector<Reason> brokenRules() const
    {
        std::vector<Reason> broken;
        for (const Reason& reason : m_call.reasons) {
            if (isBroken(reason)) broken.push_back(daysLater(reason, m_until - m_today));
        }
        const auto isGap = [](const Reason& reason) { return reason.code == ReasonCode::TenDayRule; };
        if (std::none_of(broken.begin(), broken.end(), isGap)) addFirstContact(broken);
        return broken;
    }

private:
    [[nodiscard]] bool isBroken(const Reason& reason) const
    {
        if (allowsNoDelay(reason.code)) return true;
        const std::optional<Date> on = dayIn(reason);
        if (!on) return false;
        switch (reason.code) {
        case ReasonCode::TenDayRule: return passes(on->plusDays(m_longestGap));
        case ReasonCode::CampaignDue: return passes(*on);
        case ReasonCode::FactorClock: return *on <= m_until && *on > m_today;
        case ReasonCode::DueSoon: return passes(on->plusDays(-m_preventiveTarget)) || *on <= m_until;
        default: return false;
        }
    }

    /// A last day that has not passed yet, and would have.
    [[nodiscard]] bool passes(Date lastDay) const { return m_today <= lastDay && lastDay < m_until; }

    /// What was never spoken about is called within the longest gap after its due date.
    void addFirstContact(std::vector<Reason>& broken) const
    {
        for (const CallItem& item : m_call.items) {
            if (item.nextActionWhy != ReasonCode::FirstContact || !item.callable.isPositive()) continue;
            if (!passes(item.dueOn.plusDays(m_longestGap))) continue;
            broken.push_back({ReasonCode::TenDayRule,
                              0,
                              {{"on", dayText(item.dueOn)}, {"days", std::to_string(m_until - item.dueOn)}},
                              {FactKind::Item, item.item.value, item.dueOn}});
            return;
        }
    }

    const Call& m_call;
    Date m_today;
    Date m_until;
    int m_longestGap = 0;
    int m_preventiveTarget = 0;
};

class Planner {
public:
    Planner(const DayLists& lists, int minutes, const DunningContext& context, const CallMinutes& each)
        : m_lists(lists), m_context(context)
    {
        m_plan.minutes = minutes;
        for (const Call& call : lists.calls) m_minutes.push_back(each.of(call, lists.day));
    }

    [[nodiscard]] DayCapacity make()
    {
        for (const std::size_t place : turns()) take(place);
        std::stable_sort(m_plan.deferred.begin(), m_plan.deferred.end(),
                         [](const DeferredCall& left, const DeferredCall& right) {
                             if (left.isMandatory != right.isMandatory) return left.isMandatory;
                             return left.place < right.place;
                         });
        return std::move(m_plan);
    }

private:
    /// The order in which calls are given their time.
    [[nodiscard]] std::vector<std::size_t> turns() const
    {
        const std::vector<Call>& calls = m_lists.calls;
        std::vector<std::size_t> places(calls.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        std::stable_sort(places.begin(), places.end(), [&](std::size_t left, std::size_t right) {
            const Call& first = calls[left];
            const Call& second = calls[right];
            if (first.isMandatory != second.isMandatory) return first.isMandatory;
            if (first.isMandatory) return first.points > second.points;
            // Points for a minute, without a division.
            return first.points * m_minutes[right] > second.points * m_minutes[left];
        });
        return places;
    }

    void take(std::size_t place)
    {
        const Call& call = m_lists.calls[place];
        const int minutes = m_minutes[place];
        if (call.isMandatory) m_plan.mandatoryMinutes += minutes;
        const int left = m_plan.minutes - m_plan.used;
        if (minutes <= left) {
            m_plan.calls.push_back({place, minutes, m_plan.used});
            m_plan.used += minutes;
            return;
        }
        const Date nextDay = m_context.businessDays.following(m_lists.day.plusDays(1));
        DeferredCall deferred{place, minutes, call.isMandatory, {}, nextDay, {}, {}};
        deferred.why = {ReasonCode::Deferred, 0, {{"minutes", std::to_string(left)}}};
        deferred.broken = Delay(call, m_context, nextDay).brokenRules();
        deferred.slipping = slippingOf(call.items, m_lists.day, nextDay - m_lists.day, call.callable.currency());
        m_plan.deferred.push_back(std::move(deferred));
    }

    const DayLists& m_lists;
    const DunningContext& m_context;
    std::vector<int> m_minutes;
    DayCapacity m_plan;
};

/// Reads digits from the front; nothing when there are none, or too many.
std::optional<int> takeNumber(std::string_view& text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || text.starts_with('-')) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

} // namespace

int CallMinutes::of(const Call& call, Date today) const
{
    const auto spokenOf = std::count_if(call.items.begin(), call.items.end(),
                                        [today](const CallItem& item) { return isSpokenOf(item, today); });
    const int further = std::max(0, static_cast<int>(spokenOf) - 1);
    const int forItems = std::min(mostForItems, forEachItem * further);
    switch (call.phase) {
    case Phase::Preventive: return preventive + forItems;
    case Phase::Prelitigation: return prelitigation + forItems;
    case Phase::Litigation: return litigation + forItems;
    }
    return 0;
}

DayCapacity planDay(const DayLists& lists, int minutes, const DunningContext& context, const CallMinutes& each)
{
    return Planner(lists, minutes, context, each).make();
}

std::optional<int> parseMinutes(std::string_view text)
{
    std::string packed;
    for (const char letter : text) {
        if (letter != ' ') packed += letter == 'H' ? 'h' : letter;
    }
    std::string_view rest = packed;
    const std::optional<int> first = takeNumber(rest);
    if (!first || *first > minutesOfDay) return std::nullopt;
    int minutes = *first;
    if (rest.starts_with('h') || rest.starts_with(':')) {
        const bool needsMinutes = rest.starts_with(':');
        rest.remove_prefix(1);
        std::optional<int> second = rest.empty() && !needsMinutes ? 0 : takeNumber(rest);
        if (!second || *second >= minutesOfHour) return std::nullopt;
        minutes = minutes * minutesOfHour + *second;
    }
    if (!rest.empty() && rest != "min" && rest != "mn" && rest != "m") return std::nullopt;
    if (minutes <= 0 || minutes > minutesOfDay) return std::nullopt;
    return minutes;
}

std::string minutesText(int minutes)
{
    if (minutes < minutesOfHour) return std::to_string(minutes) + " min";
    const int rest = minutes % minutesOfHour;
    std::string text = std::to_string(minutes / minutesOfHour) + " h";
    if (rest > 0) text += (rest < 10 ? " 0" : " ") + std::to_string(rest);
    return text;
}

} // namespace encours
