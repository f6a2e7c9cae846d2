// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/aged_columns.h"

#include "base/contract.h"
#include "portfolio/instrument_cover.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

/// Places of an Ageing in the order of its members.
constexpr std::size_t notDue = 0;
constexpr std::size_t bills = 5;
constexpr std::size_t unallocated = 6;
constexpr std::size_t columnCount = 7;
using Cents = std::array<std::int64_t, columnCount>;

/// The ends of the columns, by value: they stay in registers while the lines go by.
struct Ends {
    std::int32_t first;
    std::int32_t second;
    std::int32_t third;

    explicit Ends(const AgeBounds& bounds) : first(bounds.ends()[0]), second(bounds.ends()[1]), third(bounds.ends()[2])
    {
    }
    /// The same limits as AgeBounds::bucketOf(), without a jump.
    [[nodiscard]] std::size_t placeOf(std::int32_t age) const
    {
        return static_cast<std::size_t>((age > 0) + (age > first) + (age > second) + (age > third));
    }
};

Ageing ageingFrom(const Cents& cents, Currency currency)
{
    const auto money = [&](std::size_t place) { return Money(cents[place], currency); };
    return {money(notDue), money(1), money(2), money(3), money(4), money(bills), money(unallocated)};
}

Cents centsOf(const Ageing& ageing)
{
    return {ageing.notDue.minorUnits(),     ageing.days1To30.minorUnits(), ageing.days31To60.minorUnits(),
            ageing.days61To90.minorUnits(), ageing.over90.minorUnits(),    ageing.bills.minorUnits(),
            ageing.unallocated.minorUnits()};
}

void add(Cents& cents, std::int64_t open, std::int32_t age, Ends ends)
{
    cents[open > 0 ? ends.placeOf(age) : unallocated] += open;
}

Cents agedItems(const LedgerColumns& columns, std::uint32_t first, std::uint32_t end, std::int32_t day, Ends ends)
{
    Cents cents{};
    const std::int32_t* const booked = columns.bookedOn.data();
    const std::int32_t* const settled = columns.settledOn.data();
    for (std::uint32_t item = first; item < end; ++item) {
        // One test for both, because either alone is hard to foresee.
        if ((booked[item] <= day) & (settled[item] > day))
            add(cents, columns.openOn(item, day), day - columns.dueOn[item], ends);
    }
    return cents;
}

/// Which month-end a day falls before or on: the place of the first month-end that is not before it.
class MonthPlaces {
public:
    explicit MonthPlaces(const std::vector<Date>& ends)
        : m_first(ends.front().firstOfMonth().dayNumber()), m_last(ends.back().dayNumber())
    {
        m_places.reserve(static_cast<std::size_t>(m_last - m_first) + 1);
        std::uint16_t place = 0;
        for (std::int32_t day = m_first; day <= m_last; ++day) {
            if (day > ends[place].dayNumber()) ++place;
            m_places.push_back(place);
        }
        m_count = static_cast<std::uint16_t>(ends.size());
    }
    /// From 0; the number of month-ends for a day after the last.
    [[nodiscard]] std::uint16_t of(std::int32_t day) const
    {
        if (covers(day)) return m_places[static_cast<std::size_t>(day - m_first)];
        return day < m_first ? 0 : m_count;
    }
    [[nodiscard]] bool covers(std::int32_t day) const { return day >= m_first && day <= m_last; }

private:
    std::int32_t m_first;
    std::int32_t m_last;
    std::uint16_t m_count = 0;
    std::vector<std::uint16_t> m_places;
};

/// One line of figures for each month-end.
struct Series {
    std::vector<Cents> ageing;
    std::vector<std::int64_t> sales;
};

bool isSale(std::uint8_t kind)
{
    return kind == static_cast<std::uint8_t>(ItemKind::Invoice) ||
           kind == static_cast<std::uint8_t>(ItemKind::CreditNote);
}

class HistoryMaker {
public:
    HistoryMaker(const Portfolio& portfolio, std::vector<Date> ends, std::size_t groups, const AgeBounds& bounds)
        : m_portfolio(portfolio),
          m_bounds(bounds),
          m_columnEnds(bounds),
          m_ends(std::move(ends)),
          m_places(m_ends),
          m_series(groups, Series{std::vector<Cents>(m_ends.size()), std::vector<std::int64_t>(m_ends.size())})
    {
        for (const Date end : m_ends) m_days.push_back(end.dayNumber());
    }

    void addAccount(const Portfolio::Chunk& chunk, std::size_t place, std::size_t group)
    {
        const LedgerColumns& columns = *chunk.columns;
        Series& series = m_series[group];
        const bool hasBills = chunk.hasInstruments[place] != 0;
        for (std::uint32_t item = columns.firstItem[place]; item < columns.firstItem[place + 1]; ++item) {
            addSale(columns, item, series);
            if (!hasBills) addOpen(columns, item, series);
        }
        if (hasBills) addStates(*chunk.accounts[place], series);
    }

