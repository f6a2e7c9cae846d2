// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/condition_builder.h"

#include "plans/condition_row_edit.h"
#include "support/theme.h"
#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {

ConditionBuilder::ConditionBuilder(QWidget* parent)
    : QWidget(parent),
      m_join(new QComboBox(this)),
      m_column(new QVBoxLayout(this)),
      m_addRow(new QPushButton(themedIcon(Icon::Plus), {}, this)),
      m_addGroup(new QPushButton(themedIcon(Icon::Plus), {}, this))
{
    setObjectName("conditionBuilder");
    m_join->setObjectName("conditionJoin");
    m_join->addItems({QString(), QString()});
    m_addRow->setObjectName("addCondition");
    m_addGroup->setObjectName("addConditionGroup");
    for (QPushButton* button : {m_addRow, m_addGroup}) setLook(button, "look", "link");
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(size::grid);
    m_column->addWidget(m_join, 0, Qt::AlignLeft);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::grid);
    foot->addWidget(m_addRow);
    foot->addWidget(m_addGroup);
    foot->addStretch(1);
    m_column->addLayout(foot);
    m_column->addStretch(1);
    connect(m_join, &QComboBox::activated, this, [this](int place) {
        m_form.isAny = place == 1;
        rebuild();
        tellChanged();
    });
    connect(m_addRow, &QPushButton::clicked, this, [this] { append(false); });
    connect(m_addGroup, &QPushButton::clicked, this, [this] { append(true); });
    retranslate();
}

void ConditionBuilder::setForm(const ConditionForm& form)
{
    if (m_body != nullptr && form == m_form) return;
    m_form = form;
    rebuild();
}

void ConditionBuilder::rebuild()
{
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater(); // one of its own buttons may have asked for this
    }
    m_rows.clear();
    m_join->setCurrentIndex(m_form.isAny ? 1 : 0);
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    m_column->insertWidget(1, m_body);
    for (std::size_t part = 0; part < m_form.parts.size(); ++part) {
        m_rows.emplace_back();
        if (m_form.parts[part].isGroup) addGroup(part);
        else addRow(part, 0, *column);
    }
    m_body->show();
}

void ConditionBuilder::addRow(std::size_t part, std::size_t row, QVBoxLayout& column)
{
    auto* edit = new ConditionRowEdit(m_body);
    edit->setRow(m_form.parts[part].rows[row]);
    m_form.parts[part].rows[row] = edit->row(); // a list shows its first value when none was given
    edit->setWrong(!checkCondition(conditionOf(edit->row())));
    connect(edit, &ConditionRowEdit::changed, this, [this, edit, part, row] {
        m_form.parts[part].rows[row] = edit->row();
        edit->setWrong(!checkCondition(conditionOf(edit->row())));
        tellChanged();
    });
    connect(edit, &ConditionRowEdit::removeWanted, this, [this, part, row] { removeRow(part, row); });
    column.addWidget(edit);
    m_rows[part].push_back(edit);
}

void ConditionBuilder::addGroup(std::size_t part)
{
    auto* card = new Card(m_body);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, size::grid, size::half, size::grid);
    column->setSpacing(size::half);
    column->addWidget(
        plainLabel(m_form.isAny ? tr("all of these") : tr("at least one of these"), TextRole::Caption, card));
    for (std::size_t row = 0; row < m_form.parts[part].rows.size(); ++row) addRow(part, row, *column);
    auto* add = new QPushButton(themedIcon(Icon::Plus), tr("Add a condition"), card);
    add->setObjectName("addConditionInGroup");
    add->setAccessibleName(tr("Add a condition to the group"));
    setLook(add, "look", "link");
    connect(add, &QPushButton::clicked, this, [this, part] {
        m_form.parts[part].rows.emplace_back();
        rebuild();
        m_rows[part].back()->focusField();
        tellChanged();
    });
    column->addWidget(add, 0, Qt::AlignLeft);
    static_cast<QVBoxLayout*>(m_body->layout())->addWidget(card);
}

void ConditionBuilder::removeRow(std::size_t part, std::size_t row)
{
    auto& rows = m_form.parts[part].rows;
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(row));
    if (rows.empty()) m_form.parts.erase(m_form.parts.begin() + static_cast<std::ptrdiff_t>(part));
    rebuild();
    m_addRow->setFocus(Qt::OtherFocusReason);
    tellChanged();
}

void ConditionBuilder::append(bool isGroup)
{
    ConditionPart part;
    part.isGroup = isGroup;
    part.rows.resize(isGroup ? 2 : 1);
    m_form.parts.push_back(std::move(part));
    rebuild();
    m_rows.back().front()->focusField();
    tellChanged();
}

void ConditionBuilder::tellChanged()
{
    emit changed();
}

void ConditionBuilder::retranslate()
{
    m_join->setItemText(0, tr("All of these"));
    m_join->setItemText(1, tr("At least one of these"));
    m_join->setAccessibleName(tr("How the conditions are joined"));
    m_addRow->setText(tr("Add a condition"));
    m_addRow->setAccessibleName(m_addRow->text());
    m_addGroup->setText(tr("Add a group"));
    m_addGroup->setAccessibleName(m_addGroup->text());
    rebuild();
}

} // namespace encours::ui
