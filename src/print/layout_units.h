// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace encours {

/// Text is shaped on a grid of 1200 dots an inch, which is also the resolution of the PDF: its lines are as wide on
/// screen as on paper.
inline constexpr int dotsPerInch = 1200;
inline constexpr double dotsPerMm = dotsPerInch / 25.4;
inline constexpr double dotsPerPoint = dotsPerInch / 72.0;

} // namespace encours
