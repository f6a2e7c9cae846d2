// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "desk/board_parts.h"
#include "desk/dossiers/dossier.h"
#include "desk/dossiers/dossier_gaps.h"
#include "desk/dossiers/dossier_pieces.h"
#include "desk/dossiers/dossier_preview.h"
#include "desk/dossiers/dossier_sheets.h"
#include "desk/dossiers/output_folder.h"
#include "desk/dossiers/zip_archive.h"
#include "letters/printed_forms.h"
#include "words/words.h"

#include <fmt/format.h>
#include <utility>

namespace encours {
namespace {

/// Everything that a file is made from, read once.
struct DossierFacts {
    DossierClaim claim;
    std::vector<LetterLine> letters; ///< of the customer
    std::optional<FormalNoticeFact> notice;
    std::vector<DossierFinding> findings;
};

Result<DossierFacts> readFacts(Desk& desk, CustomerId customer, const std::vector<ItemId>& items)
{
    DossierFacts facts;
    ENCOURS_ASSIGN(facts.claim, claimOf(desk, customer, items));
    ENCOURS_ASSIGN(facts.letters, listLetters(desk, {customer, {}, {}, {}}));
    ENCOURS_ASSIGN(const auto office, openLetterOffice(desk));
    facts.notice = formalNoticeOf(facts.claim, facts.letters, office->daysOfNotice);
    facts.findings = findingsOf(desk, facts.claim, facts.letters, office->daysOfNotice);
    return facts;
}

BoundPart reportPart(std::string title, std::vector<LetterAnnex> sheets)
{
    BoundPart part;
    part.kind = BoundPart::Kind::Report;
    part.title = std::move(title);
    part.report = std::move(sheets);
    return part;
}

/// Makes the parts of one file in their order.
class DossierWriter {
public:
    DossierWriter(Desk& desk, const DocumentBinder& binder, const DossierFacts& facts, Language language)
        : m_desk(desk),
          m_binder(binder),
          m_facts(facts),
          m_sheets{facts.claim, desk.settings(), desk.legalValues(), language},
          m_pieces(language)
    {
    }

    /// Nothing when cancelled.
    Result<std::vector<DossierPiece>> pieces(const Progress& progress, const Cancellation& cancellation);
    [[nodiscard]] int numbered() const { return m_pieces.count(); }
    /// Takes the parts out of the pieces: documents are large.
    Result<BoundDocument> document(std::vector<DossierPiece>& pieces) const;
    [[nodiscard]] BoundDocument frame() const;

private:
    [[nodiscard]] std::string say(std::string_view key) const { return words(m_sheets.language, key); }
    [[nodiscard]] DossierPiece request(const std::vector<DossierPiece>& pieces) const;
    [[nodiscard]] std::vector<ActionLine> actions() const;

