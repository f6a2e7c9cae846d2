// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/column_mapping.h"

#include "imports/import_words.h"
#include "support/format.h"
#include "support/theme.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace encours::ui {

ColumnMapping::ColumnMapping(QWidget* parent) : QScrollArea(parent)
{
    setObjectName("columnMapping");
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ColumnMapping::showForm(const FileForm& form)
{
    setVisible(form.kind != ImportKind::Fec);
    if (m_content == nullptr || form.header != m_form.header || form.kind != m_form.kind) rebuild(form);
    m_form = form;
    for (auto& [code, combo] : m_combos) {
        const auto found = std::find_if(form.columns.begin(), form.columns.end(),
                                        [&code = code](const auto& column) { return column.first == code; });
        combo->setCurrentIndex(found == form.columns.end() ? 0 : qMax(0, combo->findData(toQ(found->second))));
    }
}

void ColumnMapping::rebuild(const FileForm& form)
{
    m_combos.clear();
    m_content = new QWidget;
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, size::grid, 0);
    grid->setVerticalSpacing(size::half);
    grid->setHorizontalSpacing(size::grid);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const std::string& code : fieldsOf(form.kind)) {
        const QString name = fieldWords(code);
        auto* combo = new QComboBox(m_content);
        combo->setObjectName("column." + toQ(code));
        combo->setAccessibleName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
        combo->addItem(QStringLiteral("–"), QString());
        for (const std::string& column : form.header) combo->addItem(toQ(column), toQ(column));
        connect(combo, &QComboBox::activated, this, &ColumnMapping::changed);
        QLabel* caption = plainLabel(name, TextRole::Caption, m_content);
        caption->setBuddy(combo);
        grid->addWidget(caption, row, 0);
        grid->addWidget(combo, row, 1);
        m_combos.emplace_back(code, combo);
        ++row;
    }
    grid->setRowStretch(row, 1);
    setWidget(m_content); // takes the former one away
}

std::vector<std::pair<std::string, std::string>> ColumnMapping::columns() const
{
    std::vector<std::pair<std::string, std::string>> columns;
    for (const auto& [code, combo] : m_combos) {
        const QString column = combo->currentData().toString();
        if (!column.isEmpty()) columns.emplace_back(code, toStd(column));
    }
    return columns;
}

} // namespace encours::ui
