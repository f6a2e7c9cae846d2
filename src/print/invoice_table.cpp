// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/invoice_table.h"

#include <algorithm>

namespace encours {
namespace {

constexpr TextStyle headerStyle{8, 3.6, true, Ink::Muted};
constexpr TextStyle rowStyle{9.5, 4.2, false, Ink::Text};
constexpr TextStyle carryStyle{8.5, 4.2, false, Ink::Muted};
constexpr TextStyle totalStyle{10.5, 4.6, true, Ink::Text};

constexpr double edgePadding = 1.25;  // of the header and the total
constexpr double capitalsAbove = 3.2; // from a row's first text line's top to its baseline
constexpr double columnGap = 4;
constexpr double thinRule = 0.15;
constexpr double strongRule = 0.3;
constexpr std::size_t longestCell = 4; // lines; a longer text is data gone wrong

constexpr std::size_t numberColumn = 0;
constexpr std::size_t firstRightColumn = 3;
constexpr std::size_t amountColumn = 4;

std::array<std::string_view, 5> textsOf(const LetterRow& row)
{
    return {row.number, row.issuedOn, row.dueOn, row.daysLate, row.amount};
}

double tallest(const std::array<ShapedText, 5>& cells)
{
    double height = 0;
    for (const ShapedText& cell : cells) height = std::max(height, cell.height());
    return height;
}

} // namespace

InvoiceTable::InvoiceTable(const Letter& letter, const TextShaper& shaper, double rowPadding)
    : m_shaper(shaper),
      m_rowPadding(rowPadding),
      m_carriedForward(letter.carriedForward),
      m_broughtForward(letter.broughtForward),
      m_totalLabel(letter.totalLabel),
      m_total(letter.total)
{
    expect(letter.tableHeader.size() == columnCount, "a letter's table has five columns");
    measureColumns(letter);
    const auto& titles = letter.tableHeader;
    m_header = shapeCells({titles[0], titles[1], titles[2], titles[3], titles[4]}, headerStyle);
    m_rows.reserve(letter.rows.size());
    for (const LetterRow& row : letter.rows) {
        m_rows.push_back(shapeCells(textsOf(row), rowStyle));
        m_runningTotals.push_back(row.runningTotal);
    }
}

/// Dates, days and amounts take what they need, the number takes the rest.
void InvoiceTable::measureColumns(const Letter& letter)
{
    for (std::size_t column = 1; column < columnCount; ++column) {
        double width = m_shaper.shape(letter.tableHeader[column], headerStyle).width();
        std::string_view longest;
        for (const LetterRow& row : letter.rows) {
            const std::string_view text = textsOf(row)[column];
            if (text.size() > longest.size()) longest = text;
        }
        width = std::max(width, m_shaper.shape(longest, rowStyle).width());
        if (column == amountColumn) width = std::max(width, m_shaper.shape(m_total, totalStyle).width());
        m_widths[column] = std::max(width, column == amountColumn ? 26.0 : 22.0) + columnGap;
    }
    const double others = m_widths[1] + m_widths[2] + m_widths[3] + m_widths[4];
    m_widths[numberColumn] = std::max(textWidth - others, 30.0);
    double left = leftEdge;
    for (std::size_t column = 0; column < columnCount; ++column) {
        m_lefts[column] = left;
        left += m_widths[column];
    }
}

InvoiceTable::Cells InvoiceTable::shapeCells(const std::array<std::string_view, columnCount>& texts,
                                             const TextStyle& style) const
{
    Cells cells;
    for (std::size_t column = 0; column < columnCount; ++column) {
        const double width = column == numberColumn ? m_widths[column] - columnGap : TextShaper::noLimit;
        cells[column] = m_shaper.shape(texts[column], style, width);
        if (cells[column].lines.size() > longestCell) cells[column].lines.resize(longestCell);
    }
    return cells;
}

void InvoiceTable::placeCells(PageCanvas& canvas, double baseline, const Cells& cells) const
{
    for (std::size_t column = 0; column < columnCount; ++column) {
        if (column < firstRightColumn) {
            canvas.lines(cells[column], m_lefts[column], baseline);
        } else {
            canvas.lines(cells[column], m_lefts[column] + m_widths[column], baseline, Align::Right);
        }
    }
}

double InvoiceTable::headerHeight() const
{
    return tallest(m_header) + 2 * edgePadding;
}

double InvoiceTable::rowHeight(std::size_t row) const
{
    return tallest(m_rows[row]) + 2 * m_rowPadding;
}

double InvoiceTable::carryHeight() const
{
    return carryStyle.pitch + 2 * m_rowPadding;
}

double InvoiceTable::totalHeight() const
{
    return totalStyle.pitch + 2 * edgePadding + 0.5;
}

double InvoiceTable::placeHeader(PageCanvas& canvas, double top) const
{
    const double bottom = top + headerHeight();
    placeCells(canvas, top + edgePadding + capitalsAbove - 0.6, m_header);
    canvas.rule(leftEdge, bottom, textWidth, strongRule, Ink::StrongRule);
    return bottom;
}

double InvoiceTable::placeRow(PageCanvas& canvas, double top, std::size_t row) const
{
    const double bottom = top + rowHeight(row);
    placeCells(canvas, top + m_rowPadding + capitalsAbove, m_rows[row]);
    canvas.rule(leftEdge, bottom, textWidth, thinRule, Ink::HairRule);
    return bottom;
}

double InvoiceTable::placeSum(PageCanvas& canvas, double top, const std::string& label, const std::string& amount) const
{
    const double baseline = top + m_rowPadding + capitalsAbove;
    canvas.lines(m_shaper.shape(label, carryStyle), leftEdge, baseline);
    canvas.lines(m_shaper.shape(amount, carryStyle), rightEdge, baseline, Align::Right);
    return top + carryHeight();
}

double InvoiceTable::placeCarriedForward(PageCanvas& canvas, double top, std::size_t row) const
{
    expect(row > 0 && row < m_rows.size(), "a sum is carried over between two rows");
    return placeSum(canvas, top, m_carriedForward, m_runningTotals[row - 1]);
}

double InvoiceTable::placeBroughtForward(PageCanvas& canvas, double top, std::size_t row) const
{
    expect(row > 0 && row < m_rows.size(), "a sum is carried over between two rows");
    const double bottom = placeSum(canvas, top, m_broughtForward, m_runningTotals[row - 1]);
    canvas.rule(leftEdge, bottom, textWidth, thinRule, Ink::HairRule);
    return bottom;
}

double InvoiceTable::placeTotal(PageCanvas& canvas, double top) const
{
    // The rule lies over the last row's own.
    canvas.rule(leftEdge, top, textWidth, strongRule, Ink::StrongRule);
    const double baseline = top + edgePadding + capitalsAbove + 0.7;
    canvas.lines(m_shaper.shape(m_totalLabel, totalStyle), leftEdge, baseline);
    canvas.lines(m_shaper.shape(m_total, totalStyle), rightEdge, baseline, Align::Right);
    return top + totalHeight();
}

} // namespace encours
