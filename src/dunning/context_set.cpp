// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/context_set.h"

namespace encours {

namespace {

/// A customer in Alsace or Moselle may keep other holidays than the book does.
HolidayZone zoneOf(const Account& account, const DunningContext& context)
{
    const std::string& own = account.customer.field(CustomerField::HolidayZone);
    if (own.empty()) return context.businessDays.zone();
    return own == "alsace-moselle" ? HolidayZone::AlsaceMoselle : HolidayZone::France;
}

} // namespace

const DunningContext& ContextSet::of(const Account& account)
{
    const HolidayZone zone = zoneOf(account, m_first);
    const bool isInZone = zone == m_first.businessDays.zone();
    const PlanBook& book = m_first.policy->plans;
    const Customer& customer = account.customer;
    std::size_t place = 0;
    bool isByFirst = true; // one plan for everybody: that of the context
    if (book.plans.size() > 1) {
        place = book.placeFor(customer.field(CustomerField::Plan), customer.field(CustomerField::Segment));
        isByFirst = book.plans[place].code == m_first.plan.code;
    }
    if (isInZone && isByFirst) return m_first;
    const auto [known, isNew] = m_others.try_emplace({place, zone}, m_first);
    DunningContext& other = known->second;
    if (!isNew) return other;
    other.businessDays = BusinessCalendar(zone, DayCount::Ouvre);
    if (!isByFirst) other.plan = book.plans[place];
    return other;
}

DunningContext contextFor(const Portfolio& portfolio, const DunningPlan& plan, Date today, HolidayZone zone,
                          const BookRules& rules, const LegalValues& legal)
{
    DunningPolicy policy;
    policy.plans.plans = {plan};
    return contextFor(portfolio, std::make_shared<const DunningPolicy>(std::move(policy)), today, zone, rules, legal);
}

DunningContext contextFor(const Portfolio& portfolio, std::shared_ptr<const DunningPolicy> policy, Date today,
                          HolidayZone zone, const BookRules& rules, const LegalValues& legal)
{
    return {policy->plans.standard(),
            today,
            BusinessCalendar(zone, DayCount::Ouvre),
            BusinessCalendar(zone, DayCount::Target),
            averagesOf(portfolio, today),
            portfolio.currency(),
            rules,
            legal,
            policy};
}

} // namespace encours
