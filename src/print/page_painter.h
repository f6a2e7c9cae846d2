// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page.h"

#include <span>

class QPagedPaintDevice;
class QPainter;

namespace encours {

/// Draws one page. The painter's unit must be the millimetre and its origin the page's upper left corner. Pages are drawn in
/// the colours of paper, whatever the theme. Nothing transparent is used. The background is not painted.
void paintPage(QPainter& painter, const Page& page);

/// Draws pages of A4, upright, on a printer or a PDF, whose pages it sets so. False when the device refused one.
[[nodiscard]] bool paintPages(QPagedPaintDevice& device, std::span<const Page> pages);

} // namespace encours
