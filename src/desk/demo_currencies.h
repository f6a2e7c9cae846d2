// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo_book.h"

#include <vector>

namespace encours {

/// What a document of the demonstration amounts to in the currency of its customer.
struct DemoForeignAmount {
    DemoIndex item = 0;
    Money original;
};

/// Up to three customers are invoiced in US dollars, Swiss francs and pounds, at a rate that moves from month to month. Small
/// customers with something open, so that the figures of the book stay what they are; none in a book of a few customers.
/// In the order of the items.
[[nodiscard]] std::vector<DemoForeignAmount> generateDemoCurrencies(const DemoBook& book);

} // namespace encours
