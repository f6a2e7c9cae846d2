// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_record_tab.h"

#include "customers/customer_command.h"
#include "customers/customer_fields.h"
#include "customers/duplicates_card.h"
#include "customers/file_cards.h"
#include "customers/personal_data_card.h"
#include "desk/edit_book.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "widgets/card.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace encours::ui {
namespace {

constexpr int sideWidth = 396;
constexpr int fieldsWidthMost = 920;

QScrollArea* calmScroll(QWidget* content, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

CustomerRecordTab::CustomerRecordTab(AppContext& context, QWidget* parent)
    : RiskTab(context, parent),
      m_fields(new CustomerFields),
      m_problem(wrappedLabel({}, TextRole::Body, this)),
      m_save(new QPushButton(this))
{
    setObjectName("customer.record");
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(makeFields(), 1);
    line->addWidget(makeSide());
    connect(m_save, &QPushButton::clicked, this, &CustomerRecordTab::save);
    connect(m_fields, &CustomerFields::entered, this, &CustomerRecordTab::save);
    connect(m_fields, &CustomerFields::edited, this, &CustomerRecordTab::updateButton);
}

QWidget* CustomerRecordTab::makeFields()
{
    auto* card = new Card(this);
    card->setMaximumWidth(fieldsWidthMost);
    setTone(m_problem, Tone::Red);
    m_problem->setObjectName("recordProblem");
    m_problem->hide();
    m_save->setObjectName("saveRecord");
    setLook(m_save, "look", "primary");
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(size::gap, 0, size::gap, 0);
    foot->addWidget(m_problem, 1);
    foot->addStretch();
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 12);
    column->setSpacing(size::grid);
    column->addWidget(calmScroll(m_fields, card), 1);
    column->addLayout(foot);
    return card;
}

QWidget* CustomerRecordTab::makeSide()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_completeness = new CompletenessCard(context(), content);
    auto* blocks = new BlocksCard(context(), content);
    auto* duplicates = new DuplicatesCard(context(), content);
    m_cards = {m_completeness, new DepositCard(context(), content), blocks, duplicates,
               new PersonalDataCard(context(), content)};
    for (FileCard* card : m_cards) column->addWidget(card);
    column->addStretch(1);
    connect(m_completeness, &CompletenessCard::fieldWanted, this,
            [this](int field) { m_fields->focusField(static_cast<CustomerField>(field)); });
    connect(blocks, &BlocksCard::blockWanted, this, &CustomerRecordTab::blockWanted);
    connect(duplicates, &DuplicatesCard::customerWanted, this, &CustomerRecordTab::customerWanted);
    QScrollArea* scroll = calmScroll(content, this);
    scroll->setFixedWidth(sideWidth);
    return scroll;
}

QString CustomerRecordTab::title() const
{
    return tr("File");
}

QString CustomerRecordTab::summary() const
{
    return m_view ? tr("File complete to %1 %").arg(m_view->file.completeness.percent()) : QString();
}

QList<std::pair<QString, QString>> CustomerRecordTab::keys() const
{
    return {{QStringLiteral("Ctrl+F"), tr("To the first field that is missing")}, {tr("Enter"), tr("Save the file")}};
}

void CustomerRecordTab::setView(const CustomerViewPtr& view)
{
    const bool isOther = !view || !m_view || view->customer().id != m_view->customer().id;
    m_view = view;
    for (FileCard* card : m_cards) card->setView(view);
    const Desk* desk = context().desk();
    if (desk != nullptr) m_fields->setBook(desk->settings(), desk->legalValues(), context().today());
    // What is being typed stays, unless it was just saved.
    if (isOther || m_isSaved || m_fields->changes().empty()) {
        m_problem->hide();
        m_fields->showCustomer(view ? std::optional(view->customer()) : std::nullopt);
    }
    m_isSaved = false;
    updateButton();
    emit summaryChanged();
}

void CustomerRecordTab::bookClosed()
{
    m_isSaving = false;
    m_isSaved = false;
    setView(nullptr);
}

void CustomerRecordTab::save()
{
    const auto fields = m_fields->changes();
    if (!m_view || fields.empty() || m_isSaving) return;
    m_isSaving = true;
    m_problem->hide();
    updateButton();
    CustomerCommand command;
    command.work = [customer = m_view->customer().id, fields, key = newKey()](Desk& desk) {
        return EditCustomer(desk).execute(customer, fields, key);
    };
    command.said = tr("%1: file saved").arg(toQ(m_view->customer().displayName()));
    command.done = [this] {
        m_isSaving = false;
        m_isSaved = true;
    };
    command.refused = [this](const Fault& fault) {
        m_isSaving = false;
        m_problem->setText(context().sentence(fault));
        m_problem->show();
        m_fields->markRefused(fault);
        updateButton();
    };
    carryOut(context(), this, std::move(command));
}

void CustomerRecordTab::undo()
{
    m_isSaved = true;
    undoLast(context(), this);
}

void CustomerRecordTab::updateButton()
{
    m_save->setEnabled(m_view != nullptr && !m_isSaving && !m_fields->changes().empty());
}

void CustomerRecordTab::takeFocus()
{
    m_fields->focusFirstMissing();
}

void CustomerRecordTab::focusFilter()
{
    m_fields->focusFirstMissing();
}

void CustomerRecordTab::retranslate()
{
    m_save->setText(tr("Save the file"));
    m_fields->setAccessibleName(tr("Fields of the customer"));
    m_fields->retranslate();
    for (FileCard* card : m_cards) card->retranslate();
}

} // namespace encours::ui
