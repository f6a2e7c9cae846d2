// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/payment_terms.h"
#include "receivables/terms_words.h"

#include <optional>
#include <span>

namespace encours {

/// Reads one term, `30 jours fin de mois le 10`; nothing when the tokens do not make exactly one.
[[nodiscard]] std::optional<TermStep> readTermStep(std::span<const TermToken> tokens);
/// The same for what stands behind a share. A down payment ("acompte") of which nothing else is said is paid with the
/// order; `isDeposit`: it was called so before its share.
[[nodiscard]] std::optional<TermStep> readTermPart(std::span<const TermToken> tokens, bool isDeposit);

} // namespace encours
