// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/objectives/objectives.h"

#include <cstdint>
#include <optional>

namespace encours {

/// How the figure of an indicator comes about, as far as it matters to whoever aims at it.
enum class AimManner : std::uint8_t {
    Stock,   ///< as it stands on a day
    Average, ///< over what happened since `from`
    Count,   ///< grows from nothing since `from`
};
[[nodiscard]] AimManner mannerOf(IndicatorCode code);

/// Calendar months from the month of one day to that of another, both included; at least 1.
[[nodiscard]] int monthsBetween(Date from, Date to);

/// Where an objective stands once its figures are known. `now` is the figure of the day, or of `by` when that has passed.
[[nodiscard]] ObjectiveProgress progressOf(const Objective& objective, Date asOf, std::optional<std::int64_t> start,
                                           std::optional<std::int64_t> now);

} // namespace encours
