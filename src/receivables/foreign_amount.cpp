// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/foreign_amount.h"

#include "base/contract.h"
#include "money/rate.h"

namespace encours {

bool canStandBeside(Money original, Money booked)
{
    return original.currency() != booked.currency() &&
           ((original.isPositive() && booked.isPositive()) || (original.isNegative() && booked.isNegative()));
}

Money openOriginal(Money original, Money booked, Money open)
{
    expect(canStandBeside(original, booked), "an original amount that cannot stand beside the booked one");
    if (open.isZero()) return Money{0, original.currency()};
    const Money whole = booked.absolute();
    const Money part = smaller(open.absolute(), whole);
    const Money size = proportion(original.absolute(), part.minorUnits(), whole.minorUnits());
    const Money left = larger(size, Money{1, original.currency()});
    return open.isNegative() ? -left : left;
}

} // namespace encours
