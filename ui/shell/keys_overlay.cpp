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
namespace {

constexpr int columnsEach = 3; ///< key, meaning, gap
constexpr int rowRoom = 28;
constexpr int roomAround = 160; ///< above and below, with the titles
constexpr int fewestRows = 12;

} // namespace

KeysOverlay::KeysOverlay(QWidget* window) : QFrame(window)
{
    setObjectName("keysOverlay");
    setProperty("look", "overlay");
    setFocusPolicy(Qt::ClickFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    hide();
}

int KeysOverlay::fill(const Keys& keys, int column, const QString& title)
{
    auto* grid = static_cast<QGridLayout*>(m_content->layout());
    const int room = qMax(fewestRows, (parentWidget()->height() - roomAround) / rowRoom);
    grid->addWidget(plainLabel(title, TextRole::Strong, m_content), 0, column, 1, 2);
    int row = 1;
    for (const auto& [key, meaning] : keys) {
        if (row > room) {
            row = 1;
            column += columnsEach;
        }
        QLabel* cap = plainLabel(key, TextRole::Caption, m_content);
        cap->setProperty("look", "keycap");
        grid->addWidget(cap, row, column, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(plainLabel(meaning, TextRole::Body, m_content), row, column + 1);
        ++row;
    }
    grid->setColumnMinimumWidth(column + 2, 24);
    return column + columnsEach;
}

void KeysOverlay::open(const QString& pageTitle, const Keys& pageKeys, const Keys& windowKeys)
{
    if (!isVisible()) m_before = QApplication::focusWidget();
    delete m_content;
    m_content = new QWidget(this);
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(size::gap);
    grid->setVerticalSpacing(size::half);
    const int next = pageKeys.isEmpty() ? 0 : fill(pageKeys, 0, pageTitle);
    fill(windowKeys, next, tr("Everywhere"));
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
