// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/measure_book.h"
#include "portfolio/portfolio.h"

namespace encours {

/// How long the search takes for what costs most: texts, telephones and amounts that stand nowhere, and texts that stand
/// nearly everywhere; against memmem over the same text for something that it does not hold. Gives the search with the
/// worst ratio, each the median of some rounds. One letter alone is not among them.
[[nodiscard]] Measurement measureSearch(const Portfolio& portfolio, std::int64_t invoices);

} // namespace encours
