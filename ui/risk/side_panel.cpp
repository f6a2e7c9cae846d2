// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/side_panel.h"

#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace encours::ui {

SidePanel::SidePanel(QWidget* parent)
    : QFrame(parent),
      m_title(wrappedLabel({}, TextRole::Title, this)),
      m_caption(wrappedLabel({}, TextRole::Caption, this)),
      m_problem(wrappedLabel({}, TextRole::Body, this)),
      m_foot(new QHBoxLayout)
{
    setProperty("look", "card");
    m_title->setObjectName("panelTitle");
    m_problem->setObjectName("panelProblem");
    auto* content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(size::gap, 0, size::gap, size::grid);
    m_body->setSpacing(size::grid);
    m_body->setAlignment(Qt::AlignTop);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    setTone(m_problem, Tone::Red);
    m_problem->setContentsMargins(size::gap, 0, size::gap, 0);
    m_problem->hide();
    auto* head = new QVBoxLayout;
    head->setContentsMargins(size::gap, 0, size::gap, 0);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_caption);
    m_foot->setContentsMargins(size::gap, 0, size::gap, 0);
    m_foot->setSpacing(size::grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 12);
    column->setSpacing(size::grid);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addLayout(m_foot);
}

void SidePanel::setHead(const QString& title, const QString& caption)
{
    m_title->setText(title);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

QGridLayout& SidePanel::addGrid()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_body->addLayout(grid);
    return *grid;
}

QPushButton* SidePanel::addVerb(const char* name, bool isPrimary)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    if (isPrimary) {
        setLook(button, "look", "primary");
        m_primary = button;
        m_foot->addStretch();
    }
    m_foot->addWidget(button);
    return button;
}

void SidePanel::refuse(const QString& sentence, QWidget* field)
{
    m_problem->setText(sentence);
    m_problem->show();
    if (field == nullptr) return;
    setLook(field, "wrong", true);
    field->setFocus(Qt::OtherFocusReason);
}

void SidePanel::forgive()
{
    m_problem->clear();
    m_problem->hide();
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* focused = qobject_cast<QPushButton*>(focusWidget());
    QPushButton* wanted = focused != nullptr && focused->hasFocus() ? focused : m_primary;
    if (!isEnter || event->isAutoRepeat() || wanted == nullptr || !wanted->isVisible()) {
        QFrame::keyPressEvent(event);
        return;
    }
    wanted->click();
}

QLabel* addField(QGridLayout& grid, QWidget* field, const char* name, int row, int column, int span)
{
    QLabel* caption = plainLabel({}, TextRole::Caption, field->parentWidget());
    caption->setBuddy(field);
    caption->setContentsMargins(0, 6, 0, 0);
    field->setObjectName(QLatin1String(name));
    grid.addWidget(caption, row * 2, column, 1, span);
    grid.addWidget(field, row * 2 + 1, column, 1, span);
    return caption;
}

void nameField(QLabel* caption, const QString& text)
{
    caption->setText(text);
    if (caption->buddy() != nullptr) caption->buddy()->setAccessibleName(text);
}

QLabel* addDetail(QGridLayout& grid, QLabel* caption, int row)
{
    QLabel* value = plainLabel({}, TextRole::Body, caption->parentWidget());
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(caption, row, 0);
    grid.addWidget(value, row, 1);
    return value;
}

} // namespace encours::ui
