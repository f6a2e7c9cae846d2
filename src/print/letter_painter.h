// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/letter_layout.h"

#include <cstddef>

class QPainter;

namespace encours {

/// Draws one page. The painter's unit must be the millimetre and its origin the page's upper left corner; the same call
/// serves paper, PDF and the preview on screen. Letters are drawn in the colours of paper, whatever the theme. Nothing
/// transparent is used. The background is not painted.
void paintPage(QPainter& painter, const LaidOutLetter& letter, std::size_t page);
/// The same on white paper, for a screen.
void paintSheet(QPainter& painter, const LaidOutLetter& letter, std::size_t page);

} // namespace encours
