// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/letters/keep_letter.h"
#include "desk/letters/letter_response.h"
#include "desk/runs/dunning_run.h"
#include "exchange/figure_table.h"

#include <string>
#include <vector>

namespace encours {

/// « déjà relancé par écrit aujourd’hui », « 1 200,00 € à lettrer »…; of a letter that cannot be made, the whole refusal.
[[nodiscard]] std::string wordsFor(Language language, const RunFinding& finding);
/// All findings of a candidate in one line; "" when there is nothing to say.
[[nodiscard]] std::string findingsText(Language language, const RunCandidate& candidate);
/// What is to be known before anything is written, a sentence each; never empty.
[[nodiscard]] std::vector<std::string> gateSentences(Language language, const RunGate& gate);

// Tables to save.
[[nodiscard]] FigureTable proposalFigures(const RunProposal& proposal, Language language);
[[nodiscard]] FigureTable letterFigures(const std::vector<LetterLine>& letters, Language language);
[[nodiscard]] FigureTable responseFigures(const std::vector<LetterResponse>& responses, Date from, Date to,
                                          Language language);

} // namespace encours
