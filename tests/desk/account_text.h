// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"

#include <string>

namespace encours::test {

/// Everything an account holds, one fact a line: two accounts are equal when their texts are, and where they are not the
/// texts show it.
[[nodiscard]] std::string textOf(const Account& account);

} // namespace encours::test
