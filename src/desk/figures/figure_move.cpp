// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/figures/figure_move.h"

#include "desk/objectives/objectives.h"

namespace encours {

std::optional<FigureMove> moveOf(const Indicator& before, const Indicator& now)
{
    if (!before.value || !now.value || before.isAtLeast || now.isAtLeast) return std::nullopt;
    FigureMove move{*now.value - *before.value, MoveSense::None};
    if (move.by == 0 || !canBeAimedAt(now.code)) return move;
    move.sense = (move.by < 0) == isLessBetter(now.code) ? MoveSense::Better : MoveSense::Worse;
    return move;
}

} // namespace encours
