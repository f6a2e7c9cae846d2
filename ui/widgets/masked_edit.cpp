// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/masked_edit.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>

namespace encours::ui {

MaskedEdit::MaskedEdit(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] { m_isMasked = false; });
}

void MaskedEdit::setValue(const QString& value, const QString& masked)
{
    m_value = value;
    m_isMasked = !value.isEmpty();
    setText(m_isMasked ? masked : value);
    setCursorPosition(0);
}

QString MaskedEdit::value() const
{
    return m_isMasked ? m_value : text().trimmed();
}

void MaskedEdit::unmask()
{
    if (!m_isMasked) return;
    m_isMasked = false;
    setText({}); // and nothing for Undo to bring back
}

void MaskedEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isErasing = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (m_isMasked && isErasing) {
        unmask();
        emit textEdited(text());
        return;
    }
    if (event->matches(QKeySequence::Paste) || event->matches(QKeySequence::Cut) || isText) unmask();
    QLineEdit::keyPressEvent(event);
}

void MaskedEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (m_isMasked) selectAll();
}

void MaskedEdit::contextMenuEvent(QContextMenuEvent* event)
{
    // Its Paste and Delete would work on the mask.
    if (m_isMasked) event->accept();
    else QLineEdit::contextMenuEvent(event);
}

void MaskedEdit::dropEvent(QDropEvent* event)
{
    unmask();
    QLineEdit::dropEvent(event);
}

} // namespace encours::ui
