// SPDX-License-Identifier: GPL-3.0-or-later
#include "payments/payment_panel.h"

#include "customers/customer_command.h"
#include "desk/payments/allocate_by_hand.h"
#include "desk/payments/payment_words.h"
#include "payments/candidate_table.h"
#include "payments/paid_table.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/amount_edit.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {
namespace {

enum Figure { Received, Allocated, Left };

/// May be ticked before a person has looked: it fits, and nothing else does.
bool isBeyondDoubt(const AllocationProposal& proposal)
{
    return proposal.rule != AllocationRule::OldestFirst && proposal.alternatives == 0;
}

} // namespace

PaymentPanel::PaymentPanel(AppContext& context, QWidget* parent) : SidePanel(parent), m_context(context)
{
    setObjectName("paymentPanel");
    build();
    buildChoice();
    body().addStretch();
    m_customer = addVerb("paymentCustomer");
    m_allocate = addVerb("paymentAllocate", true);
    connect(m_customer, &QPushButton::clicked, this, [this] {
        if (m_view) emit customerWanted(m_view->customer.value);
    });
    connect(m_allocate, &QPushButton::clicked, this, &PaymentPanel::allocate);
}

void PaymentPanel::build()
{
    QGridLayout& grid = addGrid();
    for (int row = 0; row < 3; ++row) {
        m_captions[row] = plainLabel({}, row == Left ? TextRole::Strong : TextRole::Body, this);
        if (row != Left) setLook(m_captions[row], "look", "muted");
        m_figures[row] = addDetail(grid, m_captions[row], row);
    }
    m_figures[Left]->setObjectName("paymentLeft");
    m_paidTitle = plainLabel({}, TextRole::Strong, this);
    m_paid = new PaidTable(this);
    m_paid->setObjectName("paymentPaid");
    m_paidRemark = wrappedLabel({}, TextRole::Caption, this);
    m_takeBack = new QPushButton(this);
    m_takeBack->setObjectName("paymentTakeBack");
    body().addSpacing(size::grid);
    body().addWidget(m_paidTitle);
    body().addWidget(m_paid);
    body().addWidget(m_paidRemark);
    body().addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_takeBack, &QPushButton::clicked, this, &PaymentPanel::takeBack);
    connect(m_paid, &PaidTable::takeBackWanted, this, &PaymentPanel::takeBack);
    connect(m_paid, &PaidTable::selectionMoved, this, &PaymentPanel::showPaid);
}

void PaymentPanel::buildChoice()
{
    m_choiceTitle = plainLabel({}, TextRole::Strong, this);
    m_choiceRemark = wrappedLabel({}, TextRole::Caption, this);
    body().addSpacing(size::grid);
    body().addWidget(m_choiceTitle);
    body().addWidget(m_choiceRemark);
    m_proposals = new QComboBox(this);
    m_proposals->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_proposalCaption = addField(addGrid(), m_proposals, "paymentProposals", 0, 0, 2);
    m_alternatives = wrappedLabel({}, TextRole::Caption, this);
    setTone(m_alternatives, Tone::Amber);
    m_candidates = new CandidateTable(this);
    m_candidates->setObjectName("paymentCandidates");
    body().addWidget(m_alternatives);
    body().addWidget(m_candidates);
    m_amount = new AmountEdit(this);
    m_amountCaption = addField(addGrid(), m_amount, "paymentAmount", 0, 1);
    connect(m_proposals, &QComboBox::activated, this, &PaymentPanel::takeProposal);
    connect(&m_candidates->lines(), &CandidateModel::ticked, this, [this] {
        m_proposals->setCurrentIndex(m_proposals->count() - 1);
        showAlternatives();
    });
    connect(&m_candidates->lines(), &CandidateModel::planChanged, this, [this] {
        if (m_isFilling) return;
        const Money total = m_candidates->lines().total();
        m_amount->setAmount(total.isPositive() ? std::optional(total) : std::nullopt);
        setLook(m_amount, "wrong", false);
        forgive();
        showVerb();
    });
    connect(m_amount, &AmountEdit::editingFinished, this, &PaymentPanel::amountTyped);
}

/// The same payment with the same figures: what is being chosen stays.
bool PaymentPanel::isFresh(const PaymentView& view) const
{
    return m_view && m_view->customer == view.customer && m_view->item == view.item &&
           m_view->unallocated == view.unallocated && m_view->paid.size() == view.paid.size() &&
           std::ranges::equal(m_view->candidates, view.candidates, {}, &CandidateLine::item, &CandidateLine::item) &&
           std::ranges::equal(m_view->candidates, view.candidates, {}, &CandidateLine::open, &CandidateLine::open);
}

