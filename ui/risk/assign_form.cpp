// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/assign_form.h"

#include "risk/item_check_list.h"
#include "risk/risk_words.h"
#include "shell/app_context.h"
#include "widgets/customer_picker.h"
#include "widgets/date_edit.h"
#include "widgets/plain_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace encours::ui {
namespace {

/// Open invoices that the factor does not hold yet.
std::vector<CheckedItem> assignableItems(const Desk& desk, CustomerId customer)
{
    std::vector<CheckedItem> items = openItemsOf(desk, customer);
    const auto portfolio = desk.portfolio();
    const Account* account = portfolio->find(customer);
    const FactorContract contract = desk.settings().rules.factor;
    std::erase_if(items, [&](const CheckedItem& item) {
        std::vector<FactorEvent> events;
        for (const FactorEvent& event : account->factorEvents) {
            if (event.item == item.item) events.push_back(event);
        }
        const FactorState state = factorStateOf(events, item.item, item.dueOn, desk.today(), contract);
        return !canFollow(state, FactorStep::Assigned);
    });
    return items;
}

} // namespace

AssignForm::AssignForm(AppContext& context, QWidget* parent)
    : SidePanel(parent),
      m_context(context),
      m_customer(new CustomerPicker(this)),
      m_on(new DateEdit(this)),
      m_items(new ItemCheckList(this)),
      m_echo(wrappedLabel({}, TextRole::Caption, this))
{
    setObjectName("assignForm");
    QGridLayout& grid = addGrid();
    m_customerCaption = addField(grid, m_customer, "assignCustomer", 0, 0, 2);
    m_onCaption = addField(grid, m_on, "assignOn", 1, 0);
    m_itemsCaption = addField(grid, m_items, "assignItems", 2, 0, 2);
    grid.addWidget(m_echo, 3, 1); // beside the day, so that it is seen without scrolling
    m_back = addVerb("assignBack");
    m_save = addVerb("assignSave", true);
    connect(m_back, &QPushButton::clicked, this, &AssignForm::left);
    connect(m_save, &QPushButton::clicked, this, &AssignForm::save);
    connect(m_customer, &CustomerPicker::customerChanged, this, &AssignForm::showItems);
    connect(&m_items->items(), &ItemCheckModel::tickedChanged, this, &AssignForm::showEcho);
}

void AssignForm::prepare(const std::optional<CustomerId>& customer)
{
    forgive();
    m_items->items().setItems({});
    refresh();
    m_customer->setCustomer(customer);
    m_on->setToday(m_context.today());
    m_on->setDate(m_context.today());
    showItems();
}

void AssignForm::refresh()
{
    const Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    m_customer->setPortfolio(desk->portfolio());
    showItems();
}

void AssignForm::clear()
{
    m_customer->setCustomer(std::nullopt);
    m_customer->setPortfolio(nullptr);
    m_items->items().setItems({});
    forgive();
}

void AssignForm::focusFirst()
{
    QWidget* first = m_customer->customer() ? static_cast<QWidget*>(m_items) : m_customer;
    first->setFocus(Qt::OtherFocusReason);
}

void AssignForm::showItems()
{
    const Desk* desk = m_context.desk();
    const bool hasCustomer = desk != nullptr && m_customer->customer();
    m_items->items().setItems(hasCustomer ? assignableItems(*desk, *m_customer->customer())
                                          : std::vector<CheckedItem>{});
    showEcho();
}

void AssignForm::showEcho()
{
    const auto ticked = static_cast<int>(m_items->items().ticked().size());
    if (!m_customer->customer()) {
        m_echo->setText(tr("Choose the customer: the invoices not assigned yet stand here."));
    } else if (m_items->items().rowCount() == 0) {
        m_echo->setText(tr("This customer has no open invoice that is not assigned."));
    } else if (ticked == 0) {
        m_echo->setText(tr("Nothing ticked: every invoice of the list."));
    } else {
        const Money sum = m_items->items().tickedAmount(m_context.desk()->portfolio()->currency());
        m_echo->setText(tr("%n invoice(s) ticked, %1", nullptr, ticked).arg(amountText(sum)));
    }
}

void AssignForm::save()
{
    forgive();
    if (!m_customer->customer()) {
        refuse(tr("Choose a customer of the book."), m_customer);
        return;
    }
    const auto on = m_on->commit();
    if (!on || !*on) {
        refuse(on ? tr("Enter the day of the assignment.") : m_context.sentence(on.fault()), m_on);
        return;
    }
    FactorRequest request;
    request.customer = *m_customer->customer();
    request.items = m_items->items().ticked();
    request.step = FactorStep::Assigned;
    request.on = **on;
    request.key = newKey();
    const auto count = request.items.empty() ? m_items->items().rowCount() : static_cast<int>(request.items.size());
    emit entered(request, tr("%1: %n invoice(s) assigned", nullptr, count).arg(m_customer->text()));
}

void AssignForm::retranslate()
{
    setHead(tr("Assign invoices"), tr("To the factor, by the next remittance."));
    setAccessibleName(tr("Assign invoices"));
    nameField(m_customerCaption, tr("Customer"));
    m_customer->setPlaceholderText(tr("Name or code…"));
    nameField(m_itemsCaption, tr("Invoices to assign (Space ticks)"));
    nameField(m_onCaption, tr("On"));
    m_back->setText(tr("Back"));
    m_save->setText(tr("Assign"));
    m_on->retranslate();
    m_items->items().retranslate();
    showEcho();
}

} // namespace encours::ui
