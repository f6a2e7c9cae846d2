// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/cockpit.h"

#include "desk/disputes.h"
#include "support/format.h"
#include "support/theme.h"
#include "tables/list_place.h"
#include "today/block_line.h"
#include "today/call_brief.h"
#include "today/cockpit_side.h"
#include "today/contact_block.h"
#include "today/customer_header.h"
#include "today/freshness_gate.h"
#include "today/invoice_table.h"
#include "today/outcome_panel.h"
#include "today/task_panel.h"
#include "widgets/ageing_bar.h"
#include "widgets/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace encours::ui {

namespace {

constexpr int tableShare = 67; ///< of the width that the table and what stands beside it have

} // namespace

Cockpit::Cockpit(QWidget* parent)
    : QWidget(parent),
      m_gate(new FreshnessGate(this)),
      m_header(new CustomerHeader(this)),
      m_tasks(new TaskPanel(this)),
      m_brief(new CallBrief(this)),
      m_blocks(new BlockLine(this)),
      m_ageing(new AgeingBar(this)),
      m_invoices(new InvoiceTable(this)),
      m_side(new CockpitSide(this)),
      m_outcomes(new OutcomePanel(this))
{
    setObjectName(QStringLiteral("cockpit"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(18, 12, 18, 12);
    box->setSpacing(10);
    box->addWidget(m_gate);
    box->addWidget(m_header);
    box->addWidget(m_tasks);
    box->addWidget(m_brief);
    box->addWidget(m_blocks);
    auto* figures = new QHBoxLayout;
    buildFigures(*figures);
    box->addLayout(figures);
    box->addWidget(m_ageing);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(10);
    middle->addWidget(m_invoices, tableShare);
    middle->addWidget(m_side, 100 - tableShare);
    box->addLayout(middle, 1);
    box->addWidget(m_outcomes);
}

void Cockpit::buildFigures(QHBoxLayout& row)
{
    row.setSpacing(10);
    const auto add = [&row, this](const char* name) {
        auto* card = new FigureCard(this);
        card->setObjectName(QString::fromLatin1(name));
        row.addWidget(card, 1);
        return card;
    };
    m_callable = add("figureCallable");
    m_overdue = add("figureOverdue");
    m_balance = add("figureBalance");
    m_lateness = add("figureLateness");
    openFigures();
}

/// Every figure leads to the invoices that make it.
void Cockpit::openFigures()
{
    const auto open = [this](FigureCard* card, FilterName filter) {
        connect(card, &FigureCard::opened, this, [this, filter] {
            if (!m_sheet) return;
            const CustomerId customer = m_sheet->account->customer.id;
            emit listWanted(QStringLiteral("invoices"), ListPlace().narrow(filter).of(customer).text());
        });
    };
    open(m_callable, FilterName::Callable);
    open(m_overdue, FilterName::Overdue);
    open(m_balance, FilterName::Open);
    open(m_lateness, FilterName::Settled);
    connect(m_ageing, &AgeingBar::partOpened, this, [this](int bucket) {
        if (!m_sheet) return;
        ListPlace place;
        place.narrow(static_cast<AgeBucket>(bucket)).of(m_sheet->account->customer.id);
        emit listWanted(QStringLiteral("invoices"), place.text());
    });
}

void Cockpit::setExpected(const QueueRow& row, const EntrySubject& expected)
{
    m_sheet.reset();
    m_header->setName(row.name);
    m_tasks->hide();
    m_blocks->hide();
    m_callable->setFigure(row.amount);
    for (FigureCard* card : {m_overdue, m_balance, m_lateness}) {
        card->setFigure(QStringLiteral(" "));
        card->setRemark({});
    }
    m_ageing->setAgeing(Ageing{});
    m_invoices->setSheet(nullptr);
    m_brief->clear();
    m_side->clear();
    m_outcomes->setSubject(expected);
}

void Cockpit::setSheet(const SheetPtr& sheet, Date callBackDay, std::optional<TaskKind> preferred,
                       const PriorityWeights& weights)
{
    const bool isChoosing =
        m_invoices->model().isChoosing() && m_sheet && m_sheet->account->customer.id == sheet->account->customer.id;
    m_sheet = sheet;
    m_header->setSheet(*sheet);
    m_tasks->setSheet(*sheet, preferred);
    m_brief->setSheet(*sheet);
    m_blocks->setSheet(*sheet);
    showFigures();
    m_ageing->setAgeing(sheet->state.ageing);
    if (isChoosing) m_invoices->refreshSheet(*sheet); // what is being ticked stays
    else m_invoices->setSheet(sheet.get());
    m_side->setSheet(sheet, weights);
    m_outcomes->setSubject(subject(callBackDay));
}

EntrySubject Cockpit::subject(Date callBackDay) const
{
    const AccountDecision& decision = m_sheet->decision;
    EntrySubject subject;
    subject.customer = m_sheet->account->customer.id;
    subject.today = m_sheet->state.asOf;
    subject.callable = decision.callable;
    subject.invoices =
        static_cast<int>(std::count_if(decision.items.begin(), decision.items.end(), [](const CallItem& item) {
            return item.state == ItemState::Callable && item.callable.isPositive();
        }));
    subject.means = m_sheet->account->customer.means();
    subject.promiseDay = proposedPromiseDay(subject.today);
    subject.callBackDay = callBackDay;
    const Customer& customer = m_sheet->account->customer;
    subject.resolver = toQ(proposedOwner(customer, customer.field(CustomerField::Controller)));
    return subject;
}

void Cockpit::showFigures()
{
    const CustomerSheet& sheet = *m_sheet;
    m_callable->setFigure(amountText(sheet.decision.callable));
    m_overdue->setFigure(amountText(sheet.state.ageing.overdue()));
    if (sheet.creditLimit) {
        const bool isExceeded = sheet.state.balance > *sheet.creditLimit;
        m_balance->setCaption(tr("Outstanding / limit"));
        m_balance->setFigure(
            QStringLiteral("%1 / %2").arg(bareAmountText(sheet.state.balance), amountText(*sheet.creditLimit)));
        m_balance->setRemark(isExceeded ? tr("▲ exceeded") : QString{}, Tone::Red);
    } else {
        m_balance->setCaption(tr("Outstanding"));
        m_balance->setFigure(amountText(sheet.state.balance));
        const bool hasCredit = sheet.decision.unallocated.isNegative();
        m_balance->setRemark(hasCredit ? tr("%1 to allocate").arg(amountText(sheet.decision.unallocated)) : QString{},
                             Tone::Amber);
    }
    const int trend = sheet.facts.payer.trend.value_or(0);
    const QString days = (trend > 0 ? QStringLiteral("+") : QStringLiteral("−")) + QString::number(std::abs(trend));
    m_lateness->setRemark(trend == 0 ? QString{} : tr("trend %1 d").arg(days), trend > 0 ? Tone::Red : Tone::Green);
    if (!sheet.averageDaysLate) m_lateness->setFigure(QStringLiteral("–"));
    else if (*sheet.averageDaysLate > 0) m_lateness->setFigure(tr("+%1 d").arg(*sheet.averageDaysLate));
    else m_lateness->setFigure(tr("on time"));
}

void Cockpit::retranslate()
{
    m_callable->setCaption(tr("To claim"));
    m_overdue->setCaption(tr("Overdue"));
    m_balance->setCaption(tr("Outstanding"));
    m_lateness->setCaption(tr("Pays on average"));
    m_callable->setLink(tr("Invoices that can be claimed"));
    m_overdue->setLink(tr("Overdue invoices of the customer"));
    m_balance->setLink(tr("Open invoices of the customer"));
    m_lateness->setLink(tr("Settled invoices of the customer"));
    m_header->retranslate();
    m_ageing->retranslate();
    m_invoices->retranslate();
    m_gate->retranslate();
    m_brief->retranslate();
    m_side->retranslate();
    m_outcomes->retranslate();
}

} // namespace encours::ui
