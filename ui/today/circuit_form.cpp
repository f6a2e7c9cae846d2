// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/circuit_form.h"

#include "support/format.h"
#include "support/language.h"
#include "today/entry_reading.h"
#include "widgets/date_edit.h"
#include "words/dunning_words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace encours::ui {
namespace {

constexpr int personLength = 100;

} // namespace

CircuitForm::CircuitForm(QWidget* parent)
    : EntryForm(parent), m_step(new QComboBox), m_toldBy(new QLineEdit), m_payOn(new DateEdit)
{
    m_stepCaption = addField(m_step, "circuitStep", 224);
    m_payOnCaption = addField(m_payOn, "circuitPayOn", 144);
    m_toldByCaption = addField(m_toldBy, "circuitToldBy", 160, 1);
    m_toldBy->setMaxLength(personLength);
    connect(m_step, &QComboBox::currentIndexChanged, this, &CircuitForm::showPayDay);
    retranslate();
}

CircuitStep CircuitForm::step() const
{
    return static_cast<CircuitStep>(qMax(0, m_step->currentIndex()));
}

void CircuitForm::prepare(const EntrySubject& subject)
{
    m_subject = subject;
    m_step->setCurrentIndex(0);
    m_toldBy->clear();
    m_payOn->setToday(subject.today);
    m_payOn->setDate(std::nullopt);
    showPayDay();
}

/// Only what is scheduled has a day; the field keeps its place.
void CircuitForm::showPayDay()
{
    m_payOn->setEnabled(step() == CircuitStep::Scheduled);
    emit changed();
}

void CircuitForm::focusFirst()
{
    m_step->setFocus(Qt::OtherFocusReason);
}

std::optional<EntryProblem> CircuitForm::collect(Entry& entry)
{
    if (m_items.empty()) return EntryProblem{m_step, tr("Tick the invoices that were spoken of.")};
    CircuitRequest request;
    request.items = m_items;
    request.step = step();
    request.on = m_subject.today;
    request.toldBy = toStd(m_toldBy->text().trimmed());
    request.key = newKey();
    if (request.step == CircuitStep::Scheduled) {
        const auto day = m_payOn->commit();
        if (!day) return EntryProblem{m_payOn, sentenceOf(day.fault())};
        request.payOn = *day;
    }
    entry.circuit = std::move(request);
    return std::nullopt;
}

void CircuitForm::setChosen(std::vector<ItemId> items, Money amount)
{
    m_items = std::move(items);
    m_chosen = tr("%n invoice(s) ticked, %1 · Space in the list ticks", nullptr, static_cast<int>(m_items.size()))
                   .arg(amountText(amount));
    emit changed();
}

QString CircuitForm::verb() const
{
    return tr("Note the circuit");
}

void CircuitForm::retranslate()
{
    setCaption(m_stepCaption, tr("Where it stands"));
    setCaption(m_toldByCaption, tr("Who said so"));
    setCaption(m_payOnCaption, tr("Paid on, if known"));
    const QSignalBlocker quiet(m_step);
    const int chosen = qMax(0, m_step->currentIndex());
    m_step->clear();
    for (std::size_t i = 0; i < circuitStepCount; ++i)
        m_step->addItem(capitalised(toQ(wordsFor(currentLanguage(), static_cast<CircuitStep>(i)))));
    m_step->setCurrentIndex(chosen);
    m_payOn->retranslate();
}

} // namespace encours::ui
