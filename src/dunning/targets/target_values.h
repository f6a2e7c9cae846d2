// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/targets/targets.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// A value of a comparison as it is kept, or why it cannot be one.
struct TargetValueRead {
    std::string text;         ///< codes and yes-or-no in their own spelling, the rest as written
    std::string_view problem; ///< `condition-number`, … as in `request.<problem>`; empty when it was read
};
[[nodiscard]] TargetValueRead readTargetValue(TargetField field, std::string_view typed);

/// A plain decimal in hundredths: `12`, `-3.5`, `1000.25`; nothing for anything else.
[[nodiscard]] std::optional<std::int64_t> readHundredths(std::string_view text);

/// `and`, `et`, `or`, …: words that stand for something else than a value unless they are quoted.
[[nodiscard]] bool isConditionWord(std::string_view folded);

} // namespace encours
