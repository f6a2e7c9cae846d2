// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures/figure_settings.h"
#include "portfolio/aged_balance.h"
#include "portfolio/aged_columns.h"

#include <memory>
#include <optional>
#include <vector>

namespace encours {

class PaidBook;

/// What the manager looks at.
struct DashboardQuestion {
    Date asOf;
    std::optional<Date> comparedWith;       ///< another day, earlier or later
    Grouping grouping = Grouping::Customer; ///< of the rows of the aged balance
    Date chartEnd;                          ///< the last month of the charts; the months do not move while the day does

    friend bool operator==(const DashboardQuestion&, const DashboardQuestion&) = default;
};

/// What changed between the day of comparison and the day, in money. DSO and ADD as they are shown, sales of the later day.
struct DashboardGain {
    std::optional<Money> byDso;      ///< (DSO then − DSO now) × sales of a day: > 0 when cash came sooner
    std::optional<Money> byLateness; ///< the same of ADD: what less lateness has freed
};

/// One month of the charts.
struct DashboardMonth {
    HistoryPoint point;
    Indicators figures; ///< historyIndicators()
};

/// Everything that the page shows of a day but the forecast and what people did. It holds the portfolio that it was made from.
struct DashboardView {
    std::shared_ptr<const Portfolio> portfolio; ///< without the customers that are left out
    FigureSettings settings;
    IndicatorRules rules;
    DashboardQuestion question;
    Indicators figures; ///< all of them, as of the day
    std::optional<Indicators> compared;
    std::optional<Ageing> comparedAgeing;
    std::optional<DashboardGain> gain;
    AgedBalance aged;
    std::shared_ptr<const Groups> groups;                      ///< of the rows
    std::shared_ptr<const std::vector<DashboardMonth>> months; ///< oldest first
    Date firstDay;                                             ///< of the ledger: the left end of the time slider
    std::int64_t microseconds = 0;                             ///< that the answer took
};

/// Answers one question after the other and keeps what does not change with the day: months, groups, the figures of the day of
/// comparison. One for each page; any thread, one question at a time. A new one after the settings changed; a new portfolio is
/// noticed.
class Dashboard {
public:
    Dashboard(const Desk& desk, FigureSettings settings);
    [[nodiscard]] DashboardView show(const DashboardQuestion& question);
    [[nodiscard]] const FigureSettings& settings() const { return m_settings; }

private:
    void keep(const DashboardQuestion& question);

    const Desk& m_desk;
    FigureSettings m_settings;
    IndicatorRules m_rules;
    std::shared_ptr<const Portfolio> m_source; ///< that the kept values were made from
    std::shared_ptr<const Portfolio> m_portfolio;
    std::shared_ptr<const PaidBook> m_paid;
    std::shared_ptr<const Groups> m_groups;
    std::optional<Date> m_chartEnd;
    std::shared_ptr<const std::vector<DashboardMonth>> m_months;
    std::optional<Indicators> m_compared;
    Ageing m_comparedAgeing;
    Date m_firstDay;
};

/// The day of the oldest line of the ledger; `today` in a book without one.
[[nodiscard]] Date firstLedgerDay(const Portfolio& portfolio, Date today);

} // namespace encours
