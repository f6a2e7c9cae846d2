// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/annex_table.h"

#include "print/fit_text.h"
#include "print/letter_styles.h"

#include <algorithm>
#include <numeric>

namespace encours {
namespace {

constexpr double gap = 4;
constexpr double padding = 0.9;
constexpr double capitals = 3.0;
constexpr double widestText = 90;    // that a column asks for itself
constexpr double narrowestText = 16; // that it is left with

TextStyle rowStyle(double points)
{
    return {points, points * 0.46, false, Ink::Text};
}

TextStyle headerStyle(double points)
{
    return {points * 0.9, points * 0.41, true, Ink::Muted};
}

TextStyle totalStyle(double points)
{
    return {points, points * 0.46, true, Ink::Text};
}

/// The longest piece of a title that cannot be broken.
double longestWord(const TextShaper& shaper, const std::string& title, const TextStyle& style)
{
    double widest = 0;
    for (std::size_t begin = 0; begin < title.size();) {
        const std::size_t end = std::min(title.find(' ', begin), title.size());
        widest = std::max(widest, shaper.shape(title.substr(begin, end - begin), style).width());
        begin = end + 1;
    }
    return widest;
}

} // namespace

AnnexTable::AnnexTable(const LetterTable& table, const TextShaper& shaper) : m_shaper(shaper)
{
    std::vector<std::string> titles;
    for (const LetterTable::Column& column : table.columns) {
        m_isNumber.push_back(column.isNumber);
        titles.push_back(column.title);
    }
    measure(table);
    m_header = shape(titles, headerStyle(m_points));
    m_rows.reserve(table.rows.size());
    for (const auto& row : table.rows) {
        expect(row.size() == table.columns.size(), "a row has a cell for each column");
        m_rows.push_back(shape(row, rowStyle(m_points)));
    }
    if (!table.total.empty()) {
        expect(table.total.size() == table.columns.size(), "a total has a cell for each column");
        m_total = shape(table.total, totalStyle(m_points));
    }
}

void AnnexTable::measure(const LetterTable& table)
{
    std::vector<double> natural(table.columns.size());
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const bool isNumber = m_isNumber[column];
        const auto widthOf = [&](const std::string& text, const TextStyle& style) {
            const double width = m_shaper.shape(text, style).width();
            return isNumber ? width : std::min(width, widestText);
        };
        double width = longestWord(m_shaper, table.columns[column].title, headerStyle(m_points));
        for (const auto& row : table.rows) width = std::max(width, widthOf(row[column], rowStyle(m_points)));
        if (!table.total.empty()) width = std::max(width, widthOf(table.total[column], totalStyle(m_points)));
        natural[column] = width;
    }
    shareWidth(std::move(natural));
}

/// What is left over goes to all columns alike; what is missing is taken from the texts, then from the size of the letters.
void AnnexTable::shareWidth(std::vector<double> natural)
{
    const auto columns = static_cast<double>(natural.size());
    const double available = textWidth - gap * (columns - 1);
    const auto sumOf = [&](bool isNumber) {
        double sum = 0;
        for (std::size_t column = 0; column < natural.size(); ++column) {
            if (m_isNumber[column] == isNumber) sum += natural[column];
        }
        return sum;
    };
    const double texts = sumOf(false);
    const double numbers = sumOf(true);
    const double leastTexts =
        std::min(texts, narrowestText * static_cast<double>(std::ranges::count(m_isNumber, false)));
    if (numbers + leastTexts > available && numbers > 0) {
        const double scale = std::max((available - leastTexts) / numbers, smallestPoints / m_points);
        m_points *= std::min(scale * 0.99, 1.0);
        for (std::size_t column = 0; column < natural.size(); ++column) {
            if (m_isNumber[column]) natural[column] *= scale;
        }
    }
    const double left = std::max(available - sumOf(true), 0.0);
    if (texts > left && texts > 0) {
        for (std::size_t column = 0; column < natural.size(); ++column) {
            if (!m_isNumber[column]) natural[column] *= left / texts;
        }
    }
    const double spare = std::max(available - std::accumulate(natural.begin(), natural.end(), 0.0), 0.0) / columns;
    double x = leftEdge;
    for (const double width : natural) {
        m_lefts.push_back(x);
        m_widths.push_back(std::max(width + spare, 1.0));
        x += width + spare + gap;
    }
}

