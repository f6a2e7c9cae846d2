// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/disputes.h"
#include "widgets/pill.h"

#include <QString>

namespace encours::ui {

/// How the board of disputes speaks, in the language of the window.

/// Open, late, or how it was resolved.
[[nodiscard]] Status disputeStatus(const DisputeRow& row);
/// `12/11 · Tâche pour S. Martin d’ici au 20/11/2026 : chercher le bon de livraison`.
[[nodiscard]] QString stepLine(const DisputeStep& step);
/// `F2026-0468 · échéance 08/05/2026 · contesté 400,00 €`.
[[nodiscard]] QString invoiceLine(const DisputedInvoice& invoice);

} // namespace encours::ui
