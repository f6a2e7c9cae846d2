// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/plan_form.h"

#include "support/format.h"
#include "today/entry_reading.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"

#include <QLabel>
#include <QSpinBox>

#include <cstdint>

namespace encours::ui {

PlanForm::PlanForm(QWidget* parent)
    : EntryForm(parent), m_instalments(new QSpinBox), m_date(new DateEdit), m_amount(new AmountEdit)
{
    m_instalments->setRange(2, 36);
    m_instalments->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_instalmentsCaption = addField(m_instalments, "planInstalments", 112);
    m_dateCaption = addField(m_date, "planDate", 150);
    m_amountCaption = addField(m_amount, "planAmount", 124);
    connect(m_instalments, &QSpinBox::valueChanged, this, &EntryForm::changed);
    connect(m_amount, &AmountEdit::amountChanged, this, &EntryForm::changed);
    connect(m_date, &DateEdit::dateChanged, this, &EntryForm::changed);
    retranslate();
}

void PlanForm::prepare(const EntrySubject& subject)
{
    m_subject = subject;
    m_instalments->setValue(3);
    m_date->setToday(subject.today);
    m_date->setDate(subject.promiseDay);
    m_amount->setCurrency(subject.callable.currency());
    m_amount->setAmount(subject.callable);
}

void PlanForm::setScope(const EntrySubject& subject)
{
    const bool isProposed = m_amount->amount() == m_subject.callable;
    m_subject = subject;
    if (isProposed) m_amount->setAmount(subject.callable);
    emit changed();
}

void PlanForm::focusFirst()
{
    m_instalments->setFocus(Qt::OtherFocusReason);
    m_instalments->selectAll();
}

std::optional<EntryProblem> PlanForm::collect(Entry& entry)
{
    entry.contact.outcome = Outcome::Plan;
    m_instalments->interpretText();
    entry.contact.instalments = m_instalments->value();
    entry.contact.means = m_subject.means;
    if (auto problem = readDay(*m_date, m_subject.today, entry.contact.date)) return problem;
    if (auto problem = readAmount(*m_amount, entry.contact.amount)) return problem;
    if (!entry.contact.amount) entry.contact.amount = m_subject.callable;
    return std::nullopt;
}

void PlanForm::restore(const ContactRequest& contact)
{
    m_instalments->setValue(contact.instalments);
    m_date->setDate(contact.date);
    m_amount->setAmount(contact.amount);
}

QString PlanForm::verb() const
{
    return tr("Record the plan");
}

QString PlanForm::echo() const
{
    if (!m_amount->amount() || !m_date->date() || !m_amount->amount()->isPositive()) return {};
    const std::vector<std::int64_t> weights(static_cast<std::size_t>(m_instalments->value()), 1);
    const Money part = split(*m_amount->amount(), weights).front();
    return tr("%1 a month until %2")
        .arg(amountText(part), dateText(m_date->date()->plusMonths(m_instalments->value() - 1)));
}

void PlanForm::retranslate()
{
    setCaption(m_instalmentsCaption, tr("Monthly parts"));
    setCaption(m_dateCaption, tr("First one by"));
    setCaption(m_amountCaption, tr("In all"));
    m_amount->retranslate();
    m_date->retranslate();
}

} // namespace encours::ui
