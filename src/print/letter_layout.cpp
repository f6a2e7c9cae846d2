// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/letter_layout.h"

#include "print/invoice_table.h"
#include "print/page_canvas.h"
#include "print/text_shaper.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace encours {
namespace {

constexpr TextStyle senderNameStyle{13, 5.6, true, Ink::Text};
constexpr TextStyle senderStyle{8.5, 3.9, false, Ink::Muted};
constexpr TextStyle addressStyle{9.5, addressPitch, false, Ink::Text};
constexpr TextStyle referenceStyle{8.5, 4.2, false, Ink::Muted};
constexpr TextStyle dateStyle{9.5, 4.2, false, Ink::Text};
constexpr TextStyle subjectStyle{10.5, 5, true, Ink::Text};
constexpr TextStyle labelStyle{8.5, 4.9, false, Ink::Muted};
constexpr TextStyle detailStyle{9.5, 4.9, false, Ink::Text};
constexpr TextStyle signatureStyle{9.5, 4.6, true, Ink::Text};
constexpr TextStyle roleStyle{9.5, 4.6, false, Ink::Muted};
constexpr TextStyle footerStyle{7, 3.2, false, Ink::Muted};
constexpr TextStyle runningHeadStyle{8.5, 4, false, Ink::Muted};

constexpr double rightColumn = addressWindow.x; // window, date and signature share one edge
constexpr double senderTop = 20;
constexpr double senderWidth = 78;
constexpr double dateBaseline = 88;
constexpr double subjectBaseline = 102;
constexpr double bodyCapitals = 3.3; // from a paragraph's upper edge to its first baseline
constexpr double footerBottom = 288; // last baseline
constexpr double continuationTop = 29;
constexpr double smallestAddress = 6; // points
constexpr std::size_t keptRows = 2;   // last rows that go with the total and the closing

/// Room between things, in millimetres.
struct Spacing {
    double linePitch = 4.6;
    double paragraphGap = 2.4;
    double rowPadding = 1;
    double signing = 13; ///< for a hand-written signature
};
constexpr Spacing comfortable{};
constexpr Spacing compact{4.4, 1.8, 0.65, 10.5};

/// Fills pages from top to bottom.
class LetterSetter {
public:
    LetterSetter(const Letter& letter, const Spacing& spacing);
    LaidOutLetter set();

private:
    void beginPage();
    [[nodiscard]] PageCanvas canvas() { return PageCanvas{m_result.pages.back()}; }
    [[nodiscard]] double room() const { return m_bottom - m_y; }
    [[nodiscard]] double freshRoom() const { return m_bottom - continuationTop; }
    void ensureRoom(double height);

    void setSender();
    void setAddress();
    void setReferencesAndDate();
    void setFoldMarks();
    void setRunningHead();
    void setParagraph(const ShapedText& text);
    void setHead();
    void setTable();
    void carryOver(std::size_t row);
    void setEnd();
    void setPayment();
    void setSignature();
    void setFooters();

    [[nodiscard]] double endHeight() const;
    [[nodiscard]] double paymentHeight() const;
    [[nodiscard]] double signatureHeight() const;
    [[nodiscard]] std::vector<ShapedText> shapeAll(const std::vector<std::string>& texts, const TextStyle& style,
                                                   double width) const;

