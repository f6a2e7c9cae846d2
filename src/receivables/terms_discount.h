// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/early_discount.h"
#include "receivables/terms_words.h"

#include <optional>
#include <vector>

namespace encours {

/// A wording of payment terms taken apart: what it says of a discount for early payment, and the rest.
struct SeparateDiscount {
    std::vector<TermToken> rest;
    std::optional<EarlyDiscount> discount;
};

/// Reads `escompte 2 % à 8 jours`, `2 % d'escompte sous 8 jours`, `escompte 2 % comptant`, `sans escompte`,
/// `2% discount within 8 days`, `2/10 net 30`, wherever it stands; nothing when a discount is stated in a way that we do
/// not understand.
[[nodiscard]] std::optional<SeparateDiscount> separateDiscount(std::vector<TermToken> tokens);

} // namespace encours
