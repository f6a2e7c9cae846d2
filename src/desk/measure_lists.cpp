// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/measure_lists.h"

#include "desk/measure_portfolio.h"
#include "desk/order_day.h"

namespace encours {
namespace {

constexpr int rounds = 9;

/// Everything that a book can switch on.
std::shared_ptr<const DunningPolicy> allRulesOn(const DunningPolicy& policy, Date today)
{
    auto full = std::make_shared<DunningPolicy>(policy);
    for (TargetRule& rule : full->targets.rules) rule.isEnabled = true;
    Campaign july = julyCampaign(today.parts().year);
    july.opensOn = today.plusDays(-10);
    july.closesOn = today.plusDays(20);
    july.dueFrom = today.plusDays(1);
    july.dueTo = today.plusDays(31);
    Campaign september = septemberCampaign(today.parts().year);
    september.opensOn = today.plusDays(-10);
    september.closesOn = today.plusDays(20);
    september.dueFrom = today.plusDays(-90);
    september.dueTo = today.plusDays(-30);
    full->campaigns = {july, september};
    return full;
}

/// Weights as somebody drags them, others each round.
PriorityWeights weightsOf(int round)
{
    PriorityWeights weights;
    int percent = 10 * round;
    for (const ReasonCode code : weighableReasons()) weights.percent[code] = percent += 7;
    return weights;
}

} // namespace

std::vector<Measurement> measureLists(const Desk& desk, std::int64_t invoices)
{
    const auto portfolio = desk.portfolio();
    DunningContext context = *desk.context(desk.today());
    context.policy = allRulesOn(*context.policy, desk.today());
    std::vector<std::int64_t> made;
    std::vector<std::int64_t> ranked;
    DayLists lists;
    for (int round = 0; round < rounds; ++round) {
        made.push_back(microsecondsOf([&] { lists = makeLists(*portfolio, context); }));
        const PriorityWeights weights = weightsOf(round);
        ranked.push_back(microsecondsOf([&] { weigh(lists, weights); }));
    }
    const std::int64_t floor = plainAgeingFloor(*portfolio, desk.today());
    return {{"lists", invoices, medianOf(std::move(made)), floor},
            {"re-rank", invoices, medianOf(std::move(ranked)), floor}};
}

} // namespace encours
