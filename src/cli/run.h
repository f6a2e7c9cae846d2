// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <string>
#include <vector>

namespace encours {

/// Runs `encoursctl` with these arguments (without the program's name). Never throws.
[[nodiscard]] ExitStatus runEncoursctl(const std::vector<std::string>& arguments, const CliParts& parts);

} // namespace encours
