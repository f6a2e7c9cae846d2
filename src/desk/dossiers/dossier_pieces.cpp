// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossiers/dossier_pieces.h"

#include "base/fold.h"
#include "desk/customer_file/attachments.h"
#include "desk/dossiers/dossier_actions.h"
#include "desk/dossiers/dossier_gaps.h"
#include "desk/dossiers/sheet_words.h"
#include "desk/letters/letter_words.h"
#include "letters/printed_forms.h"
#include "words/customer_file_words.h"
#include "words/words.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::array contractKinds{AttachmentKind::Contract, AttachmentKind::Order, AttachmentKind::DeliveryNote,
                                   AttachmentKind::Invoice};
constexpr std::array otherKinds{AttachmentKind::ProofOfDispatch, AttachmentKind::Correspondence, AttachmentKind::Other};

/// `pdf` of `scan.PDF`: Latin letters and digits only; what has none is `bin`.
std::string endingOf(const std::string& name)
{
    constexpr std::size_t longest = 5;
    const std::size_t dot = name.rfind('.');
    std::string ending = dot == std::string::npos ? std::string{} : foldForSearch(name.substr(dot + 1));
    const bool isPlain = !ending.empty() && ending.size() <= longest && std::ranges::all_of(ending, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    });
    return isPlain ? ending : "bin";
}

/// Nothing is left hanging where a bracket stood.
std::string stemOf(const std::string& title)
{
    std::string stem = safeFileStem(title);
    while (stem.size() > 1 && stem.back() == '-') stem.pop_back();
    return stem;
}

bool speaksOf(const DossierClaim& claim, const LetterLine& letter)
{
    const auto& items = letter.fact.items;
    return items.empty() || std::ranges::any_of(items, [&](ItemId item) {
               return std::ranges::find(claim.lines, item, &ClaimLine::item) != claim.lines.end();
           });
}

bool isPdf(std::string_view bytes)
{
    constexpr std::size_t headerWithin = 1'024;
    return bytes.substr(0, headerWithin).find("%PDF-") != std::string_view::npos;
}

} // namespace

void PieceList::addUnnumbered(BoundPart part)
{
    std::string name = fmt::format("{:03}_{}.pdf", 0, stemOf(part.title));
    m_pieces.push_back({std::move(part), std::move(name), {}});
}

void PieceList::add(BoundPart part, const std::string& ending, std::string original)
{
    ++m_count;
    part.number = words(m_language, "dossier.piece", {{"number", std::to_string(m_count)}});
    std::string stem = part.title;
    if (const auto at = stem.rfind("." + ending); at != std::string::npos) stem.erase(at, ending.size() + 1);
    std::string name = fmt::format("{:03}_{}.{}", m_count, stemOf(stem), ending);
    m_pieces.push_back({std::move(part), std::move(name), std::move(original)});
}

DossierDocuments::DossierDocuments(Desk& desk, const DocumentBinder& binder, const DossierClaim& claim,
                                   std::span<const LetterLine> letters, Language language)
    : m_desk(desk), m_binder(binder), m_claim(claim), m_language(language)
{
    for (const LetterLine& letter : letters) {
        if (hasLeft(letter) && !letter.fact.isErased && speaksOf(claim, letter)) m_letters.push_back(letter);
    }
    std::ranges::stable_sort(m_letters, {}, [](const LetterLine& letter) { return letter.fact.id; });
    for (const LetterLine& letter : m_letters) {
        if (letter.dispatch && letter.dispatch->proof) m_proofs.push_back(*letter.dispatch->proof);
    }
}

std::int64_t DossierDocuments::count() const
{
    const auto& attachments = m_claim.account->attachments;
    const auto documents = std::count_if(attachments.begin(), attachments.end(), [this](const Attachment& attachment) {
        return !attachment.isErased && belongsTo(m_claim, attachment);
    });
    return static_cast<std::int64_t>(m_letters.size()) + documents;
}

void DossierDocuments::sayRead(const Progress& progress)
{
    progress.say(std::min(++m_read, count()), count());
}

