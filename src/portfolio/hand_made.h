// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

namespace encours {

/// Leaves out allocations made by hand for which the ledger leaves no room. An import cancels them by a fact; but when an
/// import or the taking back of an allocation is undone later, facts of two times meet, and no line may be used more than
/// once: the ledger comes first, then what was made by hand in its order. Its own allocations are never touched.
void dropHandMadeWithoutRoom(Account& account);

} // namespace encours
