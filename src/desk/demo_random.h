// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace encours {

/// Random numbers that are the same on every machine and with every library (SplitMix64, Steele, Lea and Flood 2014). The
/// distributions of the standard library are not, so none is used; all arithmetic is on integers.
class DemoRandom {
public:
    explicit DemoRandom(std::uint64_t seed) : m_state(seed) {}
    /// A stream of its own for one thing among many, e.g. one customer.
    DemoRandom(std::uint64_t seed, std::uint64_t which);

    std::uint64_t next();
    std::int64_t below(std::int64_t limit);                      ///< 0 … limit − 1
    std::int64_t between(std::int64_t first, std::int64_t last); ///< both included
    bool chance(int perMille);
    /// Index of one of the weights, as often as it weighs.
    std::size_t pick(std::initializer_list<int> weights);
    /// About normal around 0 with a standard deviation of one `deviation`.
    std::int64_t bell(std::int64_t deviation);
    /// `median` times 2^(n/8) with n about normal: a long tail of large values, as amounts of invoices have.
    std::int64_t longTail(std::int64_t median, std::int64_t eighthsOfDoubling);

    template <typename List>
    const auto& oneOf(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<std::int64_t>(list.size())))];
    }

private:
    std::uint64_t m_state;
};

} // namespace encours
