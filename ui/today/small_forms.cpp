// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/small_forms.h"

#include "support/format.h"
#include "support/language.h"
#include "today/entry_reading.h"
#include "today/key_button.h"
#include "today/outcome_keys.h"
#include "widgets/date_edit.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace encours::ui {

CallBackForm::CallBackForm(QWidget* parent) : EntryForm(parent), m_date(new DateEdit)
{
    m_caption = addField(m_date, "callBackDate", 160);
    connect(m_date, &DateEdit::dateChanged, this, &EntryForm::changed);
    retranslate();
}

void CallBackForm::prepare(const EntrySubject& subject)
{
    m_subject = subject;
    m_date->setToday(subject.today);
    m_date->setDate(subject.callBackDay);
}

void CallBackForm::focusFirst()
{
    m_date->setFocus(Qt::OtherFocusReason);
    m_date->selectAll();
}

std::optional<EntryProblem> CallBackForm::collect(Entry& entry)
{
    entry.contact.outcome = Outcome::CallBack;
    return readDay(*m_date, m_subject.today, entry.contact.date, FaultCode::CallBackDateMissing,
                   FaultCode::DateInThePast);
}

void CallBackForm::restore(const ContactRequest& contact)
{
    m_date->setDate(contact.date);
}

QString CallBackForm::verb() const
{
    return tr("Record the call-back");
}

QString CallBackForm::echo() const
{
    return m_date->date() ? relativeDayText(*m_date->date(), m_subject.today) : QString{};
}

void CallBackForm::retranslate()
{
    setCaption(m_caption, tr("Call back on (15, +3, mon)"));
    m_date->retranslate();
}

WrongContactForm::WrongContactForm(QWidget* parent) : EntryForm(parent), m_phone(new QLineEdit), m_name(new QLineEdit)
{
    m_phoneCaption = addField(m_phone, "newPhone", 160);
    m_nameCaption = addField(m_name, "newContact", 200);
    m_phone->setMaxLength(40);
    m_name->setMaxLength(120);
    retranslate();
}

void WrongContactForm::prepare(const EntrySubject&)
{
    m_phone->clear();
    m_name->clear();
}

void WrongContactForm::focusFirst()
{
    m_phone->setFocus(Qt::OtherFocusReason);
}

std::optional<EntryProblem> WrongContactForm::collect(Entry& entry)
{
    entry.contact.outcome = Outcome::WrongContact;
    const auto correct = [&entry](CustomerField field, const QString& text) {
        if (!text.isEmpty()) entry.corrections.emplace_back(field, toStd(text));
    };
    correct(CustomerField::Phone, m_phone->text().simplified());
    correct(CustomerField::ContactName, m_name->text().simplified());
    return std::nullopt;
}

void WrongContactForm::restore(const ContactRequest&) {}

QString WrongContactForm::verb() const
{
    return tr("Record the wrong contact");
}

void WrongContactForm::retranslate()
{
    setCaption(m_phoneCaption, tr("New telephone, if known"));
    setCaption(m_nameCaption, tr("Whom to ask for, if known"));
}

LitigationForm::LitigationForm(QWidget* parent) : EntryForm(parent), m_reason(new QLineEdit)
{
    m_caption = addField(m_reason, "litigationReason", 240, 1);
    m_reason->setMaxLength(500);
    retranslate();
}

void LitigationForm::prepare(const EntrySubject&)
{
    m_reason->clear();
}

void LitigationForm::focusFirst()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

std::optional<EntryProblem> LitigationForm::collect(Entry& entry)
{
    entry.isLitigation = true;
    entry.litigationReason = m_reason->text().trimmed();
    entry.contact.items = m_items;
    if (!m_items.empty()) return std::nullopt;
    return EntryProblem{m_reason, tr("Tick the invoices that go to litigation.")};
}

void LitigationForm::setChosen(std::vector<ItemId> items, Money amount)
{
    m_items = std::move(items);
    m_chosen = tr("%n invoice(s) ticked, %1", nullptr, static_cast<int>(m_items.size())).arg(amountText(amount));
    emit changed();
}

QString LitigationForm::verb() const
{
    return tr("Pass to litigation");
}

void LitigationForm::retranslate()
{
    setCaption(m_caption, tr("Reason"));
}

std::optional<EntryProblem> NoteForm::collect(Entry& entry)
{
    entry.contact.outcome = Outcome::Difficulty;
    return std::nullopt;
}

QString NoteForm::verb() const
{
    return tr("Record the difficulties");
}

QString NoteForm::echo() const
{
    return tr("What was said: delays asked for, receivership, who decides…");
}

MoreForm::MoreForm(QWidget* parent) : EntryForm(parent)
{
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i) {
        auto* button = new KeyButton(QString::number(i + 1), this);
        button->setObjectName(QStringLiteral("more_%1").arg(i + 1));
        button->setMinimumWidth(112);
        button->setCheckable(false);
        connect(button, &KeyButton::clicked, this, [this, i] { emit chosen(i + 1); });
        m_buttons[static_cast<std::size_t>(i)] = button;
        row().addWidget(button, 1, Qt::AlignBottom);
    }
    retranslate();
}

void MoreForm::focusFirst()
{
    m_buttons.front()->setFocus(Qt::TabFocusReason);
}

std::optional<EntryProblem> MoreForm::collect(Entry&)
{
    return EntryProblem{m_buttons.front(), tr("Choose with 1 … 5.")};
}

void MoreForm::keyPressEvent(QKeyEvent* event)
{
    const auto digit = digitOf(*event);
    if (digit && *digit >= Plan && *digit <= Block) emit chosen(*digit);
    else if (event->key() == Qt::Key_Right) focusNextChild();
    else if (event->key() == Qt::Key_Left) focusPreviousChild();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<KeyButton*>(focusWidget())) button->click();
    } else event->ignore();
}

void MoreForm::retranslate()
{
    m_buttons[0]->setWord(toQ(wordsFor(currentLanguage(), Outcome::Plan)));
    m_buttons[1]->setWord(toQ(wordsFor(currentLanguage(), Outcome::WrongContact)));
    m_buttons[2]->setWord(tr("Pass to litigation"));
    m_buttons[3]->setWord(tr("Circuit"));
    m_buttons[4]->setWord(tr("Leave in peace"));
}

} // namespace encours::ui
