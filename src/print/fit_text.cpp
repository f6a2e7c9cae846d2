// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/fit_text.h"

namespace encours {

ShapedText fitText(const TextShaper& shaper, std::string_view text, TextStyle style, double width)
{
    constexpr double stepPoints = 0.25;
    for (; style.points > smallestPoints; style.points -= stepPoints) {
        ShapedText line = shaper.shape(text, style);
        if (line.width() <= width) return line;
    }
    constexpr double pitchPerPoint = 0.44; // millimetres
    style.points = smallestPoints;
    style.pitch = smallestPoints * pitchPerPoint;
    return shaper.shape(text, style, width);
}

} // namespace encours
