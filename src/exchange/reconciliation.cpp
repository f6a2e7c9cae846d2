// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reconciliation.h"

#include "exchange/fec_reconciliation.h"
#include "exchange/plan_builder.h"
#include "exchange/table_reconciliation.h"

namespace encours {

ImportPlan reconcile(const ImportDraft& draft, const KnownLedger& known)
{
    expect(draft.report.rejects.empty(), "a draft with rejects was compared with the book");
    PlanBuilder plan{draft, known};
    plan.planCustomers();
    switch (draft.report.kind) {
    case ImportKind::Fec: reconcileFec(draft, plan); break;
    case ImportKind::Invoices: reconcileInvoices(draft, plan); break;
    case ImportKind::Payments: reconcilePayments(draft, plan); break;
    case ImportKind::OpenItems: reconcileOpenItems(draft, plan); break;
    case ImportKind::Customers: break;
    }
    return plan.finish();
}

} // namespace encours
