// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"

namespace encours {

/// Decides all accounts for the day of a context, in several threads when the book is large, and puts the calls in order.
/// Accounts of which nothing is owed on the day are passed over in the ledger columns, unless they have proceedings (VAT is
/// recovered on what was written off): what is passed over has neither call nor task. The outcome does not depend on the
/// threads.
[[nodiscard]] DayLists walkDay(const Portfolio& portfolio, const DunningContext& context);

/// The same as stateOf(), from the ledger columns of a chunk.
[[nodiscard]] AccountState stateInChunk(const Portfolio::Chunk& chunk, std::size_t place, Date day, Currency currency);

} // namespace encours
