// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/forecast/error_curve.h"
#include "portfolio/forecast/pay_habit.h"
#include "portfolio/portfolio.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace encours {

struct PayerFacts;

/// A simple way to say when a customer will pay. Delays are days from the due date (or from the customer's recorded pay day
/// after it).
enum class DateModel : std::uint8_t {
    Tendency,     ///< how late the book pays at present, and how much earlier or later than the book this customer pays
    MeanDelay,    ///< mean of its delays
    MedianDelay,  ///< median of its last delays
    RecentMedian, ///< median of its very last delays
    PayHabit,     ///< the day of its payment runs nearest to the median
    BookLevel,    ///< nothing is known of this customer: as the book pays at present
};
inline constexpr std::size_t scoredModelCount = 5;             ///< all but BookLevel
[[nodiscard]] std::string_view dateModelCode(DateModel model); ///< `tendency`, `mean`, …

/// How a model did on this customer: each payment was predicted on the day on which its invoice was booked, from the
/// payments known on that day. The last dozen payments weigh most.
struct ModelScore {
    double weight = 0;   ///< payments, older ones counting less
    double errorSum = 0; ///< days
    [[nodiscard]] double meanError() const { return weight > 0 ? errorSum / weight : 0; }
};

/// How a customer pays, as of a day: learned from the invoices booked in the two years up to it and from what was paid of
/// them by then. An invoice still open is known only to be paid later: it enters the spread of the whole book as such, and
/// no figure of the customer below. Days may be broken; money never is.
struct PayerProfile {
    int payments = 0;            ///< parts of invoices paid on a day
    Money paid;                  //
    Money paidLate;              ///< after the due date
    int openOverdue = 0;         ///< invoices overdue and open
    double weightedDelay = 0;    ///< days from due date to payment, by amount
    double medianDelay = 0;      ///< by amount
    double spread = 0;           ///< median distance from the median, by amount
    double earlyDelay = 0;       ///< 10 % of the amount is paid with at most this delay
    double lateDelay = 0;        ///< 90 %
    std::optional<double> trend; ///< weighted delay of the last half year less that before; from 3 payments in each

    DateModel model = DateModel::BookLevel;
    double delay = 0;        ///< expected by that model
    double disputeDelay = 0; ///< more days when something of the invoice is or was disputed
    double usualError = 0;   ///< mean distance of its predictions from the truth, days
    PayHabit habit;
    std::array<ModelScore, scoredModelCount> scores; ///< by DateModel
};

/// When an invoice that is open will be paid.
struct PaymentOutlook {
    double expected = 0;   ///< day number, as seen when it was booked
    double usualError = 0; ///< days
    std::int32_t openOn = 0;
    double paidBefore = 0; ///< share of such invoices paid by `openOn`: this one is not among them
    bool isOnRun = false;  ///< expected in a payment run of the customer
    bool isBeyond = false; ///< later than nearly all that were paid: only the pace of late payments is left
};

/// The profiles of all customers as of a day. The book is read in the order of its days, every payment once: what is
/// expected of an invoice uses earlier payments only. A value; any thread.
class PayerProfiles {
public:
    /// Linear in the ledger lines.
    [[nodiscard]] static PayerProfiles learn(const Portfolio& portfolio, Date asOf);

    [[nodiscard]] Date asOf() const { return m_asOf; }
    [[nodiscard]] const PayerProfile& of(CustomerId customer) const;
    [[nodiscard]] int payments() const { return m_payments; }
    /// Money arrives on days on which banks settle; false when the ledger of this book says otherwise.
    [[nodiscard]] bool paysOnSettlementDays() const { return m_paysOnSettlementDays; }
    /// Too few payments for any figure but due dates.
    [[nodiscard]] bool isThin() const { return m_payments < fewestPayments; }
    static constexpr int fewestPayments = 60;

    /// Of an invoice that is still open at the end of a day: asOf, or a later one that it is supposed to reach.
    [[nodiscard]] PaymentOutlook outlook(CustomerId customer, std::int32_t payableOn, bool isDisputed,
                                         std::int32_t openOn) const;
    /// The chance that it is paid by the end of a day.
    [[nodiscard]] double chancePaidBy(const PaymentOutlook& outlook, std::int32_t day) const;
    /// The first day, after `openOn`, by which the chance is reached; nothing within ten years.
    [[nodiscard]] std::optional<std::int32_t> dayOfChance(const PaymentOutlook& outlook, double chance) const;

private:
    friend class PayerLearner;
    [[nodiscard]] const ErrorCurve& curveOf(const PaymentOutlook& outlook) const
    {
        return outlook.isOnRun ? m_runCurve : m_curve;
    }

    Date m_asOf;
    std::vector<PayerProfile> m_profiles; ///< by customer
    ErrorCurve m_curve;
    ErrorCurve m_runCurve; ///< of customers with payment runs: they miss one, or pay on its day
    int m_payments = 0;
    double m_latePace = 0;    ///< chance of payment on a day, of what is beyond the curve
    double m_augustDelay = 0; ///< more days for what is expected in August
    bool m_paysOnSettlementDays = true;
};

} // namespace encours
