// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/bad_debt.h"

namespace encours {
namespace {

/// An account with more credit than debt needs no provision, and lends none to the others.
Money setAside(Money base, Rate rate)
{
    return base.isNegative() ? Money{0, base.currency()} : shareOf(base, rate);
}

} // namespace

Money withoutVat(Money ttc, Rate vat)
{
    return proportion(ttc, Rate::largestBp, Rate::largestBp + vat.bp());
}

Money vatInside(Money ttc, Rate vat)
{
    return ttc - withoutVat(ttc, vat);
}

Money Provision::total() const
{
    return amount.days1To30 + amount.days31To60 + amount.days61To90 + amount.over90 + amount.doubtful;
}

Provision provisionFor(const ImpairedAmounts& ttc, const ProvisionPolicy& policy, Rate vat)
{
    const ImpairedAmounts base{withoutVat(ttc.days1To30, vat), withoutVat(ttc.days31To60, vat),
                               withoutVat(ttc.days61To90, vat), withoutVat(ttc.over90, vat),
                               withoutVat(ttc.doubtful, vat)};
    const ImpairedAmounts amount{setAside(base.days1To30, policy.days1To30),
                                 setAside(base.days31To60, policy.days31To60),
                                 setAside(base.days61To90, policy.days61To90), setAside(base.over90, policy.over90),
                                 setAside(base.doubtful, policy.doubtful)};
    return {base, amount};
}

} // namespace encours
