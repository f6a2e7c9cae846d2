// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portfolio/account.h"
#include "receivables/book_rules.h"
#include "receivables/charge.h"
#include "receivables/late_fees.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Late-payment charges of one invoice as of a day, with both imputations side by side.
struct InvoiceCharges {
    ItemId item;
    std::string number;
    Date issuedOn;
    Date dueOn;
    Money principal;
    Money open;
    std::optional<Date> settledOn; ///< in full
    LateFees principalFirst;
    LateFees interestFirst;
    Money indemnity;
    ChargeBalance balance; ///< computed with the principal-first interest
};

/// Of a customer: every invoice that is or was paid late.
struct AccountCharges {
    LateRate rate;
    DebtorKind debtor = DebtorKind::Business;
    std::optional<FloorCheck> floor;      ///< of a contract rate
    std::vector<InvoiceCharges> invoices; ///< by due date
    ChargeBalance total;
};

/// Interest and indemnity of every invoice of an account. A professional bears L441-10 II; a consumer the legal rate from
/// the formal notice on, and nothing without one. Insolvency stops the interest of what was invoiced before the judgment.
/// Only money that is allocated counts as received. The fixed indemnity is owed in euros only. Errors: LegalValueMissing{name,period}.
[[nodiscard]] Result<AccountCharges> chargesOf(const Account& account, Date asOf, const BookRules& rules,
                                               const LegalValues& values, Currency currency);

} // namespace encours