AnnexTable::Cells AnnexTable::shape(const std::vector<std::string>& texts, TextStyle style) const
{
    constexpr double rounding = 0.05;
    Cells cells;
    cells.reserve(texts.size());
    for (std::size_t column = 0; column < texts.size(); ++column) {
        cells.push_back(m_shaper.shape(texts[column], style, m_widths[column] + rounding));
    }
    return cells;
}

std::size_t AnnexTable::lineCount(const Cells& cells)
{
    std::size_t most = 1;
    for (const ShapedText& cell : cells) most = std::max(most, cell.lines.size());
    return most;
}

double AnnexTable::headerHeight() const
{
    return headerStyle(m_points).pitch * static_cast<double>(lineCount(m_header)) + 2 * padding;
}

void AnnexTable::placeLines(PageCanvas& canvas, const Cells& cells, std::size_t from, std::size_t count,
                            double baseline) const
{
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const ShapedText& cell = cells[column];
        double y = baseline;
        for (std::size_t line = from; line < std::min(from + count, cell.lines.size()); ++line) {
            if (m_isNumber[column]) canvas.line(cell.lines[line], m_lefts[column] + m_widths[column], y, Align::Right);
            else canvas.line(cell.lines[line], m_lefts[column], y);
            y += cell.style.pitch;
        }
    }
}

void AnnexTable::setHeader(PageFlow& flow) const
{
    auto canvas = flow.canvas();
    placeLines(canvas, m_header, 0, lineCount(m_header), flow.y() + padding + capitals - 0.4);
    flow.skip(headerHeight());
    canvas.rule(leftEdge, flow.y(), textWidth, 0.3, Ink::StrongRule);
}

/// `keptBelow` is the room that what follows needs on the same page.
void AnnexTable::setRow(PageFlow& flow, const Cells& cells, double keptBelow) const
{
    const double pitch = rowStyle(m_points).pitch;
    const std::size_t lines = lineCount(cells);
    const double whole = pitch * static_cast<double>(lines) + 2 * padding;
    const bool fitsAPage = headerHeight() + whole + keptBelow <= flow.freshRoom();
    const double needed = fitsAPage ? whole + keptBelow : 3 * pitch;
    if (flow.room() < needed) {
        flow.beginPage();
        setHeader(flow);
    }
    for (std::size_t from = 0; from < lines;) {
        const auto fitting = static_cast<std::size_t>(std::max((flow.room() - 2 * padding) / pitch, 0.0));
        const std::size_t count = fitsAPage ? lines : std::min(std::max<std::size_t>(fitting, 1), lines - from);
        auto canvas = flow.canvas();
        placeLines(canvas, cells, from, count, flow.y() + padding + capitals);
        flow.skip(pitch * static_cast<double>(count) + 2 * padding);
        canvas.rule(leftEdge, flow.y(), textWidth, hairRule, Ink::HairRule);
        from += count;
        if (from == lines) break;
        flow.beginPage();
        setHeader(flow);
    }
}

void AnnexTable::setTotal(PageFlow& flow) const
{
    auto canvas = flow.canvas();
    canvas.rule(leftEdge, flow.y(), textWidth, 0.3, Ink::StrongRule);
    placeLines(canvas, m_total, 0, lineCount(m_total), flow.y() + padding + capitals + 0.3);
    flow.skip(totalStyle(m_points).pitch * static_cast<double>(lineCount(m_total)) + 2 * padding);
}

void AnnexTable::set(PageFlow& flow) const
{
    const double pitch = rowStyle(m_points).pitch;
    const double total =
        m_total.empty() ? 0 : totalStyle(m_points).pitch * static_cast<double>(lineCount(m_total)) + 2 * padding;
    flow.ensureRoom(
        std::min(headerHeight() + 2 * (pitch + 2 * padding) + (m_rows.size() < 2 ? total : 0), flow.freshRoom()));
    setHeader(flow);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        setRow(flow, m_rows[row], row + 1 == m_rows.size() ? total : 0);
    }
    if (m_total.empty()) return;
    if (flow.room() < total) {
        flow.beginPage();
        setHeader(flow);
    }
    setTotal(flow);
}

} // namespace encours
