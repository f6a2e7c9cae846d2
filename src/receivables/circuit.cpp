// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/circuit.h"

#include "base/codes.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, circuitStepCount> stepCodes{"received", "validated", "passed", "scheduled",
                                                                   "held"};

} // namespace

std::string_view circuitStepCode(CircuitStep step)
{
    return codeOf(stepCodes, step);
}

std::optional<CircuitStep> parseCircuitStep(std::string_view code)
{
    return parseCode<CircuitStep>(stepCodes, code);
}

std::string_view circuitHolderCode(CircuitHolder holder)
{
    switch (holder) {
    case CircuitHolder::Buyer: return "buyer";
    case CircuitHolder::AccountsPayable: return "accounts-payable";
    }
    return {};
}

CircuitHolder CircuitState::holder() const
{
    return reached == CircuitStep::Received ? CircuitHolder::Buyer : CircuitHolder::AccountsPayable;
}

CircuitState circuitOf(std::span<const CircuitEvent> events, ItemId item, Date asOf)
{
    CircuitState state;
    for (auto event = std::ranges::lower_bound(events, item, {}, &CircuitEvent::item);
         event != events.end() && event->item == item; ++event) {
        if (event->on > asOf) continue;
        state.last = &*event;
        state.isHeld = event->step == CircuitStep::Held;
        if (state.isHeld) continue;
        state.reached = state.reached ? std::max(*state.reached, event->step) : event->step;
        if (event->step == CircuitStep::Scheduled) state.payOn = event->payOn;
    }
    return state;
}

} // namespace encours
