// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/targets/targets.h"

#include <optional>
#include <string>
#include <vector>

namespace encours::ui {

/// One line of the builder: a field, a comparison, values as typed.
struct ConditionRow {
    TargetField field = TargetField::Amount;
    TargetComparison comparison = TargetComparison::AtLeast;
    bool isNegated = false; ///< "none of"; with AnyOf only
    std::vector<std::string> values;
    friend bool operator==(const ConditionRow&, const ConditionRow&) = default;
};

/// A line, or a group of lines joined the other way round.
struct ConditionPart {
    bool isGroup = false;
    std::vector<ConditionRow> rows; ///< one unless it is a group
    friend bool operator==(const ConditionPart&, const ConditionPart&) = default;
};

/// A condition as the builder shows it: lines joined by "and" or by "or", and groups joined by the other one.
struct ConditionForm {
    bool isAny = false;
    std::vector<ConditionPart> parts;
    friend bool operator==(const ConditionForm&, const ConditionForm&) = default;
};

/// Nothing when the condition is nested deeper or negates a group: that is edited as text.
[[nodiscard]] std::optional<ConditionForm> formOf(const Condition& condition);
/// Keeps the invariant of Condition; whether its values can be read is for checkCondition to say.
[[nodiscard]] Condition conditionOf(const ConditionForm& form);
[[nodiscard]] Condition conditionOf(const ConditionRow& row);
/// A comparison that the field takes: the row's own where possible.
void makeComparable(ConditionRow& row);

} // namespace encours::ui
