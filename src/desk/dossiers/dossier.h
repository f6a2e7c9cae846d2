// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "letters/document_binder.h"
#include "letters/letter.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// The file for the court (dossier contentieux, injonction de payer): what is claimed and why, and everything that proves it.
struct DossierRequest {
    CustomerId customer;
    std::vector<ItemId> items;    ///< none: those passed to litigation, else every overdue callable one
    std::filesystem::path folder; ///< made when missing
    bool hasZip = true;           ///< the same as single files
    Language language = Language::French;
};
/// What the file lacks, or what a judge would ask for; said before it is written, and on its first page.
enum class DossierGap : std::uint8_t {
    NoFormalNotice,  ///< no formal notice was sent
    NoProofOfNotice, ///< it was, without proof of dispatch
    NoticeRunning,   ///< its deadline has not passed
    NoInvoiceCopy,   ///< {value}: no document is attached to the invoice
    NoOrder,         ///< neither contract nor order
    NoDelivery,      ///< no delivery note
    NoSiren,         ///< of the debtor
    CompanyIncomplete,
    OpenDispute,    ///< a dispute on one of the invoices: the judge orders no payment of what is disputed
    LimitationNear, ///< {value}: the claim lapses on that day
    Insolvent,      ///< no payment order against an insolvent debtor: declare the claim
    Consumer,       ///< other rules hold
    PublicDebtor,   ///< no payment order against a public body
    Factored,       ///< {value}: the invoice belongs to the factor, who claims it or gives it back first
};
inline constexpr std::size_t dossierGapCount = 14;
[[nodiscard]] std::string_view dossierGapCode(DossierGap gap);
struct DossierFinding {
    DossierGap gap = DossierGap::NoFormalNotice;
    std::string value;
};
struct DossierWritten {
    std::filesystem::path pdf;
    std::optional<std::filesystem::path> zip;
    int pieces = 0;
    Money principal;
    Money interest;
    Money indemnities;
    std::vector<DossierFinding> gaps;
    bool isCancelled = false; ///< nothing was written
};
/// Errors: CustomerUnknown, NothingToClaim{customer}, CompanyIncomplete{field}, LegalValueMissing, DocumentUnreadable,
/// FolderNotWritable, FileNotWritable.
class WriteDossier {
public:
    WriteDossier(Desk& desk, LetterPrinter& printer, DocumentBinder& binder)
        : m_desk(desk), m_printer(printer), m_binder(binder)
    {
    }
    Result<DossierWritten> execute(const DossierRequest& request, const Progress& progress = {},
                                   const Cancellation& cancellation = {});
    /// What it would lack.
    [[nodiscard]] Result<std::vector<DossierFinding>> check(const DossierRequest& request);

private:
    Desk& m_desk;
    LetterPrinter& m_printer;
    DocumentBinder& m_binder;
};

/// Proof of diligence for a factor (preuve des diligences): for each assigned invoice that is overdue, every action with its day
/// and result. One customer, or all.
struct DiligenceRequest {
    std::optional<CustomerId> customer;
    std::filesystem::path folder;
    bool isFactoredOnly = true;
    Language language = Language::French;
};
class WriteDiligence {
public:
    WriteDiligence(Desk& desk, DocumentBinder& binder) : m_desk(desk), m_binder(binder) {}
    /// Nothing when cancelled. Errors: CustomerUnknown, FolderNotWritable, FileNotWritable.
    Result<std::optional<std::filesystem::path>> execute(const DiligenceRequest& request, const Progress& progress = {},
                                                         const Cancellation& cancellation = {});

private:
    Desk& m_desk;
    DocumentBinder& m_binder;
};

} // namespace encours
