// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keys_overlay.h"

#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace encours::ui {

KeysOverlay::KeysOverlay(QWidget* window) : QFrame(window)
{
    setObjectName("keysOverlay");
    setProperty("look", "overlay");
    setFocusPolicy(Qt::ClickFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    hide();
}

void KeysOverlay::fill(const Keys& keys, int column, const QString& title)
{
    auto* grid = static_cast<QGridLayout*>(m_content->layout());
    grid->addWidget(plainLabel(title, TextRole::Strong, m_content), 0, column, 1, 2);
    int row = 1;
    for (const auto& [key, meaning] : keys) {
        QLabel* cap = plainLabel(key, TextRole::Caption, m_content);
        cap->setProperty("look", "keycap");
        grid->addWidget(cap, row, column, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(plainLabel(meaning, TextRole::Body, m_content), row, column + 1);
        ++row;
    }
}

void KeysOverlay::open(const QString& pageTitle, const Keys& pageKeys, const Keys& windowKeys)
{
    if (!isVisible()) m_before = QApplication::focusWidget();
    delete m_content;
    m_content = new QWidget(this);
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(size::gap);
    grid->setVerticalSpacing(size::grid);
    int column = 0;
    if (!pageKeys.isEmpty()) {
        fill(pageKeys, column, pageTitle);
        column += 3;
        grid->setColumnMinimumWidth(2, 24);
    }
    fill(windowKeys, column, tr("Everywhere"));
    grid->setRowStretch(grid->rowCount(), 1);
    layout()->addWidget(m_content);
    setAccessibleName(tr("Keys"));
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
    show();
    raise();
    setFocus();
}

void KeysOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1) {
        const QPointer<QWidget> before = m_before;
        hide();
        if (before) before->setFocus();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void KeysOverlay::focusOutEvent(QFocusEvent*)
{
    hide();
}

} // namespace encours::ui
