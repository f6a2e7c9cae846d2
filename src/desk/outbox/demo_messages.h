// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// What a demonstration shows of the outbox: a message in each state that somebody meets. None counts as a reminder, and none
/// can leave: no server is set up.
Result<Done> addDemoMessages(Desk& desk, Date until);

} // namespace encours
