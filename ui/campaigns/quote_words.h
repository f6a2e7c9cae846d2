// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/campaigns.h"

#include <QString>

namespace encours::ui {

/// What a discount is worth to both sides, in a few sentences.
[[nodiscard]] QString quoteText(const DiscountQuote& quote);

} // namespace encours::ui
