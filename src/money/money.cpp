// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/money.h"

#include <limits>

namespace encours {
namespace {

/// value × weight / whole, rounded half away from zero, for value ≥ 0. The product may need more than 64 bits, so the
/// quotient is built bit by bit with its remainder.
std::int64_t roundedShare(std::uint64_t value, std::uint64_t weight, std::uint64_t whole)
{
    std::uint64_t quotient = 0;
    std::uint64_t remainder = 0;
    const auto carry = [&] {
        if (remainder >= whole) {
            remainder -= whole;
            ++quotient;
        }
    };
    for (int bit = 63; bit >= 0; --bit) {
        quotient *= 2;
        remainder *= 2;
        carry();
        if ((value >> bit & 1U) != 0) {
            quotient += weight / whole;
            remainder += weight % whole;
            carry();
        }
    }
    if (remainder >= whole - remainder) ++quotient;
    return static_cast<std::int64_t>(quotient);
}

std::int64_t checkedSum(std::int64_t left, std::int64_t right)
{
    using Limits = std::numeric_limits<std::int64_t>;
    expect(right >= 0 ? left <= Limits::max() - right : left >= Limits::min() - right, "a sum of money overflowed");
    return left + right;
}

} // namespace

Money& Money::operator+=(Money other)
{
    expect(m_currency == other.m_currency, "added two currencies");
    m_minorUnits = checkedSum(m_minorUnits, other.m_minorUnits);
    return *this;
}

Money& Money::operator-=(Money other)
{
    return *this += -other;
}

std::vector<Money> split(Money whole, std::span<const std::int64_t> weights)
{
    expect(!weights.empty(), "split by no weights");
    std::int64_t sum = 0;
    for (const std::int64_t weight : weights) {
        expect(weight > 0, "split by a weight that is not positive");
        sum = checkedSum(sum, weight);
    }
    expect(sum <= std::numeric_limits<std::int64_t>::max() / 2, "split by too large weights");
    const auto size = static_cast<std::uint64_t>(whole.absolute().minorUnits());
    const auto all = static_cast<std::uint64_t>(sum);
    std::vector<Money> parts;
    parts.reserve(weights.size());
    Money left = whole;
    for (const std::int64_t weight : weights.first(weights.size() - 1)) {
        const std::int64_t share = roundedShare(size, static_cast<std::uint64_t>(weight), all);
        parts.emplace_back(whole.isNegative() ? -share : share, whole.currency());
        left -= parts.back();
    }
    parts.push_back(left);
    return parts;
}

} // namespace encours
