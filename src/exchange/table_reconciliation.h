// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan_builder.h"
#include "exchange/reconciliation.h"

namespace encours {

/// Invoices are known by customer and number; a settlement date makes a payment of that day.
void reconcileInvoices(const ImportDraft& draft, PlanBuilder& plan);

/// Payments are known by customer, number, day, amount and occurrence; they pay the invoices that they name.
void reconcilePayments(const ImportDraft& draft, PlanBuilder& plan);

/// A statement of what is open on a day: items that it lists with less, or no longer, were settled by then.
void reconcileOpenItems(const ImportDraft& draft, PlanBuilder& plan);

} // namespace encours
