// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/letters/compose_letter.h"
#include "letters/letter.h"

namespace encours {

/// Whose letters, which, where to, and how.
struct LettersRequest {
    std::optional<CustomerId> customer; ///< one customer, on the list or not
    std::optional<Phase> phase;         ///< else every call of this phase on today's list (default: prelitigation)
    std::filesystem::path folder;       ///< made when missing
    bool isMerged = false;              ///< one file for all letters as well
    Language language = Language::French;
    std::string key;
    bool isDryRun = false; ///< compose and check only
    LetterWish wish{};     ///< template, invoices, promise…; customer and language stand above
    PdfKind kind = PdfKind::Pdf14;
};

/// A customer left out, and why.
struct LetterRefused {
    CustomerId customer;
    Fault fault;
};

struct LettersWritten {
    std::vector<std::filesystem::path> files;
    std::vector<CustomerId> customers;
    std::vector<LetterRefused> refused;
    bool isCancelled = false; ///< some were not written any more
};

/// Composes letters of one template (the first reminder unless another is named), prints them to PDF, then keeps them as facts:
/// what is a reminder counts as one from then on. A customer without a full address is refused by name; the others are
/// written. Nothing is kept of a letter whose file could not be written. Running it again with the same key writes the same
/// files and keeps nothing twice; so does a second run of the same day with what counts as a reminder.
/// Errors: those of ComposeLetter for one named customer, CompanyIncomplete, TemplateUnknown, FolderNotWritable,
/// FileNotWritable.
class WriteLetters {
public:
    WriteLetters(Desk& desk, LetterPrinter& printer) : m_desk(desk), m_printer(printer) {}
    Result<LettersWritten> execute(const LettersRequest& request, const Progress& progress = {},
                                   const Cancellation& cancellation = {});

private:
    Desk& m_desk;
    LetterPrinter& m_printer;
};

} // namespace encours
