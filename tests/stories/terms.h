// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stories/line_reader.h"
#include "stories/story.h"

#include <span>

namespace encours::stories {

// The words of the stories and the codes of the program. docs/stories.md lists them.

[[nodiscard]] std::span<const Term<ReasonCode>> reasonTerms();
[[nodiscard]] std::span<const Term<TaskKind>> taskTerms();
[[nodiscard]] std::span<const Term<Phase>> phaseTerms();
[[nodiscard]] std::span<const Term<Outcome>> outcomeTerms();
[[nodiscard]] std::span<const Term<ItemState>> stateTerms();
[[nodiscard]] std::span<const Term<InstrumentKind>> instrumentTerms();
[[nodiscard]] std::span<const Term<InstrumentStep>> instrumentStepTerms();
[[nodiscard]] std::span<const Term<AccountEventKind>> eventTerms();
[[nodiscard]] std::span<const Term<FactorStep>> factorStepTerms();
[[nodiscard]] std::span<const Term<CircuitStep>> circuitStepTerms();
[[nodiscard]] std::span<const Term<BlockKind>> blockTerms();
[[nodiscard]] std::span<const Term<DisputeCategory>> categoryTerms();
[[nodiscard]] std::span<const Term<CustomerField>> fieldTerms();
[[nodiscard]] std::span<const Term<StepChannel>> channelTerms();
[[nodiscard]] std::span<const Term<StepTone>> toneTerms();
[[nodiscard]] std::span<const Term<StepActor>> actorTerms();

/// The first of the words for a code.
template <typename Code>
[[nodiscard]] std::string wordsFor(std::span<const Term<Code>> terms, Code code)
{
    for (const Term<Code>& term : terms) {
        if (term.code == code) return std::string{term.words};
    }
    return "?";
}

} // namespace encours::stories
