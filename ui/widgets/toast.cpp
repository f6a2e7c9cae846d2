// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast.h"

#include "widgets/icons.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace encours::ui {
namespace {

constexpr int shownMs = 10'000;
constexpr int toastHeight = 36;

Icon iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Red: return Icon::Cross;
    case Tone::Amber: return Icon::Warning;
    default: return Icon::Check;
    }
}

} // namespace

Toast::Toast(QWidget* window)
    : QFrame(window),
      m_icon(plainLabel({}, TextRole::Body, this)),
      m_text(plainLabel({}, TextRole::Body, this)),
      m_action(new QPushButton(this)),
      m_timer(new QTimer(this))
{
    setObjectName("toast");
    setProperty("look", "toast");
    setLook(m_action, "look", "link");
    m_action->setObjectName("toastAction");
    m_action->setFocusPolicy(Qt::NoFocus);
    m_timer->setSingleShot(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, size::grid, 0);
    line->setSpacing(size::grid);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto run = std::exchange(m_onAction, nullptr)) run();
    });
    hide();
}

void Toast::say(const QString& text, Tone tone, const QString& action, std::function<void()> onAction)
{
    const Tone shown = tone == Tone::Neutral ? Tone::Green : tone;
    m_icon->setPixmap(iconPixmap(iconFor(tone), 16, Theme::current().tone(shown).ink, devicePixelRatioF()));
    m_text->setText(text);
    m_action->setText(withoutMnemonics(action));
    m_action->setVisible(!action.isEmpty());
    m_onAction = std::move(onAction);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer->start(shownMs);
}

QString Toast::text() const
{
    return isVisible() ? m_text->text() : QString();
}

void Toast::place()
{
    const int room = parentWidget()->width() - size::railWidth - 2 * size::gap;
    m_text->setWordWrap(false);
    int width = sizeHint().width();
    int height = toastHeight;
    if (width > room * 2 / 3) {
        m_text->setWordWrap(true);
        width = room * 2 / 3;
        height = qMax(toastHeight, heightForWidth(width) + size::grid);
    }
    setGeometry(parentWidget()->width() - size::gap - width, (size::barHeight - toastHeight) / 2, width, height);
}

void Toast::enterEvent(QEnterEvent*)
{
    m_timer->stop();
}

void Toast::leaveEvent(QEvent*)
{
    if (isVisible()) m_timer->start(shownMs);
}

} // namespace encours::ui
