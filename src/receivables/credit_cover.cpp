// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/credit_cover.h"

namespace encours {
namespace {

Money excess(Money exposure, const std::optional<Money>& limit)
{
    if (!limit || exposure <= *limit) return Money{0, exposure.currency()};
    return exposure - *limit;
}

} // namespace

Money CreditCover::beyondOwnLimit() const
{
    return excess(exposure, ownLimit);
}

Money CreditCover::beyondInsuredLimit() const
{
    return excess(exposure, insuredLimit);
}

Money insuredLoss(const InsuranceContract& contract, const CreditCover& cover)
{
    const Money nothing{0, cover.exposure.currency()};
    if (!contract.exists() || !cover.insuredLimit || !cover.exposure.isPositive()) return nothing;
    Money loss = shareOf(smaller(cover.exposure, *cover.insuredLimit), contract.coveredShare);
    if (!contract.deductible.isZero()) loss -= contract.deductible;
    return larger(loss, nothing);
}

} // namespace encours
