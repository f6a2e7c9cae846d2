// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/closures.h"
#include "money/money.h"
#include "receivables/contact.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// Phase of an account on a day (design: an account stands on one list, the most severe).
enum class Phase : std::uint8_t { Preventive, Prelitigation, Litigation };
[[nodiscard]] std::string_view phaseCode(Phase phase); ///< `preventive`, `prelitigation`, `litigation`
[[nodiscard]] std::optional<Phase> parsePhase(std::string_view code);

/// What the offset of a step is counted from.
enum class StepAnchor : std::uint8_t { DueDate, LastAction };
enum class StepChannel : std::uint8_t { Call, Letter, Email };
enum class StepTone : std::uint8_t { Courteous, Neutral, Firm, Final };
enum class StepActor : std::uint8_t { Controller, Salesperson, Manager };
[[nodiscard]] std::string_view stepAnchorCode(StepAnchor anchor);    ///< `due-date`, `last-action`
[[nodiscard]] std::string_view stepChannelCode(StepChannel channel); ///< `call`, `letter`, `email`
[[nodiscard]] std::string_view stepToneCode(StepTone tone);          ///< `courteous`, `neutral`, `firm`, `final`
[[nodiscard]] std::string_view stepActorCode(StepActor actor);       ///< `controller`, `salesperson`, `manager`
[[nodiscard]] std::optional<StepAnchor> parseStepAnchor(std::string_view code);
[[nodiscard]] std::optional<StepChannel> parseStepChannel(std::string_view code);
[[nodiscard]] std::optional<StepTone> parseStepTone(std::string_view code);
[[nodiscard]] std::optional<StepActor> parseStepActor(std::string_view code);

/// One step of a plan. Steps are done in their order: one that was not done is never jumped over, however old the invoice
/// is. What is written counts only once it was sent: a draft holds nobody up.
struct PlanStep {
    std::string code;   ///< e.g. `R1`; unique in its plan
    int offsetDays = 1; ///< calendar days after the anchor; before the due date when negative
    StepChannel channel = StepChannel::Call;
    StepAnchor anchor = StepAnchor::DueDate;
    Phase phase = Phase::Prelitigation;
    StepTone tone = StepTone::Neutral;
    StepActor actor = StepActor::Controller;
    std::string templateCode;       ///< of the letter or the script; "" for the one of the phase
    std::int64_t smallestMinor = 0; ///< passed over while less than this is callable of the account

    [[nodiscard]] bool isWritten() const { return channel != StepChannel::Call; }
    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

/// The rules of dunning for a group of customers: data, so that they can be versioned and replayed. The default is the
/// French practice of `domain-fr.md` 3.1 (10 days between actions, 7 days after a duplicate, three fruitless reminders).
/// Invariant (checkPlan): steps by phase, then in their order; every number within its limits.
struct DunningPlan {
    std::string code = "standard";
    std::string name;                ///< "" for the plan that ships, whose name stands in `words`
    std::vector<PlanStep> steps;     ///< in the order in which they are done
    int preventiveOpensDays = 21;    ///< days before the due date
    int preventiveTargetDays = 14;   ///< should be done by then
    int longestGapDays = 10;         ///< calendar days between actions at most
    int minimumIntervalOpenDays = 3; ///< open days between two plan steps of an account at least
    int duplicateFollowUpDays = 7;
    int promiseGraceTargetDays = 2;
    std::int64_t promiseToleranceMinor = 0; ///< what may be missing of a kept promise
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
    int callsForLitigation = 0;      ///< outbound calls since the oldest due date that propose litigation; 0 = no limit
    int legalDeadlineAlertDays = 30; ///< a legal deadline becomes a task this many days before
    int litigationFirstStepDays = 8; ///< deadline that the formal notice sets; the next step is dated then
    int courtRequestDays = 15;       ///< after that deadline, the request to the court
    std::int64_t smallestCallMinor = 0;  ///< accounts below it wait for the longest gap: grouped, never dropped
    std::array<bool, 7> quietWeekdays{}; ///< Monday first: no plan step falls on it (Saturday and Sunday never do)
    Closures quietPeriods;               ///< no plan step falls into it

    static DunningPlan frenchDefault();
    friend bool operator==(const DunningPlan&, const DunningPlan&) = default;
};

/// A number of a plan by name, as documents, the editor and the command line call it: `longest_gap_days`, …
struct PlanNumber {
    std::string_view code;
    int DunningPlan::* member;
    int smallest;
    int largest;
};
[[nodiscard]] const std::vector<PlanNumber>& planNumbers();
/// Errors: PolicyMalformed{field,reason} naming the step or number: two steps of one code, a step of a phase behind one of a
/// later phase, a number outside its limits.
Result<Done> checkPlan(const DunningPlan& plan);

/// The plans of a book and who is dunned by which: the customer's own, else its segment's, else the default.
struct PlanBook {
    std::vector<DunningPlan> plans{DunningPlan::frenchDefault()}; ///< the first is the default; never empty
    std::vector<std::pair<std::string, std::string>> bySegment{}; ///< segment (folded) → code of a plan

    [[nodiscard]] const DunningPlan& standard() const { return plans.front(); }
    [[nodiscard]] const DunningPlan* find(std::string_view code) const;
    /// Position in `plans` of the plan for a customer with these fields.
    [[nodiscard]] std::size_t placeFor(std::string_view ownPlan, std::string_view segment) const;
    friend bool operator==(const PlanBook&, const PlanBook&) = default;
};

} // namespace encours
