// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/language.h"
#include "letters/letter_kinds.h"
#include "receivables/account_event.h"
#include "receivables/company.h"
#include "receivables/customer.h"
#include "receivables/late_fees.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// A document that a letter speaks of. Invariant: original − paid − excluded = left.
struct LetterItem {
    ItemId item{};
    std::string number{}; ///< or what it is, when it has none
    Date issuedOn{};
    std::optional<Date> dueOn{}; ///< of debits
    int daysLate = 0;            ///< > 0 once it is overdue
    Money original{};            ///< of the document, tax included; of a discount offer: what is open of it
    Money paid{};                ///< what came in, credit that still waits to be matched among it; else the discount
    Money excluded{};            ///< disputed, promised, secured: the letter does not claim it
    Money left{};                ///< what the letter speaks of; of a credit negative
    bool isToFactor = false;     ///< only the factor may receive it
};

/// Days of one invoice that bear one rate on one balance.
struct ChargedDays {
    std::string number{};
    LateFeeLine line{};
};

/// Late-payment penalties and fixed indemnities of what a letter claims.
struct LetterCharges {
    std::vector<ChargedDays> lines{}; ///< by the invoice's due date, then day
    Money interest{};                 ///< Σ of the lines
    Money indemnities{};
    int indemnityCount = 0;
    Money settled{}; ///< paid or waived of both: ≥ 0, at most their sum
    LateRate rate{};

    [[nodiscard]] Money due() const { return interest + indemnities - settled; }
};

struct LetterPromise {
    Date madeOn{};
    Date promisedOn{};
    Money amount{};
    Money received{};
    PaymentMeans means = PaymentMeans::Unknown;
};

struct LetterDispute {
    Date openedOn{};
    std::optional<Date> answerBy{};
    std::string cause{};
    std::string owner{};  ///< who resolves it
    std::string reason{}; ///< why it is rejected
    Money otherDue{};     ///< overdue of other invoices, or of the undisputed part
};

struct LetterInstalment {
    Date on{};
    Money amount{};
};

/// A plan of payment. Invariant: its instalments sum to what the rows leave.
struct LetterPlan {
    Date madeOn{};
    std::vector<LetterInstalment> instalments{}; ///< by day
    PaymentMeans means = PaymentMeans::Unknown;  ///< when it is one for all
};

struct LetterDiscount {
    Rate rate{};
    Date payBy{};
    Money vat{}; ///< within what is taken off
};

/// The columns of the aged balance, as a customer sees them.
struct LetterAgeing {
    Money notDue{};
    Money days1To30{};
    Money days31To60{};
    Money days61To90{};
    Money over90{};
    Money bills{};
    Money credit{}; ///< ≤ 0
};

struct LetterInsolvency {
    Insolvency proceedings{};
    std::optional<Date> declareBy{};
    std::string representative{}; ///< as it was noted: lines between line ends or semicolons; "" = not known
};

/// Everything that a letter says, before it is put into words.
struct LetterFacts {
    LetterKind kind = LetterKind::Reminder1;
    Language language = Language::French;
    CompanyProfile company{};
    FactorContract factor{};
    Currency currency{};
    Customer customer{};
    Date writtenOn{};
    Date asOf{}; ///< of a statement; the judgment of an insolvency claim; else the day of writing
    int daysToPay = 8;
    int daysOfNotice = 8;
    std::vector<LetterItem> items{};      ///< in the order of the table
    Money credit{};                       ///< unallocated credit already taken off the items
    std::optional<Money> indemnity{};     ///< the law's, for one invoice
    std::optional<Date> lastReminderOn{}; ///< the last written reminder about one of the items
    std::optional<LetterCharges> charges{};
    std::optional<LetterPromise> promise{};
    std::optional<LetterDispute> dispute{};
    std::optional<LetterPlan> plan{};
    std::optional<LetterDiscount> discount{};
    std::optional<LetterAgeing> ageing{};
    std::optional<LetterInsolvency> insolvency{};
    bool isDuplicate = false;

    /// Of the table.
    [[nodiscard]] Money total() const
    {
        Money sum(0, currency);
        for (const LetterItem& item : items) sum += item.left;
        return sum;
    }
    /// With penalties and indemnities.
    [[nodiscard]] Money grandTotal() const { return charges ? total() + charges->due() : total(); }
};

} // namespace encours
