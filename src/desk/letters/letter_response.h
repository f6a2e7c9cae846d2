// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <cstdint>
#include <string>
#include <vector>

namespace encours {

/// What came back after the letters of a template (taux de retour): within so many days of writing (of sending, for an e-mail)
/// something was paid on one of the invoices that the letter speaks of, or the customer promised or disputed one of them, or
/// called us. Letters whose days have not passed yet are not counted in that column.
struct LetterResponse {
    std::string templateCode;
    int letters = 0;
    int counted7 = 0;  ///< letters that are at least 7 days old
    int answered7 = 0; ///< of these
    int counted30 = 0;
    int answered30 = 0;
    int paid30 = 0; ///< of these, something was paid
    int promised30 = 0;
    int disputed30 = 0;
    Money claimed30;  ///< by the counted ones
    Money received30; ///< on the invoices they speak of, within 30 days
};

/// Letters written in a period, by template; the last row is the sum. On the thread of the store.
[[nodiscard]] Result<std::vector<LetterResponse>> measureResponse(Desk& desk, Date from, Date to);

} // namespace encours
