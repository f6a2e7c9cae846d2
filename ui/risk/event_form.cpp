// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/event_form.h"

#include "risk/risk_words.h"
#include "risk/side_panel.h"
#include "shell/app_context.h"
#include "widgets/customer_picker.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace encours::ui {
namespace {

constexpr int noteLength = 500;

} // namespace

EventForm::EventForm(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(plainLabel({}, TextRole::Strong, this)),
      m_customer(new CustomerPicker(this)),
      m_kind(new QComboBox(this)),
      m_on(new DateEdit(this)),
      m_note(new QLineEdit(this))
{
    m_note->setMaxLength(noteLength);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMaxVisibleItems(static_cast<int>(accountEventKindCount));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, size::grid, 0, 0);
    grid->setHorizontalSpacing(size::grid);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->addWidget(m_title, 0, 0, 1, 2);
    m_customerCaption = addField(*grid, m_customer, "eventCustomer", 1, 0, 2);
    m_kindCaption = addField(*grid, m_kind, "eventKind", 2, 0, 2);
    m_onCaption = addField(*grid, m_on, "eventOn", 3, 0);
    m_noteCaption = addField(*grid, m_note, "eventNote", 3, 1);
}

void EventForm::propose(const std::optional<CustomerId>& customer)
{
    if (focusWidget() != nullptr && focusWidget()->hasFocus() && isAncestorOf(focusWidget())) return;
    if (customer) m_customer->setCustomer(customer);
}

void EventForm::refresh()
{
    const Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_customer->setPortfolio(desk->portfolio());
    m_on->setToday(m_context.today());
    if (!m_on->date()) m_on->setDate(m_context.today());
}

void EventForm::clear()
{
    reset();
    m_customer->setCustomer(std::nullopt);
    m_customer->setPortfolio(nullptr);
    m_on->setDate(std::nullopt);
}

void EventForm::reset()
{
    m_note->clear();
    m_on->setDate(m_context.today());
}

void EventForm::focusFirst()
{
    QWidget* first = m_customer->customer() ? static_cast<QWidget*>(m_kind) : m_customer;
    first->setFocus(Qt::OtherFocusReason);
}

std::optional<AccountEventRequest> EventForm::collect(SidePanel& panel)
{
    panel.forgive();
    if (!m_customer->customer()) {
        panel.refuse(tr("Choose a customer of the book."), m_customer);
        return std::nullopt;
    }
    const auto on = m_on->commit();
    if (!on || !*on) {
        panel.refuse(on ? tr("Enter the day of the event.") : m_context.sentence(on.fault()), m_on);
        return std::nullopt;
    }
    AccountEventRequest request;
    request.customer = *m_customer->customer();
    request.kind = static_cast<AccountEventKind>(m_kind->currentData().toInt());
    request.on = **on;
    request.note = toStd(m_note->text().trimmed());
    request.key = newKey();
    return request;
}

QString EventForm::customerText() const
{
    return m_customer->text();
}

void EventForm::fillKinds()
{
    const QVariant held = m_kind->currentData();
    m_kind->clear();
    for (std::size_t i = 0; i < accountEventKindCount; ++i) {
        m_kind->addItem(capitalised(wordOf(static_cast<AccountEventKind>(i))), static_cast<int>(i));
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(held)));
}

void EventForm::retranslate()
{
    m_title->setText(tr("Record an event"));
    nameField(m_customerCaption, tr("Customer"));
    m_customer->setPlaceholderText(tr("Name or code…"));
    nameField(m_kindCaption, tr("What happened"));
    nameField(m_onCaption, tr("On"));
    nameField(m_noteCaption, tr("Note (court, reference…)"));
    m_on->retranslate();
    fillKinds();
}

} // namespace encours::ui
