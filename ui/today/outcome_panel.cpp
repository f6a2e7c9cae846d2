// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/outcome_panel.h"

#include "support/format.h"
#include "support/language.h"
#include "today/block_form.h"
#include "today/circuit_form.h"
#include "today/dispute_form.h"
#include "today/key_button.h"
#include "today/plan_form.h"
#include "today/promise_form.h"
#include "today/small_forms.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {

namespace {

/// The outcomes of the keys 1 … 9; 0 opens the rarer ones.
constexpr std::array keyOutcomes{Outcome::Promise,  Outcome::NoAnswer,  Outcome::Dispute,
                                 Outcome::CallBack, Outcome::Message,   Outcome::Paid,
                                 Outcome::Evasive,  Outcome::Duplicate, Outcome::Difficulty};

int plainLabelHeight()
{
    return QFontMetrics(Theme::current().font(TextRole::Caption)).height();
}

KeyButton* buttonFor(const std::array<KeyButton*, 10>& buttons, int digit)
{
    return buttons[static_cast<std::size_t>((digit + 9) % 10)];
}

} // namespace

OutcomePanel::OutcomePanel(QWidget* parent) : Card(parent)
{
    setObjectName(QStringLiteral("outcomes"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(12, 12, 12, 8);
    box->setSpacing(size::grid);
    auto* grid = new QGridLayout;
    buildGrid(*grid);
    box->addLayout(grid);
    auto* line = new QHBoxLayout;
    buildEntryLine(*line);
    box->addLayout(line);
    m_echo = plainLabel({}, TextRole::Caption, this);
    m_echo->setObjectName(QStringLiteral("entryEcho"));
    m_echo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->addWidget(m_echo);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
    clear();
}

void OutcomePanel::buildGrid(QGridLayout& grid)
{
    grid.setHorizontalSpacing(size::grid - 2);
    grid.setVerticalSpacing(size::grid - 2);
    for (int i = 0; i < 10; ++i) {
        const int digit = (i + 1) % 10;
        auto* button = new KeyButton(QString::number(digit), this);
        button->setObjectName(QStringLiteral("outcome_%1").arg(digit));
        // The state shows which entry is open; a click must not change it by itself.
        connect(button, &KeyButton::clicked, this, [this, button, digit] {
            button->setChecked(false);
            press(digit);
        });
        m_buttons[static_cast<std::size_t>(i)] = button;
        grid.addWidget(button, i / 5, i % 5);
        grid.setColumnStretch(i % 5, 1);
    }
}

void OutcomePanel::buildForms(QHBoxLayout& line)
{
    m_promise = new PromiseForm(this);
    m_dispute = new DisputeForm(this);
    m_callBack = new CallBackForm(this);
    m_difficulty = new NoteForm(this);
    m_plan = new PlanForm(this);
    m_wrongContact = new WrongContactForm(this);
    m_litigation = new LitigationForm(this);
    m_circuit = new CircuitForm(this);
    m_block = new BlockForm(this);
    m_more = new MoreForm(this);
    connect(m_more, &MoreForm::chosen, this, [this](int choice) {
        if (choice == MoreForm::Plan) openForm(m_plan, 0);
        else if (choice == MoreForm::WrongContact) openForm(m_wrongContact, 0);
        else if (choice == MoreForm::Circuit) openCircuit();
        else if (choice == MoreForm::Block) openBlock();
        else openLitigation();
    });
    for (EntryForm* form : forms()) {
        const bool takesTheLine = !form->hasNote();
        line.addWidget(form, takesTheLine ? 1 : 0);
        form->hide();
        connect(form, &EntryForm::changed, this, &OutcomePanel::showEcho);
    }
}

void OutcomePanel::buildEntryLine(QHBoxLayout& line)
{
    line.setSpacing(size::grid);
    // As high as a captioned field, whatever stands on it: opening an entry moves nothing.
    line.addStrut(plainLabelHeight() + size::half + size::controlHeight);
    buildForms(line);
    m_noteCaption = plainLabel({}, TextRole::Caption);
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setMaxLength(2000);
    m_note->setPlaceholderText(QStringLiteral("…"));
    m_noteBlock = captioned(m_noteCaption, m_note, this);
    line.addWidget(m_noteBlock, 1);
    m_record = new QPushButton(this);
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setMinimumWidth(150);
    setLook(m_record, "look", "primary");
    connect(m_record, &QPushButton::clicked, this, &OutcomePanel::submit);
    line.addWidget(m_record, 0, Qt::AlignBottom);
}

void OutcomePanel::setSubject(const EntrySubject& subject)
{
    const bool isOther = !m_hasSubject || subject.customer != m_subject.customer;
    m_hasSubject = true;
    m_subject = subject;
    for (KeyButton* button : m_buttons) button->setEnabled(true);
    m_note->setEnabled(true);
    if (!isOther) return;
    m_scope.clear();
    m_scopeHint.clear();
    closeForm();
    m_note->clear();
}

void OutcomePanel::setScope(std::vector<ItemId> items, Money callable, const QString& hint)
{
    m_scope = std::move(items);
    m_scopeCallable = callable;
    m_scopeHint = hint;
    if (m_form != nullptr) m_form->setScope(scopedSubject());
    showEcho();
}

EntrySubject OutcomePanel::scopedSubject() const
{
    EntrySubject subject = m_subject;
    if (m_scope.empty()) return subject;
    subject.callable = m_scopeCallable;
    subject.invoices = static_cast<int>(m_scope.size());
    return subject;
}

void OutcomePanel::clear()
{
    closeForm();
    m_note->clear();
    m_hasSubject = false;
    for (KeyButton* button : m_buttons) button->setEnabled(false);
    m_note->setEnabled(false);
    m_echo->clear();
}

bool OutcomePanel::isBegun() const
{
    return m_form != nullptr || !m_note->text().isEmpty();
}

EntryForm* OutcomePanel::formFor(Outcome outcome) const
{
    switch (outcome) {
    case Outcome::Promise: return m_promise;
    case Outcome::Dispute: return m_dispute;
    case Outcome::CallBack: return m_callBack;
    case Outcome::Difficulty: return m_difficulty;
    case Outcome::Plan: return m_plan;
    case Outcome::WrongContact: return m_wrongContact;
    case Outcome::NoAnswer:
    case Outcome::Message:
    case Outcome::Paid:
    case Outcome::Evasive:
    case Outcome::Duplicate: return nullptr;
    }
    return nullptr;
}

void OutcomePanel::press(int digit)
{
    if (!m_hasSubject) return;
    if (digit == 0) {
        openForm(m_more, 0);
        return;
    }
    const Outcome outcome = keyOutcomes[static_cast<std::size_t>(digit - 1)];
    if (EntryForm* form = formFor(outcome)) openForm(form, digit);
    else recordAtOnce(outcome);
}

void OutcomePanel::openLitigation()
{
    openChoosing(m_litigation);
}

void OutcomePanel::openCircuit()
{
    openChoosing(m_circuit);
}

void OutcomePanel::openBlock()
{
    openChoosing(m_block);
}

void OutcomePanel::openChoosing(EntryForm* form)
{
    if (!m_hasSubject) return;
    openForm(form, 0);
    emit choosingChanged(true);
}

FirstTicks OutcomePanel::firstTicks() const
{
    return m_form != nullptr ? m_form->firstTicks() : FirstTicks::NoBoxes;
}

std::array<EntryForm*, 10> OutcomePanel::forms() const
{
    return {m_promise,      m_dispute,    m_callBack, m_difficulty, m_plan,
            m_wrongContact, m_litigation, m_circuit,  m_block,      m_more};
}

void OutcomePanel::openForm(EntryForm* form, int digit, bool keepsFields)
{
    closeForm();
    m_form = form;
    if (!keepsFields) form->prepare(scopedSubject());
    form->show();
    m_noteBlock->setVisible(form->hasNote());
    m_record->setText(form->verb() + QStringLiteral("   ↵"));
    m_record->setAccessibleName(form->verb());
    m_record->setVisible(!form->verb().isEmpty());
    buttonFor(m_buttons, digit)->setChecked(true);
    showEcho();
    if (form == m_difficulty) m_note->setFocus(Qt::OtherFocusReason);
    else form->focusFirst();
    emit entryOpened();
}

void OutcomePanel::closeForm()
{
    const bool wasChoosing = firstTicks() != FirstTicks::NoBoxes;
    EntryForm* const closing = m_form;
    m_form = nullptr;
    if (closing != nullptr) closing->hide();
    for (KeyButton* button : m_buttons) button->setChecked(false);
    m_noteBlock->show();
    m_record->hide();
    showEcho();
    if (wasChoosing) emit choosingChanged(false);
}

void OutcomePanel::leave()
{
    closeForm();
    emit entryLeft();
}

void OutcomePanel::recordAtOnce(Outcome outcome)
{
    Entry entry;
    entry.contact.outcome = outcome;
    emitEntry(std::move(entry));
}

void OutcomePanel::submit()
{
    if (m_form == nullptr || !m_hasSubject) return;
    Entry entry;
    if (const auto problem = m_form->collect(entry)) {
        showProblem(problem->sentence);
        if (problem->field != nullptr) problem->field->setFocus(Qt::OtherFocusReason);
        return;
    }
    emitEntry(std::move(entry));
}

void OutcomePanel::emitEntry(Entry entry)
{
    entry.contact.customer = m_subject.customer;
    const bool isContact = !entry.isLitigation && !entry.circuit && !entry.block;
    if (isContact && entry.contact.items.empty()) entry.contact.items = m_scope;
    if (entry.circuit) entry.circuit->customer = m_subject.customer;
    if (entry.block) entry.block->customer = m_subject.customer;
    entry.contact.note = toStd(m_note->text().trimmed());
    entry.contact.key = newKey();
    // Closed before it is told: the same entry cannot be recorded twice.
    closeForm();
    m_note->clear();
    emit entryReady(entry);
}

void OutcomePanel::restore(const ContactRequest& contact, const QString& sentence)
{
    m_note->setText(toQ(contact.note));
    if (EntryForm* form = formFor(contact.outcome)) {
        const auto key = std::find(keyOutcomes.begin(), keyOutcomes.end(), contact.outcome);
        form->prepare(m_subject);
        form->restore(contact);
        openForm(form, key == keyOutcomes.end() ? 0 : static_cast<int>(key - keyOutcomes.begin()) + 1, true);
    }
    showProblem(sentence);
}

void OutcomePanel::setChosenInvoices(const std::vector<ItemId>& items, Money amount)
{
    for (EntryForm* form : forms()) form->setChosen(items, amount);
}

void OutcomePanel::showEcho()
{
    setTone(m_echo, Tone::Neutral);
    if (m_form != nullptr) m_echo->setText(m_form->echo());
    else if (!m_scopeHint.isEmpty()) m_echo->setText(m_scopeHint);
    else
        m_echo->setText(
            tr("A digit records what the customer said · F: invoice by invoice · Space: next · Backspace: back"));
}

void OutcomePanel::showProblem(const QString& sentence)
{
    setTone(m_echo, Tone::Red);
    m_echo->setText(sentence);
}

void OutcomePanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat()) submit();
        return;
    case Qt::Key_Escape: leave(); return;
    default: event->ignore();
    }
}

void OutcomePanel::retranslate()
{
    for (int digit = 1; digit <= 9; ++digit) {
        const Outcome outcome = keyOutcomes[static_cast<std::size_t>(digit - 1)];
        buttonFor(m_buttons, digit)->setWord(toQ(wordsFor(currentLanguage(), outcome)));
    }
    buttonFor(m_buttons, 0)->setWord(tr("Other…"));
    m_noteCaption->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    for (EntryForm* form : forms()) form->retranslate();
    if (m_form != nullptr) m_record->setText(m_form->verb() + QStringLiteral("   ↵"));
    showEcho();
}

} // namespace encours::ui
