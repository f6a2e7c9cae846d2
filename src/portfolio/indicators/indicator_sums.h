// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account_lines.h"
#include "portfolio/indicators/counted_flows.h"
#include "portfolio/indicators/exact_quotient.h"
#include "portfolio/indicators/indicators.h"
#include "portfolio/indicators/paid_columns.h"

#include <cstdint>
#include <vector>

namespace encours {

/// Σ amount × days of what was paid, in the three readings of an early payment.
struct PaidSums {
    Wide signedDays = 0;
    Wide earlyAsZeroDays = 0;
    Wide sinceIssueDays = 0;
    Wide paid = 0;
    Wide paidLate = 0;

    /// `daysLate` < 0: paid early.
    void add(std::int64_t amount, int daysLate, int daysSinceIssue);
};

struct PromiseSums {
    std::int64_t due = 0; ///< promises whose last day has passed and that no other replaced
    std::int64_t kept = 0;
    std::int64_t dueAmount = 0;
    std::int64_t keptAmount = 0;
    std::int64_t onTime = 0; ///< of those kept
    std::int64_t onTimeAmount = 0;
};

struct DisputeSums {
    std::int64_t open = 0;
    std::int64_t ageDays = 0;
    std::int64_t amount = 0; ///< of what is open; an item disputed twice counts once
};

/// Disputes opened and resolved in the period.
struct DisputeFlowSums {
    std::int64_t opened = 0;
    std::int64_t resolved = 0;
    std::int64_t resolvedDays = 0; ///< from opening to resolution
};

/// The running month.
struct CollectedSums {
    std::int64_t received = 0; ///< payments less those that were sent back
    std::int64_t collectable = 0;
    std::int64_t collected = 0; ///< of it
};

/// Σ open × days since issue of what is open.
struct OpenAgeSums {
    Wide days = 0;
    Wide open = 0;
};

/// What covers, finances or secures what is open.
struct CoverSums {
    std::int64_t beyondLimit = 0;
    std::int64_t uninsured = 0;
    std::int64_t financed = 0;
    std::int64_t definancedSoon = 0;
    std::int64_t due = 0; ///< within the horizon
    std::int64_t secured = 0;
};

struct FirstActionSums {
    std::int64_t items = 0;
    std::int64_t days = 0;
};

struct ActionSums {
    std::int64_t actions = 0;
    std::int64_t overdue = 0;
    std::int64_t withoutAction = 0;
};

/// Parts of one account, to be added to the sums of its group.
/// `place`: the account's, in its chunk.
void addPaid(const PaidColumns& paid, std::size_t place, IndicatorPeriod period, PaidSums& sums);
/// Promises whose last day lies in the period, before its end.
void addPromises(const Account& account, IndicatorPeriod period, const IndicatorRules& rules, PromiseSums& sums);
void addDisputes(const AccountLines& lines, Date asOf, DisputeSums& sums);
void addDisputeFlows(const Account& account, IndicatorPeriod period, DisputeFlowSums& sums);
void addReceipts(const AccountLines& lines, IndicatorPeriod month, CollectedSums& sums);
void addCollectable(const AccountLines& lines, Date asOf, CollectedSums& sums);
/// `placed`: the open debits as of the day.
void addOpenAge(const AccountLines& lines, Date asOf, const std::vector<PlacedDebit>& placed, OpenAgeSums& sums);
/// `ageing`: that of the account on the day.
void addCover(const AccountLines& lines, const Ageing& ageing, Date asOf, const IndicatorRules& rules, CoverSums& sums);
void addFirstActions(const AccountLines& lines, IndicatorPeriod period, FirstActionSums& sums);
/// `placed`: the open debits as of the day.
void addActions(const AccountLines& lines, Date asOf, const std::vector<PlacedDebit>& placed,
                const IndicatorRules& rules, ActionSums& sums);

} // namespace encours
