// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/invoice_table.h"

#include "print/fit_text.h"
#include "print/letter_styles.h"

#include <algorithm>
#include <numeric>

namespace encours {
namespace {

constexpr TextStyle headerStyle{8, 3.6, true, Ink::Muted};
constexpr TextStyle carryStyle{8.5, 4.2, false, Ink::Muted};
constexpr TextStyle subtotalStyle{9, 4.2, true, Ink::Text};
constexpr TextStyle totalStyle{10.5, 4.6, true, Ink::Text};
constexpr double usualPoints = 9.5;
constexpr double rowPitch = 4.2;

constexpr double edgePadding = 1.25;  // of the header and the total
constexpr double capitalsAbove = 3.2; // from a row's first text line's top to its baseline
constexpr double columnGap = 4;
constexpr double narrowGap = 3; // of seven columns
constexpr double thinRule = 0.15;
constexpr double strongRule = 0.3;
constexpr double narrowestNumber = 30; // of the column of invoice numbers
constexpr std::size_t longestCell = 4; // lines; a longer text is data gone wrong

constexpr std::size_t fewColumns = 5;
constexpr std::size_t manyColumns = 7;

/// Cells of a row in the order of the columns.
std::vector<std::string_view> textsOf(const LetterRow& row, std::size_t columns)
{
    if (columns == fewColumns) return {row.number, row.issuedOn, row.dueOn, row.daysLate, row.amount};
    return {row.number, row.issuedOn, row.dueOn, row.original, row.paid, row.daysLate, row.amount};
}

/// The longest piece of a title that cannot be broken.
std::string_view longestWord(std::string_view title)
{
    std::string_view longest;
    while (!title.empty()) {
        const std::size_t end = std::min(title.find(' '), title.size());
        if (end > longest.size()) longest = title.substr(0, end);
        title.remove_prefix(std::min(end + 1, title.size()));
    }
    return longest;
}

double tallest(const std::vector<ShapedText>& cells)
{
    double height = 0;
    for (const ShapedText& cell : cells) height = std::max(height, cell.height());
    return height;
}

} // namespace

InvoiceTable::InvoiceTable(const Letter& letter, const TextShaper& shaper, double rowPadding)
    : m_shaper(shaper),
      m_rowPadding(rowPadding),
      m_points(usualPoints),
      m_carriedForward(letter.carriedForward),
      m_broughtForward(letter.broughtForward)
{
    const std::size_t columns = letter.tableHeader.size();
    if (columns == 0) {
        expect(letter.rows.empty(), "a letter without a table has no rows");
        return;
    }
    expect(columns == fewColumns || columns == manyColumns, "a letter's table has five columns or seven");
    m_total.amount = shaper.shape(letter.total, totalStyle);
    measureColumns(letter);
    const double labelWidth = std::max(textWidth - m_total.amount.width() - columnGap, narrowestNumber);
    m_total.label = shaper.shape(letter.totalLabel, totalStyle, labelWidth);
    m_header = shapeCells({letter.tableHeader.begin(), letter.tableHeader.end()}, headerStyle, true);
    shapeRows(letter);
}

/// What the columns need besides that of the numbers, whose width stays 0.
std::vector<double> InvoiceTable::naturalWidths(const Letter& letter) const
{
    const std::size_t count = letter.tableHeader.size();
    const bool isFew = count == fewColumns;
    std::vector<double> widths(count);
    for (std::size_t column = 1; column < count; ++column) {
        const std::string& title = letter.tableHeader[column];
        double width = m_shaper.shape(m_breaksTitles ? longestWord(title) : title, headerStyle).width();
        std::string_view longest;
        for (const LetterRow& row : letter.rows) {
            const std::string_view text = textsOf(row, count)[column];
            if (text.size() > longest.size()) longest = text;
        }
        width = std::max(width, m_shaper.shape(longest, {usualPoints, rowPitch, false, Ink::Text}).width());
        const bool isLast = column + 1 == count;
        if (isLast) width = std::max(width, m_total.amount.width());
        const double least = isFew ? (isLast ? 26.0 : 22.0) : (isLast ? 22.0 : 14.0);
        widths[column] = std::max(width, least);
    }
    return widths;
}

/// Dates, days and amounts take what they need, the number takes the rest; when too little is left, titles are broken and
/// letters become smaller.
void InvoiceTable::measureColumns(const Letter& letter)
{
    const std::size_t count = letter.tableHeader.size();
    const bool isFew = count == fewColumns;
    const double gap = isFew ? columnGap : narrowGap;
    const double gaps = gap * static_cast<double>(count - 1);
    const double room = textWidth - narrowestNumber - gaps;
    const auto sumOf = [](const std::vector<double>& widths) {
        return std::accumulate(widths.begin(), widths.end(), 0.0);
    };
    m_breaksTitles = !isFew;
    std::vector<double> widths = naturalWidths(letter);
    if (sumOf(widths) > room && !m_breaksTitles) {
        m_breaksTitles = true;
        widths = naturalWidths(letter);
    }
    if (sumOf(widths) > room) {
        const double scale = std::max(room / sumOf(widths), smallestPoints / usualPoints);
        m_points = usualPoints * scale;
        for (double& width : widths) width *= scale;
    }
    widths[0] = std::max(textWidth - sumOf(widths) - gaps, narrowestNumber);
    if (!isFew) shareSpare(letter, widths);
    double left = leftEdge;
    const std::size_t firstRight = 3;
    for (std::size_t column = 0; column < count; ++column) {
        const double width = widths[column] + (column == 0 ? 0 : gap);
        m_columns.push_back({left, width, column >= firstRight});
        left += width;
    }
}

/// Many columns stand apart evenly: what the numbers do not need goes to the others.
void InvoiceTable::shareSpare(const Letter& letter, std::vector<double>& widths) const
{
    double needed = narrowestNumber;
    const TextStyle style{m_points, rowPitch, false, Ink::Text};
    for (const LetterRow& row : letter.rows) needed = std::max(needed, m_shaper.shape(row.number, style).width());
    const double spare = (widths[0] - needed) / static_cast<double>(widths.size());
    if (spare <= 0) return;
    widths[0] = needed + spare;
    for (std::size_t column = 1; column < widths.size(); ++column) widths[column] += spare;
}

void InvoiceTable::shapeRows(const Letter& letter)
{
    const TextStyle style{m_points, rowPitch, false, Ink::Text};
    m_rows.reserve(letter.rows.size());
    for (const LetterRow& row : letter.rows) {
        m_rows.push_back({shapeCells(textsOf(row, m_columns.size()), style, false), row.runningTotal, {}});
    }
    for (const LetterSubtotal& subtotal : letter.subtotals) {
        expect(subtotal.afterRow < m_rows.size(), "a subtotal follows a row");
        const ShapedText amount = m_shaper.shape(subtotal.amount, subtotalStyle);
        const double width = std::max(textWidth - amount.width() - columnGap, narrowestNumber);
        m_rows[subtotal.afterRow].sums.push_back({m_shaper.shape(subtotal.label, subtotalStyle, width), amount});
    }
}

InvoiceTable::Cells InvoiceTable::shapeCells(const std::vector<std::string_view>& texts, const TextStyle& style,
                                             bool areTitles) const
{
    Cells cells;
    cells.reserve(texts.size());
    const bool isFew = texts.size() == fewColumns;
    const double gap = isFew ? columnGap : narrowGap;
    for (std::size_t column = 0; column < texts.size(); ++column) {
        const bool isBroken = column == 0 || (areTitles && m_breaksTitles);
        const double rounding = column == 0 ? 0 : 0.05;
        const double width = m_columns[column].width - gap + rounding;
        cells.push_back(m_shaper.shape(texts[column], style, isBroken ? width : TextShaper::noLimit));
        if (cells.back().lines.size() > longestCell) cells.back().lines.resize(longestCell);
    }
    return cells;
}

void InvoiceTable::placeCell(PageCanvas& canvas, double baseline, const ShapedText& cell, std::size_t column) const
{
    const Column& place = m_columns[column];
    if (place.isRight) canvas.lines(cell, place.left + place.width, baseline, Align::Right);
    else canvas.lines(cell, place.left, baseline);
}

void InvoiceTable::placeCells(PageCanvas& canvas, double baseline, const Cells& cells) const
{
    for (std::size_t column = 0; column < cells.size(); ++column) placeCell(canvas, baseline, cells[column], column);
}

double InvoiceTable::headerHeight() const
{
    return tallest(m_header) + 2 * edgePadding;
}

double InvoiceTable::cellsHeight(const Row& row) const
{
    return tallest(row.cells) + 2 * m_rowPadding;
}

double InvoiceTable::rowHeight(std::size_t row) const
{
    double height = cellsHeight(m_rows[row]);
    for (const Sum& sum : m_rows[row].sums) height += sum.label.height() + 2 * m_rowPadding;
    return height;
}

double InvoiceTable::carryHeight() const
{
    return carryStyle.pitch + 2 * m_rowPadding;
}

double InvoiceTable::totalHeight() const
{
    return m_total.label.height() + 2 * edgePadding + 0.5;
}

double InvoiceTable::placeHeader(PageCanvas& canvas, double top) const
{
    const double bottom = top + headerHeight();
    // Titles of one line stand on the last line of those that have two.
    const double lowest = top + edgePadding + capitalsAbove - 0.6 + tallest(m_header);
    for (std::size_t column = 0; column < m_header.size(); ++column)
        placeCell(canvas, lowest - m_header[column].height(), m_header[column], column);
    canvas.rule(leftEdge, bottom, textWidth, strongRule, Ink::StrongRule);
    return bottom;
}

double InvoiceTable::placeRow(PageCanvas& canvas, double top, std::size_t row) const
{
    const Row& placed = m_rows[row];
    double bottom = top + cellsHeight(placed);
    placeCells(canvas, top + m_rowPadding + capitalsAbove, placed.cells);
    canvas.rule(leftEdge, bottom, textWidth, thinRule, Ink::HairRule);
    for (const Sum& sum : placed.sums) {
        const double height = sum.label.height() + 2 * m_rowPadding;
        const double baseline = bottom + m_rowPadding + capitalsAbove;
        canvas.fill({leftEdge, bottom, textWidth, height}, Ink::Panel);
        canvas.lines(sum.label, leftEdge, baseline);
        canvas.lines(sum.amount, rightEdge, baseline, Align::Right);
        bottom += height;
        canvas.rule(leftEdge, bottom, textWidth, thinRule, Ink::HairRule);
    }
    return bottom;
}

double InvoiceTable::placeCarry(PageCanvas& canvas, double top, const std::string& label,
                                const std::string& amount) const
{
    const double baseline = top + m_rowPadding + capitalsAbove;
    canvas.lines(m_shaper.shape(label, carryStyle), leftEdge, baseline);
    canvas.lines(m_shaper.shape(amount, carryStyle), rightEdge, baseline, Align::Right);
    return top + carryHeight();
}

double InvoiceTable::placeCarriedForward(PageCanvas& canvas, double top, std::size_t row) const
{
    expect(row > 0 && row < m_rows.size(), "a sum is carried over between two rows");
    return placeCarry(canvas, top, m_carriedForward, m_rows[row - 1].runningTotal);
}

double InvoiceTable::placeBroughtForward(PageCanvas& canvas, double top, std::size_t row) const
{
    expect(row > 0 && row < m_rows.size(), "a sum is carried over between two rows");
    const double bottom = placeCarry(canvas, top, m_broughtForward, m_rows[row - 1].runningTotal);
    canvas.rule(leftEdge, bottom, textWidth, thinRule, Ink::HairRule);
    return bottom;
}

double InvoiceTable::placeTotal(PageCanvas& canvas, double top) const
{
    // The rule lies over the last row's own.
    canvas.rule(leftEdge, top, textWidth, strongRule, Ink::StrongRule);
    const double baseline = top + edgePadding + capitalsAbove + 0.7;
    canvas.lines(m_total.label, leftEdge, baseline);
    canvas.lines(m_total.amount, rightEdge, baseline, Align::Right);
    return top + totalHeight();
}

} // namespace encours
