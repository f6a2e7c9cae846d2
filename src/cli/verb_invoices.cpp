// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list_verb.h"
#include "cli/verbs.h"

namespace encours {

void addInvoices(Verbs& verbs)
{
    addListVerb(verbs, TableKind::Invoices, "Invoices and other debits, credit notes: search, filter, sort, add up");
}

} // namespace encours
