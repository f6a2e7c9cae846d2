// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan_builder.h"

namespace encours {

/// When a year arrives after the one that follows it (this year's ledger was imported first, then last year's), the
/// opening lines that the book holds stand for items that are now known one by one: they are replaced by them, with
/// the lettering that they had. `coveredTo` is the last day of the file. Nothing happens when the opening had a past
/// before. Call after the file's own lines and allocations are planned.
void replaceLaterOpenings(PlanBuilder& plan, Date coveredTo);

} // namespace encours
