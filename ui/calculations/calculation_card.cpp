// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculations/calculation_card.h"

#include "support/format.h"
#include "support/language.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>

namespace encours::ui {
namespace {

template <typename Value>
std::optional<Value> valueOf(const Result<std::optional<Value>>& typed, QString& problem)
{
    if (typed) return *typed;
    if (problem.isEmpty()) problem = toQ(wordsFor(currentLanguage(), typed.fault()));
    return std::nullopt;
}

} // namespace

CalculationCard::CalculationCard(QWidget* parent) : Card(parent) {}

void CalculationCard::setBasis(CalculationBasis basis)
{
    const bool isFirst = !isReady();
    m_basis = std::move(basis);
    if (isFirst && isReady()) prepare();
    if (isReady()) compute();
}

QLabel* CalculationCard::addField(QGridLayout* grid, QWidget* field, int row, int column, int span)
{
    QLabel* caption = plainLabel({}, TextRole::Caption, this);
    caption->setBuddy(field);
    caption->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(caption, row * 2, column, 1, span);
    grid->addWidget(field, row * 2 + 1, column, 1, span);
    return caption;
}

void CalculationCard::nameField(QLabel* caption, const QString& text)
{
    caption->setText(text);
    if (caption->buddy() != nullptr) caption->buddy()->setAccessibleName(text);
}

std::optional<Date> CalculationCard::read(const DateEdit* edit, QString& problem)
{
    return valueOf(edit->typed(), problem);
}

std::optional<Money> CalculationCard::read(const AmountEdit* edit, QString& problem)
{
    return valueOf(edit->typed(), problem);
}

} // namespace encours::ui
