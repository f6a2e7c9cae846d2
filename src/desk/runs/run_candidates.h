// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/runs/dunning_run.h"

#include <optional>
#include <set>

namespace encours {

/// To whom was written on a day, and whom an e-mail waits for.
struct WrittenLately {
    std::set<CustomerId> today;
    std::set<CustomerId> inOutbox;
};
/// On the thread of the store.
[[nodiscard]] Result<WrittenLately> readWrittenLately(Desk& desk, Date on);

/// What the rules say of one customer: nothing when nothing of it is late and nobody is to be called. Whether the letter can be
/// composed is asked afterwards. Pure.
[[nodiscard]] std::optional<RunCandidate> candidateOf(const Account& account, const AccountDecision& decision,
                                                      const DunningContext& context, const RunQuestion& question,
                                                      const WrittenLately& lately);

/// The wording that a step asks for when it names none: by phase, then by tone. A formal notice is written once somebody has
/// decided for litigation, never by tone alone.
[[nodiscard]] std::string templateOfStep(const PlanStep& step, Phase phase);
/// The wording for a customer who is to be called: reminders by how many were written since the oldest invoice fell due.
[[nodiscard]] std::string templateByCount(const Account& account, const Call& call, Date on);
/// Whether the formal notice that a decision for litigation asks for was written or sent.
[[nodiscard]] bool hasFormalNotice(const Account& account, Date on);

} // namespace encours
