// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "dunning/scheduler.h"
#include "receivables/company.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// One row of a letter's table of invoices, already in words.
struct LetterRow {
    std::string number;
    std::string issuedOn;
    std::string dueOn;
    std::string daysLate;
    std::string amount;
    std::string runningTotal; ///< total up to and with this row, carried over when the page ends here
};

/// One thing to know in order to pay: `IBAN`, `FR76 3000 …`.
struct LetterDetail {
    std::string label;
    std::string value;
};

/// What a letter says, independent of how it lies on the page. All texts are plain: no character in them is markup.
struct Letter {
    Language language = Language::French;
    std::vector<std::string> sender;     ///< letterhead: name first, then address lines, telephone, e-mail
    std::vector<std::string> recipient;  ///< postal address, at most six lines of 38 characters (NF Z 10-011)
    std::vector<std::string> references; ///< e.g. `Notre référence : C00123`
    std::string placeAndDate;            ///< `Lyon, le 21 novembre 2026`
    std::string subject;
    std::string salutation;
    std::vector<std::string> opening;     ///< paragraphs before the table
    std::vector<std::string> tableHeader; ///< five column titles
    std::vector<LetterRow> rows;
    std::string totalLabel;
    std::string total;
    std::string carriedForward;             ///< `À reporter`
    std::string broughtForward;             ///< `Report`
    std::vector<std::string> request;       ///< paragraphs between the table and the payment details
    std::vector<LetterDetail> payment;      ///< empty when no bank account is known
    std::vector<std::string> closing;       ///< paragraphs after them
    std::vector<std::string> signature;     ///< name, role
    std::vector<std::string> legalMentions; ///< footer lines
    std::string fileName;                   ///< suggested, `[A-Za-z0-9._-]` only: `C00123_relance-1_2026-11-21.pdf`
    std::string title;                      ///< of the document's metadata
};

/// The first reminder (relance 1) for the overdue callable items of a customer.
/// Each amount is what the item leaves callable; what is promised, disputed or covered by credit is not claimed. What was
/// assigned to a factor that the customer knows is to be paid to the factor: its account and the subrogation notice stand
/// on the letter. `legal` gives the indemnity that a professional is told of; a consumer is told of none.
/// Errors, in this order: CompanyIncomplete{field}, NothingToClaim{customer}, AddressIncomplete{customer},
/// TemplateFieldMissing{field}.
[[nodiscard]] Result<Letter> composeReminder(const BookSettings& book, const Customer& customer,
                                             const AccountDecision& decision, Date today, Language language,
                                             const LegalValues& legal = {});

/// Port of the desk: puts letters on paper. Implemented in `print`.
class LetterPrinter {
public:
    virtual ~LetterPrinter() = default;
    /// One PDF with every letter from its own first page on; written whole or not at all. Errors: FileNotWritable,
    /// FolderNotWritable.
    virtual Result<Done> print(std::span<const Letter> letters, const std::filesystem::path& file) = 0;
};

} // namespace encours
