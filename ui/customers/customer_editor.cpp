// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_editor.h"

#include "customers/customer_fields.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace encours::ui {

CustomerEditor::CustomerEditor(AppContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_name(plainLabel({}, TextRole::Title, this)),
      m_summary(plainLabel({}, TextRole::Caption, this)),
      m_fields(new CustomerFields),
      m_problem(wrappedLabel({}, TextRole::Body, this)),
      m_save(new QPushButton(this))
{
    setObjectName("customerEditor");
    setProperty("look", "card");
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_fields);
    setTone(m_problem, Tone::Red);
    m_problem->setContentsMargins(size::gap, 0, size::gap, 0);
    m_problem->hide();
    m_save->setObjectName("saveCustomer");
    setLook(m_save, "look", "primary");
    auto* head = new QVBoxLayout;
    head->setContentsMargins(size::gap, 0, size::gap, 0);
    head->setSpacing(2);
    head->addWidget(m_name);
    head->addWidget(m_summary);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(size::gap, 0, size::gap, 0);
    foot->addStretch();
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, size::gap);
    column->setSpacing(size::grid);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &CustomerEditor::save);
    connect(m_fields, &CustomerFields::entered, this, &CustomerEditor::save);
    connect(m_fields, &CustomerFields::edited, this, &CustomerEditor::updateButton);
}

void CustomerEditor::showCustomer(const std::optional<CustomerId>& customer)
{
    const Desk* desk = m_context.desk();
    const auto portfolio = desk != nullptr ? desk->portfolio() : nullptr;
    const Account* account = customer && portfolio ? portfolio->find(*customer) : nullptr;
    m_customer = account != nullptr ? customer : std::nullopt;
    setEnabled(account != nullptr);
    m_problem->hide();
    m_name->setText(account != nullptr ? toQ(account->customer.displayName()) : QString());
    setPlainToolTip(m_name, m_name->text());
    m_summary->setText(account != nullptr ? toQ(account->customer.code) : QString());
    if (desk != nullptr) m_fields->setBook(desk->settings(), desk->legalValues(), m_context.today());
    m_fields->showCustomer(account != nullptr ? std::optional(account->customer) : std::nullopt);
    updateButton();
}

std::vector<std::pair<CustomerField, std::string>> CustomerEditor::changes() const
{
    return m_fields->changes();
}

void CustomerEditor::save()
{
    Desk* desk = m_context.desk();
    if (desk == nullptr || !m_customer) return;
    const auto fields = changes();
    if (fields.empty()) {
        emit saved();
        return;
    }
    m_save->setEnabled(false);
    m_context.runner().run(
        this, [desk, customer = *m_customer, fields] { return EditCustomer(*desk).execute(customer, fields); },
        [this](const Result<Done>& done) {
            if (!done) {
                refuse(done.fault());
                return;
            }
            emit saved();
        });
}

void CustomerEditor::refuse(const Fault& fault)
{
    m_problem->setText(m_context.sentence(fault));
    m_problem->show();
    updateButton();
    m_fields->markRefused(fault);
}

void CustomerEditor::focusFirstMissing()
{
    m_fields->focusFirstMissing();
}

void CustomerEditor::updateButton()
{
    m_save->setEnabled(m_customer.has_value());
    m_save->setText(changes().empty() ? tr("Next") : tr("Save and next"));
}

void CustomerEditor::retranslate()
{
    setAccessibleName(tr("Customer's record"));
    m_fields->retranslate();
    updateButton();
}

} // namespace encours::ui
