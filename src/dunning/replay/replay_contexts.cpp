// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/replay/replay_contexts.h"

#include "portfolio/turnover_averages.h"

#include <algorithm>

namespace encours {

MonthAverages::MonthAverages(const Portfolio& portfolio, const ReplayCalendar& calendar)
{
    for (int offset = 0; offset < calendar.size(); ++offset) {
        const Date day = calendar.dayAt(offset);
        if (offset == 0 || day == day.firstOfMonth()) {
            m_months.push_back(turnoverAveragesOf(portfolio, day)); // only the words of a reason name a rank
        }
        m_monthAt.push_back(m_months.size() - 1);
    }
}

ReplayContexts::ReplayContexts(const DunningContext& base, const ReplayCalendar& calendar,
                               const MonthAverages& averages)
    : m_base(base), m_calendar(calendar), m_averages(averages)
{
}

void ReplayContexts::choose(const Account& account)
{
    const Customer& customer = account.customer;
    const PlanBook& book = m_base.policy->plans;
    std::size_t plan = 0;
    if (book.plans.size() > 1)
        plan = book.placeFor(customer.field(CustomerField::Plan), customer.field(CustomerField::Segment));
    const std::string& own = customer.field(CustomerField::HolidayZone);
    const HolidayZone zone = own.empty()               ? m_base.businessDays.zone()
                             : own == "alsace-moselle" ? HolidayZone::AlsaceMoselle
                                                       : HolidayZone::France;
    const auto known = std::find_if(m_variants.begin(), m_variants.end(), [&](const Variant& variant) {
        return variant.plan == plan && variant.zone == zone;
    });
    m_chosen = static_cast<std::size_t>(known - m_variants.begin());
    if (known != m_variants.end()) return;
    m_variants.push_back({plan, zone, {}});
    m_variants.back().months.resize(m_averages.count());
}

const DunningContext& ReplayContexts::on(int offset)
{
    Variant& variant = m_variants[m_chosen];
    std::unique_ptr<DunningContext>& context = variant.months[m_averages.monthOf(offset)];
    if (!context) context = make(variant, m_averages.monthOf(offset));
    context->today = m_calendar.dayAt(offset);
    return *context;
}

std::unique_ptr<DunningContext> ReplayContexts::make(const Variant& variant, std::size_t month) const
{
    auto context = std::make_unique<DunningContext>(m_base);
    const PlanBook& book = m_base.policy->plans;
    const DunningPlan& plan = book.plans[variant.plan];
    // Else the context's own, which may be one that is tried out; the only one is everybody's.
    if (book.plans.size() > 1 && plan.code != m_base.plan.code) context->plan = plan;
    context->businessDays = BusinessCalendar(variant.zone, DayCount::Ouvre);
    context->averages = m_averages.at(month);
    return context;
}

} // namespace encours
