// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <optional>

namespace encours {

/// How old the ledger is that calls rest on (contrôle de fraîcheur): requirement "s’assurer de la mise à jour des éléments
/// comptables avant d’agir".
struct LedgerAge {
    std::optional<Date> importedOn; ///< nothing: nothing was ever imported
    int openDays = 0;               ///< open days since the import
    int limit = 0;                  ///< open days that the book allows (rule `stale_ledger_days`)

    /// A book without any import has nothing to be out of date.
    [[nodiscard]] bool isStale() const { return importedOn && openDays > limit; }
};

/// Pure. Friday's import is one open day old on Monday.
[[nodiscard]] LedgerAge ledgerAgeOf(const Freshness& freshness, const BookSettings& settings, Date today);

} // namespace encours
