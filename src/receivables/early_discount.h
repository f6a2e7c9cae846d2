// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "money/money.h"
#include "money/rate.h"

#include <compare>

namespace encours {

/// An early-payment discount (escompte pour paiement anticipé): a share off the price when paid within some days of the
/// invoice date (C. com. L441-9: the invoice states it, or that none is granted). Invariant (of the terms that hold it): 0 % < rate < 100 %, 0–3650 days.
struct EarlyDiscount {
    Rate rate;
    int days = 0;

    [[nodiscard]] Date deadline(Date invoicedOn) const { return invoicedOn.plusDays(days); }
    friend auto operator<=>(const EarlyDiscount&, const EarlyDiscount&) = default;
};

/// What a discount takes off. It lowers the price and the VAT base: net and VAT are each rounded once.
struct DiscountAmounts {
    Money net; ///< off the price (HT)
    Money vat; ///< off the VAT
    Money toPay;
    [[nodiscard]] Money total() const { return net + vat; }
};
[[nodiscard]] DiscountAmounts discountOf(const EarlyDiscount& discount, Money net, Money vat);

/// What a payment under a discount did.
enum class DiscountOutcome : std::uint8_t {
    Earned,   ///< paid in time and enough: the item closes
    Undue,    ///< taken after the deadline: the shortfall stays open (escompte indu)
    NotTaken, ///< paid in full
    Short,    ///< less than the discounted amount
};
/// `tolerance`: days the bank may take.
[[nodiscard]] DiscountOutcome judgeDiscount(const DiscountAmounts& amounts, Money paid, Date paidOn, Date deadline,
                                            int tolerance = 0);

} // namespace encours
