// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/management_sheet.h"
#include "print/page.h"

#include <vector>

namespace encours {

/// The page for the management on A4, upright, ready to be painted. One page unless definitions are asked for, or names so long
/// that they need more lines than there is room for: then what does not fit stands on the next one. Nothing is cut.
[[nodiscard]] std::vector<Page> layOut(const ManagementSheet& sheet);

} // namespace encours
