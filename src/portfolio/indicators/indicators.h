// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/indicators/groups.h"
#include "portfolio/promises.h"
#include "receivables/bad_debt.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace encours {

class PaidBook;

/// A figure that says how well a book is collected. Each has words under `indicator.<code>.name`, `.formula` and
/// `.definition`. Receivables are what accounts that are not doubtful owe, TTC, less their unallocated credit, bills in
/// hand included; sales are invoiced TTC less credit notes, by day of issue.
enum class IndicatorCode : std::uint8_t {
    Receivables,         ///< encours client
    Overdue,             ///< échu
    OverdueRatio,        ///< overdue ÷ receivables
    Sales,               ///< of the period
    Dso,                 ///< receivables ÷ sales × days
    DsoCountBack,        ///< months of sales that the receivables use up, newest first
    BestPossibleDso,     ///< receivables not yet due ÷ sales × days
    AverageDelinquency,  ///< ADD: DSO − best possible DSO
    Effectiveness,       ///< CEI: share collected of what could be, since the month's end before
    DaysLate,            ///< of what was paid, weighted by amount; early payment counts as it is
    DaysLateEarlyAsZero, ///< early payment counts as 0
    DaysLateLateOnly,    ///< only what was paid late
    PaymentDelay,        ///< from the invoice to its payment, weighted by amount
    RollNotDue,          ///< not due → 1–30 within 30 days
    Roll1To30,           ///< 1–30 → 31–60
    Roll31To60,          ///< 31–60 → 61–90
    Roll61To90,          ///< 61–90 → over 90
    PromisesKept,        ///< by count
    PromisedAmountKept,  ///< by amount
    DisputeRate,         ///< disputed open amount ÷ receivables
    Disputes,            ///< open ones
    DisputeAge,          ///< average, of the open ones
    Provision,           ///< by ageing, at HT; doubtful accounts are in it
    Concentration,       ///< the least number of customers that owe 80 %
    Herfindahl,          ///< Σ (share %)², from 0 to 10 000
    ActionIntensity,     ///< actions of 30 days for 1 000 of overdue money
    WithoutAction,       ///< share of the overdue amount on which nobody acted for 10 days
    DsoMonth,            ///< receivables ÷ sales of the calendar month before × 30
    OpenAge,             ///< days since issue of what is open, weighted by amount
    LateCapital,         ///< cash tied up by lateness: receivables less those not yet due (ADD × sales of a day)
    Collected,           ///< payments received in the running month, by the day they were booked
    CollectionRate,      ///< collected on items ÷ (overdue at the month's beginning + fallen due in the month)
    PromisesOnTime,   ///< kept by the promised day itself, no grace; by count, of the promises that PromisesKept counts
    PromisedOnTime,   ///< the same by amount
    DisputedAmount,   ///< open disputed amount; an item disputed twice counts once
    DisputesOpened,   ///< in the period
    DisputesResolved, ///< in the period
    DisputeDays,      ///< from opening to resolution, average of those resolved in the period
    BeyondLimit,      ///< exposure above the credit limit, customer by customer
    Uninsured,        ///< exposure that no insurance covers
    Financed,         ///< by the factor, of what is open
    DefinancedSoon,   ///< of it, what the factor takes back within 30 days unless it is paid
    SecuredDue,       ///< share of what falls due within 30 days that is approved, promised or covered
    FirstActionDelay, ///< days from the due date to the first call or letter after it, average of the items acted on
};
inline constexpr std::size_t indicatorCount = 44;
[[nodiscard]] std::string_view indicatorCode(IndicatorCode code); ///< `dso`, `dso-count-back`, …
[[nodiscard]] const std::vector<IndicatorCode>& allIndicators();

