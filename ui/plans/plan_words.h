// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"
#include "dunning/targets/targets.h"

#include <QString>
#include <QStringList>

namespace encours::ui {

/// The core's words for the parts of a plan, in the language of the window.
[[nodiscard]] QString wordOf(Phase phase);
[[nodiscard]] QString wordOf(StepAnchor anchor);
[[nodiscard]] QString wordOf(StepChannel channel);
[[nodiscard]] QString wordOf(StepTone tone);
[[nodiscard]] QString wordOf(StepActor actor);
[[nodiscard]] QString nameOf(const DunningPlan& plan); ///< its name, or that of the plan that ships
[[nodiscard]] QString numberName(const PlanNumber& number);
[[nodiscard]] QString numberUnit(const PlanNumber& number); ///< `days`, `open days`, `%` or nothing
[[nodiscard]] QString numberText(const PlanNumber& number, const DunningPlan& plan);
[[nodiscard]] QString offsetText(int days); ///< `D+8`, `D−21`
/// One line: `R1: call, neutral, D+8`.
[[nodiscard]] QString stepText(const PlanStep& step);
/// What the second plan does otherwise than the first, a line for each thing.
[[nodiscard]] QStringList differences(const DunningPlan& before, const DunningPlan& after, Currency currency);
/// The same of rules of selection.
[[nodiscard]] QStringList differences(const TargetBook& before, const TargetBook& after);

} // namespace encours::ui
