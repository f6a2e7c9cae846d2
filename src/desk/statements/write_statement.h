// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/write_letters.h"
#include "letters/letter.h"

#include <filesystem>

namespace encours {

/// A statement of account that goes to the customer: everything that is open on a day, on the firm's letterhead.
struct StatementLetterRequest {
    CustomerId customer;
    Date asOf;                    ///< not after today
    std::filesystem::path folder; ///< made when missing
    Language language = Language::French;
    bool hasAgeing = false;    ///< with the columns of the aged balance
    bool hasPenalties = false; ///< with what late payment costs by law
    std::string key{};
};

/// The same for many customers at once.
struct StatementsRequest {
    std::vector<CustomerId> customers; ///< none: everybody with something open on the day
    StatementLetterRequest each;       ///< customer is not read
    bool isMerged = false;             ///< one file for all statements as well
    bool isSeparate = true;            ///< one file for each; always so unless isMerged
    bool isDryRun = false;
    PdfKind kind = PdfKind::Pdf14;
};

/// Composes statements as letters, prints them to PDF and keeps them. They claim nothing and are no reminders. Writing one again
/// for the same day replaces the file. Errors: CustomerUnknown, DateInTheFuture{value}, CompanyIncomplete{field},
/// NothingToClaim{customer} (nothing is open), AddressIncomplete{customer}, LegalValueMissing, FolderNotWritable,
/// FileNotWritable.
class WriteStatement {
public:
    WriteStatement(Desk& desk, LetterPrinter& printer) : m_desk(desk), m_printer(printer) {}
    Result<std::filesystem::path> execute(const StatementLetterRequest& request);
    /// Customers that cannot get one are named, the others get theirs. Of one named customer the refusal is the answer. Stops
    /// between two customers when cancelled: what was written until then is kept.
    Result<LettersWritten> all(const StatementsRequest& request, const Progress& progress = {},
                               const Cancellation& cancellation = {});

private:
    Desk& m_desk;
    LetterPrinter& m_printer;
};

} // namespace encours
