// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QImage;
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

/// What a thing is drawn with; the painter knows the colours. Those of charts are the colours of the window.
enum class Ink : std::uint8_t {
    Text,
    Muted,
    StrongRule,
    HairRule,
    Panel,
    Pale,  ///< a mark across the page, under everything
    Paper, ///< white, over something else
    Good,
    Bad,
    NotDue, ///< the columns of an aged balance, in their order
    Days1To30,
    Days31To60,
    Days61To90,
    Over90,
    Bills,
    Unallocated,
};

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

/// A line through points with round ends; a dot when there is one point.
struct Stroke {
    std::vector<PointMm> points;
    double width = 0.25;
    Ink ink = Ink::Text;
};

/// A picture, without transparency.
struct Picture {
    RectMm area;
    std::shared_ptr<const QImage> image;
};

/// Large letters across the page, in a pale colour under everything else. They are drawn, not set: whoever reads the text of
/// the page does not meet them.
struct Mark {
    std::string text;
    PointMm middle;
    double longest = 0; ///< the letters are as large as this length lets them be
    double degrees = 0; ///< turned against the clock
};

/// One page as a list of things to draw: marks, then fills, pictures, strokes and texts.
struct Page {
    std::vector<Mark> marks;
    std::vector<Fill> fills;
    std::vector<Picture> pictures;
    std::vector<Stroke> strokes;
    std::vector<TextRun> texts;
};

} // namespace encours
