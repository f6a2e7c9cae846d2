// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"
#include "words/words.h"

#include <string>

namespace encours {

/// Words for what people decide about dunning, and for what stands beside a call.
[[nodiscard]] std::string wordsFor(Language language, const DunningPlan& plan); ///< its name
[[nodiscard]] std::string wordsFor(Language language, const TargetRule& rule);  ///< its name
[[nodiscard]] std::string wordsFor(Language language, const Campaign& campaign);
[[nodiscard]] std::string wordsFor(Language language, StepAnchor anchor);
[[nodiscard]] std::string wordsFor(Language language, StepChannel channel);
[[nodiscard]] std::string wordsFor(Language language, StepTone tone);
[[nodiscard]] std::string wordsFor(Language language, StepActor actor);
[[nodiscard]] std::string wordsFor(Language language, FactKind kind);
/// A number of a plan, as its editor calls it; `code` as in planNumbers().
[[nodiscard]] std::string planNumberWords(Language language, std::string_view code);

} // namespace encours
