// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/replay_policy.h"

#include <cstdint>

namespace encours {

/// A figure of one replay, in its unit.
[[nodiscard]] std::int64_t figureOf(const Replay& replay, ReplayFigure figure);
/// Everything that is shown of one or two replays.
[[nodiscard]] ReplayReport reportOf(const ReplayQuestion& question, Replay book, std::optional<Replay> other);

} // namespace encours
