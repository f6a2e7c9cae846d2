// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account_lines.h"
#include "portfolio/indicators/counted_flows.h"
#include "portfolio/indicators/figure_parts.h"

#include <cstdint>
#include <vector>

namespace encours {

/// What parts are looked for in: the same arguments as those of the figure.
struct PartScope {
    const Portfolio& portfolio;
    Date asOf;
    const IndicatorRules& rules;

    [[nodiscard]] Currency currency() const { return portfolio.currency(); }
    /// The period of sales, payments and promises.
    [[nodiscard]] IndicatorPeriod period() const { return periodOf(asOf, rules); }
};

using Parts = std::vector<FigurePart>;

/// Calls `visit(lines)` for every account, or for those that are not doubtful on the day.
template <typename Visit>
void forEachSound(const PartScope& scope, Visit visit)
{
    forEachAccount(scope.portfolio, [&](std::size_t, const AccountLines& lines) {
        if (!isDoubtful(lines.account.events, scope.asOf)) visit(lines);
    });
}

/// A part that is a line of an account; none when its value is nothing.
void addItemPart(const Account& account, const Item& item, std::int64_t value, Parts& parts);
/// A part that exists for the account only.
[[nodiscard]] FigurePart customerPart(const Account& account, std::int64_t value);
[[nodiscard]] std::int64_t sumOf(const Parts& parts);
/// Amount × days as 64 bits hold it.
[[nodiscard]] std::int64_t weighted(std::int64_t amount, int days);

// What accounts that are not doubtful owe: the sums of Standing.
[[nodiscard]] Parts receivableParts(const PartScope& scope);
[[nodiscard]] Parts overdueParts(const PartScope& scope);
/// Of what is not due; the receivables themselves when they are less, because unallocated credit pays what is overdue first.
[[nodiscard]] Parts notDueParts(const PartScope& scope);
/// What is overdue less unallocated credit; none when the credit is more.
[[nodiscard]] Parts latenessParts(const PartScope& scope);
[[nodiscard]] Parts openAgeParts(const PartScope& scope, bool isByDays);

// Sales, by day of issue, first and last day included.
[[nodiscard]] Parts salesParts(const PartScope& scope, IndicatorPeriod period);
/// Months that the receivables use up, newest first.
[[nodiscard]] Parts monthParts(const PartScope& scope);
/// What was collected since the end of the month before, line by line: what was open then, and was sold since, less what is
/// open now (the numerator), or less what of it is not due (the denominator).
[[nodiscard]] Parts collectedParts(const PartScope& scope);
[[nodiscard]] Parts collectableParts(const PartScope& scope);

/// How a day of an allocation is weighed.
enum class PaidReading : std::uint8_t { Signed, EarlyAsZero, SinceIssue, Amount, LateAmount };
[[nodiscard]] Parts paidParts(const PartScope& scope, PaidReading reading);

/// Of the bucket numbered from 0 (not due): what stood in it rollDays ago, or what of it stands in the next one.
[[nodiscard]] Parts rollParts(const PartScope& scope, std::size_t bucket, bool isRolled);

/// Promises whose last day has passed in the period.
enum class PromiseChoice : std::uint8_t { All, Kept, OnTime };
[[nodiscard]] Parts promiseParts(const PartScope& scope, PromiseChoice choice, bool isByAmount);

enum class DisputeReading : std::uint8_t { Count, Age };
[[nodiscard]] Parts openDisputeParts(const PartScope& scope, DisputeReading reading);
/// What open disputes contest, item by item.
[[nodiscard]] Parts disputedParts(const PartScope& scope);
/// Of the period.
enum class DisputeFlow : std::uint8_t { Opened, Resolved, ResolvedDays };
[[nodiscard]] Parts disputeFlowParts(const PartScope& scope, DisputeFlow flow);

[[nodiscard]] Parts actionParts(const PartScope& scope);
[[nodiscard]] Parts withoutActionParts(const PartScope& scope);
/// Items that somebody acted on in the period, by days or each as one.
[[nodiscard]] Parts firstActionParts(const PartScope& scope, bool isByDays);

[[nodiscard]] Parts receiptParts(const PartScope& scope);
[[nodiscard]] Parts collectionParts(const PartScope& scope, bool isCollected);

[[nodiscard]] Parts provisionParts(const PartScope& scope, bool isBase);
/// Balances of those who owe, largest first.
[[nodiscard]] Parts balanceParts(const PartScope& scope);
/// What of an exposure lies beyond the limit, or is not insured.
[[nodiscard]] Parts exposureParts(const PartScope& scope, bool isBeyondLimit);
[[nodiscard]] Parts financedParts(const PartScope& scope, bool isSoonOnly);
[[nodiscard]] Parts dueParts(const PartScope& scope, bool isSecuredOnly);

} // namespace encours
