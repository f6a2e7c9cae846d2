// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/aged_columns.h"
#include "portfolio/indicators/indicator_standing.h"
#include "portfolio/indicators/indicators.h"

#include <algorithm>
#include <span>

namespace encours {

namespace {

/// An account that was doubtful at some time: it stands in a group of its own, because its days decide whether it counts.
struct SingledOut {
    const Account* account = nullptr;
    std::size_t group = 0;     ///< its own
    std::size_t belongsTo = 0; ///< that of the caller
};

struct Grouped {
    std::vector<std::uint32_t> ofAccount;
    std::vector<SingledOut> singledOut;
    std::size_t groups = 0;
};

Grouped singleOutDoubtful(const Portfolio& portfolio, std::span<const std::uint32_t> groupOf, std::size_t groups)
{
    Grouped grouped{{groupOf.begin(), groupOf.end()}, {}, groups};
    std::size_t index = 0;
    portfolio.forEach([&](const Account& account) {
        std::uint32_t& group = grouped.ofAccount[index++];
        const bool wasDoubtful =
            std::any_of(account.events.begin(), account.events.end(),
                        [](const AccountEvent& event) { return event.kind == AccountEventKind::Doubtful; });
        if (!wasDoubtful) return;
        grouped.singledOut.push_back({&account, grouped.groups, group});
        group = static_cast<std::uint32_t>(grouped.groups++);
    });
    return grouped;
}

using History = std::vector<HistoryPoint>;

/// What a group stood at in each month; the first point of the histories is only the opening of the second.
std::vector<Standing> standingsOf(const std::vector<History>& histories, const Grouped& grouped, std::size_t group)
{
    const History& own = histories[group];
    std::vector<Standing> standings(own.size() - 1);
    for (std::size_t point = 1; point < own.size(); ++point)
        standings[point - 1].add(own[point].ageing, own[point - 1].ageing);
    for (const SingledOut& single : grouped.singledOut) {
        if (single.belongsTo != group) continue;
        const History& history = histories[single.group];
        for (std::size_t point = 1; point < history.size(); ++point) {
            if (!isDoubtful(single.account->events, history[point].on))
                standings[point - 1].add(history[point].ageing, history[point - 1].ageing);
        }
    }
    return standings;
}

std::vector<std::vector<Indicators>> histories(const Portfolio& portfolio, std::span<const std::uint32_t> groupOf,
                                               std::size_t groups, Date asOf, int months, const IndicatorRules& rules)
{
    expect(months > 0 && rules.periodMonths > 0, "a history and a period have a month");
    const Grouped grouped = singleOutDoubtful(portfolio, groupOf, groups);
    const std::vector<History> ageings = historyByGroup(portfolio, asOf, months + 1, grouped.ofAccount, grouped.groups);
    const SalesByMonth sales(portfolio, asOf, months + salesMonthsFor(rules), groupOf, groups);
    std::vector<std::vector<Indicators>> all(groups);
    for (std::size_t group = 0; group < groups; ++group) {
        const std::vector<Standing> standings = standingsOf(ageings, grouped, group);
        for (std::size_t point = 0; point < standings.size(); ++point) {
            const int monthsAgo = static_cast<int>(standings.size() - point) - 1;
            all[group].push_back(
                {ageings[group][point + 1].on, portfolio.currency(),
                 standingFigures(standings[point], {sales, group, monthsAgo}, rules, portfolio.currency())});
        }
    }
    return all;
}

} // namespace

std::vector<Indicators> indicatorHistory(const Portfolio& portfolio, Date asOf, int months, const IndicatorRules& rules)
{
    const std::vector<std::uint32_t> one(portfolio.size(), 0);
    return std::move(histories(portfolio, one, 1, asOf, months, rules).front());
}

std::vector<std::vector<Indicators>> indicatorHistoryByGroup(const Portfolio& portfolio, const Groups& groups,
                                                             Date asOf, int months, const IndicatorRules& rules)
{
    return histories(portfolio, groups.ofAccount, groups.size(), asOf, months, rules);
}

} // namespace encours
