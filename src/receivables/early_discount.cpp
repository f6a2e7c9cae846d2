// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/early_discount.h"

namespace encours {

DiscountAmounts discountOf(const EarlyDiscount& discount, Money net, Money vat)
{
    DiscountAmounts amounts{shareOf(net, discount.rate), shareOf(vat, discount.rate), net + vat};
    amounts.toPay -= amounts.total();
    return amounts;
}

DiscountOutcome judgeDiscount(const DiscountAmounts& amounts, Money paid, Date paidOn, Date deadline, int tolerance)
{
    const Money whole = amounts.toPay + amounts.total();
    // A credit note is settled the other way round.
    const auto settles = [&](Money amount) { return whole.isNegative() ? paid <= amount : paid >= amount; };
    if (settles(whole)) return DiscountOutcome::NotTaken;
    if (!settles(amounts.toPay)) return DiscountOutcome::Short;
    return paidOn <= deadline.plusDays(tolerance) ? DiscountOutcome::Earned : DiscountOutcome::Undue;
}

} // namespace encours