void PaymentPanel::show(const std::optional<PaymentView>& view)
{
    const bool isSame = view && isFresh(*view);
    m_view = view;
    if (isSame) return;
    forgive();
    m_isFilling = true;
    m_paid->setLines(view ? view->paid : std::vector<AllocatedLine>{});
    const Money nothing(0, view ? view->amount.currency() : Currency::euro());
    m_candidates->lines().setLines(view ? view->candidates : std::vector<CandidateLine>{},
                                   view ? view->unallocated : nothing);
    m_amount->setCurrency(nothing.currency());
    m_isFilling = false;
    showFigures();
    showPaid();
    showChoice();
}

QString PaymentPanel::nameOfPayment() const
{
    const QString kind = capitalised(toQ(wordsFor(currentLanguage(), m_view->kind)));
    return m_view->number.empty() ? kind : kind + ' ' + toQ(m_view->number);
}

void PaymentPanel::showFigures()
{
    for (int row = 0; row < 3; ++row) {
        m_captions[row]->setVisible(m_view.has_value());
        m_figures[row]->setVisible(m_view.has_value());
    }
    m_customer->setVisible(m_view.has_value());
    if (!m_view) {
        setHead(tr("No payment selected"), tr("Choose a line: what it paid and what is left of it stands here."));
        return;
    }
    QStringList caption{nameOfPayment(), dateText(m_view->bookedOn)};
    if (m_view->means != PaymentMeans::Unknown) caption << toQ(wordsFor(currentLanguage(), m_view->means));
    setHead(toQ(m_view->customerName), caption.join(QStringLiteral(" · ")));
    m_captions[Received]->setText(m_view->kind == ItemKind::CreditNote ? tr("Credited") : tr("Received"));
    m_captions[Allocated]->setText(tr("Allocated"));
    m_captions[Left]->setText(tr("Left to allocate"));
    m_figures[Received]->setText(amountText(m_view->amount));
    m_figures[Allocated]->setText(amountText(m_view->allocated));
    m_figures[Left]->setText(amountText(m_view->unallocated));
    setTone(m_figures[Left], m_view->unallocated.isPositive() ? Tone::Amber : Tone::Green);
}

void PaymentPanel::showPaid()
{
    if (m_isFilling) return;
    const bool hasPaid = m_view && !m_view->paid.empty();
    const bool hasByHand = hasPaid && !m_paid->allByHand().empty();
    m_paidTitle->setVisible(m_view.has_value());
    m_paidTitle->setText(hasPaid ? tr("What it paid") : tr("Paid nothing yet"));
    m_paid->setVisible(hasPaid);
    m_paidRemark->setVisible(hasPaid);
    m_paidRemark->setText(
        hasByHand ? tr("What was allocated by hand can be taken back; the next import of the ledger has the "
                       "last word.")
                  : tr("The ledger says so: only another import changes it."));
    m_takeBack->setVisible(hasByHand);
    const bool isPart = hasByHand && !m_paid->selectedByHand().empty();
    m_takeBack->setText(isPart ? tr("Take the selected lines back") : tr("Take back what was done by hand"));
}

void PaymentPanel::showChoice()
{
    const bool canPay = m_view && !m_view->candidates.empty();
    const bool hasLeft = m_view && m_view->unallocated.isPositive();
    m_choiceTitle->setVisible(hasLeft);
    m_choiceTitle->setText(tr("Allocate"));
    m_choiceRemark->setVisible(hasLeft && !canPay);
    m_choiceRemark->setText(tr("This customer owes nothing: the credit stays until an invoice comes."));
    for (QWidget* part : std::initializer_list<QWidget*>{m_proposalCaption, m_proposals, m_candidates, m_amountCaption,
                                                         m_amount, m_allocate}) {
        part->setVisible(canPay);
    }
    fillProposals();
    if (!canPay) {
        m_alternatives->hide();
        return;
    }
    const bool isClear = !m_view->proposals.empty() && isBeyondDoubt(m_view->proposals.front());
    takeProposal(isClear ? 0 : m_proposals->count() - 1);
}

void PaymentPanel::fillProposals()
{
    m_proposals->clear();
    if (!m_view) return;
    for (const AllocationProposal& proposal : m_view->proposals) {
        const QString rule = capitalised(toQ(wordsFor(currentLanguage(), proposal.rule)));
        m_proposals->addItem(QStringLiteral("%1 · %2").arg(rule, amountText(proposal.total)));
    }
    m_proposals->addItem(tr("My own choice"));
}

void PaymentPanel::takeProposal(int index)
{
    if (!m_view || index < 0) return;
    m_proposals->setCurrentIndex(index);
    const auto at = static_cast<std::size_t>(index);
    const bool isProposal = at < m_view->proposals.size();
    m_candidates->lines().setParts(isProposal ? m_view->proposals[at].parts : std::vector<AllocationPart>{});
    showAlternatives();
}

void PaymentPanel::showAlternatives()
{
    const auto at = static_cast<std::size_t>(m_proposals->currentIndex());
    const bool isProposal = m_view && at < m_view->proposals.size();
    const int others = isProposal ? m_view->proposals[at].alternatives : 0;
    m_alternatives->setVisible(others > 0);
    if (others == 0) return;
    m_alternatives->setText(
        capitalised(toQ(words(currentLanguage(), "allocation.alternatives", {{"count", std::to_string(others)}}))));
}

