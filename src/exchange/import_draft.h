// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_report.h"
#include "receivables/customer.h"
#include "receivables/item.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace encours {

/// One line of a customer's account as a file states it: parsed, checked, not compared with the book yet.
struct DraftLine {
    std::int64_t line = 0; ///< in the file
    std::string customerCode;
    ItemKind kind = ItemKind::Invoice;
    std::string number;
    std::string label;
    Date issuedOn;
    Date bookedOn;
    std::optional<Date> dueOn;       ///< only when the file states it
    Money amount;                    ///< in the book's currency, signed: > 0 owed
    std::optional<Money> original;   ///< in the currency of the invoice, when it is another one; signed alike
    std::optional<Date> deliveredOn; ///< tables: days from which a term may run
    std::optional<Date> receivedOn;
    std::optional<Date> orderedOn;
    PaymentMeans means = PaymentMeans::Unknown;
    bool isOpening = false; ///< of an opening journal
    std::string account;    ///< ledger account (411000); "" for tables
    std::string journal;    ///< journal and entry number: where the line stands in the ledger
    std::string entry;
    std::string lettering;         ///< lettering code, "" = none
    std::optional<Date> settledOn; ///< tables: the day the invoice was paid in full
    bool isDisputed = false;       ///< tables
    std::string paysNumber;        ///< payments: number of the invoice that it pays, "" = not told
};

/// A customer as a file names it; only the fields that the file states.
struct DraftCustomer {
    std::int64_t line = 0;
    std::string code;
    std::vector<std::pair<CustomerField, std::string>> fields;
};

/// Everything a file says, in order of the file. Holds rejects too: a draft with rejects is never written.
struct ImportDraft {
    ImportReport report; ///< kind, file, encoding, counts of lines, totals, rejects, warnings
    std::string digest;  ///< hex digest of the file's bytes
    /// Names the ledger that the file is an export of: files of one ledger update each other. `fec:<siren>` when the file
    /// name tells the SIREN, else `fec`; `invoices`, `payments`, `open-items` for tables.
    std::string ledger;
    std::optional<Date> closingOn; ///< closing date told by a FEC's file name
    std::vector<DraftCustomer> customers;
    std::vector<DraftLine> lines;
};

} // namespace encours
