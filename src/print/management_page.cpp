// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/management_page.h"

#include "print/fit_text.h"
#include "print/management_blocks.h"
#include "print/management_charts.h"
#include "print/page_canvas.h"

#include <algorithm>

namespace encours {
namespace {

constexpr double sheetLeft = 12;
constexpr double sheetRight = 198;
constexpr double sheetWidth = sheetRight - sheetLeft;
constexpr double sheetTop = 11;
constexpr double sheetBottom = 284; ///< lower end of what stands above the footer
constexpr double footerBaseline = 289;
constexpr double gap = 4;
constexpr double narrowWidth = 64;
constexpr double wideWidth = sheetWidth - narrowWidth - gap;
constexpr double narrowLeft = sheetLeft + wideWidth + gap;
constexpr double chartHeight = 60;
constexpr std::size_t cardsInRow = 5;

constexpr TextStyle footerStyle{6.5, 2.9, false, Ink::Muted};

/// Fills pages from top to bottom, block by block.
class ManagementSetter {
public:
    explicit ManagementSetter(const ManagementSheet& sheet) : m_sheet(sheet) { beginPage(); }
    std::vector<Page> set();

private:
    void beginPage();
    /// Puts a block below everything so far, on a new page when it has no room on this one.
    void place(const PageBlock& block, double below);
    void setHead();
    void setCards();
    void setCharts();
    void setFootnotes();
    void setDefinitions();
    void setFooters();

