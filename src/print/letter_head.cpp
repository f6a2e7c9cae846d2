// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/letter_head.h"

#include "print/letter_styles.h"
#include "print/page_canvas.h"
#include "print/page_flow.h"

#include <QImage>

#include <algorithm>

namespace encours {
namespace {

constexpr double senderTop = 20; // first baseline
constexpr double logoTop = 12;
constexpr double logoWidth = 60; // at most
constexpr double logoHeight = 18;
constexpr double belowLogo = 6.5; // to the baseline of the name
constexpr double nameWidth = 82;
constexpr double leftColumnWidth = 67; // stays out of what the window may show
constexpr double dateBaseline = 94;
constexpr double subjectBaseline = 104;
constexpr double belowHead = 9;
constexpr double smallestAddress = 6; // points
constexpr std::size_t longestAddress = 6;

/// Returns the baseline at which the sender begins.
double setLogo(PageCanvas& page, const Stationery& stationery)
{
    if (stationery.logo == nullptr) return senderTop;
    const QSize size = stationery.logo->size();
    const double scale = std::min(logoWidth / size.width(), logoHeight / size.height());
    const double height = size.height() * scale;
    page.picture({leftEdge, logoTop, size.width() * scale, height}, stationery.logo);
    return logoTop + height + belowLogo;
}

/// The name may be wide where the window never shows it.
ShapedText shapeName(const Letter& letter, const Stationery& stationery, const TextShaper& shaper, double y)
{
    const ShapedText wide = shaper.shape(letter.sender.front(), senderNameStyle, nameWidth);
    const double bottom = y + wide.height();
    if (bottom <= windowProfile(stationery.window).everSeen.y) return wide;
    return shaper.shape(letter.sender.front(), senderNameStyle, leftColumnWidth);
}

/// Returns the baseline after the last line.
double setSender(PageCanvas& page, const Letter& letter, const Stationery& stationery, const TextShaper& shaper,
                 double y)
{
    if (letter.sender.empty()) return y;
    y = page.lines(shapeName(letter, stationery, shaper, y), leftEdge, y);
    for (std::size_t line = 1; line < letter.sender.size(); ++line)
        y = page.lines(shaper.shape(letter.sender[line], senderStyle, leftColumnWidth), leftEdge, y);
    return y;
}

/// The size gives way when a line of wide capitals would leave the window.
void setAddress(PageCanvas& page, const Letter& letter, const Stationery& stationery, const TextShaper& shaper)
{
    expect(letter.recipient.size() <= longestAddress, "an address has at most six lines");
    const RectMm place = stationery.address();
    const double pitch = windowProfile(stationery.window).pitch;
    TextStyle style{9.5, pitch, false, Ink::Text};
    const double ascent = shaper.ascent(style.points);
    auto lines = shapeAll(shaper, letter.recipient, style, TextShaper::noLimit);
    double widest = 0;
    for (const ShapedText& line : lines) widest = std::max(widest, line.width());
    if (widest > place.width) {
        style.points = std::max(style.points * place.width / widest - 0.05, smallestAddress);
        lines = shapeAll(shaper, letter.recipient, style, TextShaper::noLimit);
    }
    // The first line's box begins at the window's edge; the sixth line's baseline stays above the lower one.
    double y = place.y + ascent;
    for (const ShapedText& line : lines) {
        page.line(line.lines.front(), place.x, y);
        y += pitch;
    }
}

/// Ends at the date, as far up as it reaches. Returns the last baseline.
double setReferences(PageCanvas& page, const Letter& letter, const TextShaper& shaper, double senderEnd)
{
    constexpr double belowSender = 3;
    constexpr double belowDispatch = 1.4;
    std::vector<ShapedText> lines;
    if (!letter.dispatch.empty()) lines.push_back(shaper.shape(letter.dispatch, dispatchStyle, leftColumnWidth));
    for (ShapedText& reference : shapeAll(shaper, letter.references, referenceStyle, leftColumnWidth))
        lines.push_back(std::move(reference));
    if (lines.empty()) return dateBaseline;
    double height = heightOf(lines, 0) - lines.back().style.pitch;
    if (!letter.dispatch.empty() && lines.size() > 1) height += belowDispatch;
    double y = std::max(dateBaseline - height, senderEnd + belowSender);
    double last = y;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        y = page.lines(lines[index], leftEdge, y);
        last = y - lines[index].style.pitch;
        if (index == 0 && !letter.dispatch.empty()) y += belowDispatch;
    }
    return last;
}

} // namespace

double setLetterHead(Page& page, const Letter& letter, const Stationery& stationery, const TextShaper& shaper)
{
    PageCanvas canvas{page};
    const double senderEnd = setSender(canvas, letter, stationery, shaper, setLogo(canvas, stationery));
    setAddress(canvas, letter, stationery, shaper);
    const double last = setReferences(canvas, letter, shaper, senderEnd);
    canvas.lines(shaper.shape(letter.placeAndDate, dateStyle, rightEdge - rightColumn), rightColumn, dateBaseline);
    if (stationery.hasFoldMarks) {
        for (const double third : {99.0, 198.0}) canvas.rule(5, third, 4, hairRule, Ink::HairRule);
    }
    if (stationery.hasWindowFrame) {
        const RectMm seen = windowProfile(stationery.window).alwaysSeen;
        canvas.stroke({{seen.x, seen.y},
                       {seen.right(), seen.y},
                       {seen.right(), seen.bottom()},
                       {seen.x, seen.bottom()},
                       {seen.x, seen.y}},
                      hairRule, Ink::Muted);
    }
    return std::max(subjectBaseline, last + belowHead);
}

} // namespace encours
