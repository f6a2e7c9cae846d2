// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "letters/letter.h"

namespace encours {

/// Whose letters, where to, and how.
struct LettersRequest {
    std::optional<CustomerId> customer; ///< one customer, on the list or not
    std::optional<Phase> phase;         ///< else every call of this phase on today's list (default: prelitigation)
    std::filesystem::path folder;       ///< made when missing
    bool isMerged = false;              ///< one file for all letters as well
    Language language = Language::French;
    std::string key;
    bool isDryRun = false; ///< compose and check only
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
};

/// Composes first reminders, prints them to PDF, then records that they were sent. A customer without a full address is
/// refused by name; the others are written. Nothing is recorded for a letter whose file could not be written.
/// Running it again with the same key writes the same files and records nothing twice.
class WriteLetters {
public:
    WriteLetters(Desk& desk, LetterPrinter& printer) : m_desk(desk), m_printer(printer) {}
    Result<LettersWritten> execute(const LettersRequest& request, const Progress& progress = {},
                                   const Cancellation& cancellation = {});
    /// The letter as it would be written, for a preview.
    Result<Letter> compose(CustomerId customer, Language language) const;

private:
    Desk& m_desk;
    LetterPrinter& m_printer;
};

} // namespace encours
