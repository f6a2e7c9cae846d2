// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// Objectives that a demonstration shows: less overdue money by the end of the quarter, more promises kept in it, and less
/// overdue money of one controller.
Result<Done> addDemoObjectives(Desk& desk, Date until);

} // namespace encours
