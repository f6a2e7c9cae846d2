// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/brief/call_situation.h"

#include "base/contract.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, callSituationCount> situationCodes{
    "inbound",        "preventive",        "first-reminder",  "follow-up",     "agreed-call-back",
    "broken-promise", "payment-not-seen",  "after-duplicate", "after-evasion", "after-dispute",
    "unanswered",     "unpaid-instrument", "difficulty",      "last-call",     "litigation"};

struct Sign {
    ReasonCode reason;
    CallSituation situation;
};

/// What was agreed or happened last decides before what the calendar brings; the first sign that is there counts.
constexpr std::array signs{
    Sign{ReasonCode::UnpaidInstrument, CallSituation::UnpaidInstrument},
    Sign{ReasonCode::BrokenPromise, CallSituation::BrokenPromise},
    Sign{ReasonCode::PlanBroken, CallSituation::BrokenPromise},
    Sign{ReasonCode::PartlyKeptPromise, CallSituation::BrokenPromise},
    Sign{ReasonCode::DisputeRejected, CallSituation::AfterDispute},
    Sign{ReasonCode::CallBackDue, CallSituation::AgreedCallBack},
    Sign{ReasonCode::PaymentNotSeen, CallSituation::PaymentNotSeen},
    Sign{ReasonCode::DuplicateFollowUp, CallSituation::AfterDuplicate},
    Sign{ReasonCode::DifficultyFollowUp, CallSituation::Difficulty},
    Sign{ReasonCode::EvasiveFollowUp, CallSituation::AfterEvasion},
    Sign{ReasonCode::NoAnswerRetry, CallSituation::Unanswered},
    Sign{ReasonCode::MessageFollowUp, CallSituation::Unanswered},
    Sign{ReasonCode::ContactToFind, CallSituation::Unanswered},
    Sign{ReasonCode::FirstContact, CallSituation::FirstReminder},
};

std::optional<Date> dayOf(const Reason& reason)
{
    for (const auto& [name, value] : reason.arguments) {
        if (name == "on") {
            const auto day = parseIsoDate(value);
            return day ? std::optional<Date>{*day} : std::nullopt;
        }
    }
    return std::nullopt;
}

Situation signOf(const Call& call)
{
    for (const Sign& sign : signs) {
        const auto found = std::ranges::find(call.reasons, sign.reason, &Reason::code);
        if (found != call.reasons.end()) return {sign.situation, dayOf(*found)};
    }
    return {call.toSay.empty() ? CallSituation::FollowUp : CallSituation::AfterDispute, std::nullopt};
}

StepTone usualTone(CallSituation situation)
{
    switch (situation) {
    case CallSituation::Inbound:
    case CallSituation::Preventive: return StepTone::Courteous;
    case CallSituation::BrokenPromise:
    case CallSituation::PaymentNotSeen:
    case CallSituation::AfterEvasion:
    case CallSituation::UnpaidInstrument: return StepTone::Firm;
    case CallSituation::LastCall:
    case CallSituation::Litigation: return StepTone::Final;
    default: return StepTone::Neutral;
    }
}

} // namespace

std::string_view callSituationCode(CallSituation situation)
{
    const auto index = static_cast<std::size_t>(situation);
    expect(index < situationCodes.size(), "unknown situation of a call");
    return situationCodes[index];
}

Situation situationOf(const AccountDecision& decision)
{
    if (!decision.call) return {CallSituation::Inbound, std::nullopt};
    const Call& call = *decision.call;
    if (call.phase == Phase::Litigation) return {CallSituation::Litigation, std::nullopt};
    if (call.phase == Phase::Preventive) return {CallSituation::Preventive, std::nullopt};
    const Situation sign = signOf(call);
    const bool isLast = call.litigation == LitigationState::Proposed;
    return isLast ? Situation{CallSituation::LastCall, sign.on} : sign;
}

StepTone toneOf(CallSituation situation, const AccountDecision& decision)
{
    StepTone tone = usualTone(situation);
    if (decision.brokenPromises >= 2) tone = std::max(tone, StepTone::Firm);
    if (situation == CallSituation::Inbound || situation == CallSituation::Preventive) tone = usualTone(situation);
    if (decision.call && decision.call->step) tone = std::max(tone, decision.call->step->tone);
    return tone;
}

} // namespace encours
