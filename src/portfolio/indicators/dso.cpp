// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/dso.h"

#include "portfolio/indicators/exact_quotient.h"

namespace encours {

namespace {

constexpr std::int64_t tenthsOfADay = 10;

} // namespace

std::optional<std::int64_t> dsoTenths(Money receivables, Money sales, int days)
{
    if (!sales.isPositive()) return std::nullopt;
    if (!receivables.isPositive()) return 0;
    return nearestQuotient(Wide{receivables.minorUnits()} * tenthsOfADay * days, sales.minorUnits());
}

CountBack countBack(Money receivables, std::span<const MonthSales> months)
{
    CountBack counted{0, !receivables.isPositive(), Money(0, receivables.currency()), 0};
    Money left = receivables;
    std::int64_t wholeDays = 0;
    for (const MonthSales& month : months) {
        if (counted.isExhausted) break;
        counted.sales += month.sales;
        counted.days += month.days;
        if (month.sales.isPositive() && month.sales >= left) {
            const Wide days = Wide{wholeDays} * month.sales.minorUnits() + Wide{left.minorUnits()} * month.days;
            counted.tenths = nearestQuotient(tenthsOfADay * days, month.sales.minorUnits());
            counted.isExhausted = true;
            break;
        }
        if (month.sales.isPositive()) left -= month.sales;
        wholeDays += month.days;
    }
    if (!counted.isExhausted) counted.tenths = tenthsOfADay * wholeDays;
    return counted;
}

} // namespace encours
