// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/money.h"
#include "portfolio/age_bounds.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace encours::ui {

/// A number with one digit behind the mark, in the language of the window: 304 is `30,4`.
[[nodiscard]] QString tenthsText(std::int64_t tenths);

/// `24,3 %`; `–` of nothing, and of a whole that is not positive.
[[nodiscard]] QString shareText(Money part, Money whole);

/// Heads of the five columns of an aged balance, not due first: `Non échu`, `1–30 j`, …, `> 90 j`.
[[nodiscard]] QStringList ageColumnTitles(const AgeBounds& bounds);

} // namespace encours::ui
