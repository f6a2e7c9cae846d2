// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class QFont;

namespace encours {

/// How a piece of text looks; `pitch` is the distance between baselines in millimetres.
struct TextStyle {
    double points = 9.5;
    double pitch = 4.6;
    bool isBold = false;
    Ink ink = Ink::Text;
};

/// A text broken into lines at a width. Its lines share one shaped layout.
struct ShapedText {
    TextStyle style;
    std::vector<TextRun> lines; ///< baselines not yet placed

    [[nodiscard]] double height() const { return style.pitch * static_cast<double>(lines.size()); }
    [[nodiscard]] double width() const; ///< of the widest line
};

/// Turns plain text into lines: bidirectional text, ligatures and fonts for other scripts by Qt, sizes independent of
/// any screen. A word wider than the line is broken. Texts are read as plain text only. One shaper for each thread.
class TextShaper {
public:
    static constexpr double noLimit = 10'000;

    TextShaper();
    [[nodiscard]] ShapedText shape(std::string_view text, const TextStyle& style, double width = noLimit) const;
    /// Height of a font's ascent at a size in points.
    [[nodiscard]] double ascent(double points) const;

private:
    [[nodiscard]] const QFont& fontFor(double points, bool isBold) const;

    std::string m_family;
    mutable std::map<std::pair<int, bool>, std::shared_ptr<const QFont>>
        m_fonts; ///< by size in dots: looking one up is slow
};

} // namespace encours
