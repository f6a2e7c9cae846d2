// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/status_line.h"

#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace encours::ui {

StatusLine::StatusLine(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::half);
    const auto add = [&row, this](const char* name, TextRole role) {
        QLabel* label = plainLabel({}, role, this);
        label->setObjectName(QString::fromLatin1(name));
        row->addWidget(label);
        return label;
    };
    m_progress = add("progress", TextRole::Strong);
    m_treated = add("treated", TextRole::Caption);
    row->addSpacing(size::gap);
    m_promised = add("promisedToday", TextRole::Caption);
    row->addSpacing(size::gap);
    m_last = add("lastAction", TextRole::Caption);
    m_undo = new QPushButton(this);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setFocusPolicy(Qt::TabFocus);
    setLook(m_undo, "look", "link");
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoWanted);
    row->addWidget(m_undo);
    row->addStretch(1);
    m_next = add("nextCustomer", TextRole::Caption);
    setLast({});
    retranslate();
}

void StatusLine::setProgress(int treated, int total, const QString& promised)
{
    m_progress->setText(QStringLiteral("%1 / %2").arg(treated).arg(total));
    m_promised->setText(promised);
}

void StatusLine::setLast(const QString& text)
{
    setElidedText(m_last, text, 420);
    m_last->setVisible(!text.isEmpty());
    m_undo->setVisible(!text.isEmpty());
}

void StatusLine::setNext(const QString& name)
{
    m_nextName = name;
    setElidedText(m_next, name.isEmpty() ? QString{} : tr("Next: %1").arg(name), 280);
}

void StatusLine::retranslate()
{
    m_treated->setText(tr("treated"));
    m_undo->setText(tr("Undo Ctrl+Z"));
    m_undo->setAccessibleName(tr("Undo the last action"));
    setNext(m_nextName);
}

} // namespace encours::ui
