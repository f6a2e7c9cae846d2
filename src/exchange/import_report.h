// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fault.h"
#include "base/id.h"
#include "calendar/date.h"
#include "money/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

/// What kind of file is read. Codes: `fec`, `customers`, `invoices`, `payments`, `open-items`.
enum class ImportKind : std::uint8_t { Fec, Customers, Invoices, Payments, OpenItems };
[[nodiscard]] std::string_view importKindCode(ImportKind kind);
[[nodiscard]] std::optional<ImportKind> parseImportKind(std::string_view code);

/// A place in a file: line from 1 (the header is line 1), the column's name as the file spells it ("" = whole line), the
/// value found there (cut to 80 characters, control characters made visible).
struct FilePlace {
    std::string file;
    std::int64_t line = 0;
    std::string column;
    std::string value;
};

/// A line that was refused, where and why. One reject refuses the whole file: all or nothing.
struct Reject {
    FilePlace place;
    Fault fault;
};

/// Things that a person should know and that refuse nothing. Words under `import-warning.<name>`.
enum class WarningCode : std::uint8_t {
    LetteringUnbalanced,     // {code} {customer} {difference_cents} {lines}
    LetteringAcrossOpenings, // {code} {customer}
    OpeningDiffers,          // {customer} {opening_cents} {closing_cents} {difference_cents} {on}
    OpeningWithoutPast,      // {count} {amount_cents}   opening balances whose invoices are unknown
    TermsAssumed,            // {count} {terms}
    TermsUnreadable,         // {customer} {value} {line}
    ValueUnreadable,         // {customer} {column} {value} {line}
    NameCleaned,             // {customer} {line}        invisible or reversing characters were removed
    NameSuspicious,          // {customer} {line}        looks like markup or a formula; shown as plain text
    LabelCut,                // {line}
    ColumnIgnored,           // {column}
    ColumnAmbiguous,         // {column} {other}
    EncodingGuessed,         // {encoding}
    SeparatorUnusual,        // {separator}
    FileNameDate,            // {on}
    EntryUnbalanced,         // {entry} {difference_cents}
    ZeroAmount,              // {line}
    NegativeAmount,          // {count}
    OtherCurrency,           // {currency} {count}  lines of a FEC without an amount in their currency
    ForeignSignDiffers,      // {customer} {column} {value} {line}
    ConvertedByRate,         // {currency} {count} {line} {rate} {book}
    CustomerUnknown,         // {customer} {line}  payment or field for a customer that the book does not know
    PaymentUnallocated,      // {number} {customer}
    ManyVanished,            // {count} {of}
    SameFile,                // {batch} {on}
    UnreachableTail,         // {line}   lines after the end that hold nothing
    DoubtfulAccounts,        // {count} {amount_cents}   416 lines
    AdvanceAccounts,         // {count} {amount_cents}   419 lines, listed apart, not imported
    HandMadeReplaced,        // {customer} {debit} {credit} {amount_cents}  the ledger now says what pays these lines
    HandMadeLost,            // {customer} {debit} {credit} {amount_cents}  one of both lines changed or vanished
};
[[nodiscard]] std::string_view warningName(WarningCode code); ///< kebab case
[[nodiscard]] const std::vector<WarningCode>& allWarningCodes();

struct ImportWarning {
    WarningCode code = WarningCode::EncodingGuessed;
    std::vector<std::pair<std::string, std::string>> arguments;
};

struct ImportCounts {
    std::int64_t customers = 0;   ///< new customers
    std::int64_t invoices = 0;    ///< new invoices, opening debits and other debits
    std::int64_t credits = 0;     ///< new credit notes and other credits that are no payment
    std::int64_t payments = 0;    ///< new payments and payments sent back
    std::int64_t allocations = 0; ///< new allocations
    std::int64_t changed = 0;     ///< lines that were known with other contents, and changed customer fields
    std::int64_t vanished = 0;    ///< lines that the new file of the same ledger no longer holds
    std::int64_t unlettered = 0;  ///< allocations taken back because the file no longer letters them
    std::int64_t disputes = 0;
    std::int64_t handMade = 0; ///< allocations made by hand that gave way

    [[nodiscard]] bool nothing() const
    {
        return customers + invoices + credits + payments + allocations + changed + vanished + unlettered + disputes +
                   handMade ==
               0;
    }
};

/// What an import did, or would do (dry run, preview).
struct ImportReport {
    ImportKind kind = ImportKind::Fec;
    std::string file;           ///< name without folders
    BatchId batch;              ///< none when nothing was written
    std::string encoding;       ///< `UTF-8`, `UTF-8 (BOM)`, `ISO-8859-15`, `Windows-1252`, `UTF-16LE`
    std::string separator;      ///< `tab`, `|`, `;`, `,`
    std::int64_t linesRead = 0; ///< lines after the header
    std::int64_t linesUsed = 0; ///< of these, lines of customers
    std::optional<Date> firstOn;
    std::optional<Date> lastOn;
    Money debitTotal;  ///< of the used lines
    Money creditTotal; ///< of the used lines, positive
    ImportCounts accepted;
    std::vector<Reject> rejects;
    std::vector<ImportWarning> warnings;
    bool wasSameFile = false; ///< the very same bytes were imported before: nothing changed
};

} // namespace encours
