// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/letter_preview.h"

#include "support/format.h"
#include "support/theme.h"
#include "widgets/letter_sheets.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace encours::ui {
namespace {

constexpr int focusFrame = 2; ///< room for it around everything
constexpr double mmPerInch = 25.4;
constexpr std::array sizesPercent{25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300};
constexpr int buttonSide = 28;

QToolButton* barButton(const char* name, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setFixedHeight(buttonSide);
    button->setMinimumWidth(buttonSide);
    setLook(button, "look", "quiet");
    return button;
}

} // namespace

LetterPreview::LetterPreview(QWidget* parent)
    : QWidget(parent), m_sheets(new LetterSheets), m_scroll(new QScrollArea(this)), m_bar(makeBar())
{
    setObjectName("letterPreview");
    setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_sheets);
    m_scroll->viewport()->installEventFilter(this);
    m_nothing = wrappedLabel({}, TextRole::Caption, this);
    m_nothing->setObjectName("letterNothing");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(size::gap, size::gap, size::gap, size::gap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(focusFrame, focusFrame, focusFrame, focusFrame);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_nothing, 1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &LetterPreview::tellPage);
    connect(m_smaller, &QToolButton::clicked, this, &LetterPreview::reduce);
    connect(m_larger, &QToolButton::clicked, this, &LetterPreview::enlarge);
    connect(m_fit, &QToolButton::clicked, this, &LetterPreview::fitToWidth);
    retranslate();
    showSheets(false);
}

LetterPreview::~LetterPreview() = default;

