// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/forecast/cash_forecast.h"
#include "portfolio/forecast/payer_facts.h"

#include <vector>

namespace encours {

/// What other programs do, to measure ourselves against: from the same facts, on the same day.

/// Due date + the customer's average delay, weighted by amount (the book's when it never paid); a promise comes on its day,
/// an instrument on its own. What should have come already is expected on the next day.
class CustomerAverage {
public:
    explicit CustomerAverage(const PayerFacts& facts);
    [[nodiscard]] Date dayOf(const ForecastPart& part) const;

private:
    Date m_asOf;
    std::vector<double> m_delays; ///< by customer
};
[[nodiscard]] std::vector<Money> weeksByAverage(const CashForecast& forecast, const CustomerAverage& average);

/// Months of invoicing (cohortes): the mean share that earlier months collected in their first, second, … month is applied
/// to the later ones; a month's cash comes evenly on its days.
[[nodiscard]] std::vector<Money> weeksByCohorts(const CashForecast& forecast, const PayerFacts& facts);

} // namespace encours
