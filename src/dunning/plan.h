// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/money.h"
#include "receivables/contact.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Phase of an account on a day (design: an account stands on one list, the most severe).
enum class Phase : std::uint8_t { Preventive, Prelitigation, Litigation };
[[nodiscard]] std::string_view phaseCode(Phase phase); ///< `preventive`, `prelitigation`, `litigation`
[[nodiscard]] std::optional<Phase> parsePhase(std::string_view code);

/// One step of a plan: `offsetDays` after the due date (0 = the due date, negative before).
struct PlanStep {
    std::string code; ///< e.g. `R1`
    int offsetDays = 1;
    bool isWritten = false; ///< a letter, else a call
    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

/// The rules of dunning for a book: data, so that they can be versioned and replayed. The default is the French
/// practice of `domain-fr.md` 3.1 (10 days between actions, 7 days after a duplicate, three fruitless reminders).
struct DunningPlan {
    std::vector<PlanStep> steps;     ///< by offsetDays
    int preventiveOpensDays = 21;    ///< days before the due date
    int preventiveTargetDays = 14;   ///< should be done by then
    int longestGapDays = 10;         ///< calendar days between actions at most
    int minimumIntervalOpenDays = 3; ///< open days between two plan steps of an account at least
    int duplicateFollowUpDays = 7;
    int promiseGraceTargetDays = 2;
    int evasiveFollowUpOpenDays = 3;
    int paidFollowUpOpenDays = 3;
    int messageFollowUpOpenDays = 2;
    int noAnswerFollowUpOpenDays = 1;
    int wrongContactFollowUpOpenDays = 1;
    int difficultyFollowUpOpenDays = 5;
    int disputeDeadlineOpenDays = 10;
    int fruitlessForLitigation = 3;
    int fruitlessWindowDays = 30;
    int fruitlessSpacingOpenDays = 5;
    int brokenPromisesWarn = 2;
    int brokenPromisesForLitigation = 3;
    int legalDeadlineAlertDays = 30; ///< a legal deadline becomes a task this many days before
    int litigationFirstStepDays = 8; ///< deadline that the formal notice sets; the next step is dated then
    int preventiveLargeInvoiceMultiple = 3;
    int preventiveLateShareBp = 5'000; ///< > 50 % of the amount paid late
    Money smallestCall;                ///< below this callable amount an account is grouped, never dropped

    static DunningPlan frenchDefault();
    friend bool operator==(const DunningPlan&, const DunningPlan&) = default;
};

} // namespace encours
