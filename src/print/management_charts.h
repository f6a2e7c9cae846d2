// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/management_sheet.h"
#include "print/page.h"
#include "print/text_shaper.h"

namespace encours {

/// Draws the aged balance by month as stacked bars, with the DSO as a line on the scale at the right, into a place on a page.
void drawAgeing(Page& page, const TextShaper& shaper, const SheetAgeing& chart, const RectMm& place);
/// Draws what each week is expected to bring.
void drawForecast(Page& page, const TextShaper& shaper, const SheetForecast& chart, const RectMm& place);

} // namespace encours
