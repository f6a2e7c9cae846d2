// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"
#include "receivables/factoring.h"

#include <vector>

namespace encours {

/// An invoice that was assigned to the factor, as of a day.
struct FactoredItem {
    const Item* item = nullptr;
    Money open; ///< zero when the customer has paid
    FactorState state;
    bool isAlert = false; ///< financed, open, and the factor is about to take its money back
};
/// By due date.
[[nodiscard]] std::vector<FactoredItem> factoredItems(const Account& account, Date asOf, const FactorContract& contract,
                                                      Currency currency);

} // namespace encours
