// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list_verb.h"
#include "cli/verbs.h"

namespace encours {

void addCustomers(Verbs& verbs)
{
    addListVerb(verbs, TableKind::Customers, "Customers: search, filter, sort, add up");
}

} // namespace encours