/// In what a figure is counted: whole numbers everywhere.
enum class IndicatorUnit : std::uint8_t {
    None,
    DayTenths,   ///< tenths of a day
    BasisPoints, ///< hundredths of a per cent
    Amount,      ///< minor units of the book's currency
    AmountDays,  ///< minor units × days
    Count,
    Days,
    Points,     ///< of the Herfindahl index
    Hundredths, ///< of a number without a unit
};
[[nodiscard]] std::string_view indicatorUnitCode(IndicatorUnit unit); ///< `day-tenths`, `basis-points`, …

/// The units of a figure and of the two figures that it was made from.
struct IndicatorUnits {
    IndicatorUnit value = IndicatorUnit::None;
    IndicatorUnit numerator = IndicatorUnit::None;
    IndicatorUnit denominator = IndicatorUnit::None;
};
[[nodiscard]] IndicatorUnits unitsOf(IndicatorCode code);

/// Why there is no value.
enum class IndicatorGap : std::uint8_t {
    NoHistory, ///< the ledger is too young, or there were no sales
    NothingToMeasure,
};
[[nodiscard]] std::string_view indicatorGapCode(IndicatorGap gap); ///< `no-history`, `nothing-to-measure`

/// A figure as screens show it. Rounded once, to the nearest whole unit, a tie to the even one (amounts half away from
/// zero).
struct Indicator {
    IndicatorCode code = IndicatorCode::Receivables;
    std::optional<std::int64_t> value;
    IndicatorGap gap = IndicatorGap::NothingToMeasure; ///< when there is no value
    bool isAtLeast = false;                            ///< counting back ran out of history: "> 61 days"
    std::optional<std::int64_t> numerator;
    std::optional<std::int64_t> denominator;
    int days = 0; ///< of the period that the denominator covers; 0 when it covers none

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// What indicators depend on beside the portfolio.
struct IndicatorRules {
    int periodMonths = 12; ///< of sales, payments and promises: the running month and those before it, 1–36
    int promiseGraceTargetDays = defaultPromiseGraceDays;
    Money promiseTolerance; ///< what may be missing of a kept promise
    int cadenceDays = 30;   ///< in which actions are counted
    int actionGapDays = 10; ///< without an action for longer: neglected
    int horizonDays = 30;   ///< ahead: what falls due, what the factor takes back
    BookRules book = {};    ///< limits, insurance, factor, provision and usual VAT of the firm
};
/// With the policy of a book.
[[nodiscard]] IndicatorRules indicatorRulesOf(const BookRules& rules);

/// Figures as of a day, of the whole book or of a group.
struct Indicators {
    Date asOf;
    Currency currency;
    std::vector<Indicator> figures;

    /// Null when it is not among them.
    [[nodiscard]] const Indicator* find(IndicatorCode code) const;
};

/// All indicators, in the order of IndicatorCode.
[[nodiscard]] Indicators indicatorsOf(const Portfolio& portfolio, Date asOf, const IndicatorRules& rules);
/// The same for whoever asks for many days of one portfolio: `paid` is made once (paid_columns.h).
[[nodiscard]] Indicators indicatorsOf(const Portfolio& portfolio, const PaidBook& paid, Date asOf,
                                      const IndicatorRules& rules);
/// The same for each group. `groups` are those of the same portfolio.
[[nodiscard]] std::vector<Indicators> indicatorsByGroup(const Portfolio& portfolio, const Groups& groups, Date asOf,
                                                        const IndicatorRules& rules);

/// The indicators that a history holds.
[[nodiscard]] const std::vector<IndicatorCode>& historyIndicators();
/// historyIndicators() at the last days of `months` months, oldest first; the last one is `asOf` in the running month.
/// Every point equals what indicatorsOf() says as of its day.
[[nodiscard]] std::vector<Indicators> indicatorHistory(const Portfolio& portfolio, Date asOf, int months,
                                                       const IndicatorRules& rules);
[[nodiscard]] std::vector<std::vector<Indicators>> indicatorHistoryByGroup(const Portfolio& portfolio,
                                                                           const Groups& groups, Date asOf, int months,
                                                                           const IndicatorRules& rules);

} // namespace encours
