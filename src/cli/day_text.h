// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "desk/order_day.h"

namespace encours {

/// Says the lists of a day for people: by list, or as its minutes are used, with what is deferred; then the tasks.
void showDay(Session& session, const OrderedDay& day, const Portfolio& portfolio);

} // namespace encours
