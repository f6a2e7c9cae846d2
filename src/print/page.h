// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QTextLayout;

namespace encours {

/// All lengths are millimetres from the page's upper left corner, y downwards. (Paper is not money: these may be floating.)
struct PointMm {
    double x = 0;
    double y = 0;
};

struct RectMm {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
};

/// What a thing is drawn with; the painter knows the colours.
enum class Ink : std::uint8_t { Text, Muted, StrongRule, HairRule, Panel };

/// One line of shaped text.
struct TextRun {
    std::string text; ///< what the line says, for tests and search
    PointMm baseline; ///< left end of the line on its baseline
    double width = 0;
    double points = 0; ///< size of the letters
    bool isBold = false;
    Ink ink = Ink::Text;
    std::shared_ptr<const QTextLayout> layout; ///< holds the line
    int line = 0;
};

/// A filled rectangle: a rule when it is thin.
struct Fill {
    RectMm area;
    Ink ink = Ink::HairRule;
};

/// One page as a list of things to draw, fills first.
struct Page {
    std::vector<Fill> fills;
    std::vector<TextRun> texts;
};

} // namespace encours
