// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan_numbers.h"

#include "plans/plan_words.h"
#include "support/format.h"
#include "widgets/amount_edit.h"
#include "widgets/calm_wheel.h"
#include "widgets/plain_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int columns = 2;
constexpr int fieldWidth = 116;
constexpr int cells = 3;        ///< caption, field, gap
constexpr int hundredths = 100; ///< of a per cent in a share

bool isShare(const PlanNumber& number)
{
    return number.code.ends_with("_bp");
}

NumberGroup groupOf(std::string_view code)
{
    if (code.starts_with("preventive_")) return NumberGroup::Preventive;
    if (code.starts_with("legal_") || code.starts_with("litigation_") || code.starts_with("court_")) {
        return NumberGroup::Litigation;
    }
    if (code.starts_with("fruitless_") || code.ends_with("_for_litigation") || code.ends_with("_warn")) {
        return NumberGroup::Escalation;
    }
    if (code.starts_with("promise_") || code.starts_with("dispute_")) return NumberGroup::Promises;
    return NumberGroup::Cadence;
}

const char* groupName(NumberGroup group)
{
    switch (group) {
    case NumberGroup::Cadence: return "cadence";
    case NumberGroup::Promises: return "promises";
    case NumberGroup::Escalation: return "escalation";
    case NumberGroup::Preventive: return "preventive";
    case NumberGroup::Litigation: return "litigation";
    }
    return "";
}

void place(QGridLayout& grid, QLabel* caption, QWidget* field, int count)
{
    caption->setBuddy(field);
    field->setFixedWidth(fieldWidth);
    grid.addWidget(caption, count / columns, count % columns * cells);
    grid.addWidget(field, count / columns, count % columns * cells + 1);
}

} // namespace

PlanNumbersCard::PlanNumbersCard(NumberGroup group, QWidget* parent)
    : Card(parent),
      m_group(group),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_hint(wrappedLabel({}, TextRole::Caption, this))
{
    setObjectName(QStringLiteral("plan.%1").arg(QLatin1String(groupName(group))));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::gap, 12, size::gap, size::gap);
    column->setSpacing(size::half);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(size::half);
    for (int i = 0; i < columns; ++i) grid->setColumnStretch(i * cells, 1);
    grid->setColumnMinimumWidth(cells - 1, size::gap);
    column->addLayout(grid);
    addNumbers(*grid);
    addAmounts(*grid);
}

void PlanNumbersCard::addNumbers(QGridLayout& grid)
{
    for (const PlanNumber& number : planNumbers()) {
        if (groupOf(number.code) != m_group) continue;
        auto* spin = new QSpinBox(this);
        const int unit = isShare(number) ? hundredths : 1;
        spin->setRange(number.smallest / unit, number.largest / unit);
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        calmWheel(spin);
        spin->setObjectName(QStringLiteral("number.%1").arg(toQ(number.code)));
        auto* caption = wrappedLabel({}, TextRole::Body, this);
        place(grid, caption, spin, static_cast<int>(m_numbers.size()));
        m_numbers.push_back({number, caption, spin});
        connect(spin, &QSpinBox::valueChanged, this, [this] {
            if (!m_isFilling) emit changed();
        });
    }
}

void PlanNumbersCard::addAmounts(QGridLayout& grid)
{
    std::int64_t DunningPlan::* member = nullptr;
    if (m_group == NumberGroup::Promises) member = &DunningPlan::promiseToleranceMinor;
    if (m_group == NumberGroup::Cadence) member = &DunningPlan::smallestCallMinor;
    if (member == nullptr) return;
    auto* edit = new AmountEdit(this);
    edit->setObjectName(m_group == NumberGroup::Promises ? "number.promise_tolerance" : "number.smallest_call");
    auto* caption = wrappedLabel({}, TextRole::Body, this);
    place(grid, caption, edit, static_cast<int>(m_numbers.size()));
    m_amounts.push_back({member, caption, edit});
    connect(edit, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling) emit changed();
    });
}

void PlanNumbersCard::setPlan(const DunningPlan& plan, Currency currency)
{
    m_isFilling = true;
    m_currency = currency;
    for (const Number& number : m_numbers) {
        const int value = plan.*number.number.member;
        number.spin->setValue(isShare(number.number) ? value / hundredths : value);
    }
    for (const Amount& amount : m_amounts) {
        amount.edit->setCurrency(currency);
        const Money shown(plan.*amount.member, currency);
        const auto typed = amount.edit->typed();
        if (!typed || typed->value_or(Money(0, currency)) != shown) amount.edit->setAmount(shown);
    }
    m_isFilling = false;
}

void PlanNumbersCard::readInto(DunningPlan& plan) const
{
    for (const Number& number : m_numbers) {
        int& value = plan.*number.number.member;
        if (!isShare(number.number)) value = number.spin->value();
        else if (value / hundredths != number.spin->value()) value = number.spin->value() * hundredths;
    }
    for (const Amount& amount : m_amounts) {
        const auto typed = amount.edit->typed();
        if (!typed) continue;
        plan.*amount.member = *typed && (*typed)->isPositive() ? (*typed)->minorUnits() : 0;
    }
}

void PlanNumbersCard::retranslate()
{
    const auto texts = [this]() -> std::pair<QString, QString> {
        switch (m_group) {
        case NumberGroup::Cadence:
            return {tr("Cadence"),
                    tr("How long may pass between two actions, and when to come back after each answer.")};
        case NumberGroup::Promises:
            return {tr("Promises and disputes"),
                    tr("When a promise counts as broken, and how long a dispute may take.")};
        case NumberGroup::Escalation: return {tr("Escalation"), tr("What proposes litigation. A person decides.")};
        case NumberGroup::Preventive:
            return {tr("Preventive"), tr("Days before the due date; who is called then stands under Targets.")};
        case NumberGroup::Litigation: return {tr("Litigation"), tr("The dated steps after the decision.")};
        }
        return {};
    }();
    m_title->setText(texts.first);
    m_hint->setText(texts.second);
    for (const Number& number : m_numbers) {
        const QString name = numberName(number.number);
        const QString unit = numberUnit(number.number);
        number.caption->setText(name);
        number.spin->setAccessibleName(name);
        number.spin->setSuffix(unit.isEmpty() ? QString() : QStringLiteral(" ") + unit);
    }
    for (const Amount& amount : m_amounts) {
        amount.caption->setText(m_group == NumberGroup::Promises ? tr("Missing and still kept")
                                                                 : tr("Smaller accounts are grouped"));
        amount.edit->setAccessibleName(amount.caption->text());
        amount.edit->retranslate();
    }
}

} // namespace encours::ui
