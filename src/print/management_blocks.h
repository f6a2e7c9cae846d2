// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/management_sheet.h"
#include "print/page.h"
#include "print/text_shaper.h"

namespace encours {

/// A part of the page, drawn from y = 0 down.
struct PageBlock {
    Page content;
    double height = 0;
};

/// Title, headings, rows, total. Columns of figures are as wide as they need to be; names get the rest.
[[nodiscard]] PageBlock tableBlock(const TextShaper& shaper, const SheetTable& table, double x, double width);
/// Each with a bar: how much of the way is done, a mark where the time stands.
[[nodiscard]] PageBlock objectivesBlock(const TextShaper& shaper, const SheetObjectives& objectives, double x,
                                        double width);
[[nodiscard]] PageBlock cardBlock(const TextShaper& shaper, const SheetCard& card, double x, double width);
[[nodiscard]] PageBlock definitionBlock(const TextShaper& shaper, const SheetDefinition& definition, double x,
                                        double width);

} // namespace encours