    [[nodiscard]] std::vector<std::vector<HistoryPoint>> finish() const
    {
        std::vector<std::vector<HistoryPoint>> histories(m_series.size());
        for (std::size_t group = 0; group < m_series.size(); ++group) {
            for (std::size_t month = 0; month < m_ends.size(); ++month) {
                histories[group].push_back({m_ends[month],
                                            ageingFrom(m_series[group].ageing[month], m_portfolio.currency()),
                                            Money(m_series[group].sales[month], m_portfolio.currency())});
            }
        }
        return histories;
    }

private:
    void addSale(const LedgerColumns& columns, std::uint32_t item, Series& series) const
    {
        const std::int32_t issued = columns.issuedOn[item];
        if (!m_places.covers(issued) || !isSale(columns.kind[item])) return;
        series.sales[m_places.of(issued)] += columns.amount[item];
    }

    // Most lines are settled before the next month-end or the one after: the loop is short, and what it reads is read once.
    void addOpen(const LedgerColumns& columns, std::uint32_t item, Series& series) const
    {
        std::uint16_t month = m_places.of(columns.bookedOn[item]);
        const std::uint16_t end = m_places.of(columns.settledOn[item]);
        if (month >= end) return;
        const std::int32_t due = columns.dueOn[item];
        const std::int32_t paidFrom = columns.paidFrom[item];
        const std::int64_t amount = columns.amount[item];
        for (; month < end; ++month) {
            const std::int32_t day = m_days[month];
            add(series.ageing[month], paidFrom > day ? amount : columns.openOn(item, day), day - due, m_columnEnds);
        }
    }

    void addStates(const Account& account, Series& series) const
    {
        for (std::size_t month = 0; month < m_ends.size(); ++month) {
            const AccountState state = stateOf(account, m_ends[month], m_portfolio.currency());
            const Cents cents = centsOf(ageingWithin(account, state, m_bounds));
            for (std::size_t column = 0; column < columnCount; ++column) series.ageing[month][column] += cents[column];
        }
    }

    const Portfolio& m_portfolio;
    AgeBounds m_bounds;
    Ends m_columnEnds;
    std::vector<Date> m_ends;
    MonthPlaces m_places;
    std::vector<std::int32_t> m_days;
    std::vector<Series> m_series;
};

} // namespace

std::vector<Ageing> ageByAccount(const Portfolio& portfolio, Date asOf, const AgeBounds& bounds)
{
    const Ends ends(bounds);
    std::vector<Ageing> ageings;
    ageings.reserve(portfolio.size());
    for (const Portfolio::ChunkPtr& chunk : portfolio.chunks()) {
        const LedgerColumns& columns = *chunk->columns;
        for (std::size_t place = 0; place < chunk->accounts.size(); ++place) {
            if (chunk->hasInstruments[place] != 0) {
                const Account& account = *chunk->accounts[place];
                ageings.push_back(ageingWithin(account, stateOf(account, asOf, portfolio.currency()), bounds));
            } else {
                ageings.push_back(ageingFrom(
                    agedItems(columns, columns.firstItem[place], columns.firstItem[place + 1], asOf.dayNumber(), ends),
                    portfolio.currency()));
            }
        }
    }
    return ageings;
}

std::vector<Date> monthEnds(Date asOf, int months)
{
    expect(months > 0, "a history has a month");
    std::vector<Date> ends;
    for (int back = months - 1; back > 0; --back) ends.push_back(asOf.firstOfMonth().plusMonths(-back).lastOfMonth());
    ends.push_back(asOf);
    return ends;
}

std::vector<HistoryPoint> historyOf(const Portfolio& portfolio, Date asOf, int months, const AgeBounds& bounds)
{
    const std::vector<std::uint32_t> one(portfolio.size(), 0);
    return std::move(historyByGroup(portfolio, asOf, months, one, 1, bounds).front());
}

std::vector<std::vector<HistoryPoint>> historyByGroup(const Portfolio& portfolio, Date asOf, int months,
                                                      std::span<const std::uint32_t> groupOf, std::size_t groups,
                                                      const AgeBounds& bounds)
{
    expect(groupOf.size() == portfolio.size(), "every account has a group");
    HistoryMaker maker(portfolio, monthEnds(asOf, months), groups, bounds);
    std::size_t index = 0;
    for (const Portfolio::ChunkPtr& chunk : portfolio.chunks()) {
        for (std::size_t place = 0; place < chunk->accounts.size(); ++place) {
            expect(groupOf[index] < groups, "groups are counted from 0");
            maker.addAccount(*chunk, place, groupOf[index++]);
        }
    }
    return maker.finish();
}

} // namespace encours
