// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboard_card.h"

#include "widgets/plain_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int sideMargin = 12;
constexpr int leastWidth = 136;

} // namespace

DashboardCard::DashboardCard(QWidget* parent)
    : Card(parent),
      m_caption(plainLabel({}, TextRole::Caption, this)),
      m_figure(plainLabel({}, TextRole::Title, this)),
      m_remark(plainLabel({}, TextRole::Caption, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, size::grid, sideMargin, size::grid);
    column->setSpacing(2);
    for (QLabel* label : {m_caption, m_figure, m_remark}) column->addWidget(label);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setLook(this, "link", true);
}

/// What is long is cut with an ellipsis: six cards stand side by side.
QSize DashboardCard::minimumSizeHint() const
{
    return {leastWidth, Card::minimumSizeHint().height()};
}

void DashboardCard::fit()
{
    const int room = width() - 2 * sideMargin - 2;
    setElidedText(m_caption, m_captionText, room);
    setElidedText(m_figure, m_figureText, room);
    setElidedText(m_remark, m_remarkText, room);
}

void DashboardCard::setTexts(const QString& caption, const QString& figure)
{
    m_captionText = caption;
    m_figureText = figure;
    setAccessibleName(caption);
    fit();
    setAccessibleDescription(QStringLiteral("%1 · %2").arg(m_figureText, m_remarkText));
}

void DashboardCard::setRemark(const QString& remark, Tone tone)
{
    m_remarkText = remark;
    setTone(m_remark, tone);
    fit();
    setAccessibleDescription(QStringLiteral("%1 · %2").arg(m_figureText, m_remarkText));
}

void DashboardCard::setDefinition(const QString& definition)
{
    setPlainToolTip(this, definition);
}

void DashboardCard::keyPressEvent(QKeyEvent* event)
{
    const bool isStep =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isStep) emit opened();
    else Card::keyPressEvent(event);
}

/// Only who takes the press gets the release.
void DashboardCard::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void DashboardCard::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isClick = event->button() == Qt::LeftButton && rect().contains(event->position().toPoint());
    if (isClick) emit opened();
    else Card::mouseReleaseEvent(event);
}

void DashboardCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fit();
}

} // namespace encours::ui
