// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/show_forecast.h"

#include <cstddef>
#include <string>
#include <vector>

namespace encours {

/// What of an item is expected in one week. `part` is of the forecast.
struct WeekPart {
    const ForecastPart* part = nullptr;
    const Account* account = nullptr;
    Money expected;
};

/// What one week is made of, the largest amount first; it sums to what is expected of the week.
[[nodiscard]] std::vector<WeekPart> partsOfWeek(const ForecastView& view, std::size_t week);

/// What falls due in a week, and what of it is already secured. The three parts never count an amount twice: an
/// instrument comes before a promise, a promise before a payment run.
struct SecuredWeek {
    Date from;       ///< Monday; the first one begins on the day after that of the forecast
    Money due;       ///< open, by due date
    Money covered;   ///< by a bill, cheque or direct debit
    Money promised;  ///< by a running promise
    Money scheduled; ///< the customer has scheduled its payment (bon à payer)

    [[nodiscard]] Money secured() const { return covered + promised + scheduled; }
};

/// One for each week of the forecast. What nobody expects (court, insolvency, factored, discounted, paid by a credit) is not
/// in it.
[[nodiscard]] std::vector<SecuredWeek> securedWeeks(const ForecastView& view);

/// `habit`, `promise`, …: what the expected day rests on, in words.
[[nodiscard]] std::string basisWords(CashBasis basis, Language language);

} // namespace encours