    const ManagementSheet& m_sheet;
    TextShaper m_shaper;
    std::vector<Page> m_pages;
    double m_y = 0;
};

/// Two blocks side by side.
PageBlock beside(const PageBlock& left, const PageBlock& right)
{
    PageBlock both;
    PageCanvas canvas{both.content};
    canvas.append(left.content, 0);
    canvas.append(right.content, 0);
    both.height = std::max(left.height, right.height);
    return both;
}

std::vector<Page> ManagementSetter::set()
{
    setHead();
    setCards();
    setCharts();
    place(beside(tableBlock(m_shaper, m_sheet.customers, sheetLeft, wideWidth),
                 tableBlock(m_shaper, m_sheet.moves, narrowLeft, narrowWidth)),
          gap);
    place(beside(tableBlock(m_shaper, m_sheet.people, sheetLeft, wideWidth),
                 objectivesBlock(m_shaper, m_sheet.objectives, narrowLeft, narrowWidth)),
          gap);
    setFootnotes();
    if (!m_sheet.definitions.empty()) setDefinitions();
    setFooters();
    return std::move(m_pages);
}

void ManagementSetter::beginPage()
{
    m_pages.emplace_back();
    m_y = sheetTop;
}

void ManagementSetter::place(const PageBlock& block, double below)
{
    const bool isFresh = m_y == sheetTop;
    if (!isFresh && m_y + block.height > sheetBottom) beginPage();
    PageCanvas{m_pages.back()}.append(block.content, m_y);
    m_y += block.height + below;
}

void ManagementSetter::setHead()
{
    constexpr TextStyle firmStyle{9, 4, false, Ink::Muted};
    constexpr TextStyle titleStyle{16, 6.4, true, Ink::Text};
    constexpr TextStyle dayStyle{9.5, 4.2, false, Ink::Text};
    constexpr TextStyle contextStyle{7, 3.1, false, Ink::Muted};
    constexpr double half = sheetWidth / 2;
    PageBlock head;
    PageCanvas canvas{head.content};
    double left = 3;
    if (!m_sheet.firm.empty()) left = canvas.lines(fitText(m_shaper, m_sheet.firm, firmStyle, half), sheetLeft, left);
    left = canvas.lines(fitText(m_shaper, m_sheet.title, titleStyle, half), sheetLeft, left + 1.8);
    left = canvas.lines(fitText(m_shaper, m_sheet.day, dayStyle, half), sheetLeft, left - 1.4);
    double right = 3;
    for (const std::string& line : m_sheet.context) {
        const ShapedText text = m_shaper.shape(line, contextStyle, half - gap);
        right = canvas.lines(text, sheetRight, right, Align::Right);
    }
    head.height = std::max(left - dayStyle.pitch, right - contextStyle.pitch) + 1.5;
    place(head, 2);
}

void ManagementSetter::setCards()
{
    constexpr double between = 3;
    constexpr double width =
        (sheetWidth - between * static_cast<double>(cardsInRow - 1)) / static_cast<double>(cardsInRow);
    for (std::size_t first = 0; first < m_sheet.cards.size(); first += cardsInRow) {
        const std::size_t end = std::min(first + cardsInRow, m_sheet.cards.size());
        PageBlock cards;
        PageBlock row;
        std::vector<double> lefts;
        for (std::size_t card = first; card < end; ++card) {
            lefts.push_back(sheetLeft + (width + between) * static_cast<double>(card - first));
            cards = beside(cards, cardBlock(m_shaper, m_sheet.cards[card], lefts.back(), width));
        }
        PageCanvas canvas{row.content};
        for (const double left : lefts) canvas.fill({left, 0, width, cards.height}, Ink::Panel);
        canvas.append(cards.content, 0);
        row.height = cards.height;
        place(row, end == m_sheet.cards.size() ? gap : between);
    }
}

void ManagementSetter::setCharts()
{
    PageBlock charts;
    drawAgeing(charts.content, m_shaper, m_sheet.ageing, {sheetLeft, 0, wideWidth, chartHeight});
    drawForecast(charts.content, m_shaper, m_sheet.forecast, {narrowLeft, 0, narrowWidth, chartHeight});
    charts.height = chartHeight;
    place(charts, gap);
}

void ManagementSetter::setFootnotes()
{
    constexpr TextStyle style{6, 2.6, false, Ink::Muted};
    for (const std::string& note : m_sheet.footnotes) {
        PageBlock block;
        PageCanvas canvas{block.content};
        const ShapedText text = m_shaper.shape(note, style, sheetWidth);
        canvas.lines(text, sheetLeft, style.pitch);
        block.height = text.height() + 0.8;
        place(block, 0);
    }
}

void ManagementSetter::setDefinitions()
{
    constexpr TextStyle titleStyle{12, 5, true, Ink::Text};
    constexpr double width = (sheetWidth - gap) / 2;
    beginPage();
    PageBlock title;
    PageCanvas{title.content}.lines(fitText(m_shaper, m_sheet.definitionsTitle, titleStyle, sheetWidth), sheetLeft, 4);
    title.height = 6;
    place(title, 1);
    for (std::size_t first = 0; first < m_sheet.definitions.size(); first += 2) {
        PageBlock row = definitionBlock(m_shaper, m_sheet.definitions[first], sheetLeft, width);
        if (first + 1 < m_sheet.definitions.size()) {
            row =
                beside(row, definitionBlock(m_shaper, m_sheet.definitions[first + 1], sheetLeft + width + gap, width));
        }
        place(row, 0.6);
    }
}

void ManagementSetter::setFooters()
{
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        PageCanvas canvas{m_pages[page]};
        canvas.rule(sheetLeft, footerBaseline - 3.4, sheetWidth, 0.15, Ink::HairRule);
        const std::string number = std::to_string(page + 1) + "/" + std::to_string(m_pages.size());
        const ShapedText text = fitText(m_shaper, m_sheet.footer, footerStyle, sheetWidth - 10);
        canvas.lines(text, sheetLeft, footerBaseline);
        canvas.lines(m_shaper.shape(number, footerStyle), sheetRight, footerBaseline, Align::Right);
    }
}

} // namespace

std::vector<Page> layOut(const ManagementSheet& sheet)
{
    return ManagementSetter{sheet}.set();
}

} // namespace encours
