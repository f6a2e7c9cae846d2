// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "money/rate.h"
#include "receivables/early_discount.h"

#include <cstdint>
#include <optional>

namespace encours {

/// An exceptional discount as it is thought about.
struct DiscountQuestion {
    Money open; ///< TTC still owed
    Rate usualVat;
    Rate rate;       ///< of the discount; 0 % < rate < 100 %
    Date payBy;      ///< last day on which it is earned
    Date expectedOn; ///< when it would probably be paid otherwise
    Rate financing;  ///< what money costs us in a year
};

/// What an early-payment discount is worth to both sides. Simple interest over a year of 365 days, the usual comparison
/// of a cash discount with the price of credit:  yearly rate = r ÷ (1 − r) × 365 ÷ days,  where r is the discount. It lowers
/// the price and the VAT (domain-fr.md 1.5): the VAT taken off costs us nothing and saves the customer nothing, because it
/// would have been paid on and deducted; what is gained and given is the part off the price (HT).
/// Every amount is rounded once, from the exact value.
struct DiscountGain {
    DiscountAmounts amounts; ///< off the price, off the VAT, left to pay
    int daysGained = 0;      ///< from payBy to expectedOn; ≤ 0: nothing is gained
    Money financingSaved;    ///< toPay × financing × days ÷ 365
    Money ourGain;           ///< financingSaved − amounts.net: < 0 is what the earlier cash costs us
    Money customerGain;      ///< amounts.net: what the customer keeps
    /// What the customer's money earns in a year by paying early, and what our cash costs us so; hundredths of a per cent,
    /// may be beyond 100 %. Nothing when no day is gained.
    std::optional<std::int64_t> yearlyBp;
    /// The largest discount that costs us no more than financing does, in hundredths of a per cent.
    std::int64_t breakEvenBp = 0;
};
[[nodiscard]] DiscountGain gainOf(const DiscountQuestion& question);

} // namespace encours
