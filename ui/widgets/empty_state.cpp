// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "widgets/plain_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int pictureSide = 48;
constexpr int textWidth = 440;

} // namespace

EmptyState::EmptyState(Icon icon, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_picture(plainLabel({}, TextRole::Body, this)),
      m_title(plainLabel({}, TextRole::Title, this)),
      m_text(wrappedLabel({}, TextRole::Body, this)),
      m_step(new QPushButton(this))
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(textWidth);
    setLook(m_text, "look", "muted");
    setLook(m_step, "look", "primary");
    m_step->setObjectName("emptyStateStep");
    setFocusProxy(m_step);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(size::grid);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(size::grid);
    column->addWidget(m_step, 0, Qt::AlignHCenter);
    column->addStretch(3);
    const auto repaint = [this] {
        const QColor colour = Theme::current().colours().muted;
        m_picture->setPixmap(iconPixmap(m_icon, pictureSide, colour, devicePixelRatioF()));
    };
    repaint();
    connect(&Theme::current(), &Theme::changed, this, repaint);
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepTaken);
}

void EmptyState::setTexts(const QString& title, const QString& text, const QString& verb)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setMinimumHeight(m_text->heightForWidth(textWidth));
    m_step->setText(withoutMnemonics(verb));
    m_step->setVisible(!verb.isEmpty());
    m_step->setAccessibleName(verb);
}

} // namespace encours::ui