/// Who goes by the keyboard sees where he is.
void LetterPreview::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setPen(Theme::current().colours().accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QWidget* LetterPreview::makeBar()
{
    auto* bar = new QWidget(this);
    m_page = plainLabel({}, TextRole::Caption, bar);
    m_page->setObjectName("letterPage");
    m_smaller = barButton("letterSmaller", QStringLiteral("−"), bar);
    m_larger = barButton("letterLarger", QStringLiteral("+"), bar);
    m_fit = barButton("letterFit", {}, bar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(size::grid, size::half, size::grid, size::half);
    row->setSpacing(size::half);
    row->addWidget(m_page);
    row->addStretch();
    row->addWidget(m_smaller);
    row->addWidget(m_larger);
    row->addWidget(m_fit);
    return bar;
}

void LetterPreview::showLetter(const Letter& letter, const LetterPaper& paper)
{
    const int before = m_scroll->verticalScrollBar()->value();
    m_sheets->setLetter(layOut(letter, paper));
    m_reason.clear();
    showSheets(true);
    if (m_fitsWidth) fitToWidth();
    m_scroll->verticalScrollBar()->setValue(before);
    m_shownPage = -1;
    tellPage();
}

void LetterPreview::clear()
{
    showNothing({});
}

void LetterPreview::showNothing(const QString& reason)
{
    m_sheets->setLetter({});
    m_reason = reason;
    m_scroll->verticalScrollBar()->setValue(0);
    showSheets(false);
    m_shownPage = -1;
    tellPage();
}

void LetterPreview::showSheets(bool hasSheets)
{
    m_scroll->setVisible(hasSheets);
    m_bar->setVisible(hasSheets);
    m_nothing->setVisible(!hasSheets);
}

int LetterPreview::pageCount() const
{
    return m_sheets->pageCount();
}

int LetterPreview::page() const
{
    const int middle = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2;
    return qMax(m_sheets->pageAt(middle), 0);
}

void LetterPreview::setPage(int page)
{
    if (pageCount() == 0) return;
    const QRect sheet = m_sheets->sheetRect(qBound(0, page, pageCount() - 1));
    m_scroll->verticalScrollBar()->setValue(sheet.top() - size::gap);
}

QString LetterPreview::pageText() const
{
    if (pageCount() == 0) return {};
    return toQ(textOf(m_sheets->letter().pages[static_cast<std::size_t>(page())]));
}

int LetterPreview::sizePercent() const
{
    return qRound(m_sheets->pixelsPerMm() * mmPerInch * 100 / logicalDpiX());
}

void LetterPreview::setPixelsPerMm(double pixelsPerMm)
{
    // The middle of what is in sight stays there.
    QScrollBar* bar = m_scroll->verticalScrollBar();
    const int half = m_scroll->viewport()->height() / 2;
    const double middle = (bar->value() + half) / m_sheets->pixelsPerMm();
    const bool isAtTop = bar->value() == 0;
    m_sheets->setPixelsPerMm(pixelsPerMm);
    if (!isAtTop) bar->setValue(qRound(middle * pixelsPerMm) - half);
    m_shownPage = -1;
    tellPage();
}

void LetterPreview::enlarge()
{
    const auto next = std::ranges::upper_bound(sizesPercent, sizePercent());
    if (next == sizesPercent.end()) return;
    m_fitsWidth = false;
    setPixelsPerMm(*next * logicalDpiX() / mmPerInch / 100);
}

void LetterPreview::reduce()
{
    const auto at = std::ranges::lower_bound(sizesPercent, sizePercent());
    if (at == sizesPercent.begin()) return;
    m_fitsWidth = false;
    setPixelsPerMm(*std::prev(at) * logicalDpiX() / mmPerInch / 100);
}

void LetterPreview::fitToWidth()
{
    constexpr double smallest = 0.5;
    m_fitsWidth = true;
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const double room = m_scroll->width() - bar - LetterSheets::sideRoom();
    setPixelsPerMm(std::max(room / pageSizeMm().width, smallest));
}

void LetterPreview::tellPage()
{
    const int shown = pageCount() == 0 ? -1 : page();
    if (shown == m_shownPage && shown >= 0) return;
    m_shownPage = shown;
    if (shown < 0) {
        m_page->clear();
        m_nothing->setText(m_reason.isEmpty() ? tr("No letter to show.") : m_reason);
        setAccessibleName(m_nothing->text());
        setAccessibleDescription({});
        return;
    }
    const QString text = tr("Page %1 of %2").arg(shown + 1).arg(pageCount());
    m_page->setText(text);
    setAccessibleName(tr("The letter on paper: %1").arg(text));
    setAccessibleDescription(pageText());
    emit pageTurned(shown);
}

void LetterPreview::keyPressEvent(QKeyEvent* event)
{
    constexpr int step = 48;
    QScrollBar* bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown: setPage(page() + 1); return;
    case Qt::Key_PageUp: setPage(page() - 1); return;
    case Qt::Key_Home: setPage(0); return;
    case Qt::Key_End: setPage(pageCount() - 1); return;
    case Qt::Key_Down: bar->setValue(bar->value() + step); return;
    case Qt::Key_Up: bar->setValue(bar->value() - step); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: enlarge(); return;
    case Qt::Key_Minus: reduce(); return;
    case Qt::Key_0: fitToWidth(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void LetterPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_fitsWidth && pageCount() > 0) fitToWidth();
}

bool LetterPreview::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            if (wheel->angleDelta().y() > 0) enlarge();
            else if (wheel->angleDelta().y() < 0) reduce();
            return true;
        }
    }
    // After the layout has given the area its width.
    if (event->type() == QEvent::Resize && m_fitsWidth && pageCount() > 0) fitToWidth();
    if (event->type() == QEvent::MouseButtonPress) setFocus(Qt::MouseFocusReason);
    return QWidget::eventFilter(watched, event);
}

void LetterPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void LetterPreview::retranslate()
{
    m_smaller->setAccessibleName(tr("Smaller"));
    setPlainToolTip(m_smaller, tr("Smaller (−)"));
    m_larger->setAccessibleName(tr("Larger"));
    setPlainToolTip(m_larger, tr("Larger (+)"));
    m_fit->setText(tr("Fit to width"));
    setPlainToolTip(m_fit, tr("Fit the page to the width (0)"));
    m_shownPage = -1;
    tellPage();
}

} // namespace encours::ui
