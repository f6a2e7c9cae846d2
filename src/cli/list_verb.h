// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verbs.h"
#include "desk/tables/table_query.h"

#include <string>

namespace encours {

/// Adds the verb that shows one of the long lists: `invoices`, `customers` or `payments`.
void addListVerb(Verbs& verbs, TableKind kind, const std::string& does);

} // namespace encours
