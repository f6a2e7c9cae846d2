// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/forecast/payer_profile.h"
#include "portfolio/portfolio.h"
#include "receivables/factoring.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace encours {

/// What the expected day of a part of an item rests on.
enum class CashBasis : std::uint8_t {
    Habit,      ///< how this customer pays
    Book,       ///< how the book pays: nothing is known of this customer
    Dispute,    ///< how this customer pays what it disputes
    Promise,    ///< a running promise, as far as promises are kept
    Instrument, ///< a bill, cheque or direct debit that secures it: the day on which its money settles
    DueDate,    ///< too little history for anything else
};
[[nodiscard]] std::string_view cashBasisCode(CashBasis basis);

/// Why no cash is expected of an open amount in the ordinary course.
enum class NoCash : std::uint8_t {
    Litigation, ///< passed to court
    Insolvency, ///< invoiced before an opening judgment
    Factored,   ///< the factor collects it
    Discounted, ///< the bank has paid the bill already
    Credit,     ///< a credit that waits for its allocation will pay it
};
inline constexpr std::size_t noCashCount = 5;
[[nodiscard]] std::string_view noCashCode(NoCash reason);

/// A part of an open item with the weeks in which it is expected. `weeks` and `later` sum to `amount`, to the cent.
struct ForecastPart {
    CustomerId customer;
    const Item* item = nullptr; ///< of the portfolio
    Money amount;
    CashBasis basis = CashBasis::Habit;
    std::optional<Date> likelyOn;   ///< as likely before as after; nothing when it may never come
    std::optional<Date> earliestOn; ///< one chance in ten that it comes by then
    std::optional<Date> latestOn;   ///< nine in ten
    std::vector<Money> weeks;
    Money later;
};

/// What is expected in a week, from Monday to Sunday; the first one begins on the day after asOf.
struct ForecastWeek {
    Date from; ///< Monday
    Money expected;
    Money promised;            ///< of it, by promises
    Money secured;             ///< of it, by instruments
    std::optional<Money> low;  ///< 8 weeks in 10 end between both; nothing without enough history
    std::optional<Money> high; //
    Money spread;              ///< standard deviation as if every invoice were paid for itself
};

struct CashForecast {
    Date asOf;
    std::vector<ForecastWeek> weeks;
    Money later;                             ///< expected after the last week, or never
    std::array<Money, noCashCount> noCash{}; ///< by reason
    std::vector<ForecastPart> parts;         ///< by customer, due date and item
    bool isThin = false;                     ///< too few payments known: due dates only, no intervals

    /// What is open: all parts and what is left out.
    [[nodiscard]] Money open() const;
};

struct ForecastRules {
    int weeks = 13;
    FactorContract factor = {};
};
inline constexpr int mostForecastWeeks = 53;

/// Expected cash of what is open on a day, item by item, from what may be known on that day. `profiles` are those of that
/// day. Invoices not yet written are not forecast. Low and high are left empty: see cash_interval.h. The result points into
/// the portfolio.
[[nodiscard]] CashForecast forecastCash(const Portfolio& portfolio, const PayerProfiles& profiles,
                                        const ForecastRules& rules);

/// Parts of an amount by weights, by the largest remainder: they sum to the amount. Not all weights are 0.
[[nodiscard]] std::vector<Money> apportion(Money amount, const std::vector<std::uint32_t>& weights);

} // namespace encours
