// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/dispute_form.h"

#include "support/format.h"
#include "support/language.h"
#include "support/theme.h"
#include "today/entry_reading.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace encours::ui {

namespace {

constexpr std::array categories{DisputeCategory::Administrative, DisputeCategory::Commercial,
                                DisputeCategory::Technical};

QString wordOf(DisputeCategory category)
{
    QString word = toQ(wordsFor(currentLanguage(), category));
    if (!word.isEmpty()) word[0] = word[0].toUpper();
    return word;
}

} // namespace

CategoryChoice::CategoryChoice(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::half);
    for (std::size_t i = 0; i < categories.size(); ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("category_") + toQ(disputeCategoryCode(categories[i])));
        button->setCheckable(true);
        setLook(button, "look", "choice");
        connect(button, &QPushButton::clicked, this, [this, i] { choose(categories[i]); });
        m_buttons[i] = button;
        row->addWidget(button);
    }
}

void CategoryChoice::retranslate()
{
    const QFontMetrics chosen(
        Theme::current().font(TextRole::Strong)); // the wider face, so that choosing moves nothing
    for (std::size_t i = 0; i < categories.size(); ++i) {
        m_buttons[i]->setText(wordOf(categories[i]));
        m_buttons[i]->setMinimumWidth(chosen.horizontalAdvance(m_buttons[i]->text()) + 3 * size::grid);
    }
}

void CategoryChoice::focusFirst()
{
    m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

void CategoryChoice::choose(std::optional<DisputeCategory> category)
{
    for (std::size_t i = 0; i < categories.size(); ++i) {
        m_buttons[i]->setChecked(category == categories[i]);
        if (category == categories[i]) m_buttons[i]->setFocus(Qt::OtherFocusReason);
    }
    emit changed();
}

std::optional<DisputeCategory> CategoryChoice::chosen() const
{
    for (std::size_t i = 0; i < categories.size(); ++i) {
        if (m_buttons[i]->isChecked()) return categories[i];
    }
    return std::nullopt;
}

void CategoryChoice::keyPressEvent(QKeyEvent* event)
{
    const bool isStep = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const bool isNext = event->key() == Qt::Key_Right && i > 0 && m_buttons[i - 1]->hasFocus();
        const bool isBefore = event->key() == Qt::Key_Left && i + 1 < categories.size() && m_buttons[i + 1]->hasFocus();
        const bool isLetter = !event->text().isEmpty() && event->modifiers() == Qt::NoModifier &&
                              event->text().front().toLower() == wordOf(categories[i]).front().toLower();
        if (!isNext && !isBefore && !isLetter) continue;
        choose(categories[i]);
        return;
    }
    if (!isStep) event->ignore();
}

DisputeForm::DisputeForm(QWidget* parent)
    : EntryForm(parent), m_category(new CategoryChoice), m_cause(new QLineEdit), m_owner(new QLineEdit)
{
    m_categoryCaption = addField(m_category, "disputeCategory", 348);
    m_causeCaption = addField(m_cause, "disputeCause", 120, 3);
    m_ownerCaption = addField(m_owner, "disputeOwner", 100, 2);
    m_cause->setMaxLength(500);
    m_owner->setMaxLength(100);
    connect(m_category, &CategoryChoice::changed, this, &EntryForm::changed);
    retranslate();
}

void DisputeForm::prepare(const EntrySubject& subject)
{
    m_subject = subject;
    m_category->choose(std::nullopt);
    m_cause->clear();
    m_owner->setText(subject.resolver);
}

void DisputeForm::setScope(const EntrySubject& subject)
{
    m_subject = subject;
    emit changed();
}

void DisputeForm::focusFirst()
{
    m_category->focusFirst();
}

std::optional<EntryProblem> DisputeForm::collect(Entry& entry)
{
    entry.contact.outcome = Outcome::Dispute;
    entry.contact.category = m_category->chosen();
    entry.contact.cause = toStd(m_cause->text().trimmed());
    entry.contact.owner = toStd(m_owner->text().trimmed());
    if (entry.contact.category) return std::nullopt;
    return EntryProblem{m_category, sentenceOf(Fault{FaultCode::DisputeCategoryMissing, {}, {}})};
}

void DisputeForm::restore(const ContactRequest& contact)
{
    m_category->choose(contact.category);
    m_cause->setText(toQ(contact.cause));
    m_owner->setText(toQ(contact.owner));
}

QString DisputeForm::verb() const
{
    return tr("Record the dispute");
}

QString DisputeForm::echo() const
{
    return tr("%1 on %n invoice(s) will not be claimed until it is resolved", nullptr, m_subject.invoices)
        .arg(amountText(m_subject.callable));
}

void DisputeForm::retranslate()
{
    setCaption(m_categoryCaption, tr("Category (first letter)"));
    setCaption(m_causeCaption, tr("Cause"));
    setCaption(m_ownerCaption, tr("Who resolves it (not the collector)"));
    m_category->retranslate();
}

} // namespace encours::ui
