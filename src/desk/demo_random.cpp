// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_random.h"

#include "base/contract.h"

#include <array>

namespace encours {

DemoRandom::DemoRandom(std::uint64_t seed, std::uint64_t which) : m_state(seed)
{
    m_state = next() ^ (which * 0xD1B54A32D192ED03ULL);
    m_state = next();
}

std::uint64_t DemoRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

std::int64_t DemoRandom::below(std::int64_t limit)
{
    expect(limit > 0, "a choice among nothing");
    return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(limit));
}

std::int64_t DemoRandom::between(std::int64_t first, std::int64_t last)
{
    return first + below(last - first + 1);
}

bool DemoRandom::chance(int perMille)
{
    return below(1000) < perMille;
}

std::size_t DemoRandom::pick(std::initializer_list<int> weights)
{
    std::int64_t total = 0;
    for (const int weight : weights) total += weight;
    std::int64_t drawn = below(total);
    std::size_t index = 0;
    for (const int weight : weights) {
        if (drawn < weight) return index;
        drawn -= weight;
        ++index;
    }
    return index;
}

std::int64_t DemoRandom::bell(std::int64_t deviation)
{
    // Twelve uniform numbers of 0…1000 have a sum around 6000 with a standard deviation of 1000.
    std::int64_t sum = -6000;
    for (int draw = 0; draw < 12; ++draw) sum += below(1001);
    return sum * deviation / 1000;
}

std::int64_t DemoRandom::longTail(std::int64_t median, std::int64_t eighthsOfDoubling)
{
    static constexpr std::array<std::int64_t, 8> thousandths{1000, 1091, 1189, 1297, 1414, 1542, 1682, 1834};
    const std::int64_t power = bell(eighthsOfDoubling) + 800; // shifted so that division rounds down for all
    const std::int64_t doublings = power / 8 - 100;
    const std::int64_t scaled = median * thousandths[static_cast<std::size_t>(power % 8)] / 1000;
    return doublings >= 0 ? scaled << doublings : scaled >> -doublings;
}

} // namespace encours
