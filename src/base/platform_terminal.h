// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// Asks the person at the terminal for a secret, without showing what is typed. Nothing when no terminal is there.
[[nodiscard]] std::optional<std::string> askSecret(std::string_view question);

} // namespace encours
