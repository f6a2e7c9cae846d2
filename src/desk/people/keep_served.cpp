// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/people/keep_served.h"

namespace encours {

void keepServed(DayLists& lists, const Portfolio& portfolio, const ServedCustomers& served)
{
    const auto isOther = [&](CustomerId customer) {
        const Account* account = portfolio.find(customer);
        return account == nullptr || !served.serves(account->customer);
    };
    std::erase_if(lists.calls, [&](const Call& call) { return isOther(call.customer); });
    std::erase_if(lists.tasks, [&](const Task& task) { return isOther(task.customer); });
}

} // namespace encours
