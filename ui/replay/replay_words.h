// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/replay_policy.h"

#include <QString>
#include <QStringList>

namespace encours::ui {

/// How the page of replays speaks, in the language of the window.

[[nodiscard]] QString figureName(ReplayFigure figure);
/// A figure in its unit: `12,3`, `97,5 %`, `14 j`, `12 400,00 €`.
[[nodiscard]] QString replayFigureText(ReplayFigure figure, std::int64_t value, Currency currency);
/// The same with its sign in front, `–` for no difference.
[[nodiscard]] QString differenceText(ReplayFigure figure, std::int64_t value, Currency currency);
/// Whether more of it is better (+1), worse (−1) or neither.
[[nodiscard]] int senseOf(ReplayFigure figure);
/// What the figures assume, and what they do not say.
[[nodiscard]] QStringList assumptionsOf(const ReplayReport& report);

} // namespace encours::ui
