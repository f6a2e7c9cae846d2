// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contract.h"
#include "portfolio/indicators/indicators.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

using enum IndicatorUnit;

struct Facts {
    IndicatorCode code;
    std::string_view text;
    IndicatorUnits units;
};

constexpr std::array<Facts, indicatorCount> facts{{
    {IndicatorCode::Receivables, "receivables", {Amount, None, None}},
    {IndicatorCode::Overdue, "overdue", {Amount, None, None}},
    {IndicatorCode::OverdueRatio, "overdue-ratio", {BasisPoints, Amount, Amount}},
    {IndicatorCode::Sales, "sales", {Amount, None, None}},
    {IndicatorCode::Dso, "dso", {DayTenths, Amount, Amount}},
    {IndicatorCode::DsoCountBack, "dso-count-back", {DayTenths, Amount, Amount}},
    {IndicatorCode::BestPossibleDso, "bpdso", {DayTenths, Amount, Amount}},
    {IndicatorCode::AverageDelinquency, "add", {DayTenths, Amount, Amount}},
    {IndicatorCode::Effectiveness, "cei", {BasisPoints, Amount, Amount}},
    {IndicatorCode::DaysLate, "days-late", {DayTenths, AmountDays, Amount}},
    {IndicatorCode::DaysLateEarlyAsZero, "days-late-early-as-zero", {DayTenths, AmountDays, Amount}},
    {IndicatorCode::DaysLateLateOnly, "days-late-late-only", {DayTenths, AmountDays, Amount}},
    {IndicatorCode::PaymentDelay, "payment-delay", {DayTenths, AmountDays, Amount}},
    {IndicatorCode::RollNotDue, "roll-not-due", {BasisPoints, Amount, Amount}},
    {IndicatorCode::Roll1To30, "roll-1-30", {BasisPoints, Amount, Amount}},
    {IndicatorCode::Roll31To60, "roll-31-60", {BasisPoints, Amount, Amount}},
    {IndicatorCode::Roll61To90, "roll-61-90", {BasisPoints, Amount, Amount}},
    {IndicatorCode::PromisesKept, "promises-kept", {BasisPoints, Count, Count}},
    {IndicatorCode::PromisedAmountKept, "promised-amount-kept", {BasisPoints, Amount, Amount}},
    {IndicatorCode::DisputeRate, "dispute-rate", {BasisPoints, Amount, Amount}},
    {IndicatorCode::Disputes, "disputes", {Count, None, None}},
    {IndicatorCode::DisputeAge, "dispute-age", {DayTenths, Days, Count}},
    {IndicatorCode::Provision, "provision", {Amount, Amount, Amount}},
    {IndicatorCode::Concentration, "concentration", {Count, Count, Count}},
    {IndicatorCode::Herfindahl, "hhi", {Points, None, Amount}},
    {IndicatorCode::ActionIntensity, "action-intensity", {Hundredths, Count, Amount}},
    {IndicatorCode::WithoutAction, "without-action", {BasisPoints, Amount, Amount}},
    {IndicatorCode::DsoMonth, "dso-month", {DayTenths, Amount, Amount}},
    {IndicatorCode::OpenAge, "open-age", {DayTenths, AmountDays, Amount}},
    {IndicatorCode::LateCapital, "late-capital", {Amount, None, None}},
    {IndicatorCode::Collected, "collected", {Amount, None, None}},
    {IndicatorCode::CollectionRate, "collection-rate", {BasisPoints, Amount, Amount}},
    {IndicatorCode::PromisesOnTime, "promises-on-time", {BasisPoints, Count, Count}},
    {IndicatorCode::PromisedOnTime, "promised-on-time", {BasisPoints, Amount, Amount}},
    {IndicatorCode::DisputedAmount, "disputed-amount", {Amount, None, None}},
    {IndicatorCode::DisputesOpened, "disputes-opened", {Count, None, None}},
    {IndicatorCode::DisputesResolved, "disputes-resolved", {Count, None, None}},
    {IndicatorCode::DisputeDays, "dispute-days", {DayTenths, Days, Count}},
    {IndicatorCode::BeyondLimit, "beyond-limit", {Amount, None, None}},
    {IndicatorCode::Uninsured, "uninsured", {Amount, None, None}},
    {IndicatorCode::Financed, "financed", {Amount, None, None}},
    {IndicatorCode::DefinancedSoon, "definanced-soon", {Amount, None, None}},
    {IndicatorCode::SecuredDue, "secured-due", {BasisPoints, Amount, Amount}},
    {IndicatorCode::FirstActionDelay, "first-action-delay", {DayTenths, Days, Count}},
}};

constexpr bool areInOrder()
{
    for (std::size_t place = 0; place < facts.size(); ++place) {
        if (static_cast<std::size_t>(facts[place].code) != place) return false;
    }
    return true;
}
static_assert(areInOrder());

} // namespace

std::string_view indicatorCode(IndicatorCode code)
{
    return facts[static_cast<std::size_t>(code)].text;
}

IndicatorUnits unitsOf(IndicatorCode code)
{
    return facts[static_cast<std::size_t>(code)].units;
}

const std::vector<IndicatorCode>& allIndicators()
{
    static const std::vector<IndicatorCode> codes = [] {
        std::vector<IndicatorCode> all;
        for (const Facts& entry : facts) all.push_back(entry.code);
        return all;
    }();
    return codes;
}

const std::vector<IndicatorCode>& historyIndicators()
{
    static const std::vector<IndicatorCode> codes{
        IndicatorCode::Receivables,
        IndicatorCode::Overdue,
        IndicatorCode::OverdueRatio,
        IndicatorCode::Sales,
        IndicatorCode::Dso,
        IndicatorCode::DsoCountBack,
        IndicatorCode::BestPossibleDso,
        IndicatorCode::AverageDelinquency,
        IndicatorCode::Effectiveness,
    };
    return codes;
}

std::string_view indicatorUnitCode(IndicatorUnit unit)
{
    switch (unit) {
    case None: return "none";
    case DayTenths: return "day-tenths";
    case BasisPoints: return "basis-points";
    case Amount: return "cents";
    case AmountDays: return "cent-days";
    case Count: return "count";
    case Days: return "days";
    case Points: return "points";
    case Hundredths: return "hundredths";
    }
    return {};
}

std::string_view indicatorGapCode(IndicatorGap gap)
{
    switch (gap) {
    case IndicatorGap::NoHistory: return "no-history";
    case IndicatorGap::NothingToMeasure: return "nothing-to-measure";
    }
    return {};
}

IndicatorRules indicatorRulesOf(const BookRules& rules)
{
    IndicatorRules own;
    own.book = rules;
    return own;
}

const Indicator* Indicators::find(IndicatorCode code) const
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [code](const Indicator& figure) { return figure.code == code; });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace encours
