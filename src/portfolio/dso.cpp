// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/dso.h"

#include "money/rate.h"

namespace encours {

std::optional<std::int64_t> dsoTenths(Money receivables, Money sales, int days)
{
    constexpr std::int64_t tenths = 10;
    if (!sales.isPositive()) return std::nullopt;
    if (!receivables.isPositive()) return 0;
    return proportion(receivables, tenths * days, sales.minorUnits()).minorUnits();
}

Money salesOf(const Portfolio& portfolio, Date asOf, int days)
{
    const Date after = asOf.plusDays(-days);
    Money sales(0, portfolio.currency());
    portfolio.forEach([&](const Account& account) {
        for (const Item& item : account.items) {
            const bool isSale = item.kind == ItemKind::Invoice || item.kind == ItemKind::CreditNote;
            if (isSale && item.issuedOn > after && item.issuedOn <= asOf) sales += item.amount;
        }
    });
    return sales;
}

} // namespace encours
