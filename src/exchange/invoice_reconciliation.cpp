// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_reconciliation.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace encours {
namespace {

bool isPayment(ItemKind kind)
{
    return kind == ItemKind::Payment || kind == ItemKind::PaymentReturn;
}

bool saysTheSame(const KnownLine& known, const DraftLine& line)
{
    return known.kind == line.kind && known.amountMinor == line.amount.minorUnits() &&
           known.issuedOn == line.issuedOn && known.bookedOn == line.bookedOn && known.dueOn == line.dueOn &&
           known.label == line.label;
}

/// The payment that the settlement date of an invoice speaks of (of a credit note: the refund).
DraftLine settlementOf(const DraftLine& invoice)
{
    DraftLine payment = invoice;
    payment.kind = invoice.amount.isPositive() ? ItemKind::Payment : ItemKind::PaymentReturn;
    payment.issuedOn = *invoice.settledOn;
    payment.bookedOn = *invoice.settledOn;
    payment.dueOn.reset();
    payment.settledOn.reset();
    payment.deliveredOn.reset();
    payment.receivedOn.reset();
    payment.orderedOn.reset();
    payment.isDisputed = false;
    payment.amount = -invoice.amount;
    if (invoice.original) payment.original = -*invoice.original;
    return payment;
}

class InvoiceReconciliation {
public:
    InvoiceReconciliation(const ImportDraft& draft, PlanBuilder& plan) : m_draft(draft), m_plan(plan)
    {
        const KnownLedger& known = plan.known();
        for (const KnownLine& line : known.lines) {
            auto& byNumber = isPayment(line.kind) ? m_payments : m_invoices;
            byNumber.emplace(Key{plan.customers().codeOf(line.customer), line.number}, &line);
        }
    }

    void run()
    {
        m_plan.cover(m_draft.report.firstOn, m_draft.report.lastOn);
        for (const DraftLine& line : m_draft.lines) {
            const PlannedSide invoice = place(m_invoices, line);
            settle(line, invoice);
        }
    }

private:
    using Key = std::pair<std::string_view, std::string_view>; ///< customer and number
    using LinesByNumber = std::map<Key, const KnownLine*>;

    PlannedSide place(const LinesByNumber& lines, const DraftLine& line)
    {
        const auto known = lines.find(Key{line.customerCode, line.number});
        if (known == lines.end()) return m_plan.add(line);
        if (saysTheSame(*known->second, line)) {
            m_plan.learnDays(*known->second, line);
            m_plan.learnOriginal(*known->second, line);
            return {known->second->item, 0};
        }
        return m_plan.replace(*known->second, line);
    }

    void settle(const DraftLine& line, const PlannedSide& invoice)
    {
        const auto known = m_payments.find(Key{line.customerCode, line.number});
        if (!line.settledOn) {
            if (known == m_payments.end()) return;
            m_plan.cancel(known->second->item);
            ++m_plan.counts().vanished;
            return;
        }
        const PlannedSide payment = place(m_payments, settlementOf(line));
        const bool isOwed = line.amount.isPositive();
        m_plan.allocations().want(
            {isOwed ? invoice : payment, isOwed ? payment : invoice, line.amount.absolute().minorUnits()});
    }

    const ImportDraft& m_draft;
    PlanBuilder& m_plan;
    LinesByNumber m_invoices;
    LinesByNumber m_payments;
};

} // namespace

void reconcileInvoices(const ImportDraft& draft, PlanBuilder& plan)
{
    InvoiceReconciliation{draft, plan}.run();
}

} // namespace encours