std::string DossierDocuments::titleOf(const Attachment& attachment) const
{
    std::string numbers;
    for (const ItemId item : attachment.items) {
        const auto line = std::ranges::find(m_claim.lines, item, &ClaimLine::item);
        if (line != m_claim.lines.end()) numbers += (numbers.empty() ? "" : ", ") + line->number;
    }
    const std::string kind = capitalised(wordsFor(m_language, attachment.kind));
    return words(m_language, numbers.empty() ? "dossier.document" : "dossier.document-of",
                 {{"kind", kind}, {"numbers", numbers}, {"name", cleanLine(attachment.name).text}});
}

std::string DossierDocuments::titleOf(const LetterLine& letter) const
{
    const std::string kind = capitalised(templateWords(m_language, letter.fact.templateCode));
    std::string title =
        words(m_language, "dossier.letter", {{"kind", kind}, {"on", formatIsoDate(letter.fact.writtenOn)}});
    if (letter.dispatch) title += " – " + dispatchText(*letter.dispatch, m_language);
    return title;
}

Result<Done> DossierDocuments::addDocument(PieceList& pieces, const Attachment& attachment, const std::string& title)
{
    ENCOURS_ASSIGN(AttachedDocument document,
                   OpenAttachment{m_desk}.execute(m_claim.account->customer.id, attachment.id));
    BoundPart part;
    part.title = title;
    const std::string ending = endingOf(document.name);
    if (!m_binder.canBind(document.bytes)) {
        part.kind = BoundPart::Kind::Note;
        part.note = words(m_language, "dossier.only-in-zip", {{"name", cleanLine(document.name).text}});
        pieces.add(std::move(part), ending, std::move(document.bytes));
        return Done{};
    }
    part.kind = isPdf(document.bytes) ? BoundPart::Kind::Pdf : BoundPart::Kind::Image;
    part.bytes = std::move(document.bytes);
    pieces.add(std::move(part), ending);
    return Done{};
}

Result<Done> DossierDocuments::addAll(PieceList& pieces, std::span<const AttachmentKind> kinds,
                                      const Progress& progress, const Cancellation& cancellation)
{
    for (const AttachmentKind kind : kinds) {
        const auto& attachments = m_claim.account->attachments;
        for (const Attachment& attachment : attachments) {
            const bool standsWithLetter = std::ranges::find(m_proofs, attachment.id) != m_proofs.end();
            if (attachment.kind != kind || attachment.isErased || standsWithLetter) continue;
            if (!belongsTo(m_claim, attachment)) continue;
            if (cancellation.isRequested()) return Done{};
            ENCOURS_TRY(addDocument(pieces, attachment, titleOf(attachment)));
            sayRead(progress);
        }
    }
    return Done{};
}

Result<Done> DossierDocuments::addContracts(PieceList& pieces, const Progress& progress,
                                            const Cancellation& cancellation)
{
    return addAll(pieces, contractKinds, progress, cancellation);
}

Result<Done> DossierDocuments::addOthers(PieceList& pieces, const Progress& progress, const Cancellation& cancellation)
{
    return addAll(pieces, otherKinds, progress, cancellation);
}

Result<Done> DossierDocuments::addProof(PieceList& pieces, const LetterLine& letter)
{
    if (!letter.dispatch || !letter.dispatch->proof) return Done{};
    const auto& attachments = m_claim.account->attachments;
    const auto proof = std::find_if(attachments.begin(), attachments.end(), [&](const Attachment& attachment) {
        return attachment.id == *letter.dispatch->proof && !attachment.isErased;
    });
    if (proof == attachments.end()) return Done{};
    return addDocument(pieces, *proof,
                       words(m_language, "dossier.proof",
                             {{"number", std::to_string(pieces.count())}, {"name", cleanLine(proof->name).text}}));
}

Result<Done> DossierDocuments::addLetters(PieceList& pieces, const Progress& progress, const Cancellation& cancellation)
{
    for (const LetterLine& letter : m_letters) {
        if (cancellation.isRequested()) return Done{};
        ENCOURS_ASSIGN(KeptWording wording, readLetter(m_desk, letter.fact.id, letter.fact.customer));
        BoundPart part;
        part.kind = BoundPart::Kind::Letter;
        part.title = titleOf(letter);
        part.letter = std::move(wording.letter);
        part.paper = std::move(wording.paper);
        pieces.add(std::move(part));
        ENCOURS_TRY(addProof(pieces, letter));
        sayRead(progress);
    }
    return Done{};
}

} // namespace encours
