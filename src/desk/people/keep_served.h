// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/people/served_customers.h"
#include "dunning/scheduler.h"
#include "portfolio/portfolio.h"

namespace encours {

/// Leaves of the lists of a day what concerns these customers, in its order.
void keepServed(DayLists& lists, const Portfolio& portfolio, const ServedCustomers& served);

} // namespace encours
