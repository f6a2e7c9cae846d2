// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"

#include <algorithm>
#include <string_view>

namespace encours::test {

/// The French plan on a day, in a book whose average invoice is 1 000 € and whose top customers are nobody.
inline DunningContext dayOf(Date today)
{
    DunningContext context;
    context.plan = DunningPlan::frenchDefault();
    context.today = today;
    context.averages.asOf = today;
    context.averages.averageInvoice = Money(100'000);
    return context;
}

inline AccountDecision decideOn(const Account& account, Date today)
{
    return decide(account, dayOf(today));
}

inline const Reason* findReason(const std::vector<Reason>& reasons, ReasonCode code)
{
    const auto found =
        std::find_if(reasons.begin(), reasons.end(), [code](const Reason& reason) { return reason.code == code; });
    return found == reasons.end() ? nullptr : &*found;
}

inline bool hasReason(const std::vector<Reason>& reasons, ReasonCode code)
{
    return findReason(reasons, code) != nullptr;
}

inline bool isCalledFor(const AccountDecision& decision, ReasonCode code)
{
    return decision.call && hasReason(decision.call->reasons, code);
}

inline std::string_view argumentOf(const Reason& reason, std::string_view name)
{
    for (const auto& [key, text] : reason.arguments) {
        if (key == name) return text;
    }
    return "missing";
}

inline const Task* findTask(const AccountDecision& decision, TaskKind kind)
{
    const auto found = std::find_if(decision.tasks.begin(), decision.tasks.end(),
                                    [kind](const Task& task) { return task.kind == kind; });
    return found == decision.tasks.end() ? nullptr : &*found;
}

inline const CallItem& itemOf(const AccountDecision& decision, std::string_view number)
{
    const auto found = std::find_if(decision.items.begin(), decision.items.end(),
                                    [number](const CallItem& item) { return item.number == number; });
    expect(found != decision.items.end(), "the decision has an item of this number");
    return *found;
}

} // namespace encours::test
