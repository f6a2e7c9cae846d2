// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list_verb.h"
#include "cli/verbs.h"

namespace encours {

void addPayments(Verbs& verbs)
{
    addListVerb(verbs, TableKind::Payments, "Payments and other credits, and what they paid");
}

} // namespace encours
