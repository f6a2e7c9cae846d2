// SPDX-License-Identifier: GPL-3.0-or-later
#include "payments/payments_page.h"

#include "customers/customer_command.h"
#include "desk/payments/show_payment.h"
#include "payments/payment_panel.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "tables/list_view.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

#include <QPushButton>
#include <QShortcut>

namespace encours::ui {
namespace {

constexpr int panelWidth = 424;
constexpr int panelWidthMin = 372;

} // namespace

PaymentsPage::PaymentsPage(AppContext& context, QWidget* parent)
    : ListPage(context, TableKind::Payments, parent),
      m_panel(new PaymentPanel(context, this)),
      m_clear(new QPushButton(themedIcon(Icon::Link), {}, this))
{
    m_panel->setMinimumWidth(panelWidthMin);
    setSide(m_panel, panelWidth);
    m_clear->setObjectName("paymentsClear");
    list().addAction(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &PaymentsPage::allocateWhatIsClear);
    connect(m_panel, &PaymentPanel::customerWanted, this,
            [this](qint64 customer) { this->context().show(QStringLiteral("customer"), QString::number(customer)); });
    connect(m_panel, &PaymentPanel::allocated, this, [this] { list().table().setFocus(); });
    const auto add = [this](const QKeySequence& keys, auto step) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    add(Qt::CTRL | Qt::Key_Return, [this] { m_panel->allocate(); });
    add(Qt::CTRL | Qt::Key_Enter, [this] { m_panel->allocate(); });
    add(Qt::CTRL | Qt::Key_Right, [this] { m_panel->focusChoice(); });
    add(QKeySequence::Undo, [this] { undoLast(this->context(), this); });
}

QList<std::pair<QString, QString>> PaymentsPage::keys() const
{
    return ListPage::keys() +
           QList<std::pair<QString, QString>>{{QStringLiteral("Ctrl+") + tr("Enter"), tr("Allocate what is ticked")},
                                              {QStringLiteral("Ctrl+→"), tr("To the invoices of the customer")},
                                              {tr("Delete"), tr("Take back the selected allocations")},
                                              {QStringLiteral("Ctrl+Z"), tr("Undo the last action")}};
}

void PaymentsPage::bookClosed()
{
    ++m_turn;
    m_panel->show(std::nullopt);
    ListPage::bookClosed();
}

void PaymentsPage::lineChanged()
{
    const Desk* desk = context().desk();
    const auto customer = list().customer();
    const auto item = list().item();
    const int turn = ++m_turn;
    if (desk == nullptr || !customer || !item) {
        m_panel->show(std::nullopt);
        return;
    }
    context().runner().read(
        this,
        [desk, customer = *customer, item = *item, day = context().today()] {
            return ShowPayment(*desk).execute(customer, item, day);
        },
        [this, turn](const Result<PaymentView>& view) {
            if (turn != m_turn || context().desk() == nullptr) return;
            m_panel->show(view ? std::optional(*view) : std::nullopt);
        });
}

ClearRequest PaymentsPage::clearRequest() const
{
    ClearRequest request;
    const auto rows = list().rows();
    const auto shown = list().shown();
    if (!rows || shown.size() == rows->rowCount()) return request;
    for (const std::uint32_t row : shown) {
        if (const auto item = rows->item(row)) request.credits.push_back(*item);
    }
    return request;
}

void PaymentsPage::allocateWhatIsClear()
{
    const Desk* desk = context().desk();
    if (desk == nullptr || list().shown().empty()) return;
    ClearRequest request = clearRequest();
    context().runner().read(
        this, [desk, request, day = context().today()] { return AllocateWhatIsClear::find(*desk, day, request); },
        [this, request](const std::vector<ClearAllocation>& clear) {
            if (context().desk() != nullptr) confirmClear(clear, request);
        });
}

void PaymentsPage::confirmClear(const std::vector<ClearAllocation>& clear, ClearRequest request)
{
    if (clear.empty()) {
        context().toast(
            tr("Of the payments shown, none can be allocated beyond doubt. Choose the invoices one by one."));
        return;
    }
    Money total(0, clear.front().proposal.total.currency());
    for (const ClearAllocation& one : clear) total += one.proposal.total;
    const int count = static_cast<int>(clear.size());
    Question question;
    question.title = tr("Allocate what is beyond doubt");
    question.text = tr("%n payment(s) shown fit exactly what they pay, and nothing else: %1 in all. One undo takes "
                       "everything back, and the next import of the ledger has the last word.",
                       nullptr, count)
                        .arg(amountText(total));
    question.verb = tr("Allocate %n payment(s)", nullptr, count);
    if (!doors().confirm(this, question)) return;
    request.key = newKey();
    CustomerCommand command;
    command.work = [request](Desk& desk) -> Result<Done> {
        ENCOURS_TRY(AllocateWhatIsClear(desk).execute(request));
        return Done{};
    };
    command.said = tr("%n payment(s) allocated, %1 in all", nullptr, count).arg(amountText(total));
    carryOut(context(), this, std::move(command));
}

QStringList PaymentsPage::places() const
{
    return {ListPlace().narrow(FilterName::Unallocated).text()};
}

QString PaymentsPage::placeTitle(const QString& place) const
{
    return place == places().last() ? tr("Payments to allocate") : QString();
}

void PaymentsPage::retranslate()
{
    ListPage::retranslate();
    m_panel->retranslate();
    m_clear->setText(tr("Sure ones…"));
    m_clear->setAccessibleName(tr("Allocate what is beyond doubt"));
    setPlainToolTip(m_clear, tr("Allocate what is beyond doubt"));
    list().setEmptyTexts(tr("Nothing received yet"),
                         tr("Every payment and credit note stands here, with what it paid and what is left to "
                            "allocate. Import the customer ledger to fill the list."),
                         tr("Import a ledger…"));
}

} // namespace encours::ui
