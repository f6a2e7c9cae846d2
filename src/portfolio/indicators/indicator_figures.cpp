// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/indicator_figures.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace encours {

namespace {

constexpr std::int64_t wholeBp = 10'000;

std::vector<std::int64_t> positive(std::span<const std::int64_t> balances)
{
    std::vector<std::int64_t> owed;
    std::copy_if(balances.begin(), balances.end(), std::back_inserter(owed),
                 [](std::int64_t balance) { return balance > 0; });
    return owed;
}

Wide sumOf(const std::vector<std::int64_t>& amounts)
{
    Wide sum = 0;
    for (const std::int64_t amount : amounts) sum += amount;
    return sum;
}

} // namespace

std::int64_t shareBp(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? nearestQuotient(Wide{part} * wholeBp, whole) : 0;
}

std::optional<std::int64_t> averageTenths(Wide amountDays, Wide amounts)
{
    constexpr int tenths = 10;
    if (amounts <= 0) return std::nullopt;
    return nearestQuotient(amountDays * tenths, amounts);
}

std::optional<std::int64_t> effectivenessBp(const Collection& collection)
{
    if (collection.collectable() <= 0) return std::nullopt;
    return shareBp(collection.collected(), collection.collectable());
}

Concentration concentrationOf(std::span<const std::int64_t> balances)
{
    std::vector<std::int64_t> owed = positive(balances);
    std::sort(owed.begin(), owed.end(), std::greater<>());
    Concentration concentration{0, static_cast<std::int64_t>(owed.size())};
    const Wide whole = sumOf(owed);
    Wide covered = 0;
    for (const std::int64_t balance : owed) {
        if (5 * covered >= 4 * whole) break;
        covered += balance;
        ++concentration.customers;
    }
    return concentration;
}

std::optional<std::int64_t> herfindahlOf(std::span<const std::int64_t> balances)
{
    const std::vector<std::int64_t> owed = positive(balances);
    if (owed.empty()) return std::nullopt;
    const Wide whole = sumOf(owed);
    Wide squares = 0;
    for (const std::int64_t balance : owed) squares += Wide{balance} * balance;
    return nearestShare(squares, whole * whole, wholeBp);
}

} // namespace encours
