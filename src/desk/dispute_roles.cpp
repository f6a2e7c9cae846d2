// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/board_parts.h"
#include "desk/disputes.h"

#include <algorithm>

namespace encours {

bool isCollectorOf(const Dispute& dispute, const Customer& customer, const std::string& person)
{
    return isSamePerson(dispute.actor, person) || isSamePerson(customer.field(CustomerField::Controller), person) ||
           std::ranges::any_of(dispute.steps, [&](const DisputeStep& step) {
               return step.kind == DisputeStepKind::Qualified && isSamePerson(step.actor, person);
           });
}

std::string proposedOwner(const Customer& customer, const std::string& collector)
{
    const std::string& salesperson = customer.field(CustomerField::Salesperson);
    const bool isCollector =
        isSamePerson(salesperson, collector) || isSamePerson(salesperson, customer.field(CustomerField::Controller));
    return isCollector ? std::string{} : salesperson;
}

} // namespace encours
