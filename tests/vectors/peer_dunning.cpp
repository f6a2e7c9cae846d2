// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors/peer_dunning.h"

#include "money/amount_text.h"
#include "support/dunning_day.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace encours::vectors {

namespace {

constexpr int longerThanAnyCase = 3'000;

/// The first working day of which all the days that count are working days too; when there is none, the last of them.
Date dayWithOpenDays(std::vector<int> days)
{
    const BusinessCalendar open{HolidayZone::France, DayCount::Ouvre};
    const BusinessCalendar target{HolidayZone::France, DayCount::Target};
    const auto isFit = [&](Date from) {
        return target.isOpen(from) &&
               std::ranges::all_of(days, [&](int count) { return open.isOpen(from.plusDays(count)); });
    };
    for (Date day = Date::of(2024, 1, 2); day < Date::of(2026, 1, 1); day = day.plusDays(1)) {
        if (isFit(day)) return day;
    }
    if (days.size() < 2) throw std::runtime_error{"no day of which this one is open"};
    return dayWithOpenDays({days.back()});
}

} // namespace

DunningPlan planOfLevels(const std::vector<int>& daysAfterDue)
{
    DunningPlan plan;
    plan.minimumIntervalOpenDays = 0;
    plan.longestGapDays = longerThanAnyCase;
    for (const int days : daysAfterDue) {
        PlanStep step;
        step.code = std::to_string(plan.steps.size() + 1);
        step.offsetDays = days;
        step.channel = StepChannel::Letter;
        plan.steps.push_back(step);
    }
    return plan;
}

std::vector<int> daysUpTo(std::vector<int> levels, int day)
{
    std::erase_if(levels, [day](int level) { return level > day; });
    levels.push_back(day);
    return levels;
}

PeerCase::PeerCase(DunningPlan plan, const std::vector<int>& daysThatCount) : m_due(dayWithOpenDays(daysThatCount))
{
    m_policy.plans.plans = {std::move(plan)};
}

PeerCase& PeerCase::invoice(const std::string& number, std::int64_t cents, int daysAfterDue)
{
    m_account.invoiceDue(number, cents, m_due.plusDays(daysAfterDue));
    return *this;
}

PeerCase& PeerCase::letter(int daysAfterDue)
{
    m_account.letter(m_due.plusDays(daysAfterDue));
    return *this;
}

AccountDecision PeerCase::decideOn(int daysAfterDue) const
{
    DunningContext context = test::dayOf(m_due.plusDays(daysAfterDue));
    context.policy = std::make_shared<const DunningPolicy>(m_policy);
    context.plan = m_policy.plans.standard();
    return decide(m_account.build(), context);
}

int PeerCase::levelOn(int daysAfterDue) const
{
    const AccountDecision decision = decideOn(daysAfterDue);
    if (!decision.call || !decision.call->step) return 0;
    const std::vector<PlanStep>& steps = m_policy.plans.find(decision.call->plan)->steps;
    const auto found = std::ranges::find(steps, decision.call->step->code, &PlanStep::code);
    return static_cast<int>(found - steps.begin()) + 1;
}

std::optional<int> firstNumber(std::string_view text)
{
    const std::size_t at = text.find_first_of("0123456789");
    if (at == std::string_view::npos) return std::nullopt;
    int number = 0;
    std::from_chars(text.data() + at, text.data() + text.size(), number);
    return number;
}

std::int64_t centsOf(const Json& value)
{
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    const std::string number = text.substr(0, std::min(text.find(' '), text.size()));
    return parseAmount(number, Currency::euro(), DecimalMark::Dot).value().minorUnits();
}

std::vector<int> numbersOf(const Json& list)
{
    std::vector<int> numbers;
    for (const Json& number : list) numbers.push_back(number.get<int>());
    return numbers;
}

} // namespace encours::vectors
