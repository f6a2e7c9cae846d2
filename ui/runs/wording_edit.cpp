// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/wording_edit.h"

#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int fewestDigits = 3;

/// The numbers at the left of the text.
class Margin : public QWidget {
public:
    explicit Margin(WordingEdit* edit) : QWidget(edit), m_edit(edit) { setFocusPolicy(Qt::NoFocus); }
    [[nodiscard]] QSize sizeHint() const override { return {m_edit->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_edit->paintMargin(event); }

private:
    WordingEdit* m_edit;
};

} // namespace

WordingEdit::WordingEdit(QWidget* parent) : QPlainTextEdit(parent), m_margin(new Margin(this))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(Theme::current().font(TextRole::Body).pointSizeF());
    setFont(fixed);
    setTabChangesFocus(true);
    setViewportMargins(marginWidth(), 0, 0, 0);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(marginWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int scrolled) {
        if (scrolled != 0) m_margin->scroll(0, scrolled);
        else m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_margin, QOverload<>::of(&QWidget::update));
    connect(&Theme::current(), &Theme::changed, this, &WordingEdit::showMarks);
}

int WordingEdit::marginWidth() const
{
    const int digits = std::max(fewestDigits, static_cast<int>(QString::number(blockCount()).size()));
    return digits * fontMetrics().horizontalAdvance(QLatin1Char('9')) + 2 * size::grid;
}

void WordingEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void WordingEdit::paintMargin(QPaintEvent* event)
{
    const ThemeColours& colours = Theme::current().colours();
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), colours.subtle);
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const int number = block.blockNumber() + 1;
        const bool isWrong = markOf(number) != nullptr;
        painter.setPen(isWrong                          ? Theme::current().tone(Tone::Red).ink
                       : block.blockNumber() == current ? colours.text
                                                        : colours.muted);
        // The mark, too: colour alone says nothing to some.
        const QString text = (isWrong ? QStringLiteral("! ") : QString()) + QString::number(number);
        painter.drawText(QRectF(0, top, m_margin->width() - size::grid, fontMetrics().height()), Qt::AlignRight, text);
        top += height;
        block = block.next();
    }
}

const LineMark* WordingEdit::markOf(int line) const
{
    const auto found =
        std::find_if(m_marks.begin(), m_marks.end(), [line](const LineMark& mark) { return mark.line == line; });
    return found == m_marks.end() ? nullptr : &*found;
}

QString WordingEdit::wording() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return text.replace(QChar::LineSeparator, QLatin1Char('\n'));
}

void WordingEdit::setMarks(std::vector<LineMark> marks)
{
    m_marks = std::move(marks);
    showMarks();
}

void WordingEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> fills;
    for (const LineMark& mark : m_marks) {
        const QTextBlock block = document()->findBlockByNumber(mark.line - 1);
        if (!block.isValid()) continue;
        QTextEdit::ExtraSelection fill;
        fill.cursor = QTextCursor(block);
        fill.format.setBackground(Theme::current().tone(Tone::Red).fill);
        fill.format.setForeground(Theme::current().tone(Tone::Red).ink);
        fill.format.setProperty(QTextFormat::FullWidthSelection, true);
        fills.append(fill);
    }
    setExtraSelections(fills);
    m_margin->update();
}

bool WordingEdit::goToNextMark()
{
    if (m_marks.empty()) return false;
    const int here = textCursor().blockNumber() + 1;
    const auto next =
        std::find_if(m_marks.begin(), m_marks.end(), [here](const LineMark& mark) { return mark.line > here; });
    const LineMark& mark = next == m_marks.end() ? m_marks.front() : *next;
    const QTextBlock block = document()->findBlockByNumber(mark.line - 1);
    setTextCursor(QTextCursor(block.isValid() ? block : document()->lastBlock()));
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
    return true;
}

void WordingEdit::insertField(const QString& written)
{
    QTextCursor cursor = textCursor();
    const QString chosen = cursor.selectedText();
    const int gap = static_cast<int>(written.indexOf(QStringLiteral("}}{{/")));
    const bool isOpen = gap >= 0 && written.count(QStringLiteral("{{")) == 2;
    const int inside = gap + 2;
    if (!isOpen) {
        cursor.insertText(written);
    } else {
        cursor.insertText(written.left(inside) + chosen + written.mid(inside));
        if (chosen.isEmpty()) cursor.setPosition(cursor.position() - static_cast<int>(written.size()) + inside);
    }
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

bool WordingEdit::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QPlainTextEdit::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint place = viewport()->mapFromGlobal(help->globalPos());
    const LineMark* mark = markOf(cursorForPosition(place).blockNumber() + 1);
    if (mark != nullptr) QToolTip::showText(help->globalPos(), plainToolTip(mark->sentence), this);
    else QToolTip::hideText();
    return true;
}

} // namespace encours::ui
