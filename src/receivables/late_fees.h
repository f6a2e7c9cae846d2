// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/money.h"
#include "receivables/debtor.h"
#include "receivables/late_rate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// What a payment pays first inside one debt.
enum class Imputation : std::uint8_t {
    PrincipalFirst, ///< as receipts are booked; interest is chased apart
    InterestFirst,  ///< C. civ. 1343-1, unless contract or agreement says otherwise
};

/// Money that came in for an invoice, or a credit note, which is no payment but lowers the price: it always reduces the
/// principal. amount > 0.
struct Settlement {
    Date on;
    Money amount;
    bool isCreditNote = false;
};

/// One invoice (or one instalment of it) whose interest is wanted.
struct LateFeeQuestion {
    Money principal; ///< TTC, > 0
    Date dueOn;
    Date until; ///< last day that bears interest, when not settled before
    LateRate rate;
    std::vector<Settlement> settlements; ///< any order
    Imputation imputation = Imputation::PrincipalFirst;
    std::optional<Date> judgmentOn; ///< opening judgment: interest stops the day before (L622-28)
    std::optional<int> yearDays;    ///< 360 only when the contract says so; else the legal value (365, leap years too)
};

/// Days that bear one rate on one balance. The first day is the one after the due date; the day of payment bears interest.
struct LateFeeLine {
    Date from;
    Date to;      ///< included
    int days = 0; ///< to − from + 1
    Rate rate;
    Money base;
    Money interest; ///< base × rate × days ÷ year, rounded once, half away from zero
    friend bool operator==(const LateFeeLine&, const LateFeeLine&) = default;
};

struct LateFees {
    std::vector<LateFeeLine> lines;
    Money interest;       ///< Σ of the lines
    Money interestUnpaid; ///< what payments have not paid (interest first); else all of it
    Money principalLeft;
};

/// Late-payment interest of one debt: split where the rate changes with a half-year and where the balance changes.
/// Errors: LegalValueMissing{name,period}: a half-year without a rate is refused by name, never extrapolated.
[[nodiscard]] Result<LateFees> lateFees(const LateFeeQuestion& question, const LegalValues& values);

/// An invoice as the fixed indemnity sees it: one indemnity for a late invoice, whatever its delay or its instalments.
struct IndemnityQuestion {
    struct Part {
        Date dueOn;
        std::optional<Date> settledOn; ///< in full
    };
    std::vector<Part> parts; ///< the invoice's instalments, or the invoice itself
    DebtorKind debtor = DebtorKind::Business;
    std::optional<Date> judgmentOn; ///< none for what falls due on or after the opening judgment (L441-10 II)
};
/// The indemnity owed as of a day: 40 € or nothing; no VAT. Errors: LegalValueMissing.
[[nodiscard]] Result<Money> recoveryIndemnity(const IndemnityQuestion& question, Date asOf, const LegalValues& values);

} // namespace encours
