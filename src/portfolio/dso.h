// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/portfolio.h"

#include <cstdint>
#include <optional>

namespace encours {

/// Days sales outstanding by the simple method (méthode comptable): receivables ÷ sales × days, TTC over TTC, in tenths of
/// a day, rounded half up. Nothing without sales; 0 when nothing is owed.
[[nodiscard]] std::optional<std::int64_t> dsoTenths(Money receivables, Money sales, int days);

/// Invoiced TTC less credit notes, issued in the days up to and with `asOf`.
[[nodiscard]] Money salesOf(const Portfolio& portfolio, Date asOf, int days);

} // namespace encours
