// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/letter_layout.h"

#include "print/invoice_table.h"
#include "print/letter_end.h"
#include "print/letter_head.h"
#include "print/letter_styles.h"
#include "print/report_layout.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace encours {
namespace {

constexpr std::size_t keptRows = 2; // last rows that go with the total and the closing

/// Fills pages from top to bottom.
class LetterSetter {
public:
    LetterSetter(const Letter& letter, const Stationery& stationery, const Spacing& spacing);
    LaidOutLetter set();

private:
    void beginPage(PageCanvas& page) const;
    void setOpening(double subjectBaseline);
    void carryOver(std::size_t row);
    void setTable();
    void setAnnexes();
    void finishPages();

    const Letter& m_letter;
    const Stationery& m_stationery;
    Spacing m_spacing;
    TextShaper m_shaper;
    InvoiceTable m_table;
    LetterEnd m_end;
    PageFooter m_footer;
    LaidOutLetter m_result;
    PageFlow m_flow;
};

LetterSetter::LetterSetter(const Letter& letter, const Stationery& stationery, const Spacing& spacing)
    : m_letter(letter),
      m_stationery(stationery),
      m_spacing(spacing),
      m_table(letter, m_shaper, spacing.rowPadding),
      m_end(letter, m_shaper, spacing),
      m_footer(m_shaper, letter.legalMentions),
      m_result{letter.title, letter.sender.empty() ? std::string{} : letter.sender.front(), {}},
      m_flow(m_result.pages, m_footer.bodyBottom(), [this](PageCanvas& page) { beginPage(page); })
{
}

LaidOutLetter LetterSetter::set()
{
    m_result.pages.emplace_back();
    setOpening(setLetterHead(m_result.pages.back(), m_letter, m_stationery, m_shaper));
    if (m_table.hasColumns()) setTable();
    m_end.set(m_flow);
    setAnnexes();
    finishPages();
    return std::move(m_result);
}

void LetterSetter::beginPage(PageCanvas& page) const
{
    const std::string reference = m_letter.references.empty() ? std::string{} : m_letter.references.front() + " – ";
    placeRunningHead(page, m_shaper, m_result.author, reference + m_letter.placeAndDate);
}

void LetterSetter::setOpening(double subjectBaseline)
{
    auto page = m_flow.canvas();
    m_flow.moveTo(page.lines(m_shaper.shape(m_letter.subject, subjectStyle, textWidth), leftEdge, subjectBaseline));
    m_flow.skip(0.6);
    const TextStyle body = m_spacing.bodyStyle();
    if (!m_letter.salutation.empty())
        m_flow.paragraph(m_shaper.shape(m_letter.salutation, body, textWidth), m_spacing.paragraphGap);
    for (const ShapedText& paragraph : shapeAll(m_shaper, m_letter.opening, body, textWidth))
        m_flow.paragraph(paragraph, m_spacing.paragraphGap);
}

void LetterSetter::carryOver(std::size_t row)
{
    auto before = m_flow.canvas();
    m_table.placeCarriedForward(before, m_flow.y(), row);
    m_flow.beginPage();
    auto after = m_flow.canvas();
    m_flow.moveTo(m_table.placeHeader(after, m_flow.y()));
    m_flow.moveTo(m_table.placeBroughtForward(after, m_flow.y(), row));
}

void LetterSetter::setTable()
{
    const std::size_t count = m_table.rowCount();
    const std::size_t kept = std::min(keptRows, count);
    double end = m_table.totalHeight() + m_end.keptHeight();
    for (std::size_t row = count - kept; row < count; ++row) end += m_table.rowHeight(row);
    // An end taller than a page flows like the rest.
    const bool fitsOnePage = end + m_table.headerHeight() + m_table.carryHeight() <= m_flow.freshRoom();

    const double first =
        count > kept || !fitsOnePage ? m_table.carryHeight() + (count > 0 ? m_table.rowHeight(0) : 0) : end;
    m_flow.ensureRoom(m_table.headerHeight() + first);
    auto page = m_flow.canvas();
    m_flow.moveTo(m_table.placeHeader(page, m_flow.y()));
    for (std::size_t row = 0; row < count; ++row) {
        const bool beginsEnd = fitsOnePage && row == count - kept;
        const bool isInEnd = fitsOnePage && row > count - kept;
        const double needed = beginsEnd ? end : m_table.rowHeight(row) + m_table.carryHeight();
        if (row > 0 && !isInEnd && m_flow.room() < needed) carryOver(row);
        auto current = m_flow.canvas();
        m_flow.moveTo(m_table.placeRow(current, m_flow.y(), row));
    }
    if (!fitsOnePage) m_flow.ensureRoom(m_table.totalHeight());
    auto last = m_flow.canvas();
    m_flow.moveTo(m_table.placeTotal(last, m_flow.y()));
}

void LetterSetter::setAnnexes()
{
    for (const LetterAnnex& annex : m_letter.annexes) {
        m_flow.beginPage();
        setAnnex(m_flow, m_shaper, annex);
    }
}

void LetterSetter::finishPages()
{
    const std::string count = std::to_string(m_result.pages.size());
    for (std::size_t index = 0; index < m_result.pages.size(); ++index) {
        Page& page = m_result.pages[index];
        m_footer.place(page);
        m_footer.placeNumber(page, "Page " + std::to_string(index + 1) + "/" + count);
        if (m_letter.mark.empty()) continue;
        PageCanvas canvas{page};
        canvas.mark({m_letter.mark, {105, 160}, 190, 40});
        // Once as text, for whoever reads the file by machine or by ear.
        const ShapedText mark = m_shaper.shape(m_letter.mark, markStyle, textWidth / 2);
        canvas.line(mark.lines.front(), rightEdge, index == 0 ? 20 : 15.5, Align::Right);
    }
}

} // namespace

SizeMm pageSizeMm()
{
    return {};
}

LaidOutLetter layOut(const Letter& letter, const Stationery& stationery)
{
    LaidOutLetter letterOnPages = LetterSetter{letter, stationery, comfortable}.set();
    if (letterOnPages.pages.size() == 1) return letterOnPages;
    // A little less air is better than a page more.
    LaidOutLetter tighter = LetterSetter{letter, stationery, compact}.set();
    return tighter.pages.size() < letterOnPages.pages.size() ? std::move(tighter) : std::move(letterOnPages);
}

LaidOutLetter layOut(const Letter& letter, const LetterPaper& paper)
{
    return layOut(letter, stationeryOf(paper));
}

LaidOutLetter layOut(const Letter& letter)
{
    return layOut(letter, Stationery{});
}

std::string textOf(const Page& page)
{
    std::string text;
    const TextRun* before = nullptr;
    for (const TextRun& run : page.texts) {
        const bool isSameLine = before != nullptr && run.baseline.y == before->baseline.y;
        if (before != nullptr) text += isSameLine ? "  " : "\n";
        text += run.text;
        before = &run;
    }
    return text;
}

} // namespace encours
