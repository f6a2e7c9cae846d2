// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "shell/page.h"
#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int sideMargin = 6;
constexpr int topMargin = 12;
constexpr int brandHeight = 24;
constexpr int iconTop = 8;
constexpr int wordTop = 32;
constexpr int compactHeight = 43;
constexpr int compactIconTop = 3;
constexpr int compactWordTop = 23;
constexpr int longestCompactKey = 3; ///< letters that fit beside the icon: F11

QFont wordFont(bool isCurrent)
{
    QFont font = Theme::current().font(TextRole::Caption);
    if (isCurrent) font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

RailButton::RailButton(Icon icon, const QString& key, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_key(key)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact) return;
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    return {size::railWidth - 2 * sideMargin, m_isCompact ? compactHeight : roomyHeight()};
}

int RailButton::roomyHeight() const
{
    const int width = size::railWidth - 2 * sideMargin;
    const QFontMetrics metrics(wordFont(true));
    const int word =
        metrics.boundingRect(QRect(0, 0, width, 100), Qt::AlignHCenter | Qt::TextWordWrap, text()).height();
    return wordTop + word + (m_key.isEmpty() ? 0 : metrics.height()) + 6;
}

void RailButton::paintEvent(QPaintEvent*)
{
    const ThemeColours& colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(colours.accent) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colours.chosen : underMouse() ? colours.subtle : QColor(Qt::transparent));
    painter.drawRoundedRect(frame, size::cardRadius, size::cardRadius);

    const QColor ink = isChecked() ? colours.accent : underMouse() ? colours.text : colours.muted;
    const int top = m_isCompact ? compactIconTop : iconTop;
    paintIcon(&painter, m_icon, QRect((width() - size::icon) / 2, top, size::icon, size::icon), ink);
    paintWord(painter, ink);
}

void RailButton::paintWord(QPainter& painter, const QColor& ink)
{
    const ThemeColours& colours = Theme::current().colours();
    painter.setPen(ink);
    painter.setFont(wordFont(isChecked()));
    if (m_isCompact) {
        // A word that is too long in semibold stays whole in the plain weight: the fill says already that it is chosen.
        if (painter.fontMetrics().horizontalAdvance(text()) > width()) painter.setFont(wordFont(false));
        const QString word = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width());
        painter.drawText(QRect(0, compactWordTop, width(), height() - compactWordTop), Qt::AlignHCenter, word);
        if (m_key.size() > longestCompactKey) return;
        painter.setFont(wordFont(false));
        painter.setPen(isChecked() ? colours.accent : colours.muted);
        painter.drawText(QRect(0, compactIconTop, width() - size::half, size::icon), Qt::AlignRight | Qt::AlignVCenter,
                         m_key);
        return;
    }
    const int keyHeight = m_key.isEmpty() ? 0 : painter.fontMetrics().height();
    painter.drawText(QRect(0, wordTop, width(), height() - wordTop - keyHeight - 4),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
    if (m_key.isEmpty()) return;
    painter.setFont(wordFont(false));
    painter.setPen(isChecked() ? colours.accent : colours.muted);
    painter.drawText(QRect(0, height() - keyHeight - 5, width(), keyHeight), Qt::AlignHCenter, m_key);
}

Rail::Rail(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setObjectName("rail");
    setProperty("look", "rail");
    setFixedWidth(size::railWidth);
    m_column->setContentsMargins(sideMargin, topMargin, sideMargin, sideMargin);
    m_column->setSpacing(size::half);
    QLabel* brand = plainLabel(QStringLiteral("Encours"), TextRole::Strong, this);
    brand->setAlignment(Qt::AlignCenter);
    brand->setFixedHeight(brandHeight);
    m_column->addWidget(brand);
    m_column->addStretch();
}

void Rail::add(const Page& page, bool atFoot)
{
    auto* button = new RailButton(page.icon(), page.shortcut().toString(QKeySequence::NativeText), this);
    const QString key = page.key();
    button->setObjectName("rail." + key);
    button->setText(page.railWord());
    connect(button, &QAbstractButton::clicked, this, [this, key] { emit pageChosen(key); });
    const QString keys = page.shortcut().toString(QKeySequence::NativeText);
    if (keys.size() > longestCompactKey) setPlainToolTip(button, keys);
    if (atFoot) {
        m_column->addWidget(button);
    } else {
        m_column->insertWidget(m_top++, button);
    }
}

RailButton* Rail::buttonOf(const QString& key) const
{
    return findChild<RailButton*>("rail." + key, Qt::FindDirectChildrenOnly);
}

void Rail::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void Rail::fit()
{
    const auto buttons = findChildren<RailButton*>(QString(), Qt::FindDirectChildrenOnly);
    int roomy = brandHeight + topMargin + sideMargin + size::half;
    for (const RailButton* button : buttons) roomy += button->roomyHeight() + size::half;
    const bool isCompact = roomy > height();
    m_column->setSpacing(isCompact ? 2 : size::half);
    for (RailButton* button : buttons) button->setCompact(isCompact);
}

void Rail::setCurrent(const QString& key)
{
    if (auto* button = buttonOf(key)) button->setChecked(true);
}

void Rail::rename(const QString& key, const QString& word)
{
    auto* button = buttonOf(key);
    if (button == nullptr) return;
    button->setText(word);
    button->setAccessibleName(word);
    button->updateGeometry();
    fit();
}

} // namespace encours::ui
