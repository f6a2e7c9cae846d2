// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/instrument_form.h"

#include "risk/item_check_list.h"
#include "risk/risk_words.h"
#include "shell/app_context.h"
#include "widgets/amount_edit.h"
#include "widgets/customer_picker.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int numberLength = 60;

InstrumentKind kindAt(int place)
{
    return static_cast<InstrumentKind>(place);
}

} // namespace

InstrumentForm::InstrumentForm(AppContext& context, QWidget* parent)
    : SidePanel(parent),
      m_context(context),
      m_customer(new CustomerPicker(this)),
      m_kind(new QComboBox(this)),
      m_number(new QLineEdit(this)),
      m_dueOn(new DateEdit(this)),
      m_amount(new AmountEdit(this)),
      m_step(new QComboBox(this)),
      m_on(new DateEdit(this)),
      m_items(new ItemCheckList(this)),
      m_echo(wrappedLabel({}, TextRole::Caption, this))
{
    setObjectName("instrumentForm");
    addFields();
    m_back = addVerb("instrumentBack");
    m_save = addVerb("instrumentSave", true);
    connect(m_back, &QPushButton::clicked, this, &InstrumentForm::left);
    connect(m_save, &QPushButton::clicked, this, &InstrumentForm::save);
    connect(m_customer, &CustomerPicker::customerChanged, this, &InstrumentForm::showItems);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &InstrumentForm::fillSteps);
    connect(&m_items->items(), &ItemCheckModel::tickedChanged, this, &InstrumentForm::showEcho);
    connect(m_amount, &AmountEdit::amountChanged, this, &InstrumentForm::showEcho);
}

void InstrumentForm::addFields()
{
    m_number->setMaxLength(numberLength);
    for (QComboBox* combo : {m_kind, m_step})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QGridLayout& grid = addGrid();
    m_customerCaption = addField(grid, m_customer, "instrumentCustomer", 0, 0, 2);
    m_kindCaption = addField(grid, m_kind, "instrumentKind", 1, 0, 2);
    m_numberCaption = addField(grid, m_number, "instrumentNumber", 2, 0);
    m_dueCaption = addField(grid, m_dueOn, "instrumentDue", 2, 1);
    m_amountCaption = addField(grid, m_amount, "instrumentAmount", 3, 0, 2);
    m_stepCaption = addField(grid, m_step, "instrumentStep", 4, 0);
    m_onCaption = addField(grid, m_on, "instrumentOn", 4, 1);
    m_itemsCaption = addField(grid, m_items, "instrumentItems", 5, 0, 2);
    grid.addWidget(m_echo, 12, 0, 1, 2);
}

void InstrumentForm::prepare(const std::optional<CustomerId>& customer)
{
    forgive();
    refresh();
    m_customer->setCustomer(customer);
    m_number->clear();
    for (DateEdit* edit : {m_dueOn, m_on}) edit->setToday(m_context.today());
    m_dueOn->setDate(std::nullopt);
    m_on->setDate(m_context.today());
    m_amount->setCurrency(m_context.desk()->portfolio()->currency());
    m_amount->setAmount(std::nullopt);
    m_items->items().setItems({});
    showItems();
}

void InstrumentForm::refresh()
{
    const Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_customer->setPortfolio(desk->portfolio());
    showItems();
}

void InstrumentForm::clear()
{
    m_customer->setCustomer(std::nullopt);
    m_customer->setPortfolio(nullptr);
    m_items->items().setItems({});
    forgive();
}

void InstrumentForm::focusFirst()
{
    QWidget* first = m_customer->customer() ? static_cast<QWidget*>(m_kind) : m_customer;
    first->setFocus(Qt::OtherFocusReason);
}

void InstrumentForm::showItems()
{
    const Desk* desk = m_context.desk();
    const bool hasCustomer = desk != nullptr && m_customer->customer();
    m_items->items().setItems(hasCustomer ? openItemsOf(*desk, *m_customer->customer()) : std::vector<CheckedItem>{});
    showEcho();
}

