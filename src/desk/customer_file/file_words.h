// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/customer_file/completeness.h"
#include "desk/customer_file/deposit.h"
#include "desk/customer_file/duplicates.h"

#include <string>

namespace encours {

[[nodiscard]] std::string wordsFor(Language language, FileGap gap); ///< what is missing: « téléphone »
[[nodiscard]] std::string wordsFor(Language language, FileUse use); ///< what it hinders: « pour appeler »
[[nodiscard]] std::string wordsFor(Language language, const DepositReason& reason); ///< with its figures
/// One sentence: « Acompte conseillé à la prochaine commande : 30 %. »; "" when none is advised.
[[nodiscard]] std::string wordsFor(Language language, const DepositAdvice& advice);
[[nodiscard]] std::string wordsFor(Language language, DuplicateSign sign);
[[nodiscard]] std::string wordsFor(Language language, DuplicateCertainty certainty);

} // namespace encours