    const Letter& m_letter;
    Spacing m_spacing;
    TextStyle m_bodyStyle{9.5, m_spacing.linePitch, false, Ink::Text};
    TextShaper m_shaper;
    InvoiceTable m_table;
    std::vector<ShapedText> m_request;
    std::vector<ShapedText> m_closing;
    std::vector<ShapedText> m_mentions;
    LaidOutLetter m_result;
    double m_bottom = 0; ///< lower end of the body
    double m_y = 0;      ///< upper edge of what comes next
};

double heightOf(const std::vector<ShapedText>& paragraphs, double gap)
{
    double height = 0;
    for (const ShapedText& paragraph : paragraphs) height += paragraph.height() + gap;
    return height;
}

LetterSetter::LetterSetter(const Letter& letter, const Spacing& spacing)
    : m_letter(letter), m_spacing(spacing), m_table(letter, m_shaper, spacing.rowPadding)
{
    m_result.title = letter.title;
    m_result.author = letter.sender.empty() ? std::string{} : letter.sender.front();
    m_request = shapeAll(letter.request, m_bodyStyle, textWidth);
    m_closing = shapeAll(letter.closing, m_bodyStyle, textWidth);
    m_mentions = shapeAll(letter.legalMentions, footerStyle, textWidth - 20);
    double mentionsHeight = 0;
    for (const ShapedText& mention : m_mentions) mentionsHeight += mention.height();
    m_bottom = footerBottom - std::max(mentionsHeight, footerStyle.pitch) - 4;
}

LaidOutLetter LetterSetter::set()
{
    m_result.pages.emplace_back();
    setSender();
    setAddress();
    setReferencesAndDate();
    setFoldMarks();
    setHead();
    setTable();
    setEnd();
    setFooters();
    return std::move(m_result);
}

std::vector<ShapedText> LetterSetter::shapeAll(const std::vector<std::string>& texts, const TextStyle& style,
                                               double width) const
{
    std::vector<ShapedText> shaped;
    shaped.reserve(texts.size());
    for (const std::string& text : texts) shaped.push_back(m_shaper.shape(text, style, width));
    return shaped;
}

void LetterSetter::beginPage()
{
    m_result.pages.emplace_back();
    setRunningHead();
    m_y = continuationTop;
}

void LetterSetter::ensureRoom(double height)
{
    if (room() < height) beginPage();
}

void LetterSetter::setSender()
{
    auto page = canvas();
    double y = senderTop;
    for (std::size_t line = 0; line < m_letter.sender.size(); ++line) {
        const ShapedText text =
            m_shaper.shape(m_letter.sender[line], line == 0 ? senderNameStyle : senderStyle, senderWidth);
        y = page.lines(text, leftEdge, y);
    }
}

/// The size gives way when a line of wide capitals would leave the window.
void LetterSetter::setAddress()
{
    expect(m_letter.recipient.size() <= 6, "an address has at most six lines");
    TextStyle style = addressStyle;
    auto lines = shapeAll(m_letter.recipient, style, TextShaper::noLimit);
    double widest = 0;
    for (const ShapedText& line : lines) widest = std::max(widest, line.width());
    if (widest > addressWindow.width) {
        style.points = std::max(style.points * addressWindow.width / widest - 0.05, smallestAddress);
        lines = shapeAll(m_letter.recipient, style, TextShaper::noLimit);
    }
    // The first line's box begins at the window's edge; the sixth line's baseline stays above the lower one.
    double y = addressWindow.y + m_shaper.ascent(addressStyle.points);
    auto page = canvas();
    for (const ShapedText& line : lines) {
        page.line(line.lines.front(), addressWindow.x, y);
        y += addressPitch;
    }
}

void LetterSetter::setReferencesAndDate()
{
    auto page = canvas();
    double y = dateBaseline -
               referenceStyle.pitch * static_cast<double>(std::max<std::size_t>(m_letter.references.size(), 1) - 1);
    for (const ShapedText& reference : shapeAll(m_letter.references, referenceStyle, senderWidth)) {
        y = page.lines(reference, leftEdge, y);
    }
    page.lines(m_shaper.shape(m_letter.placeAndDate, dateStyle, rightEdge - rightColumn), rightColumn, dateBaseline);
}

void LetterSetter::setFoldMarks()
{
    for (const double third : {99.0, 198.0}) canvas().rule(5, third, 4, 0.15, Ink::HairRule);
}

void LetterSetter::setRunningHead()
{
    auto page = canvas();
    constexpr double baseline = 20;
    constexpr double half = textWidth / 2 - 3;
    page.line(m_shaper.shape(m_result.author, runningHeadStyle, half).lines.front(), leftEdge, baseline);
    const std::string reference = m_letter.references.empty() ? std::string{} : m_letter.references.front() + " – ";
    const ShapedText right = m_shaper.shape(reference + m_letter.placeAndDate, runningHeadStyle, half);
    page.line(right.lines.front(), rightEdge, baseline, Align::Right);
    page.rule(leftEdge, baseline + 2.4, textWidth, 0.15, Ink::HairRule);
}

/// A paragraph may be broken between lines, but never leaves one line alone.
void LetterSetter::setParagraph(const ShapedText& text)
{
    const std::size_t count = text.lines.size();
    for (std::size_t line = 0; line < count; ++line) {
        const std::size_t together = (line == 0 || line + 2 == count) && line + 1 < count ? 2 : 1;
        ensureRoom(text.style.pitch * static_cast<double>(together));
        canvas().line(text.lines[line], leftEdge, m_y + bodyCapitals);
        m_y += text.style.pitch;
    }
    m_y += m_spacing.paragraphGap;
}

void LetterSetter::setHead()
{
    m_y = canvas().lines(m_shaper.shape(m_letter.subject, subjectStyle, textWidth), leftEdge, subjectBaseline);
    m_y += 0.6;
    setParagraph(m_shaper.shape(m_letter.salutation, m_bodyStyle, textWidth));
    for (const ShapedText& paragraph : shapeAll(m_letter.opening, m_bodyStyle, textWidth)) setParagraph(paragraph);
}

void LetterSetter::carryOver(std::size_t row)
{
    auto before = canvas();
    m_table.placeCarriedForward(before, m_y, row);
    beginPage();
    auto after = canvas();
    m_y = m_table.placeHeader(after, m_y);
    m_y = m_table.placeBroughtForward(after, m_y, row);
}

void LetterSetter::setTable()
{
    const std::size_t count = m_table.rowCount();
    const std::size_t kept = std::min(keptRows, count);
    double end = m_table.totalHeight() + endHeight();
    for (std::size_t row = count - kept; row < count; ++row) end += m_table.rowHeight(row);
    // An end taller than a page flows like the rest.
    const bool fitsOnePage = end + m_table.headerHeight() + m_table.carryHeight() <= freshRoom();

    const double first =
        count > kept || !fitsOnePage ? m_table.carryHeight() + (count > 0 ? m_table.rowHeight(0) : 0) : end;
    ensureRoom(m_table.headerHeight() + first);
    auto page = canvas();
    m_y = m_table.placeHeader(page, m_y);
    for (std::size_t row = 0; row < count; ++row) {
        const bool beginsEnd = fitsOnePage && row == count - kept;
        const bool isInEnd = fitsOnePage && row > count - kept;
        const double needed = beginsEnd ? end : m_table.rowHeight(row) + m_table.carryHeight();
        if (row > 0 && !isInEnd && room() < needed) carryOver(row);
        auto current = canvas();
        m_y = m_table.placeRow(current, m_y, row);
    }
    if (!fitsOnePage) ensureRoom(m_table.totalHeight());
    auto last = canvas();
    m_y = m_table.placeTotal(last, m_y);
}

double LetterSetter::paymentHeight() const
{
    if (m_letter.payment.empty()) return 0;
    const auto lines = static_cast<double>((m_letter.payment.size() + 1) / 2);
    return lines * detailStyle.pitch + 3.6 + m_spacing.paragraphGap + 0.8;
}

double LetterSetter::signatureHeight() const
{
    if (m_letter.signature.empty()) return 0;
    return m_spacing.signing + signatureStyle.pitch * static_cast<double>(m_letter.signature.size());
}

double LetterSetter::endHeight() const
{
    return m_spacing.paragraphGap + heightOf(m_request, m_spacing.paragraphGap) + paymentHeight() +
           heightOf(m_closing, m_spacing.paragraphGap) + signatureHeight();
}

void LetterSetter::setEnd()
{
    m_y += m_spacing.paragraphGap;
    for (const ShapedText& paragraph : m_request) setParagraph(paragraph);
    setPayment();
    for (std::size_t paragraph = 0; paragraph < m_closing.size(); ++paragraph) {
        // The signature never stands alone on a page.
        const bool isLast = paragraph + 1 == m_closing.size();
        if (isLast)
            ensureRoom(
                std::min(m_closing[paragraph].height() + m_spacing.paragraphGap + signatureHeight(), freshRoom()));
        setParagraph(m_closing[paragraph]);
    }
    setSignature();
}

/// Two columns on a pale panel, read downwards: payee and IBAN, then BIC and reference.
void LetterSetter::setPayment()
{
    if (m_letter.payment.empty()) return;
    ensureRoom(paymentHeight());
    const std::size_t perColumn = (m_letter.payment.size() + 1) / 2;
    const double height = static_cast<double>(perColumn) * detailStyle.pitch + 3.6;
    auto page = canvas();
    page.fill({leftEdge, m_y, textWidth, height}, Ink::Panel);
    for (std::size_t detail = 0; detail < m_letter.payment.size(); ++detail) {
        const bool isLeft = detail < perColumn;
        const double x = isLeft ? leftEdge + 4 : rightColumn + 12;
        const double y = m_y + 5.2 + detailStyle.pitch * static_cast<double>(isLeft ? detail : detail - perColumn);
        const double valueX = x + (isLeft ? 22 : 20);
        const double valueWidth = (isLeft ? rightColumn + 10 : rightEdge - 2) - valueX;
        page.line(m_shaper.shape(m_letter.payment[detail].label, labelStyle).lines.front(), x, y);
        page.line(m_shaper.shape(m_letter.payment[detail].value, detailStyle, valueWidth).lines.front(), valueX, y);
    }
    m_y += height + m_spacing.paragraphGap + 0.8;
}

void LetterSetter::setSignature()
{
    if (m_letter.signature.empty()) return;
    m_y += m_spacing.signing;
    auto page = canvas();
    for (std::size_t line = 0; line < m_letter.signature.size(); ++line) {
        const ShapedText text =
            m_shaper.shape(m_letter.signature[line], line == 0 ? signatureStyle : roleStyle, rightEdge - rightColumn);
        page.line(text.lines.front(), rightColumn, m_y);
        m_y += signatureStyle.pitch;
    }
}

void LetterSetter::setFooters()
{
    const std::string count = std::to_string(m_result.pages.size());
    for (std::size_t index = 0; index < m_result.pages.size(); ++index) {
        PageCanvas page{m_result.pages[index]};
        double y = m_bottom + 4 + footerStyle.pitch;
        page.rule(leftEdge, y - footerStyle.pitch - 1, textWidth, 0.15, Ink::HairRule);
        const ShapedText number = m_shaper.shape("Page " + std::to_string(index + 1) + "/" + count, footerStyle);
        page.line(number.lines.front(), rightEdge, y, Align::Right);
        for (const ShapedText& mention : m_mentions) y = page.lines(mention, leftEdge, y);
    }
}

} // namespace

SizeMm pageSizeMm()
{
    return {};
}

LaidOutLetter layOut(const Letter& letter)
{
    LaidOutLetter letterOnPages = LetterSetter{letter, comfortable}.set();
    if (letterOnPages.pages.size() == 1) return letterOnPages;
    // A little less air is better than a page more.
    LaidOutLetter tighter = LetterSetter{letter, compact}.set();
    return tighter.pages.size() < letterOnPages.pages.size() ? std::move(tighter) : std::move(letterOnPages);
}

} // namespace encours
