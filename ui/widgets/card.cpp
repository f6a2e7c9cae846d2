// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace encours::ui {

Card::Card(QWidget* parent) : QFrame(parent)
{
    setProperty("look", "card");
}

FigureCard::FigureCard(QWidget* parent)
    : Card(parent),
      m_caption(plainLabel({}, TextRole::Caption, this)),
      m_figure(plainLabel({}, TextRole::Strong, this)),
      m_remark(plainLabel({}, TextRole::Caption, this))
{
    auto* line = new QHBoxLayout;
    line->setSpacing(size::half);
    line->addWidget(m_figure);
    line->addWidget(m_remark, 0, Qt::AlignBottom);
    line->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, size::grid, 12, size::grid);
    column->setSpacing(2);
    column->addWidget(m_caption);
    column->addLayout(line);
    m_remark->hide();
}

void FigureCard::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    setAccessibleName(caption);
}

void FigureCard::setFigure(const QString& figure)
{
    m_figure->setText(figure);
    setAccessibleDescription(figure);
}

void FigureCard::setLink(const QString& what)
{
    const bool isLink = !what.isEmpty();
    setFocusPolicy(isLink ? Qt::TabFocus : Qt::NoFocus);
    setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setLook(this, "link", isLink);
    setPlainToolTip(this, what);
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    const bool isStep =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isStep && focusPolicy() != Qt::NoFocus) emit opened();
    else Card::keyPressEvent(event);
}

/// Only who takes the press gets the release.
void FigureCard::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(focusPolicy() != Qt::NoFocus && event->button() == Qt::LeftButton);
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isClick = event->button() == Qt::LeftButton && rect().contains(event->position().toPoint());
    if (isClick && focusPolicy() != Qt::NoFocus) emit opened();
    else Card::mouseReleaseEvent(event);
}

void FigureCard::setRemark(const QString& remark, Tone tone)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setTone(m_remark, tone);
}

} // namespace encours::ui
