// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_day.h"

#include "portfolio/forecast/payer_profile.h"

namespace encours {

OrderedDay OrderDay::execute(DayLists lists, CallOrder order, std::optional<int> minutes) const
{
    const auto portfolio = m_desk.portfolio();
    const auto context = m_desk.context(lists.day);
    std::optional<PayerProfiles> profiles;
    if (order == CallOrder::Cash) profiles = PayerProfiles::learn(*portfolio, lists.day);
    const CallOrderBasis basis{*portfolio, lists.day, context->rules, profiles ? &*profiles : nullptr};
    OrderedDay day{std::move(lists), order, {}, std::nullopt};
    sortCalls(day.lists.calls, order, basis);
    for (const Call& call : day.lists.calls) day.figures.push_back(orderFigureOf(call, order, basis));
    if (minutes) day.capacity = planDay(day.lists, *minutes, *context);
    return day;
}

OrderedDay OrderDay::execute(DayLists lists, const PriorityWeights& weights) const
{
    weigh(lists, weights);
    OrderedDay day{std::move(lists), CallOrder::Points, {}, std::nullopt};
    for (const Call& call : day.lists.calls) day.figures.push_back(call.points);
    return day;
}

Result<Explanation> ExplainCustomer::execute(CustomerId customer, Date day) const
{
    const auto account = m_desk.portfolio()->share(customer);
    if (!account) {
        return Fault{FaultCode::CustomerUnknown, {{"value", "#" + std::to_string(customer.value)}}, "no such customer"};
    }
    return explain(*account, *m_desk.context(day));
}

} // namespace encours
