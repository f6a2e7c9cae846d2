// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/measure_book.h"

namespace encours {

/// How long one waits between a letter typed into the palette and its answers: names, numbers, amounts, telephones and e-mails
/// typed letter by letter from the first letter on, each text the median of some rounds, the worst text of all. Against
/// memmem over everything that is searched for a text that it does not hold.
[[nodiscard]] Measurement measurePalette(const Desk& desk, std::int64_t invoices);

} // namespace encours
