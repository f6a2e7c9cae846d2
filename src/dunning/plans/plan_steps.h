// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/rules/item_states.h"

#include <optional>

namespace encours {

// Steps are done in their order. An action does one step at most: the first of its phase that was not done and whose day
// has come. An invoice that arrives late therefore starts at the first step, and none is jumped over. A call to which
// nobody answered does not stand for a letter, and one that only repeats the call before is no new step.

/// The phase in which a step is done: one counted back from the due date is preventive whatever the plan calls it.
[[nodiscard]] Phase phaseOf(const PlanStep& step);
/// The phase in which an item stands: Litigation when a dossier names it, Prelitigation when it is overdue.
[[nodiscard]] Phase phaseOf(const ItemView& item);
[[nodiscard]] bool hasSteps(const DunningPlan& plan, Phase phase);

/// The first step of a phase that was not done; steps whose minimum amount the account does not reach are passed over.
/// Nothing when all were done.
[[nodiscard]] const PlanStep* nextStepOf(const ItemView& item, const AccountView& account, Phase phase);
/// That step in the phase of the item, when its day has come.
[[nodiscard]] const PlanStep* stepToDo(const ItemView& item, const AccountView& account);
/// The first day of a step not yet done that comes after the last action; nothing when there is none. What is done on it is
/// the next step, which may be an earlier one.
[[nodiscard]] std::optional<Date> nextStepDayOf(const ItemView& item, const AccountView& account, Phase phase);

/// Notes what an action on a day has done; actions come in their order. `isAnswered`: a person was spoken to.
struct DoneAction {
    Date on;
    bool isLetter = false;
    bool isAnswered = false;
};
void noteAction(ItemView& item, const AccountView& account, const DoneAction& action);

/// A day on which plan steps are done: open, outside the quiet weekdays and periods of the plan.
[[nodiscard]] bool isQuiet(Date day, const DunningPlan& plan);
[[nodiscard]] Date workingDayFrom(Date day, const DunningContext& context); ///< the day itself, else the next one
/// The longest gap after a day. A closed or quiet day rolls back, because the gap is a maximum; when all days up to it are
/// quiet, it is the first one after them.
[[nodiscard]] Date gapEndsOn(Date from, const DunningContext& context);

} // namespace encours
