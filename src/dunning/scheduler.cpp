// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/scheduler.h"

#include "dunning/account_decision.h"
#include "dunning/context_set.h"
#include "dunning/day_walk.h"

namespace encours {

AccountDecision decide(const Account& account, const DunningContext& context)
{
    ContextSet contexts(context);
    return decideAccount(account, stateOf(account, context.today, context.currency), contexts.of(account),
                         DecisionDetail::Everything);
}

DayLists makeLists(const Portfolio& portfolio, const DunningContext& context)
{
    return walkDay(portfolio, context);
}

} // namespace encours