    Desk& m_desk;
    const DocumentBinder& m_binder;
    const DossierFacts& m_facts;
    SheetFacts m_sheets;
    PieceList m_pieces;
};

std::vector<ActionLine> DossierWriter::actions() const
{
    const DossierClaim& claim = m_facts.claim;
    const std::vector<ItemId> items = claim.items();
    return actionsOf(*claim.account, m_facts.letters,
                     {items, claim.firstIssuedOn(), claim.on, promiseRulesOf(*m_desk.policy(), claim.account->customer),
                      m_sheets.language});
}

/// The request leads the file; it names the pieces, so that it is written last.
DossierPiece DossierWriter::request(const std::vector<DossierPiece>& pieces) const
{
    std::vector<std::pair<std::string, std::string>> list;
    for (const DossierPiece& piece : pieces) list.emplace_back(piece.part.number, piece.part.title);
    PieceList lead{m_sheets.language};
    lead.addUnnumbered(reportPart(say("dossier.request.title"), requestSheets(m_sheets, m_facts.notice, list)));
    return std::move(lead.take().front());
}

Result<std::vector<DossierPiece>> DossierWriter::pieces(const Progress& progress, const Cancellation& cancellation)
{
    DossierDocuments documents{m_desk, m_binder, m_facts.claim, m_facts.letters, m_sheets.language};
    m_pieces.add(reportPart(say("dossier.claim.name"), claimSheets(m_sheets)));
    ENCOURS_TRY(documents.addContracts(m_pieces, progress, cancellation));
    ENCOURS_TRY(documents.addLetters(m_pieces, progress, cancellation));
    m_pieces.add(reportPart(say("dossier.history.title"), historySheets(m_sheets, actions())));
    ENCOURS_TRY(documents.addOthers(m_pieces, progress, cancellation));
    if (cancellation.isRequested()) return std::vector<DossierPiece>{};
    std::vector<DossierPiece> pieces = m_pieces.take();
    if (m_facts.claim.allowsPaymentOrder()) pieces.insert(pieces.begin(), request(pieces));
    return pieces;
}

BoundDocument DossierWriter::frame() const
{
    BoundDocument document;
    document.title = say("dossier.title");
    document.subtitle = customerLine(m_facts.claim.account->customer);
    nameSender(document, m_sheets.settings.company, m_facts.claim.on, m_sheets.language);
    return document;
}

Result<BoundDocument> DossierWriter::document(std::vector<DossierPiece>& pieces) const
{
    BoundDocument document = frame();
    document.contentsTitle = say("dossier.contents");
    ENCOURS_ASSIGN(const LegalClock clock,
                   (ShowLegalClock{m_desk}.execute(m_facts.claim.on, m_facts.claim.account->customer.id)));
    ENCOURS_ASSIGN(document.workSheets, workSheets(m_sheets, m_facts.findings, clock.deadlines));
    for (DossierPiece& piece : pieces) document.parts.push_back(std::move(piece.part));
    return document;
}

/// A part as a file of its own.
Result<std::string> singleFile(const BoundPart& part, const std::string& original, BoundDocument frame,
                               LetterPrinter& printer, DocumentBinder& binder)
{
    switch (part.kind) {
    case BoundPart::Kind::Letter: return printer.pdfOf({&part.letter, 1}, part.paper);
    case BoundPart::Kind::Pdf:
    case BoundPart::Kind::Image: return part.bytes;
    case BoundPart::Kind::Note: return original;
    case BoundPart::Kind::Report: break;
    }
    frame.title = part.title;
    frame.parts = {part};
    return binder.pdfOf(frame);
}

Result<Done> checkCompany(const Desk& desk)
{
    const BookSettings settings = desk.settings();
    const auto missing = missingForLetters(settings.company);
    if (!missing) return Done{};
    return Fault{FaultCode::CompanyIncomplete, {{"field", std::string{*missing}}}, "letterhead"};
}

} // namespace

Result<DossierWritten> WriteDossier::execute(const DossierRequest& request, const Progress& progress,
                                             const Cancellation& cancellation)
{
    ENCOURS_TRY(checkCompany(m_desk));
    ENCOURS_ASSIGN(const DossierFacts facts, readFacts(m_desk, request.customer, request.items));
    logInfo(LogChannel::App, fmt::format("Write the file of customer {}…", request.customer.value));
    DossierWritten written;
    written.principal = facts.claim.principal;
    written.interest = facts.claim.interest;
    written.indemnities = facts.claim.indemnities;
    written.gaps = facts.findings;
    DossierWriter writer{m_desk, m_binder, facts, request.language};
    ENCOURS_ASSIGN(std::vector<DossierPiece> pieces, writer.pieces(progress, cancellation));
    written.pieces = writer.numbered();
    written.isCancelled = cancellation.isRequested();
    if (written.isCancelled) return written;
    ENCOURS_TRY(makeOutputFolder(request.folder));
    const std::string stem =
        safeFileStem(fmt::format("dossier_{}_{}", facts.claim.account->customer.code, formatIsoDate(facts.claim.on)));
    ENCOURS_ASSIGN(const BoundDocument document, writer.document(pieces));
    written.pdf = request.folder / (stem + ".pdf");
    ENCOURS_TRY(m_binder.bind(document, written.pdf));
    if (!request.hasZip) return written;
    std::vector<ZipEntry> entries;
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        ENCOURS_ASSIGN(std::string bytes,
                       singleFile(document.parts[index], pieces[index].original, writer.frame(), m_printer, m_binder));
        entries.push_back({pieces[index].fileName, std::move(bytes)});
    }
    ENCOURS_ASSIGN(const std::string archive, zipArchive(entries, facts.claim.on));
    written.zip = request.folder / (stem + ".zip");
    ENCOURS_TRY(writeFileAtomically(*written.zip, archive));
    return written;
}

Result<std::vector<DossierFinding>> WriteDossier::check(const DossierRequest& request)
{
    ENCOURS_ASSIGN(const DossierFacts facts, readFacts(m_desk, request.customer, request.items));
    return facts.findings;
}

Result<DossierPreview> previewDossier(Desk& desk, CustomerId customer, const std::vector<ItemId>& items)
{
    DossierPreview preview;
    ENCOURS_ASSIGN(preview.candidates, claimCandidates(desk, customer));
    ENCOURS_ASSIGN(const DossierFacts facts, readFacts(desk, customer, items));
    preview.claimed = facts.claim.items();
    preview.principal = facts.claim.principal;
    preview.interest = facts.claim.interest;
    preview.indemnities = facts.claim.indemnities;
    preview.findings = facts.findings;
    for (const LetterLine& letter : facts.letters) preview.documents += hasLeft(letter) ? 1 : 0;
    for (const Attachment& attachment : facts.claim.account->attachments) {
        preview.documents += !attachment.isErased && belongsTo(facts.claim, attachment) ? 1 : 0;
    }
    return preview;
}

} // namespace encours
