// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/plans/plan.h"

#include "base/codes.h"
#include "base/fold.h"

#include <algorithm>
#include <array>
#include <set>

namespace encours {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 3> phaseCodes{"preventive", "prelitigation", "litigation"};
constexpr std::array<std::string_view, 2> anchorCodes{"due-date", "last-action"};
constexpr std::array<std::string_view, 3> channelCodes{"call", "letter", "email"};
constexpr std::array<std::string_view, 4> toneCodes{"courteous", "neutral", "firm", "final"};
constexpr std::array<std::string_view, 3> actorCodes{"controller", "salesperson", "manager"};

constexpr int longestOffset = 3'650;
constexpr std::size_t mostSteps = 40;
constexpr std::size_t longestCode = 40;

Fault malformed(std::string field, std::string reason)
{
    return {FaultCode::PolicyMalformed, {{"field", std::move(field)}, {"reason", std::move(reason)}}, "plan"};
}

bool isPlainCode(std::string_view code)
{
    const auto isPlain = [](char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') ||
               sign == '-' || sign == '_';
    };
    return !code.empty() && code.size() <= longestCode && std::ranges::all_of(code, isPlain);
}

Result<Done> checkSteps(const DunningPlan& plan)
{
    if (plan.steps.size() > mostSteps) return malformed("steps", "40 max.");
    std::set<std::string_view> codes;
    const PlanStep* before = nullptr;
    for (const PlanStep& step : plan.steps) {
        if (!isPlainCode(step.code)) return malformed("steps.code", "A–Z, a–z, 0–9, -, _");
        if (!codes.insert(step.code).second) return malformed("steps." + step.code, "2 ×");
        if (step.offsetDays < -longestOffset || step.offsetDays > longestOffset)
            return malformed("steps." + step.code + ".offset_days", "-3650 … 3650");
        if (step.smallestMinor < 0) return malformed("steps." + step.code + ".smallest", "≥ 0");
        if (before != nullptr && step.phase < before->phase)
            return malformed("steps." + step.code + ".phase", std::string{phaseCode(before->phase)} + " → ?");
        before = &step;
    }
    return Done{};
}

} // namespace

std::string_view phaseCode(Phase phase)
{
    return codeOf(phaseCodes, phase);
}

std::optional<Phase> parsePhase(std::string_view code)
{
    return parseCode<Phase>(phaseCodes, code);
}

std::string_view stepAnchorCode(StepAnchor anchor)
{
    return codeOf(anchorCodes, anchor);
}

std::string_view stepChannelCode(StepChannel channel)
{
    return codeOf(channelCodes, channel);
}

std::string_view stepToneCode(StepTone tone)
{
    return codeOf(toneCodes, tone);
}

std::string_view stepActorCode(StepActor actor)
{
    return codeOf(actorCodes, actor);
}

std::optional<StepAnchor> parseStepAnchor(std::string_view code)
{
    return parseCode<StepAnchor>(anchorCodes, code);
}

std::optional<StepChannel> parseStepChannel(std::string_view code)
{
    return parseCode<StepChannel>(channelCodes, code);
}

std::optional<StepTone> parseStepTone(std::string_view code)
{
    return parseCode<StepTone>(toneCodes, code);
}

std::optional<StepActor> parseStepActor(std::string_view code)
{
    return parseCode<StepActor>(actorCodes, code);
}

DunningPlan DunningPlan::frenchDefault()
{
    DunningPlan plan;
    const auto step = [](std::string code, int offsetDays, StepChannel channel, StepTone tone) {
        PlanStep made;
        made.code = std::move(code);
        made.offsetDays = offsetDays;
        made.channel = channel;
        made.tone = tone;
        return made;
    };
    plan.steps = {
        step("R1", 3, StepChannel::Call, StepTone::Courteous), step("R2", 10, StepChannel::Letter, StepTone::Neutral),
        step("R3", 20, StepChannel::Call, StepTone::Firm), step("R4", 30, StepChannel::Letter, StepTone::Final)};
    return plan;
}

