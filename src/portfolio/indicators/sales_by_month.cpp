// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/sales_by_month.h"

#include "base/contract.h"

#include <algorithm>

namespace encours {

namespace {

constexpr int monthsOfAYear = 12;

int monthNumber(Date day)
{
    const Date::Parts parts = day.parts();
    return parts.year * monthsOfAYear + parts.month;
}

/// How many months ago a day was, by day number: from the first day of the oldest month to the last one.
std::vector<std::uint16_t> monthsAgoByDay(Date oldest, Date asOf)
{
    std::vector<std::uint16_t> monthsAgo(static_cast<std::size_t>(asOf - oldest) + 1);
    const int running = monthNumber(asOf);
    for (Date first = oldest; first <= asOf; first = first.plusMonths(1)) {
        const auto ago = static_cast<std::uint16_t>(running - monthNumber(first));
        const Date last = earlier(first.lastOfMonth(), asOf);
        std::fill(monthsAgo.begin() + (first - oldest), monthsAgo.begin() + (last - oldest) + 1, ago);
    }
    return monthsAgo;
}

bool isSale(std::uint8_t kind)
{
    return kind == static_cast<std::uint8_t>(ItemKind::Invoice) ||
           kind == static_cast<std::uint8_t>(ItemKind::CreditNote);
}

} // namespace

SalesByMonth::SalesByMonth(const Portfolio& portfolio, Date asOf, int months, std::span<const std::uint32_t> groupOf,
                           std::size_t groups)
    : m_asOf(asOf),
      m_months(months),
      m_currency(portfolio.currency()),
      m_sales(groups * static_cast<std::size_t>(months))
{
    expect(months > 0 && groupOf.size() == portfolio.size(), "sales have months, and every account a group");
    const Date oldest = firstDay(months - 1);
    const std::vector<std::uint16_t> monthsAgo = monthsAgoByDay(oldest, asOf);
    const std::int32_t from = oldest.dayNumber();
    const std::int32_t to = asOf.dayNumber();
    std::int32_t firstSaleOn = LedgerColumns::never;
    std::size_t account = 0;
    for (const Portfolio::ChunkPtr& chunk : portfolio.chunks()) {
        const LedgerColumns& columns = *chunk->columns;
        for (std::size_t place = 0; place < chunk->accounts.size(); ++place, ++account) {
            std::int64_t* const sales = m_sales.data() + groupOf[account] * static_cast<std::size_t>(months);
            for (std::uint32_t item = columns.firstItem[place]; item < columns.firstItem[place + 1]; ++item) {
                const std::int32_t issuedOn = columns.issuedOn[item];
                if (issuedOn > to || !isSale(columns.kind[item])) continue;
                firstSaleOn = std::min(firstSaleOn, issuedOn);
                if (issuedOn >= from)
                    sales[monthsAgo[static_cast<std::size_t>(issuedOn - from)]] += columns.amount[item];
            }
        }
    }
    if (firstSaleOn == LedgerColumns::never) return;
    const Date first = *Date::fromDayNumber(firstSaleOn);
    m_history = monthNumber(asOf) - monthNumber(first) + 1;
}

MonthSales SalesByMonth::month(std::size_t group, int monthsAgo) const
{
    const Date first = firstDay(monthsAgo);
    const Date last = earlier(first.lastOfMonth(), m_asOf);
    const std::size_t place = group * static_cast<std::size_t>(m_months) + static_cast<std::size_t>(monthsAgo);
    return {Money(m_sales[place], m_currency), last - first + 1};
}

int SalesByMonth::countFrom(int monthsAgo, int most) const
{
    return std::max(0, std::min({most, m_months - monthsAgo, m_history - monthsAgo}));
}

std::vector<MonthSales> SalesByMonth::newestFirst(std::size_t group, int monthsAgo, int most) const
{
    std::vector<MonthSales> months;
    const int count = countFrom(monthsAgo, most);
    for (int ago = monthsAgo; ago < monthsAgo + count; ++ago) months.push_back(month(group, ago));
    return months;
}

MonthSales SalesByMonth::sum(std::size_t group, int monthsAgo, int most) const
{
    MonthSales whole{Money(0, m_currency), 0};
    for (const MonthSales& month : newestFirst(group, monthsAgo, most)) {
        whole.sales += month.sales;
        whole.days += month.days;
    }
    return whole;
}

MonthSales salesOf(const Portfolio& portfolio, Date asOf, int months)
{
    const std::vector<std::uint32_t> one(portfolio.size(), 0);
    return SalesByMonth(portfolio, asOf, months, one, 1).sum(0, 0, months);
}

} // namespace encours
