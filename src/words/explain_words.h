// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/explain/explain.h"
#include "dunning/priority/call_order.h"
#include "words/words.h"

#include <string>

namespace encours {

/// What a rule is called, without its arithmetic: in the editor of weights and beside a next action.
[[nodiscard]] std::string ruleName(Language language, ReasonCode code);
[[nodiscard]] std::string wordsFor(Language language, CallOrder order);
/// A recorded fact in a line: what, which, when.
[[nodiscard]] std::string wordsFor(Language language, const KnownFact& fact, Currency currency = Currency::euro());
/// What would take an account off its list, until when.
[[nodiscard]] std::string wordsFor(Language language, const OffList& way, Currency currency = Currency::euro());
/// What would bring an account onto a list.
[[nodiscard]] std::string wordsFor(Language language, const OnList& way, Currency currency = Currency::euro());
/// `42 points = 15 promesse non tenue + 12 ancienneté du retard + …`, each with its weight when it has one.
[[nodiscard]] std::string arithmeticWords(Language language, const Call& call);

} // namespace encours
