// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/campaigns/discount_gain.h"

#include "base/contract.h"
#include "portfolio/indicators/exact_quotient.h"
#include "receivables/bad_debt.h"

namespace encours {

namespace {

constexpr std::int64_t wholeBp = Rate::largestBp;
constexpr std::int64_t yearDays = 365;

} // namespace

DiscountGain gainOf(const DiscountQuestion& question)
{
    expect(question.open.isPositive() && !question.rate.isZero() && question.rate.bp() < wholeBp,
           "a discount on nothing");
    const Money vat = vatInside(question.open, question.usualVat);
    const Money net = question.open - vat;
    DiscountGain gain;
    gain.amounts = discountOf({question.rate, 0}, net, vat);
    gain.daysGained = question.expectedOn - question.payBy;
    gain.customerGain = gain.amounts.net;
    gain.financingSaved = Money(0, question.open.currency());
    if (gain.daysGained > 0) {
        const std::int64_t financingDays = std::int64_t{question.financing.bp()} * gain.daysGained;
        gain.financingSaved = proportion(gain.amounts.toPay, financingDays, wholeBp * yearDays);
        gain.yearlyBp = nearestQuotient(Wide{question.rate.bp()} * wholeBp * yearDays,
                                        Wide{wholeBp - question.rate.bp()} * gain.daysGained);
        const Wide saved = Wide{question.open.minorUnits()} * financingDays;
        const Wide given = Wide{net.minorUnits()} * wholeBp * yearDays;
        gain.breakEvenBp = static_cast<std::int64_t>(saved * wholeBp / (saved + given));
    }
    gain.ourGain = gain.financingSaved - gain.amounts.net;
    return gain;
}

} // namespace encours
