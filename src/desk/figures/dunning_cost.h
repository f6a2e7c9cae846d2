// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "desk/figures/figure_settings.h"
#include "exchange/figure_table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What dunning by people of the firm cost over a period, beside what a factor would take for the same turnover. The price of
/// a factor buys more than dunning (financing, cover against insolvency): the two are no equals, and the words say so.
struct DunningCost {
    Date from;
    Date to;
    int callsMeasured = 0; ///< calls whose length is known
    std::int64_t secondsMeasured = 0;
    int callsEstimated = 0; ///< the others, at `minutesPerCall` each
    int minutesPerCall = 0;
    std::int64_t seconds = 0; ///< of both
    int letters = 0;
    Money turnover; ///< TTC, invoices less credit notes issued in the period

    // Nothing where a setting is missing:
    std::optional<Money> callCost;
    std::optional<Money> lettersCost;
    std::optional<Money> inHouse;          ///< sum of both
    std::optional<Money> factor;           ///< commission × turnover
    std::optional<Money> saved;            ///< factor less in-house; < 0: the factor would be cheaper
    std::vector<std::string_view> missing; ///< codes of the settings that somebody must give: `figures.hour_cost`…

    [[nodiscard]] int calls() const { return callsMeasured + callsEstimated; }
};

/// The period that indicators measure as of a day: the running month and the months before it.
[[nodiscard]] Date dunningPeriodStart(Date asOf, const FigureSettings& settings);

/// Any thread. `portfolio` without the customers that are left out. Errors: DatesReversed{first,second}.
[[nodiscard]] Result<DunningCost> dunningCostOf(const Portfolio& portfolio, Date from, Date to,
                                                const FigureSettings& settings);

/// A table to save; its notes say how it is counted and what is missing.
[[nodiscard]] FigureTable dunningCostTable(const DunningCost& cost, const FigureSettings& settings, Language language);
/// What is missing, as a sentence; "" when nothing is.
[[nodiscard]] std::string dunningCostMissing(const DunningCost& cost, Language language);

} // namespace encours
