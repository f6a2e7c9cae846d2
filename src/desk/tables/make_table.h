// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "desk/tables/table_data.h"
#include "dunning/scheduler.h"

#include <memory>

namespace encours {

/// One list of a portfolio on the day of the context, which is one of that portfolio. Pure; any thread; uses several when
/// the book is large. Null when it was cancelled.
[[nodiscard]] std::shared_ptr<const TableData> makeTable(std::shared_ptr<const Portfolio> portfolio,
                                                         const DunningContext& context, TableKind kind,
                                                         const Cancellation& cancellation = {});

} // namespace encours
