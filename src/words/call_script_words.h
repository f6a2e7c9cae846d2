// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/brief/call_script.h"
#include "words/words.h"

#include <string>

namespace encours {

/// Words for the sheet of a call: what is said, what is answered, and what proves it.
[[nodiscard]] std::string wordsFor(Language language, PersonRole role);
[[nodiscard]] std::string wordsFor(Language language, CallSituation situation);
[[nodiscard]] std::string wordsFor(Language language, ScriptPart part);
[[nodiscard]] std::string wordsFor(Language language, const ScriptLine& line, Currency currency = Currency::euro());
[[nodiscard]] std::string wordsFor(Language language, const ProofLine& proof, Currency currency = Currency::euro());
[[nodiscard]] std::string wordsFor(Language language, ObjectionCode code); ///< as the customer says it
[[nodiscard]] std::string answerWords(Language language, ObjectionCode code);
/// The function of a person: as the file words it, else its role.
[[nodiscard]] std::string functionWords(Language language, const CallPerson& person);
/// `3 promesses : 1 tenue, 2 non tenues`, those still running counted too; nothing without promises.
[[nodiscard]] std::string promiseRecordWords(Language language, const CallFacts& facts);

} // namespace encours
