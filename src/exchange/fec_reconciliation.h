// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan_builder.h"
#include "exchange/reconciliation.h"

namespace encours {

/// Compares the lines of a FEC with the book; the rules stand above reconcile().
void reconcileFec(const ImportDraft& draft, PlanBuilder& plan);

} // namespace encours
