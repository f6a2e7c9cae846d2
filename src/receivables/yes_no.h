// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace encours {

/// The form in which a yes or no is stored: `yes` or `no`.
[[nodiscard]] std::string_view yesNoCode(bool isYes);
/// Reads the codes, `oui`, `non`, `vrai`, `faux`, `true`, `false`, `1`, `0`, `o`, `n`, whatever the case.
[[nodiscard]] std::optional<bool> parseYesNo(std::string_view text);

} // namespace encours
