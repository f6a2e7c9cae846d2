// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/measure_book.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace encours {

/// Figures of a book in memory against a plain loop over the same lines in columns:
/// `aged` the aged balance by customer as of a day, the median over days of three years;
/// `history` 36 month-ends of ageing and sales, against that loop for one day;
/// `refresh` a new snapshot after a contact was recorded, against the transaction that recorded it.
Result<std::vector<Measurement>> measurePortfolio(Desk& desk, std::int64_t invoices);

/// The plainest loop that ages a whole book as of a day, from its lines in columns: microseconds, the median over days of
/// three years. What other figures are held against.
[[nodiscard]] std::int64_t plainAgeingFloor(const Portfolio& portfolio, Date today);

/// Microseconds of one run of `work`.
template <typename Work>
std::int64_t microsecondsOf(Work work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - from).count();
}

/// The middle one.
[[nodiscard]] std::int64_t medianOf(std::vector<std::int64_t> times);

} // namespace encours
