// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivables/debtor.h"
#include "receivables/legal_values.h"
#include "receivables/payment_terms.h"

#include <optional>
#include <string_view>

namespace encours {

/// What decides the longest lawful term between professionals.
struct CeilingFacts {
    TradeSector sector = TradeSector::General;
    bool isPeriodic = false;          ///< periodic invoice (CGI 289-I-3): 45 days, no month end
    bool hasEndOfMonthClause = false; ///< "45 jours fin de mois" expressly stipulated in the contract
};

/// The rule that sets the latest lawful due date. `article` is printed beside a warning.
struct Ceiling {
    LegalName rule = LegalName::CeilingNetDays;
    std::int64_t days = 0;
    Date latestOn;
    std::string_view article; ///< e.g. `C. com. L441-10 I`
};

/// The latest lawful due date of an invoice; nothing for an exempt sector. With the end-of-month clause both lawful
/// readings count. Errors: LegalValueMissing.
[[nodiscard]] Result<std::optional<Ceiling>> ceilingOf(const TermDates& dates, const CeilingFacts& facts,
                                                       const LegalValues& values);

/// A due date beyond its ceiling: a warning with its article, never a refusal.
struct CeilingBreach {
    Ceiling ceiling;
    Date invoicedOn; ///< the invoice day that shows it
    Date dueOn;
    [[nodiscard]] int daysBeyond() const { return dueOn - ceiling.latestOn; }
};
/// The worst invoice day of the year from `from` on; nothing when no day of it is beyond the ceiling.
[[nodiscard]] Result<std::optional<CeilingBreach>> worstBreach(const PaymentTerms& terms, const CeilingFacts& facts,
                                                               Date from, const LegalValues& values);

} // namespace encours
