// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/promise_form.h"

#include "support/format.h"
#include "support/language.h"
#include "today/entry_reading.h"
#include "widgets/amount_edit.h"
#include "widgets/date_edit.h"
#include "words/words.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>
#include <array>

namespace encours::ui {

namespace {

constexpr std::array offeredMeans{
    PaymentMeans::Unknown,        PaymentMeans::Transfer,       PaymentMeans::Cheque,      PaymentMeans::Card,
    PaymentMeans::BillOfExchange, PaymentMeans::PromissoryNote, PaymentMeans::DirectDebit, PaymentMeans::Cash};

} // namespace

PromiseForm::PromiseForm(QWidget* parent)
    : EntryForm(parent), m_amount(new AmountEdit), m_date(new DateEdit), m_means(new QComboBox)
{
    m_amountCaption = addField(m_amount, "promiseAmount", 124);
    m_dateCaption = addField(m_date, "promiseDate", 150);
    m_meansCaption = addField(m_means, "promiseMeans", 132);
    connect(m_amount, &AmountEdit::amountChanged, this, &EntryForm::changed);
    connect(m_date, &DateEdit::dateChanged, this, &EntryForm::changed);
    retranslate();
}

void PromiseForm::fillMeans()
{
    const QVariant kept = m_means->currentData();
    m_means->clear();
    for (const PaymentMeans means : offeredMeans) {
        QString word = toQ(wordsFor(currentLanguage(), means));
        if (!word.isEmpty()) word[0] = word[0].toUpper();
        m_means->addItem(word, static_cast<int>(means));
    }
    m_means->setCurrentIndex(std::max(0, m_means->findData(kept)));
}

void PromiseForm::prepare(const EntrySubject& subject)
{
    m_subject = subject;
    m_amount->setCurrency(subject.callable.currency());
    m_amount->setAmount(subject.callable);
    m_date->setToday(subject.today);
    m_date->setDate(subject.promiseDay);
    m_means->setCurrentIndex(std::max(0, m_means->findData(static_cast<int>(subject.means))));
}

void PromiseForm::setScope(const EntrySubject& subject)
{
    const bool isProposed = m_amount->amount() == m_subject.callable;
    m_subject = subject;
    if (isProposed) m_amount->setAmount(subject.callable);
    emit changed();
}

void PromiseForm::focusFirst()
{
    m_date->setFocus(Qt::OtherFocusReason);
    m_date->selectAll();
}

std::optional<EntryProblem> PromiseForm::collect(Entry& entry)
{
    entry.contact.outcome = Outcome::Promise;
    if (auto problem = readDay(*m_date, m_subject.today, entry.contact.date)) return problem;
    if (auto problem = readAmount(*m_amount, entry.contact.amount)) return problem;
    if (!entry.contact.amount) entry.contact.amount = m_subject.callable;
    entry.contact.means = static_cast<PaymentMeans>(m_means->currentData().toInt());
    return std::nullopt;
}

void PromiseForm::restore(const ContactRequest& contact)
{
    m_amount->setAmount(contact.amount);
    m_date->setDate(contact.date);
    m_means->setCurrentIndex(std::max(0, m_means->findData(static_cast<int>(contact.means))));
}

QString PromiseForm::verb() const
{
    return tr("Record the promise");
}

QString PromiseForm::echo() const
{
    if (!m_date->date()) return {};
    const QString day = relativeDayText(*m_date->date(), m_subject.today);
    if (m_amount->amount() && m_subject.callable.isPositive() && *m_amount->amount() < m_subject.callable) {
        return tr("%1; %2 stay to claim").arg(day, amountText(m_subject.callable - *m_amount->amount()));
    }
    return tr("%1; %n invoice(s)", nullptr, m_subject.invoices).arg(day);
}

void PromiseForm::retranslate()
{
    setCaption(m_amountCaption, tr("Amount promised"));
    setCaption(m_dateCaption, tr("By (15, +7, mon, em)"));
    setCaption(m_meansCaption, tr("Means"));
    m_amount->retranslate();
    m_date->retranslate();
    fillMeans();
}

} // namespace encours::ui
