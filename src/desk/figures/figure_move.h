// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/indicators/indicators.h"

#include <cstdint>
#include <optional>

namespace encours {

/// Whether a figure moved for the better; only of those of which less or more is better whatever the firm (canBeAimedAt()).
enum class MoveSense : std::uint8_t { None, Better, Worse };

/// By how much a figure moved between two days, in its own unit.
struct FigureMove {
    std::int64_t by = 0;
    MoveSense sense = MoveSense::None;
};
/// Nothing when one of them has no value, or says only "more than": nobody knows then by how much it moved.
[[nodiscard]] std::optional<FigureMove> moveOf(const Indicator& before, const Indicator& now);

} // namespace encours
