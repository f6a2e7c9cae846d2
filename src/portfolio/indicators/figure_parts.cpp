// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/figure_parts.h"

#include "base/contract.h"
#include "portfolio/indicators/indicator_figures.h"
#include "portfolio/indicators/part_maker.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, figurePartKindCount> kindCodes{"item",   "payment",  "promise", "dispute",
                                                                      "action", "customer", "month"};

/// A part for each of the customers that a concentration counts.
Parts countedCustomers(const PartScope& scope, bool isLeastOnly)
{
    Parts parts = balanceParts(scope);
    std::vector<std::int64_t> balances;
    for (const FigurePart& part : parts) balances.push_back(part.value);
    if (isLeastOnly) parts.resize(static_cast<std::size_t>(concentrationOf(balances).customers));
    for (FigurePart& part : parts) {
        part.amount = Money(part.value, scope.currency());
        part.value = 1;
    }
    return parts;
}

Parts salesOfMonthBefore(const PartScope& scope)
{
    const Date first = scope.asOf.firstOfMonth().plusMonths(-1);
    return salesParts(scope, {first, first.lastOfMonth()});
}

std::size_t rollPlace(IndicatorCode code)
{
    return static_cast<std::size_t>(code) - static_cast<std::size_t>(IndicatorCode::RollNotDue);
}

/// What the numerator is made of, or the value of a figure without one.
Parts numeratorOf(const PartScope& scope, IndicatorCode code)
{
    switch (code) {
    case IndicatorCode::Receivables:
    case IndicatorCode::Dso:
    case IndicatorCode::DsoCountBack:
    case IndicatorCode::DsoMonth: return receivableParts(scope);
    case IndicatorCode::Overdue:
    case IndicatorCode::OverdueRatio: return overdueParts(scope);
    case IndicatorCode::Sales: return salesParts(scope, scope.period());
    case IndicatorCode::BestPossibleDso: return notDueParts(scope);
    case IndicatorCode::AverageDelinquency:
    case IndicatorCode::LateCapital: return latenessParts(scope);
    case IndicatorCode::Effectiveness: return collectedParts(scope);
    case IndicatorCode::DaysLate: return paidParts(scope, PaidReading::Signed);
    case IndicatorCode::DaysLateEarlyAsZero:
    case IndicatorCode::DaysLateLateOnly: return paidParts(scope, PaidReading::EarlyAsZero);
    case IndicatorCode::PaymentDelay: return paidParts(scope, PaidReading::SinceIssue);
    case IndicatorCode::RollNotDue:
    case IndicatorCode::Roll1To30:
    case IndicatorCode::Roll31To60:
    case IndicatorCode::Roll61To90: return rollParts(scope, rollPlace(code), true);
    case IndicatorCode::PromisesKept: return promiseParts(scope, PromiseChoice::Kept, false);
    case IndicatorCode::PromisedAmountKept: return promiseParts(scope, PromiseChoice::Kept, true);
    case IndicatorCode::DisputeRate:
    case IndicatorCode::DisputedAmount: return disputedParts(scope);
    case IndicatorCode::Disputes: return openDisputeParts(scope, DisputeReading::Count);
    case IndicatorCode::DisputeAge: return openDisputeParts(scope, DisputeReading::Age);
    case IndicatorCode::Provision: return provisionParts(scope, false);
    case IndicatorCode::Concentration: return countedCustomers(scope, true);
    case IndicatorCode::Herfindahl: return balanceParts(scope);
    case IndicatorCode::ActionIntensity: return actionParts(scope);
    case IndicatorCode::WithoutAction: return withoutActionParts(scope);
    case IndicatorCode::OpenAge: return openAgeParts(scope, true);
    case IndicatorCode::Collected: return receiptParts(scope);
    case IndicatorCode::CollectionRate: return collectionParts(scope, true);
    case IndicatorCode::PromisesOnTime: return promiseParts(scope, PromiseChoice::OnTime, false);
    case IndicatorCode::PromisedOnTime: return promiseParts(scope, PromiseChoice::OnTime, true);
    case IndicatorCode::DisputesOpened: return disputeFlowParts(scope, DisputeFlow::Opened);
    case IndicatorCode::DisputesResolved: return disputeFlowParts(scope, DisputeFlow::Resolved);
    case IndicatorCode::DisputeDays: return disputeFlowParts(scope, DisputeFlow::ResolvedDays);
    case IndicatorCode::BeyondLimit: return exposureParts(scope, true);
    case IndicatorCode::Uninsured: return exposureParts(scope, false);
    case IndicatorCode::Financed: return financedParts(scope, false);
    case IndicatorCode::DefinancedSoon: return financedParts(scope, true);
    case IndicatorCode::SecuredDue: return dueParts(scope, true);
    case IndicatorCode::FirstActionDelay: return firstActionParts(scope, true);
    }
    return {};
}

