// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/roll_rates.h"

#include <algorithm>

namespace encours {

namespace {

using Buckets = std::array<std::int64_t, rollCount + 1>;

/// Takes the parts of the next line from a list and adds them up by bucket.
class LineReader {
public:
    explicit LineReader(const std::vector<PlacedDebit>& placed) : m_placed(placed) {}
    [[nodiscard]] bool isAtEnd() const { return m_next == m_placed.size(); }
    [[nodiscard]] std::size_t line() const { return m_placed[m_next].line; }

    Buckets take()
    {
        Buckets open{};
        for (const std::size_t taken = line(); !isAtEnd() && line() == taken; ++m_next) {
            const PlacedDebit& part = m_placed[m_next];
            if (part.bucket) open[static_cast<std::size_t>(*part.bucket)] += part.open;
        }
        return open;
    }

private:
    const std::vector<PlacedDebit>& m_placed;
    std::size_t m_next = 0;
};

} // namespace

void addRolls(const std::vector<PlacedDebit>& then, const std::vector<PlacedDebit>& now, RollFlows& flows)
{
    LineReader later(now);
    for (LineReader earlier(then); !earlier.isAtEnd();) {
        const std::size_t line = earlier.line();
        const Buckets before = earlier.take();
        while (!later.isAtEnd() && later.line() < line) later.take();
        const Buckets after = !later.isAtEnd() && later.line() == line ? later.take() : Buckets{};
        for (std::size_t bucket = 0; bucket < rollCount; ++bucket) {
            flows.before[bucket] += before[bucket];
            flows.rolled[bucket] += std::min(before[bucket], after[bucket + 1]);
        }
    }
}

} // namespace encours
