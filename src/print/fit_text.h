// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/text_shaper.h"

#include <string_view>

namespace encours {

/// The smallest letters that are still read with ease on paper.
inline constexpr double smallestPoints = 5.5;

/// A text on one line of this width, in smaller letters when it has to be; broken into lines of the smallest letters when even
/// those are too wide. Nothing is cut.
[[nodiscard]] ShapedText fitText(const TextShaper& shaper, std::string_view text, TextStyle style, double width);

} // namespace encours