void InstrumentForm::showEcho()
{
    const auto ticked = static_cast<int>(m_items->items().ticked().size());
    if (!m_customer->customer()) {
        m_echo->setText(tr("Choose the customer: the open invoices stand here."));
    } else if (m_items->items().rowCount() == 0) {
        m_echo->setText(tr("This customer has no open invoice."));
    } else if (ticked == 0) {
        m_echo->setText(m_amount->amount() ? tr("Nothing ticked: covers the oldest invoices up to the amount.")
                                           : tr("Nothing ticked, no amount: covers all that is open."));
    } else {
        const Money sum = m_items->items().tickedAmount(m_context.desk()->portfolio()->currency());
        m_echo->setText(tr("%n invoice(s) ticked, %1", nullptr, ticked).arg(amountText(sum)));
    }
}

void InstrumentForm::save()
{
    forgive();
    if (!m_customer->customer()) {
        refuse(tr("Choose a customer of the book."), m_customer);
        return;
    }
    const auto due = m_dueOn->commit();
    if (!due || !*due) {
        refuse(due ? tr("Enter the due date.") : m_context.sentence(due.fault()), m_dueOn);
        return;
    }
    const auto amount = m_amount->commit();
    if (!amount) {
        refuse(m_context.sentence(amount.fault()), m_amount);
        return;
    }
    const auto on = m_on->commit();
    if (!on || !*on) {
        refuse(on ? tr("Enter the day of this step.") : m_context.sentence(on.fault()), m_on);
        return;
    }
    NewInstrument instrument;
    instrument.customer = *m_customer->customer();
    instrument.kind = kindAt(m_kind->currentIndex());
    instrument.number = toStd(m_number->text().trimmed());
    instrument.dueOn = **due;
    instrument.amount = *amount;
    instrument.items = m_items->items().ticked();
    instrument.step = static_cast<InstrumentStep>(m_step->currentData().toInt());
    instrument.on = **on;
    instrument.key = newKey();
    emit entered(instrument, tr("%1: %2 entered").arg(m_customer->text(), m_kind->currentText()));
}

void InstrumentForm::fillKinds()
{
    const int held = qMax(0, m_kind->currentIndex());
    m_kind->clear();
    for (std::size_t i = 0; i < instrumentKindCount; ++i)
        m_kind->addItem(capitalised(wordOf(static_cast<InstrumentKind>(i))));
    m_kind->setCurrentIndex(held);
}

void InstrumentForm::fillSteps()
{
    const QVariant held = m_step->currentData();
    const InstrumentKind kind = kindAt(qMax(0, m_kind->currentIndex()));
    m_step->clear();
    for (std::size_t i = 0; i < instrumentStepCount; ++i) {
        const auto step = static_cast<InstrumentStep>(i);
        if (canFollow(kind, std::nullopt, step)) m_step->addItem(capitalised(wordOf(step)), static_cast<int>(step));
    }
    m_step->setCurrentIndex(qMax(0, m_step->findData(held)));
}

void InstrumentForm::retranslate()
{
    setHead(tr("New instrument"));
    setAccessibleName(tr("New instrument"));
    nameField(m_customerCaption, tr("Customer"));
    m_customer->setPlaceholderText(tr("Name or code…"));
    nameField(m_kindCaption, tr("Kind"));
    nameField(m_numberCaption, tr("Number"));
    nameField(m_dueCaption, tr("Due on (15, +30, em)"));
    nameField(m_amountCaption, tr("Amount"));
    m_amount->setPlaceholderText(tr("all that is open"));
    nameField(m_itemsCaption, tr("Invoices covered (Space ticks)"));
    nameField(m_stepCaption, tr("First step"));
    nameField(m_onCaption, tr("On"));
    m_back->setText(tr("Back"));
    m_save->setText(tr("Enter the instrument"));
    for (DateEdit* edit : {m_dueOn, m_on}) edit->retranslate();
    m_amount->retranslate();
    m_items->items().retranslate();
    fillKinds();
    fillSteps();
    showEcho();
}

} // namespace encours::ui