/// Nothing for a figure without a denominator.
Parts denominatorOf(const PartScope& scope, IndicatorCode code)
{
    switch (code) {
    case IndicatorCode::OverdueRatio:
    case IndicatorCode::DisputeRate: return receivableParts(scope);
    case IndicatorCode::Dso:
    case IndicatorCode::BestPossibleDso:
    case IndicatorCode::AverageDelinquency: return salesParts(scope, scope.period());
    case IndicatorCode::DsoMonth: return salesOfMonthBefore(scope);
    case IndicatorCode::DsoCountBack: return monthParts(scope);
    case IndicatorCode::Effectiveness: return collectableParts(scope);
    case IndicatorCode::DaysLate:
    case IndicatorCode::DaysLateEarlyAsZero:
    case IndicatorCode::PaymentDelay: return paidParts(scope, PaidReading::Amount);
    case IndicatorCode::DaysLateLateOnly: return paidParts(scope, PaidReading::LateAmount);
    case IndicatorCode::RollNotDue:
    case IndicatorCode::Roll1To30:
    case IndicatorCode::Roll31To60:
    case IndicatorCode::Roll61To90: return rollParts(scope, rollPlace(code), false);
    case IndicatorCode::PromisesKept:
    case IndicatorCode::PromisesOnTime: return promiseParts(scope, PromiseChoice::All, false);
    case IndicatorCode::PromisedAmountKept:
    case IndicatorCode::PromisedOnTime: return promiseParts(scope, PromiseChoice::All, true);
    case IndicatorCode::DisputeAge: return openDisputeParts(scope, DisputeReading::Count);
    case IndicatorCode::DisputeDays: return disputeFlowParts(scope, DisputeFlow::Resolved);
    case IndicatorCode::Provision: return provisionParts(scope, true);
    case IndicatorCode::Concentration: return countedCustomers(scope, false);
    case IndicatorCode::Herfindahl: return balanceParts(scope);
    case IndicatorCode::ActionIntensity:
    case IndicatorCode::WithoutAction: return overdueParts(scope);
    case IndicatorCode::OpenAge: return openAgeParts(scope, false);
    case IndicatorCode::CollectionRate: return collectionParts(scope, false);
    case IndicatorCode::SecuredDue: return dueParts(scope, false);
    case IndicatorCode::FirstActionDelay: return firstActionParts(scope, false);
    default: return {};
    }
}

/// Months stay newest first, as they are counted.
void sortParts(Parts& parts)
{
    if (!parts.empty() && parts.front().kind == FigurePartKind::Month) return;
    std::stable_sort(parts.begin(), parts.end(),
                     [](const FigurePart& left, const FigurePart& right) { return left.value > right.value; });
}

bool isPlainSum(IndicatorCode code)
{
    return code != IndicatorCode::Herfindahl && code != IndicatorCode::AverageDelinquency &&
           code != IndicatorCode::DsoCountBack;
}

} // namespace

std::string_view figurePartCode(FigurePartKind kind)
{
    return kindCodes.at(static_cast<std::size_t>(kind));
}

FigureParts partsOf(const Portfolio& portfolio, Date asOf, const IndicatorRules& rules, IndicatorCode code)
{
    expect(rules.periodMonths > 0, "a period has a month");
    const PartScope scope{portfolio, asOf, rules};
    FigureParts parts{code, numeratorOf(scope, code), denominatorOf(scope, code), isPlainSum(code)};
    sortParts(parts.numerator);
    sortParts(parts.denominator);
    return parts;
}

} // namespace encours
