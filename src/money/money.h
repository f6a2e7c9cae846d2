// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/contract.h"
#include "base/result.h"
#include "money/currency.h"

#include <cstdint>
#include <span>
#include <vector>

namespace encours {

/// An amount of one currency in integer minor units (cents for the euro). No floating point comes near it. Amounts that
/// come in are bounded by Money::largest (10^15: ten thousand thousand million euros), so that thousands of the largest
/// can be summed in 64 bits; a sum that would still overflow is a bug (ContractBroken). Adding two currencies is a bug
/// too; compare currencies first.
class Money {
public:
    static constexpr std::int64_t largest = 1'000'000'000'000'000;

    constexpr Money() = default;
    constexpr explicit Money(std::int64_t minorUnits, Currency currency = Currency::euro())
        : m_minorUnits(minorUnits), m_currency(currency)
    {
    }

    [[nodiscard]] constexpr std::int64_t minorUnits() const { return m_minorUnits; }
    [[nodiscard]] constexpr Currency currency() const { return m_currency; }
    [[nodiscard]] constexpr bool isZero() const { return m_minorUnits == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_minorUnits > 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minorUnits < 0; }
    [[nodiscard]] Money absolute() const { return Money{m_minorUnits < 0 ? -m_minorUnits : m_minorUnits, m_currency}; }

    Money& operator+=(Money other);
    Money& operator-=(Money other);
    friend Money operator+(Money left, Money right) { return left += right; }
    friend Money operator-(Money left, Money right) { return left -= right; }
    friend Money operator-(Money amount) { return Money{-amount.m_minorUnits, amount.m_currency}; }

    friend constexpr bool operator==(const Money&, const Money&) = default;
    /// Orders two amounts of the same currency; two currencies are a bug.
    friend std::strong_ordering operator<=>(const Money& left, const Money& right)
    {
        expect(left.m_currency == right.m_currency, "compared two currencies");
        return left.m_minorUnits <=> right.m_minorUnits;
    }

private:
    std::int64_t m_minorUnits = 0;
    Currency m_currency;
};

[[nodiscard]] inline Money smaller(Money left, Money right)
{
    return right < left ? right : left;
}
[[nodiscard]] inline Money larger(Money left, Money right)
{
    return left < right ? right : left;
}

/// Splits an amount by weights (any positive integers). Each part is rounded half away from zero once; the last part
/// takes what remains, so the parts always sum to the whole.
[[nodiscard]] std::vector<Money> split(Money whole, std::span<const std::int64_t> weights);

} // namespace encours