const std::vector<PlanNumber>& planNumbers()
{
    static const std::vector<PlanNumber> numbers{
        {"longest_gap_days", &DunningPlan::longestGapDays, 1, 90},
        {"minimum_interval_open_days", &DunningPlan::minimumIntervalOpenDays, 0, 30},
        {"duplicate_follow_up_days", &DunningPlan::duplicateFollowUpDays, 1, 60},
        {"no_answer_follow_up_open_days", &DunningPlan::noAnswerFollowUpOpenDays, 1, 30},
        {"message_follow_up_open_days", &DunningPlan::messageFollowUpOpenDays, 1, 30},
        {"evasive_follow_up_open_days", &DunningPlan::evasiveFollowUpOpenDays, 1, 30},
        {"paid_follow_up_open_days", &DunningPlan::paidFollowUpOpenDays, 1, 30},
        {"wrong_contact_follow_up_open_days", &DunningPlan::wrongContactFollowUpOpenDays, 1, 30},
        {"difficulty_follow_up_open_days", &DunningPlan::difficultyFollowUpOpenDays, 1, 60},
        {"promise_grace_target_days", &DunningPlan::promiseGraceTargetDays, 0, 30},
        {"broken_promises_warn", &DunningPlan::brokenPromisesWarn, 1, 20},
        {"broken_promises_for_litigation", &DunningPlan::brokenPromisesForLitigation, 1, 20},
        {"dispute_deadline_open_days", &DunningPlan::disputeDeadlineOpenDays, 1, 120},
        {"fruitless_for_litigation", &DunningPlan::fruitlessForLitigation, 1, 20},
        {"fruitless_window_days", &DunningPlan::fruitlessWindowDays, 1, 365},
        {"fruitless_spacing_open_days", &DunningPlan::fruitlessSpacingOpenDays, 1, 60},
        {"calls_for_litigation", &DunningPlan::callsForLitigation, 0, 100},
        {"litigation_first_step_days", &DunningPlan::litigationFirstStepDays, 1, 90},
        {"court_request_days", &DunningPlan::courtRequestDays, 1, 180},
        {"legal_deadline_alert_days", &DunningPlan::legalDeadlineAlertDays, 1, 365},
        {"preventive_opens_days", &DunningPlan::preventiveOpensDays, 1, 90},
        {"preventive_target_days", &DunningPlan::preventiveTargetDays, 0, 90},
    };
    return numbers;
}

Result<Done> checkPlan(const DunningPlan& plan)
{
    if (!isPlainCode(plan.code)) return malformed("code", "A–Z, a–z, 0–9, -, _");
    ENCOURS_TRY(checkSteps(plan));
    for (const PlanNumber& number : planNumbers()) {
        const int value = plan.*number.member;
        if (value < number.smallest || value > number.largest)
            return malformed(std::string{number.code},
                             std::to_string(number.smallest) + " … " + std::to_string(number.largest));
    }
    if (plan.preventiveTargetDays > plan.preventiveOpensDays)
        return malformed("preventive_target_days", "≤ preventive_opens_days");
    if (plan.brokenPromisesWarn > plan.brokenPromisesForLitigation)
        return malformed("broken_promises_warn", "≤ broken_promises_for_litigation");
    if (plan.smallestCallMinor < 0) return malformed("smallest_call", "≥ 0");
    if (plan.promiseToleranceMinor < 0) return malformed("promise_tolerance", "≥ 0");
    return Done{};
}

const DunningPlan* PlanBook::find(std::string_view code) const
{
    const auto found = std::ranges::find(plans, code, &DunningPlan::code);
    return found == plans.end() ? nullptr : &*found;
}

std::size_t PlanBook::placeFor(std::string_view ownPlan, std::string_view segment) const
{
    const auto placeOf = [this](std::string_view code) {
        const DunningPlan* plan = find(code);
        return plan == nullptr ? plans.size() : static_cast<std::size_t>(plan - plans.data());
    };
    if (!ownPlan.empty()) {
        if (const std::size_t place = placeOf(ownPlan); place < plans.size()) return place;
    }
    if (segment.empty() || bySegment.empty()) return 0;
    const std::string folded = foldForSearch(segment);
    for (const auto& [name, code] : bySegment) {
        if (name != folded) continue;
        if (const std::size_t place = placeOf(code); place < plans.size()) return place;
    }
    return 0;
}

} // namespace encours
