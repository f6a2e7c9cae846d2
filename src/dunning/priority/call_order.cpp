// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/priority/call_order.h"

#include "dunning/rules/item_states.h"
#include "portfolio/forecast/payer_facts.h"
#include "portfolio/forecast/payer_profile.h"
#include "portfolio/risk/impairment.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace encours {

namespace {

constexpr std::int64_t wholeBp = 10'000;

struct OrderName {
    CallOrder order;
    std::string_view code;
};
constexpr OrderName orderNames[] = {
    {CallOrder::Points, "points"}, {CallOrder::Amount, "amount"},       {CallOrder::Age, "age"},
    {CallOrder::Cash, "cash"},     {CallOrder::Provision, "provision"}, {CallOrder::Slippage, "slippage"},
};

/// The chance that an item is paid within the horizon, in whole basis points: from here on all is integers. A book whose
/// payments are too few says the same of every item.
std::int64_t chanceBp(const CallItem& called, const Account& account, const CallOrderBasis& basis)
{
    const PayerProfiles& profiles = *basis.profiles;
    if (profiles.isThin()) return wholeBp;
    const Item* const item = account.findItem(called.item);
    if (item == nullptr) return 0;
    const std::int32_t today = basis.today.dayNumber();
    const std::int32_t payableOn = payableDay(*item, account.customer.payDays());
    const PaymentOutlook outlook =
        profiles.outlook(account.customer.id, payableOn, called.disputed.isPositive(), today);
    const double chance = profiles.chancePaidBy(outlook, today + cashHorizonDays);
    return std::clamp<std::int64_t>(std::llround(chance * static_cast<double>(wholeBp)), 0, wholeBp);
}

/// amount × bp / 10 000 rounded down, for any amount.
std::int64_t partOf(std::int64_t amount, std::int64_t bp)
{
    return amount / wholeBp * bp + amount % wholeBp * bp / wholeBp;
}

std::int64_t expectedCash(const Call& call, const CallOrderBasis& basis)
{
    const Account* const account = basis.portfolio.find(call.customer);
    if (account == nullptr || basis.profiles == nullptr) return 0;
    std::int64_t expected = 0;
    for (const CallItem& item : call.items) {
        if (item.callable.isPositive()) expected += partOf(item.callable.minorUnits(), chanceBp(item, *account, basis));
    }
    return expected;
}

std::int64_t provisionOf(const Call& call, const CallOrderBasis& basis)
{
    const Account* const account = basis.portfolio.find(call.customer);
    if (account == nullptr) return 0;
    const ImpairedAmounts amounts = impairedAmounts(*account, basis.today, basis.portfolio.currency());
    return provisionFor(amounts, basis.rules.provision, basis.rules.usualVat).total().minorUnits();
}

std::int64_t oldestDaysLate(const Call& call)
{
    int days = 0;
    for (const CallItem& item : call.items) {
        if (item.callable.isPositive()) days = std::max(days, item.daysLate);
    }
    return days;
}

/// A call as it is compared; calls are large, so only these are moved about.
struct Rank {
    Phase phase;
    std::int64_t figure;
    std::int64_t callable;
    const std::string* code;
    std::size_t place;

    [[nodiscard]] auto key() const
    {
        return std::tuple<int, std::int64_t, std::int64_t, std::string_view, std::size_t>(
            -static_cast<int>(phase), -figure, -callable, *code, place);
    }
};

template <typename Figure>
void sortBy(std::vector<Call>& calls, Figure figureOf)
{
    std::vector<Rank> ranks;
    ranks.reserve(calls.size());
    for (const Call& call : calls) {
        ranks.push_back({call.phase, figureOf(call), call.callable.minorUnits(), &call.customerCode, ranks.size()});
    }
    const auto isBefore = [](const Rank& left, const Rank& right) { return left.key() < right.key(); };
    if (std::is_sorted(ranks.begin(), ranks.end(), isBefore)) return;
    std::sort(ranks.begin(), ranks.end(), isBefore);
    std::vector<Call> sorted;
    sorted.reserve(calls.size());
    for (const Rank& rank : ranks) sorted.push_back(std::move(calls[rank.place]));
    calls = std::move(sorted);
}

} // namespace

std::string_view callOrderCode(CallOrder order)
{
    return orderNames[static_cast<std::size_t>(order)].code;
}

std::optional<CallOrder> parseCallOrder(std::string_view code)
{
    for (const OrderName& name : orderNames) {
        if (name.code == code) return name.order;
    }
    return std::nullopt;
}

const std::vector<CallOrder>& allCallOrders()
{
    static const std::vector<CallOrder> orders{CallOrder::Points, CallOrder::Amount,    CallOrder::Age,
                                               CallOrder::Cash,   CallOrder::Provision, CallOrder::Slippage};
    return orders;
}

std::int64_t orderFigureOf(const Call& call, CallOrder order, const CallOrderBasis& basis)
{
    switch (order) {
    case CallOrder::Points: return call.points;
    case CallOrder::Amount: return call.callable.minorUnits();
    case CallOrder::Age: return oldestDaysLate(call);
    case CallOrder::Cash: return expectedCash(call, basis);
    case CallOrder::Provision: return provisionOf(call, basis);
    case CallOrder::Slippage: return call.slipping.minorUnits();
    }
    return 0;
}

void sortCalls(std::vector<Call>& calls, CallOrder order, const CallOrderBasis& basis)
{
    sortBy(calls, [&](const Call& call) { return orderFigureOf(call, order, basis); });
}

void sortCalls(std::vector<Call>& calls)
{
    sortBy(calls, [](const Call& call) { return std::int64_t{call.points}; });
}

Money slippingOf(const AccountView& view)
{
    const Date today = view.context.today;
    Money slipping(0, view.state.balance.currency());
    for (const ItemView& item : view.items) {
        const bool moves =
            bucketOf(item.item->dueOn, today) != bucketOf(item.item->dueOn, today.plusDays(slippageDays));
        if (moves) slipping += item.open - item.secured;
    }
    return slipping;
}

Money slippingOf(const std::vector<CallItem>& items, Date today, int days, Currency currency)
{
    Money slipping(0, currency);
    for (const CallItem& item : items) {
        if (bucketOf(item.dueOn, today) != bucketOf(item.dueOn, today.plusDays(days)))
            slipping += item.open - item.secured;
    }
    return slipping;
}

} // namespace encours
