// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/contact.h"

#include "base/codes.h"

#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, outcomeCount> outcomeCodes{
    "promise", "no-answer", "dispute",    "call-back", "message",       "paid",
    "evasive", "duplicate", "difficulty", "plan",      "wrong-contact",
};
constexpr std::array<std::string_view, 3> categoryCodes{"administrative", "commercial", "technical"};
constexpr std::array<std::string_view, disputeStepKindCount> stepCodes{"note",     "task",     "task-done", "owner",
                                                                       "deadline", "category", "resolver"};
constexpr std::array<std::string_view, 3> resolutionCodes{"credit-note", "rejected", "settled"};

} // namespace

std::string_view outcomeCode(Outcome outcome)
{
    return codeOf(outcomeCodes, outcome);
}

std::optional<Outcome> parseOutcome(std::string_view code)
{
    return parseCode<Outcome>(outcomeCodes, code);
}

bool reachedCustomer(Outcome outcome)
{
    return outcome != Outcome::NoAnswer && outcome != Outcome::Message && outcome != Outcome::WrongContact;
}

std::string_view disputeCategoryCode(DisputeCategory category)
{
    return codeOf(categoryCodes, category);
}

std::optional<DisputeCategory> parseDisputeCategory(std::string_view code)
{
    return parseCode<DisputeCategory>(categoryCodes, code);
}

std::string_view disputeResolutionCode(DisputeResolution resolution)
{
    return codeOf(resolutionCodes, resolution);
}

std::optional<DisputeResolution> parseDisputeResolution(std::string_view code)
{
    return parseCode<DisputeResolution>(resolutionCodes, code);
}

std::string_view disputeStepCode(DisputeStepKind kind)
{
    return codeOf(stepCodes, kind);
}

std::optional<DisputeStepKind> parseDisputeStep(std::string_view code)
{
    return parseCode<DisputeStepKind>(stepCodes, code);
}

} // namespace encours
