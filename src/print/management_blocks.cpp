// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/management_blocks.h"

#include "print/fit_text.h"
#include "print/page_canvas.h"

#include <algorithm>

namespace encours {
namespace {

constexpr TextStyle titleStyle{8.5, 3.8, true, Ink::Text};
constexpr TextStyle headingStyle{6.5, 3, false, Ink::Muted};
constexpr TextStyle cellStyle{7, 3.2, false, Ink::Text};
constexpr TextStyle totalStyle{7, 3.2, true, Ink::Text};
constexpr TextStyle noteStyle{6.5, 2.9, false, Ink::Muted};

constexpr double capitals = 3.2;  ///< from an upper edge to the first baseline below it
constexpr double rowPadding = 1;  ///< below the last line of a row
constexpr double columnGap = 2.5; ///< before each column of figures

Ink inkOf(SheetTone tone)
{
    if (tone == SheetTone::Good) return Ink::Good;
    return tone == SheetTone::Bad ? Ink::Bad : Ink::Muted;
}

/// Draws a block from top to bottom.
class BlockWriter {
public:
    BlockWriter(const TextShaper& shaper, double x, double width)
        : m_shaper(shaper), m_canvas(m_block.content), m_x(x), m_width(width)
    {
    }

    void title(const std::string& text)
    {
        lines(fitText(m_shaper, text, titleStyle, m_width), 0);
        m_canvas.rule(m_x, m_block.height + 0.6, m_width, 0.15, Ink::HairRule);
        m_block.height += 1.4;
    }
    void note(const std::string& text)
    {
        if (text.empty()) return;
        lines(m_shaper.shape(text, noteStyle, m_width), 0.6);
    }
    /// Lines below everything so far.
    void lines(const ShapedText& text, double padding)
    {
        m_canvas.lines(text, m_x, m_block.height + capitals);
        m_block.height += capitals + text.style.pitch * static_cast<double>(text.lines.size() - 1) + padding;
    }
    [[nodiscard]] PageCanvas& canvas() { return m_canvas; }
    [[nodiscard]] double y() const { return m_block.height; }
    void moveOn(double height) { m_block.height += height; }
    [[nodiscard]] double x() const { return m_x; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] PageBlock take() { return std::move(m_block); }

private:
    const TextShaper& m_shaper;
    PageBlock m_block;
    PageCanvas m_canvas;
    double m_x;
    double m_width;
};

/// The columns of a table: how wide those of figures are, and how large its letters.
struct TableShape {
    double points = cellStyle.points;
    double nameWidth = 0;
    std::vector<double> rights; ///< ends of the columns of figures
};

TableShape shapeOf(const TextShaper& shaper, const SheetTable& table, double x, double width)
{
    constexpr double leastNames = 0.3; // of the width
    constexpr double stepPoints = 0.25;
    TableShape shape;
    for (;; shape.points -= stepPoints) {
        std::vector<double> widths(table.columns.size(), 0);
        const auto measure = [&](const std::vector<std::string>& cells, TextStyle style) {
            style.points = std::min(style.points, shape.points);
            for (std::size_t column = 1; column < cells.size(); ++column)
                widths[column] = std::max(widths[column], shaper.shape(cells[column], style).width());
        };
        measure(table.columns, headingStyle);
        for (const auto& row : table.rows) measure(row, cellStyle);
        measure(table.total, totalStyle);
        double figures = 0;
        for (std::size_t column = 1; column < widths.size(); ++column) figures += widths[column] + columnGap;
        shape.nameWidth = width - figures;
        if (shape.nameWidth < width * leastNames && shape.points > smallestPoints) continue;
        double right = x + shape.nameWidth;
        for (std::size_t column = 1; column < widths.size(); ++column)
            shape.rights.push_back(right += widths[column] + columnGap);
        return shape;
    }
}

void addRow(BlockWriter& writer, const TextShaper& shaper, const TableShape& shape,
            const std::vector<std::string>& cells, TextStyle style)
{
    style.points = std::min(style.points, shape.points);
    const ShapedText name = fitText(shaper, cells.front(), style, shape.nameWidth);
    for (std::size_t column = 1; column < cells.size(); ++column) {
        const ShapedText figure = shaper.shape(cells[column], style);
        writer.canvas().lines(figure, shape.rights[column - 1], writer.y() + capitals, Align::Right);
    }
    writer.lines(name, rowPadding);
    writer.canvas().rule(writer.x(), writer.y(), writer.width(), 0.1, Ink::HairRule);
}

void addProgress(BlockWriter& writer, const SheetObjective& objective)
{
    constexpr double height = 1.6;
    constexpr double whole = 10'000;
    const double top = writer.y() + 1;
    PageCanvas& canvas = writer.canvas();
    canvas.fill({writer.x(), top, writer.width(), height}, Ink::HairRule);
    const double done = writer.width() * static_cast<double>(objective.doneBp) / whole;
    const Ink ink = objective.tone == SheetTone::Plain ? Ink::NotDue : inkOf(objective.tone);
    if (done > 0) canvas.fill({writer.x(), top, done, height}, ink);
    const double now = writer.x() + writer.width() * static_cast<double>(objective.elapsedBp) / whole;
    canvas.stroke({{now, top - 0.5}, {now, top + height + 0.5}}, 0.4, Ink::Text);
    writer.moveOn(1 + height);
}

} // namespace

PageBlock tableBlock(const TextShaper& shaper, const SheetTable& table, double x, double width)
{
    BlockWriter writer{shaper, x, width};
    writer.title(table.title);
    if (!table.rows.empty()) {
        const TableShape shape = shapeOf(shaper, table, x, width);
        addRow(writer, shaper, shape, table.columns, headingStyle);
        for (const auto& row : table.rows) addRow(writer, shaper, shape, row, cellStyle);
        if (!table.total.empty()) addRow(writer, shaper, shape, table.total, totalStyle);
    }
    writer.note(table.note);
    return writer.take();
}

PageBlock objectivesBlock(const TextShaper& shaper, const SheetObjectives& objectives, double x, double width)
{
    BlockWriter writer{shaper, x, width};
    writer.title(objectives.title);
    for (const SheetObjective& objective : objectives.rows) {
        writer.lines(shaper.shape(objective.name, cellStyle, width), 0);
        addProgress(writer, objective);
        const TextStyle style{headingStyle.points, headingStyle.pitch, false, inkOf(objective.tone)};
        const ShapedText state = fitText(shaper, objective.state, style, width / 2 - 1);
        writer.canvas().lines(state, x + width, writer.y() + capitals, Align::Right);
        writer.lines(fitText(shaper, objective.figures, headingStyle, width - state.width() - 2), 1.4);
    }
    writer.note(objectives.note);
    return writer.take();
}

PageBlock cardBlock(const TextShaper& shaper, const SheetCard& card, double x, double width)
{
    constexpr double padding = 2;
    constexpr TextStyle nameStyle{6.75, 2.9, false, Ink::Muted};
    constexpr TextStyle valueStyle{11.5, 4.8, true, Ink::Text};
    const TextStyle changeStyle{6.75, 2.9, false, inkOf(card.tone)};
    const double inner = width - 2 * padding;
    PageBlock block;
    PageCanvas canvas{block.content};
    double y = padding + 2;
    y = canvas.lines(fitText(shaper, card.name, nameStyle, inner), x + padding, y) + 2.4;
    y = canvas.lines(fitText(shaper, card.value, valueStyle, inner), x + padding, y) - 0.5;
    if (!card.change.empty()) y = canvas.lines(fitText(shaper, card.change, changeStyle, inner), x + padding, y);
    block.height = y - 0.6;
    return block;
}

PageBlock definitionBlock(const TextShaper& shaper, const SheetDefinition& definition, double x, double width)
{
    BlockWriter writer{shaper, x, width};
    const ShapedText value = fitText(shaper, definition.value, totalStyle, width / 2);
    writer.canvas().lines(value, x + width, writer.y() + capitals, Align::Right);
    writer.lines(fitText(shaper, definition.name, totalStyle, width - value.width() - 2), 0);
    writer.lines(shaper.shape(definition.formula, {6.5, 2.8, false, Ink::Text}, width), 0);
    writer.lines(shaper.shape(definition.definition, noteStyle, width), rowPadding + 0.6);
    writer.canvas().rule(x, writer.y(), width, 0.1, Ink::HairRule);
    return writer.take();
}

} // namespace encours
