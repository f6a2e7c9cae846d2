// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/board_parts.h"

#include "base/fold.h"

#include <set>

namespace encours {

bool isSamePerson(const std::string& left, const std::string& right)
{
    const std::string folded = foldForSearch(left);
    return !folded.empty() && folded == foldForSearch(right);
}

bool isChasedBy(const Customer& customer, const std::string& controller)
{
    return foldForSearch(controller).empty() || isSamePerson(customer.field(CustomerField::Controller), controller);
}

std::vector<std::string> controllersOf(const Portfolio& portfolio)
{
    std::set<std::string> names;
    portfolio.forEach([&](const Account& account) {
        const std::string& name = account.customer.field(CustomerField::Controller);
        if (!name.empty()) names.insert(name);
    });
    return {names.begin(), names.end()};
}

const DunningPlan& planOf(const DunningPolicy& policy, const Customer& customer)
{
    return policy.plans.plans.at(
        policy.plans.placeFor(customer.field(CustomerField::Plan), customer.field(CustomerField::Segment)));
}

PromiseRules promiseRulesOf(const DunningPolicy& policy, const Customer& customer)
{
    const DunningPlan& plan = planOf(policy, customer);
    return {plan.promiseGraceTargetDays, plan.promiseToleranceMinor};
}

} // namespace encours
