// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/account_builder.h"

#include <cstdint>
#include <random>

namespace encours::test {

/// An account with items, allocations, calls, promises, disputes, letters, sometimes a dossier, and in a third of the
/// accounts instruments, steps with the factor and events in law, spread over the 200 days around `middle`; the same seed
/// gives the same account.
[[nodiscard]] Account randomAccount(std::uint64_t seed, Date middle, std::int64_t customer = 1);

/// Below `bound`, the same on every machine (unlike the standard distributions).
[[nodiscard]] inline int pick(std::mt19937_64& random, int bound)
{
    return static_cast<int>(random() % static_cast<std::uint64_t>(bound));
}

} // namespace encours::test
