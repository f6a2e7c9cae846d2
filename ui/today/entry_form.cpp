// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/entry_form.h"

#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace encours::ui {

QWidget* captioned(QLabel* caption, QWidget* field, QWidget* parent)
{
    auto* block = new QWidget(parent);
    auto* box = new QVBoxLayout(block);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(size::half);
    box->addWidget(caption);
    box->addWidget(field);
    caption->setBuddy(field);
    return block;
}

EntryForm::EntryForm(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(size::grid);
}

QLabel* EntryForm::addField(QWidget* field, const char* name, int width, int stretch)
{
    field->setObjectName(QString::fromLatin1(name));
    auto* caption = plainLabel({}, TextRole::Caption);
    QWidget* block = captioned(caption, field, this);
    block->setMinimumWidth(width * 3 / 4); // a narrow window
    if (stretch == 0) block->setMaximumWidth(width);
    m_row->addWidget(block, stretch);
    return caption;
}

void EntryForm::setCaption(QLabel* caption, const QString& text)
{
    caption->setText(text);
    if (QWidget* field = caption->buddy()) field->setAccessibleName(text);
}

} // namespace encours::ui
