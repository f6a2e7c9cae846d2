// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dossiers/dossier_claim.h"
#include "desk/letters/keep_letter.h"
#include "letters/document_binder.h"

#include <span>
#include <string>
#include <vector>

namespace encours {

/// A document of the file: as it is bound, and as a file of its own.
struct DossierPiece {
    BoundPart part;
    std::string fileName; ///< of the single file, without a folder: `[A-Za-z0-9._-]`; sorts as the piece stands
    std::string original; ///< bytes of a document that cannot be bound, as it was attached
};

/// Numbers pieces as they come.
class PieceList {
public:
    explicit PieceList(Language language) : m_language(language) {}
    /// `ending` of the single file: `pdf`, `jpg`.
    void add(BoundPart part, const std::string& ending = "pdf", std::string original = {});
    /// Without a number: what leads the file.
    void addUnnumbered(BoundPart part);
    [[nodiscard]] int count() const { return m_count; } ///< numbered pieces
    [[nodiscard]] std::vector<DossierPiece> take() { return std::move(m_pieces); }

private:
    Language m_language;
    int m_count = 0;
    std::vector<DossierPiece> m_pieces;
};

/// The documents of a claim in the order of a court's list: contract and orders, deliveries, invoices; letters with the proof
/// of their dispatch; other proofs; correspondence and what was tied to an invoice. Reads the store. Stops when cancelled.
/// Errors: StoreCorrupt, Store….
class DossierDocuments {
public:
    DossierDocuments(Desk& desk, const DocumentBinder& binder, const DossierClaim& claim,
                     std::span<const LetterLine> letters, Language language);

    [[nodiscard]] std::int64_t count() const; ///< how many there are to read
    Result<Done> addContracts(PieceList& pieces, const Progress& progress, const Cancellation& cancellation);
    Result<Done> addLetters(PieceList& pieces, const Progress& progress, const Cancellation& cancellation);
    Result<Done> addOthers(PieceList& pieces, const Progress& progress, const Cancellation& cancellation);

private:
    Result<Done> addAll(PieceList& pieces, std::span<const AttachmentKind> kinds, const Progress& progress,
                        const Cancellation& cancellation);
    Result<Done> addDocument(PieceList& pieces, const Attachment& attachment, const std::string& title);
    Result<Done> addProof(PieceList& pieces, const LetterLine& letter);
    [[nodiscard]] std::string titleOf(const Attachment& attachment) const;
    [[nodiscard]] std::string titleOf(const LetterLine& letter) const;
    void sayRead(const Progress& progress);

    Desk& m_desk;
    const DocumentBinder& m_binder;
    const DossierClaim& m_claim;
    Language m_language;
    std::vector<LetterLine> m_letters;  ///< that left the house and speak of the claim, oldest first
    std::vector<AttachmentId> m_proofs; ///< that stand with their letter
    std::int64_t m_read = 0;
};

} // namespace encours
