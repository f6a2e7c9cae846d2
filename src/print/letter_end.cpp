// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/letter_end.h"

#include <algorithm>

namespace encours {
namespace {

constexpr double panelPadding = 1.8; // above and below
constexpr double panelInset = 4;
constexpr double belowPanel = 0.8;
constexpr double secondColumn = rightColumn + 12;
constexpr double labelGap = 4;
constexpr double firstBaseline = 5.2; // from the panel's upper edge
constexpr double narrowBreakdown = 84;
constexpr double amountWidth = 34;
constexpr double aboveEnclosures = 4;

} // namespace

double LetterEnd::Detail::height() const
{
    return std::max(label.height(), value.height());
}

LetterEnd::LetterEnd(const Letter& letter, const TextShaper& shaper, const Spacing& spacing)
    : m_spacing(spacing),
      m_request(shapeAll(shaper, letter.request, spacing.bodyStyle(), textWidth)),
      m_closing(shapeAll(shaper, letter.closing, spacing.bodyStyle(), textWidth)),
      m_enclosures(shapeAll(shaper, letter.enclosures, enclosureStyle, textWidth))
{
    shapeBreakdown(letter, shaper);
    shapePayment(letter, shaper);
    for (std::size_t line = 0; line < letter.signature.size(); ++line) {
        m_signature.push_back(
            shaper.shape(letter.signature[line], line == 0 ? signatureStyle : roleStyle, rightEdge - rightColumn));
    }
}

/// Labels and amounts stand near each other: the block is as narrow as its labels let it be.
void LetterEnd::shapeBreakdown(const Letter& letter, const TextShaper& shaper)
{
    double widest = 0;
    for (const LetterDetail& sum : letter.breakdown)
        widest = std::max(widest, shaper.shape(sum.label, lastSumStyle).width());
    const bool isNarrow = widest <= rightEdge - narrowBreakdown - amountWidth;
    m_breakdownLeft = isNarrow ? narrowBreakdown : leftEdge;
    for (std::size_t index = 0; index < letter.breakdown.size(); ++index) {
        const bool isLast = index + 1 == letter.breakdown.size();
        const TextStyle& style = isLast ? lastSumStyle : sumStyle;
        m_breakdown.push_back(
            {shaper.shape(letter.breakdown[index].label, style, rightEdge - m_breakdownLeft - amountWidth),
             shaper.shape(letter.breakdown[index].value, style)});
    }
}

/// Two columns when everything fits on one line of them, else one column whose values are broken.
void LetterEnd::shapePayment(const Letter& letter, const TextShaper& shaper)
{
    const std::size_t perColumn = (letter.payment.size() + 1) / 2;
    for (const LetterDetail& detail : letter.payment)
        m_labelWidth = std::max(m_labelWidth, shaper.shape(detail.label, labelStyle).width());
    m_labelWidth = std::min(m_labelWidth, textWidth / 3);
    const double firstWidth = secondColumn - leftEdge - panelInset - m_labelWidth - 2 * labelGap;
    const double secondWidth = rightEdge - 2 - secondColumn - m_labelWidth - labelGap;
    for (std::size_t index = 0; index < letter.payment.size(); ++index) {
        const double width = shaper.shape(letter.payment[index].value, detailStyle).width();
        if (width > (index < perColumn ? firstWidth : secondWidth)) m_isPaymentInTwoColumns = false;
    }
    const double oneWidth = textWidth - 2 * panelInset - m_labelWidth - labelGap;
    for (const LetterDetail& detail : letter.payment) {
        m_payment.push_back(
            {shaper.shape(detail.label, labelStyle, m_labelWidth + 0.05),
             shaper.shape(detail.value, detailStyle, m_isPaymentInTwoColumns ? TextShaper::noLimit : oneWidth)});
    }
}

double LetterEnd::panelHeight() const
{
    double height = 2 * panelPadding;
    if (m_isPaymentInTwoColumns) {
        height += static_cast<double>((m_payment.size() + 1) / 2) * detailStyle.pitch;
    } else {
        for (const Detail& detail : m_payment) height += detail.height();
    }
    return height;
}

double LetterEnd::paymentHeight() const
{
    return m_payment.empty() ? 0 : panelHeight() + m_spacing.paragraphGap + belowPanel;
}

double LetterEnd::breakdownHeight() const
{
    if (m_breakdown.empty()) return 0;
    double height = 2 * m_spacing.paragraphGap;
    for (const Detail& sum : m_breakdown) height += sum.height();
    return height;
}

double LetterEnd::signatureHeight() const
{
    return m_signature.empty() ? 0 : m_spacing.signing + heightOf(m_signature, 0);
}

double LetterEnd::enclosuresHeight() const
{
    return m_enclosures.empty() ? 0 : aboveEnclosures + heightOf(m_enclosures, 0);
}

double LetterEnd::height() const
{
    return m_spacing.paragraphGap + breakdownHeight() + heightOf(m_request, m_spacing.paragraphGap) + paymentHeight() +
           heightOf(m_closing, m_spacing.paragraphGap) + signatureHeight() + enclosuresHeight();
}

double LetterEnd::keptHeight() const
{
    constexpr double longestKept = 110; // more would leave half a page empty
    const double whole = height();
    if (whole <= longestKept) return whole;
    const double next = m_request.empty() ? paymentHeight() : std::min<double>(m_request.front().height(), 12);
    return m_spacing.paragraphGap + breakdownHeight() + next;
}

void LetterEnd::set(PageFlow& flow) const
{
    flow.skip(m_spacing.paragraphGap);
    setBreakdown(flow);
    for (const ShapedText& paragraph : m_request) flow.paragraph(paragraph, m_spacing.paragraphGap);
    setPayment(flow);
    setClosing(flow);
    setSignature(flow);
    setEnclosures(flow);
}

void LetterEnd::setBreakdown(PageFlow& flow) const
{
    if (m_breakdown.empty()) return;
    flow.ensureRoom(std::min(breakdownHeight(), flow.freshRoom()));
    for (std::size_t index = 0; index < m_breakdown.size(); ++index) {
        const Detail& sum = m_breakdown[index];
        flow.ensureRoom(sum.height());
        auto page = flow.canvas();
        const bool isLast = index + 1 == m_breakdown.size();
        if (isLast && index > 0)
            page.rule(m_breakdownLeft, flow.y() + 0.2, rightEdge - m_breakdownLeft, 0.3, Ink::StrongRule);
        const double baseline = flow.y() + bodyCapitals + (isLast ? 0.9 : 0);
        page.lines(sum.label, m_breakdownLeft, baseline);
        page.lines(sum.value, rightEdge, baseline, Align::Right);
        flow.skip(sum.height());
    }
    flow.skip(2 * m_spacing.paragraphGap);
}

/// On a pale panel; two columns are read downwards: payee and IBAN, then BIC and reference.
void LetterEnd::setPayment(PageFlow& flow) const
{
    if (m_payment.empty()) return;
    flow.ensureRoom(paymentHeight());
    const std::size_t perColumn = (m_payment.size() + 1) / 2;
    const double top = flow.y();
    auto page = flow.canvas();
    page.fill({leftEdge, top, textWidth, panelHeight()}, Ink::Panel);
    double y = top + firstBaseline;
    for (std::size_t index = 0; index < m_payment.size(); ++index) {
        const bool isSecond = m_isPaymentInTwoColumns && index >= perColumn;
        if (isSecond && index == perColumn) y = top + firstBaseline;
        const double x = isSecond ? secondColumn : leftEdge + panelInset;
        page.lines(m_payment[index].label, x, y);
        page.lines(m_payment[index].value, x + m_labelWidth + labelGap, y);
        y += m_isPaymentInTwoColumns ? detailStyle.pitch : m_payment[index].height();
    }
    flow.moveTo(top + panelHeight() + m_spacing.paragraphGap + belowPanel);
}

/// The signature never stands alone on a page.
void LetterEnd::setClosing(PageFlow& flow) const
{
    for (std::size_t index = 0; index < m_closing.size(); ++index) {
        const bool isLast = index + 1 == m_closing.size();
        if (isLast)
            flow.ensureRoom(
                std::min(m_closing[index].height() + m_spacing.paragraphGap + signatureHeight(), flow.freshRoom()));
        flow.paragraph(m_closing[index], m_spacing.paragraphGap);
    }
}

void LetterEnd::setSignature(PageFlow& flow) const
{
    if (m_signature.empty()) return;
    if (m_closing.empty()) flow.ensureRoom(signatureHeight());
    flow.skip(m_spacing.signing);
    auto page = flow.canvas();
    for (const ShapedText& line : m_signature) flow.moveTo(page.lines(line, rightColumn, flow.y()));
    flow.skip(-bodyCapitals); // from a baseline to an upper edge
}

/// The list may go on over the page, but never leaves its heading alone.
void LetterEnd::setEnclosures(PageFlow& flow) const
{
    if (m_enclosures.empty()) return;
    flow.skip(aboveEnclosures);
    const double first = m_enclosures.front().height() + (m_enclosures.size() > 1 ? m_enclosures[1].height() : 0);
    flow.ensureRoom(first);
    for (const ShapedText& line : m_enclosures) flow.paragraph(line, 0);
}

} // namespace encours