void PaymentPanel::showVerb()
{
    const Money total = m_candidates->lines().total();
    m_allocate->setEnabled(total.isPositive());
    m_allocate->setText(total.isPositive() ? tr("Allocate %1").arg(amountText(total)) : tr("Allocate"));
}

/// Spreads what was typed over what is ticked; "" when it can be done, else why not.
QString PaymentPanel::readAmount()
{
    const CandidateModel& plan = m_candidates->lines();
    const auto typed = m_amount->commit();
    if (!typed) return m_context.sentence(typed.fault());
    if (!plan.tickedOpen().isPositive()) return tr("Tick the invoices that this payment pays.");
    if (!*typed || **typed == plan.total()) return {};
    if (!(*typed)->isPositive()) return m_context.sentence(Fault{FaultCode::AmountNotPositive, {}, {}});
    const Money most = smaller(m_view->unallocated, plan.tickedOpen());
    if (**typed > most)
        return tr("No more than %1 can be allocated to what is ticked. Reduce the amount or tick other invoices.")
            .arg(amountText(most));
    m_candidates->lines().spread(**typed);
    return {};
}

/// When the field is left: what is wrong is said, the focus goes where the person wants.
void PaymentPanel::amountTyped()
{
    if (!m_view || m_isFilling || m_amount->text().isEmpty() || !m_candidates->lines().tickedOpen().isPositive())
        return;
    const QString problem = readAmount();
    if (problem.isEmpty()) return;
    refuse(problem);
    setLook(m_amount, "wrong", true);
}

void PaymentPanel::allocate()
{
    if (!m_view || !m_allocate->isVisible()) return;
    const QString problem = readAmount();
    if (!problem.isEmpty()) {
        const bool isTicked = m_candidates->lines().tickedOpen().isPositive();
        refuse(problem, isTicked ? m_amount : nullptr);
        if (!isTicked) m_candidates->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto parts = m_candidates->lines().parts();
    AllocateRequest request;
    request.customer = m_view->customer;
    request.credit = m_view->item;
    for (const AllocationPart& part : parts) request.parts.push_back({part.debit, part.amount});
    request.key = newKey();
    CustomerCommand command;
    command.work = [request](Desk& desk) -> Result<Done> {
        ENCOURS_TRY(AllocateByHand(desk).execute(request));
        return Done{};
    };
    command.said = tr("%1: %2 allocated to %n invoice(s)", nullptr, static_cast<int>(parts.size()))
                       .arg(toQ(m_view->customerName), amountText(m_candidates->lines().total()));
    command.done = [this] { emit allocated(); };
    command.refused = [this](const Fault& fault) { refuse(m_context.sentence(fault)); };
    carryOut(m_context, this, std::move(command));
}

void PaymentPanel::takeBack()
{
    if (!m_view) return;
    auto allocations = m_paid->selectedByHand();
    if (allocations.empty()) allocations = m_paid->allByHand();
    if (allocations.empty()) return;
    TakeBackRequest request;
    request.customer = m_view->customer;
    request.allocations = std::move(allocations);
    request.key = newKey();
    CustomerCommand command;
    command.said = tr("%1: %n allocation(s) taken back", nullptr, static_cast<int>(request.allocations.size()))
                       .arg(toQ(m_view->customerName));
    command.work = [request](Desk& desk) -> Result<Done> {
        ENCOURS_TRY(TakeBackAllocation(desk).execute(request));
        return Done{};
    };
    command.refused = [this](const Fault& fault) { refuse(m_context.sentence(fault)); };
    carryOut(m_context, this, std::move(command));
}

void PaymentPanel::focusChoice()
{
    if (m_candidates->isVisible()) m_candidates->setFocus(Qt::OtherFocusReason);
    else if (m_paid->isVisible()) m_paid->setFocus(Qt::OtherFocusReason);
}

void PaymentPanel::retranslate()
{
    setAccessibleName(tr("Selected payment"));
    nameField(m_proposalCaption, tr("Proposal"));
    nameField(m_amountCaption, tr("Amount to allocate"));
    m_paid->setAccessibleName(tr("What it paid"));
    m_candidates->setAccessibleName(tr("Open invoices of the customer"));
    m_customer->setText(tr("Customer"));
    m_paid->retranslate();
    m_candidates->retranslate();
    m_amount->retranslate();
    const int chosen = m_proposals->currentIndex();
    fillProposals();
    m_proposals->setCurrentIndex(chosen);
    showFigures();
    showPaid();
    if (!m_view) showChoice();
    m_choiceTitle->setText(tr("Allocate"));
    m_choiceRemark->setText(tr("This customer owes nothing: the credit stays until an invoice comes."));
    showAlternatives();
    showVerb();
}

} // namespace encours::ui
