// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/factoring.h"

#include "base/codes.h"

#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, factorStepCount> stepCodes{
    "assigned", "approved", "rejected", "financed", "definanced", "paid-to-us", "forwarded",
};

/// A sum that has not begun yet has no currency of its own.
void add(Money& sum, Money amount)
{
    sum = sum.isZero() ? amount : sum + amount;
}

void apply(FactorState& state, const FactorEvent& event)
{
    switch (event.step) {
    case FactorStep::PaidToUs: add(state.toForward, event.amount); return;
    case FactorStep::Forwarded: add(state.toForward, -event.amount); return;
    case FactorStep::Financed: add(state.financed, event.amount); break;
    case FactorStep::Rejected:
    case FactorStep::Definanced: state.financed = Money{0, state.financed.currency()}; break;
    case FactorStep::Assigned:
    case FactorStep::Approved: break;
    }
    state.step = event.step;
}

} // namespace

std::string_view factorStepCode(FactorStep step)
{
    return codeOf(stepCodes, step);
}

std::optional<FactorStep> parseFactorStep(std::string_view code)
{
    return parseCode<FactorStep>(stepCodes, code);
}

FactorState factorStateOf(std::span<const FactorEvent> events, ItemId item, Date dueOn, Date asOf,
                          const FactorContract& contract)
{
    FactorState state;
    state.definancedOn = dueOn.plusDays(contract.definancingDays);
    for (const FactorEvent& event : events) {
        if (event.item == item && event.on <= asOf) apply(state, event);
    }
    if (state.toForward.isNegative()) state.toForward = Money{0, state.toForward.currency()};
    state.isFinanced = state.step == FactorStep::Financed;
    state.isFactored = state.isFinanced || state.step == FactorStep::Assigned || state.step == FactorStep::Approved;
    return state;
}

bool canFollow(const FactorState& state, FactorStep step)
{
    switch (step) {
    case FactorStep::Assigned: return !state.isFactored;
    case FactorStep::Approved: return state.step == FactorStep::Assigned;
    case FactorStep::Rejected: return state.isFactored && !state.isFinanced;
    case FactorStep::Financed:
    case FactorStep::PaidToUs: return state.isFactored;
    case FactorStep::Definanced: return state.isFinanced;
    case FactorStep::Forwarded: return state.toForward.isPositive();
    }
    return false;
}

} // namespace encours
