// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/plan.h"

#include <array>

namespace encours {

namespace {

constexpr std::array allPhases{Phase::Preventive, Phase::Prelitigation, Phase::Litigation};

} // namespace

std::string_view phaseCode(Phase phase)
{
    switch (phase) {
    case Phase::Preventive: return "preventive";
    case Phase::Prelitigation: return "prelitigation";
    case Phase::Litigation: return "litigation";
    }
    return {};
}

std::optional<Phase> parsePhase(std::string_view code)
{
    for (const Phase phase : allPhases) {
        if (phaseCode(phase) == code) return phase;
    }
    return std::nullopt;
}

DunningPlan DunningPlan::frenchDefault()
{
    DunningPlan plan;
    plan.steps = {{"R1", 3, false}, {"R2", 10, true}, {"R3", 20, false}, {"R4", 30, true}};
    return plan;
}

} // namespace encours
