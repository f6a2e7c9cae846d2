// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/step_fields.h"

#include "risk/side_panel.h"
#include "support/theme.h"
#include "widgets/date_edit.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {

StepFields::StepFields(const char* dayName, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_grid(new QGridLayout), m_day(new DateEdit(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(size::grid);
    m_grid->setVerticalSpacing(2);
    m_dayCaption = addField(*m_grid, m_day, dayName, 0, 0);
    m_column->addLayout(m_grid);
}

void StepFields::addStep(const QString& name, const std::function<void()>& take)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [take] { take(); });
    m_column->addWidget(button);
    m_steps.push_back(button);
}

} // namespace encours::ui
