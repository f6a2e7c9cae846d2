// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculations/calculations_page.h"

#include "calculations/due_date_card.h"
#include "calculations/identifier_card.h"
#include "calculations/late_fees_card.h"
#include "shell/app_context.h"
#include "widgets/empty_state.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace encours::ui {
namespace {

constexpr int identifiersWidth = 288;
constexpr int contentWidth = 1400;

} // namespace

CalculationsPage::CalculationsPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Calculator, this)),
      m_scroll(new QScrollArea(this))
{
    auto* content = new QWidget;
    content->setMaximumWidth(contentWidth);
    m_dueDate = new DueDateCard(content);
    m_identifiers = new IdentifierCard(content);
    m_identifiers->setFixedWidth(identifiersWidth);
    m_lateFees = new LateFeesCard(content);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(m_dueDate, 1);
    upper->addWidget(m_identifiers);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, size::gap, 20, size::gap);
    column->setSpacing(12);
    column->addLayout(upper);
    column->addWidget(m_lateFees);
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    connect(m_lateFees, &LateFeesCard::legalValuesWanted, this,
            [this] { this->context().show("settings", "legal-values"); });
}

QString CalculationsPage::title() const
{
    return tr("Calculations");
}

QString CalculationsPage::railWord() const
{
    return tr("Calculations");
}

QList<std::pair<QString, QString>> CalculationsPage::keys() const
{
    return {{tr("Up, Down"), tr("In a date: the next or the previous day")}};
}

void CalculationsPage::bookOpened()
{
    m_stack->setCurrentWidget(m_scroll);
}

void CalculationsPage::bookClosed()
{
    m_stack->setCurrentWidget(m_empty);
}

void CalculationsPage::refresh()
{
    const Desk* desk = context().desk();
    if (desk == nullptr) return;
    const CalculationBasis basis{context().today(), desk->settings(), desk->legalValues()};
    m_dueDate->setBasis(basis);
    m_lateFees->setBasis(basis);
    m_identifiers->setBasis(basis);
}

void CalculationsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_scroll) m_dueDate->takeFocus();
    else m_empty->setFocus();
}

void CalculationsPage::retranslate()
{
    m_empty->setTexts(tr("Due dates, charges, identifiers"),
                      tr("Open a book: its legal values and its usual terms are what is computed with."));
    m_dueDate->retranslate();
    m_lateFees->retranslate();
    m_identifiers->retranslate();
}

} // namespace encours::ui
