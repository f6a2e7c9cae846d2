// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "dunning/scheduler.h"
#include "letters/letterhead.h"
#include "receivables/company.h"

#include <cstddef>
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
    std::string amount;       ///< what is left of it
    std::string runningTotal; ///< total up to and with this row, carried over when the page ends here
    std::string original;     ///< amount of the document, where the table has a column for it
    std::string paid;         ///< what came in for it, the same

    friend bool operator==(const LetterRow&, const LetterRow&) = default;
};

/// A sum below a row of the table, such as that of what is overdue.
struct LetterSubtotal {
    std::size_t afterRow = 0; ///< index of the row that it follows
    std::string label;
    std::string amount;

    friend bool operator==(const LetterSubtotal&, const LetterSubtotal&) = default;
};

/// One thing to know in order to pay: `IBAN`, `FR76 3000 …`.
struct LetterDetail {
    std::string label;
    std::string value;

    friend bool operator==(const LetterDetail&, const LetterDetail&) = default;
};

/// A further table, such as penalties by half-year. Every row has a cell for each column.
struct LetterTable {
    struct Column {
        std::string title;
        bool isNumber = false; ///< stands right

        friend bool operator==(const Column&, const Column&) = default;
    };
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> total; ///< empty: none

    friend bool operator==(const LetterTable&, const LetterTable&) = default;
};

/// What follows the signature on pages of its own (annexe): a title, paragraphs, a table, paragraphs.
struct LetterAnnex {
    std::string title;
    std::vector<std::string> opening;
    LetterTable table; ///< without columns: none
    std::vector<std::string> closing;

    friend bool operator==(const LetterAnnex&, const LetterAnnex&) = default;
};

/// What a letter says, independent of how it lies on the page. All texts are plain: no character in them is markup.
struct Letter {
    Language language = Language::French;
    std::vector<std::string> sender;    ///< letterhead: name first, then address lines, telephone, e-mail
    std::vector<std::string> recipient; ///< postal address, at most six lines of 38 characters (NF Z 10-011)
    std::string dispatch; ///< how it is sent, above the references: `Lettre recommandée avec avis de réception`
    std::vector<std::string> references; ///< e.g. `Notre référence : C00123`
    std::string placeAndDate;            ///< `Lyon, le 21 novembre 2026`
    std::string subject;
    std::string salutation;
    std::vector<std::string> opening; ///< paragraphs before the table
    /// Five column titles (number, issued, due, days late, left) or seven (number, issued, due, original, paid, days late,
    /// left); none: the letter has no table, and neither rows nor total.
    std::vector<std::string> tableHeader;
    std::vector<LetterRow> rows;
    std::vector<LetterSubtotal> subtotals; ///< by row
    std::string totalLabel;
    std::string total;
    std::string carriedForward;          ///< `À reporter`
    std::string broughtForward;          ///< `Report`
    std::vector<LetterDetail> breakdown; ///< sums below the table, the last one in bold: principal, penalties, total
    std::vector<std::string> request;    ///< paragraphs between the table and the payment details
    std::vector<LetterDetail> payment;   ///< empty when no bank account is known
    std::vector<std::string> closing;    ///< paragraphs after them
    std::vector<std::string> signature;  ///< name, role
    std::vector<std::string> enclosures; ///< below the signature: `Pièces jointes :` and one line each
    std::vector<LetterAnnex> annexes;
    std::vector<std::string> legalMentions; ///< footer lines
    std::string mark;                       ///< across the page, pale: `DUPLICATA`; "" = none
    std::string fileName;                   ///< suggested, `[A-Za-z0-9._-]` only: `C00123_relance-1_2026-11-21.pdf`
    std::string title;                      ///< of the document's metadata

    friend bool operator==(const Letter&, const Letter&) = default;
};

/// What accompanies a letter that goes by e-mail.
struct LetterMail {
    std::string subject;
    std::vector<std::string> paragraphs; ///< plain text, the signature among them

    friend bool operator==(const LetterMail&, const LetterMail&) = default;
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
    virtual Result<Done> print(std::span<const Letter> letters, const LetterPaper& paper,
                               const std::filesystem::path& file) = 0;
    /// The same in memory, to be attached or bound.
    [[nodiscard]] virtual std::string pdfOf(std::span<const Letter> letters, const LetterPaper& paper) = 0;
};

} // namespace encours
