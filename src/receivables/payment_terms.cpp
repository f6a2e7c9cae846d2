// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/payment_terms.h"

#include <algorithm>
#include <utility>

namespace encours {
namespace {

constexpr std::int32_t wholeBp = 10'000;
constexpr int mostMonths = 120;
constexpr int mostDays = 3'650;
constexpr int lastDayOfMonth = 31;

/// End of the ten-day block of a day: the 10th, the 20th or the month's last day.
Date endOfDecade(Date day)
{
    const int dayOfMonth = day.parts().day;
    if (dayOfMonth <= 10) return day.withDayOfMonth(10);
    if (dayOfMonth <= 20) return day.withDayOfMonth(20);
    return day.lastOfMonth();
}

Date withoutPayDays(const TermStep& step, Date base)
{
    switch (step.monthEnd) {
    case MonthEnd::DaysThenEnd:
        return base.plusMonths(step.months).plusDays(step.days).lastOfMonth().plusDays(step.daysAfterEnd);
    case MonthEnd::EndThenDays: return base.plusMonths(step.months).lastOfMonth().plusDays(step.days);
    case MonthEnd::DecadeEnd: return endOfDecade(base).plusMonths(step.months).plusDays(step.days);
    case MonthEnd::None: break;
    }
    return base.plusMonths(step.months).plusDays(step.days);
}

Date nextPayDay(const TermStep& step, Date reached)
{
    const bool strictly = step.payDayRule == PayDayRule::StrictlyAfter;
    for (const int months : {0, 1}) {
        const Date month = reached.firstOfMonth().plusMonths(months);
        for (const int day : step.payDays) {
            const Date candidate = month.withDayOfMonth(day);
            if (strictly ? candidate > reached : candidate >= reached) return candidate;
        }
    }
    return reached; // the last month that a Date can hold
}

bool hasSoundCounts(const TermStep& step)
{
    const auto within = [](int count, int most) { return count >= 0 && count <= most; };
    return within(step.months, mostMonths) && within(step.days, mostDays) && within(step.daysAfterEnd, mostDays);
}

bool isSound(const TermStep& step)
{
    const bool daysExist = std::ranges::all_of(step.payDays, [](int day) { return day >= 1 && day <= lastDayOfMonth; });
    const bool oneDayAtMost = step.payDayRule != PayDayRule::InThatMonth || step.payDays.size() <= 1;
    return step.shareBp >= 1 && step.shareBp <= wholeBp && hasSoundCounts(step) && daysExist && oneDayAtMost;
}

/// Two ways to hold the same term become one, so that equal terms compare equal.
void normalise(TermStep& step)
{
    const bool twoCounts = step.monthEnd == MonthEnd::DaysThenEnd && step.days > 0;
    if (step.daysAfterEnd > 0 && !twoCounts) {
        if (step.monthEnd == MonthEnd::DaysThenEnd) step.monthEnd = MonthEnd::EndThenDays;
        step.days += std::exchange(step.daysAfterEnd, 0);
    }
    if (step.monthEnd == MonthEnd::EndThenDays && step.days == 0) step.monthEnd = MonthEnd::DaysThenEnd;
    std::ranges::sort(step.payDays);
    const auto repeated = std::ranges::unique(step.payDays);
    step.payDays.erase(repeated.begin(), repeated.end());
    if (step.payDays.empty()) step.payDayRule = PayDayRule::OnOrAfter;
}

Date baseDay(TermBase base, const TermDates& dates)
{
    switch (base) {
    case TermBase::DeliveryDate: return dates.deliveredOn.value_or(dates.invoicedOn);
    case TermBase::ReceiptDate: return dates.receivedOn.value_or(dates.invoicedOn);
    case TermBase::OrderDate: return dates.orderedOn.value_or(dates.invoicedOn);
    case TermBase::InvoiceDate: break;
    }
    return dates.invoicedOn;
}

} // namespace

Date dueOn(const TermStep& step, Date base)
{
    const Date reached = withoutPayDays(step, base);
    if (step.payDays.empty()) return reached;
    if (step.payDayRule == PayDayRule::InThatMonth) return reached.withDayOfMonth(step.payDays.front());
    return nextPayDay(step, reached);
}

Result<PaymentTerms> PaymentTerms::fromSteps(std::vector<TermStep> steps)
{
    std::int64_t total = 0;
    for (TermStep& step : steps) {
        const bool isCountable = hasSoundCounts(step);
        if (isCountable) normalise(step);
        if (!isCountable || !isSound(step))
            return Fault{FaultCode::TermsMalformed, {{"value", ""}}, "a step is out of bounds"};
        total += step.shareBp;
    }
    if (total != wholeBp) return Fault{FaultCode::TermsMalformed, {{"value", ""}}, "shares do not sum to 100 %"};
    return PaymentTerms{std::move(steps)};
}

Result<PaymentTerms> PaymentTerms::withDiscount(std::optional<EarlyDiscount> discount) const
{
    const bool isSoundDiscount = !discount || (discount->rate.bp() > 0 && discount->rate.bp() < wholeBp &&
                                               discount->days >= 0 && discount->days <= mostDays);
    if (!isSoundDiscount) return Fault{FaultCode::TermsMalformed, {{"value", ""}}, "a discount is out of bounds"};
    PaymentTerms terms = *this;
    terms.m_discount = discount;
    return terms;
}

PaymentTerms PaymentTerms::netDays(int days)
{
    return endOfMonth(days, MonthEnd::None);
}

PaymentTerms PaymentTerms::endOfMonth(int days, MonthEnd reading)
{
    TermStep step;
    step.days = days;
    step.monthEnd = reading;
    auto terms = fromSteps({step});
    expect(terms.isDone(), "a term with a sensible number of days");
    return std::move(terms).value();
}

Date PaymentTerms::dueOn(const TermDates& dates) const
{
    Date last = Date::first();
    for (const TermStep& step : m_steps) last = later(last, encours::dueOn(step, baseDay(step.base, dates)));
    return last;
}

std::vector<Instalment> PaymentTerms::instalments(Money total, const TermDates& dates) const
{
    std::vector<std::int64_t> shares;
    shares.reserve(m_steps.size());
    for (const TermStep& step : m_steps) shares.push_back(step.shareBp);
    const std::vector<Money> amounts = split(total, shares);
    std::vector<Instalment> parts;
    parts.reserve(m_steps.size());
    for (std::size_t index = 0; index < m_steps.size(); ++index) {
        const TermStep& step = m_steps[index];
        parts.push_back({encours::dueOn(step, baseDay(step.base, dates)), amounts[index]});
    }
    return parts;
}

} // namespace encours
