// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputes/dispute_ageing_card.h"

#include "dashboard/figure_words.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/dense_table.h"
#include "widgets/parts_bar.h"
#include "widgets/plain_text.h"
#include "widgets/register_model.h"
#include "words/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

enum Column { Age, Count, Amount, Share };

/// As old as the columns of the aged balance look: from blue to red.
AgeBucket colourOf(DisputeAge age)
{
    return static_cast<AgeBucket>(age);
}

QString nameOf(DisputeAge age)
{
    return capitalised(toQ(wordsFor(currentLanguage(), age)));
}

} // namespace

DisputeAgeingCard::DisputeAgeingCard(QWidget* parent)
    : Card(parent),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_remark(plainLabel({}, TextRole::Caption, this)),
      m_asTable(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_bar(new PartsBar(m_stack)),
      m_table(new DenseTable(m_stack)),
      m_model(new RegisterModel({{0, false}, {96, true}, {144, true}, {96, true}}, this))
{
    m_bar->setObjectName("disputeAgeing");
    m_table->setObjectName("disputeAges");
    m_table->setModel(m_model);
    m_table->hideSortArrows();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(Age, QHeaderView::Stretch);
    for (int column = Count; column <= Share; ++column)
        m_table->horizontalHeader()->resizeSection(column, m_model->columns()[static_cast<std::size_t>(column)].width);
    m_asTable->setObjectName("disputeAgesAsTable");
    m_asTable->setCheckable(true);
    setLook(m_asTable, "look", "link");
    m_stack->addWidget(m_bar);
    m_stack->addWidget(m_table);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::gap);
    line->addWidget(m_title);
    line->addWidget(m_remark, 1);
    line->addWidget(m_asTable);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, size::grid, 12, size::grid);
    column->setSpacing(size::grid - 2);
    column->addLayout(line);
    column->addWidget(m_stack);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        m_stack->setCurrentWidget(isTable ? static_cast<QWidget*>(m_table) : m_bar);
        sayVerb();
    });
    sayVerb();
}

void DisputeAgeingCard::setAgeing(const DisputeAgeing& ageing, Currency currency)
{
    m_ageing = ageing;
    m_currency = currency;
    showAgeing();
}

void DisputeAgeingCard::setRemark(const QString& remark)
{
    m_remark->setText(remark);
}

void DisputeAgeingCard::toggleTable()
{
    m_asTable->toggle();
}

void DisputeAgeingCard::showAgeing()
{
    std::vector<BarPart> parts;
    Money sum(0, m_currency);
    for (std::size_t i = 0; i < disputeAgeCount; ++i) {
        const auto age = static_cast<DisputeAge>(i);
        const DisputeCell& held = m_ageing.cell(age);
        const Money amount = held.count == 0 ? Money(0, m_currency) : held.amount;
        sum += amount;
        const QString figures =
            held.count == 0 ? QStringLiteral("–") : tr("%1 · %2").arg(countText(held.count), amountText(amount));
        parts.push_back(
            {nameOf(age), figures, amount.minorUnits(), [age] { return Theme::current().ageing(colourOf(age)); }});
    }
    m_bar->setParts(std::move(parts));
    RegisterSource source;
    source.rows = disputeAgeCount;
    source.cell = [this, sum](std::size_t row, int column) {
        const auto age = static_cast<DisputeAge>(row);
        const DisputeCell& held = m_ageing.cell(age);
        const Money amount = held.count == 0 ? Money(0, m_currency) : held.amount;
        RegisterCell cell;
        switch (column) {
        case Age: cell.text = nameOf(age); break;
        case Count: cell.text = held.count == 0 ? QStringLiteral("–") : countText(held.count); break;
        case Amount: cell.text = dashedAmountText(amount); break;
        default: cell.text = shareText(amount, sum); break;
        }
        return cell;
    };
    m_model->setSource(std::move(source));
}

/// As high as what it shows: the register below keeps the rest.
void DisputeAgeingCard::sayVerb()
{
    const bool isTable = m_asTable->isChecked();
    m_asTable->setText(isTable ? tr("As a bar · Ctrl+T") : tr("As a table · Ctrl+T"));
    m_asTable->setAccessibleName(isTable ? tr("Show the ages as a bar") : tr("Show the ages as a table"));
    m_stack->setFixedHeight(isTable ? (static_cast<int>(disputeAgeCount) + 1) * size::rowHeight + 6
                                    : m_bar->sizeHint().height());
}

void DisputeAgeingCard::retranslate()
{
    m_title->setText(tr("Ageing of open disputes"));
    m_bar->setAccessibleName(tr("Ageing of open disputes"));
    m_table->setAccessibleName(tr("Ageing of open disputes"));
    m_model->setTitles({tr("Open for"), tr("Disputes"), tr("Amount"), tr("Share")});
    sayVerb();
    showAgeing();
}

} // namespace encours::ui
