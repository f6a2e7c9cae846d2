// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossiers/dossier_gaps.h"

#include "desk/dossiers/dossier_actions.h"
#include "receivables/legal_clock.h"
#include "words/words.h"

#include <algorithm>
#include <array>

namespace encours {
namespace {

constexpr int limitationMonths = 6; ///< from which on a limitation is called near

bool isClaimed(const DossierClaim& claim, ItemId item)
{
    return std::ranges::any_of(claim.lines, [item](const ClaimLine& line) { return line.item == item; });
}

bool isNotice(const DossierClaim& claim, const LetterLine& letter)
{
    if (kindOfTemplate(letter.fact.templateCode) != LetterKind::FormalNotice || !hasLeft(letter)) return false;
    const auto& items = letter.fact.items;
    return items.empty() || std::ranges::any_of(items, [&](ItemId item) { return isClaimed(claim, item); });
}

/// A simple letter proves nothing.
bool isProof(const LetterDispatch& dispatch)
{
    const bool isKnown = !dispatch.reference.empty() || dispatch.proof || dispatch.deliveredOn;
    return dispatch.kind != DispatchKind::Simple && isKnown;
}

bool hasDocument(const DossierClaim& claim, std::initializer_list<AttachmentKind> kinds, ItemId item = {})
{
    const auto& attachments = claim.account->attachments;
    return std::any_of(attachments.begin(), attachments.end(), [&](const Attachment& attachment) {
        if (attachment.isErased || std::ranges::find(kinds, attachment.kind) == kinds.end()) return false;
        if (!item.isStored()) return belongsTo(claim, attachment);
        return std::ranges::find(attachment.items, item) != attachment.items.end();
    });
}

/// Collects what is missing, in the order in which a person would mend it.
class GapFinder {
public:
    GapFinder(const Desk& desk, const DossierClaim& claim) : m_desk(desk), m_claim(claim) {}

    void addDebtor();
    void addNotice(const std::optional<FormalNoticeFact>& notice);
    void addDocuments();
    void addCompany();
    void addLimitation();
    [[nodiscard]] std::vector<DossierFinding> take() { return std::move(m_findings); }

private:
    void add(DossierGap gap, std::string value = {}) { m_findings.push_back({gap, std::move(value)}); }

    const Desk& m_desk;
    const DossierClaim& m_claim;
    std::vector<DossierFinding> m_findings;
};

/// What a court would stop at first.
void GapFinder::addDebtor()
{
    const Customer& customer = m_claim.account->customer;
    if (m_claim.insolvency) add(DossierGap::Insolvent);
    if (m_claim.debtor == DebtorKind::Public) add(DossierGap::PublicDebtor);
    if (m_claim.debtor == DebtorKind::Consumer) add(DossierGap::Consumer);
    for (const ClaimLine& line : m_claim.lines) {
        if (line.disputed.isPositive()) add(DossierGap::OpenDispute, line.number);
        if (line.isFactored) add(DossierGap::Factored, line.number);
    }
    const bool isCompany = m_claim.debtor == DebtorKind::Business;
    if (isCompany && customer.field(CustomerField::Siren).empty() && customer.field(CustomerField::Siret).empty()) {
        add(DossierGap::NoSiren);
    }
}

void GapFinder::addNotice(const std::optional<FormalNoticeFact>& notice)
{
    if (!notice) return add(DossierGap::NoFormalNotice);
    if (!notice->isProved) add(DossierGap::NoProofOfNotice, formatIsoDate(notice->sentOn));
    if (notice->endsOn >= m_claim.on) add(DossierGap::NoticeRunning, formatIsoDate(notice->endsOn));
}

void GapFinder::addDocuments()
{
    for (const ClaimLine& line : m_claim.lines) {
        if (!hasDocument(m_claim, {AttachmentKind::Invoice}, line.item)) add(DossierGap::NoInvoiceCopy, line.number);
    }
    if (!hasDocument(m_claim, {AttachmentKind::Contract, AttachmentKind::Order})) add(DossierGap::NoOrder);
    if (!hasDocument(m_claim, {AttachmentKind::DeliveryNote})) add(DossierGap::NoDelivery);
}

/// The mentions by which a court knows the claimant (CPC 54, 57).
void GapFinder::addCompany()
{
    const CompanyProfile company = m_desk.settings().company;
    for (const std::string_view field : {"legal_form", "capital", "siren", "registry_city", "signatory"}) {
        if (companyField(company, field).empty()) add(DossierGap::CompanyIncomplete, std::string{field});
    }
}

void GapFinder::addLimitation()
{
    std::optional<Date> first;
    const Customer& customer = m_claim.account->customer;
    const BookRules rules = m_desk.settings().rules;
    for (const ClaimLine& line : m_claim.lines) {
        const Item* const item = m_claim.account->findItem(line.item);
        const auto limit =
            limitationOf(item->issuedOn, item->deliveredOn, customer.debtorKind(), customer.sector(rules),
                         m_claim.account->events, m_claim.on, *m_desk.legalValues());
        // Older than the law that the table knows: no day can be named.
        if (!limit) continue;
        if (!first || limit->on < *first) first = limit->on;
    }
    if (first && *first <= m_claim.on.plusMonths(limitationMonths)) {
        add(DossierGap::LimitationNear, formatIsoDate(*first));
    }
}

WordArguments argumentsOf(Language language, const DossierFinding& finding)
{
    if (finding.gap == DossierGap::CompanyIncomplete) {
        return {{"value", words(language, "company-field." + finding.value)}};
    }
    return {{"value", finding.value}, {"on", finding.value}};
}

} // namespace

std::string_view dossierGapCode(DossierGap gap)
{
    constexpr std::array<std::string_view, dossierGapCount> codes{
        "no-formal-notice", "no-proof-of-notice", "notice-running", "no-invoice-copy", "no-order",
        "no-delivery",      "no-siren",           "company",        "open-dispute",    "limitation-near",
        "insolvent",        "consumer",           "public-debtor",  "factored"};
    return codes.at(static_cast<std::size_t>(gap));
}

bool belongsTo(const DossierClaim& claim, const Attachment& attachment)
{
    const bool isOfClaim = std::ranges::any_of(attachment.items, [&](ItemId item) { return isClaimed(claim, item); });
    return isOfClaim || (attachment.items.empty() && attachment.kind != AttachmentKind::Other);
}

std::optional<FormalNoticeFact> formalNoticeOf(const DossierClaim& claim, std::span<const LetterLine> letters,
                                               int daysOfNotice)
{
    std::optional<FormalNoticeFact> notice;
    const auto take = [&](Date sentOn, bool isProved) {
        // The last one counts, a proved one before one that is not.
        if (notice && (notice->isProved > isProved || (notice->isProved == isProved && notice->sentOn >= sentOn)))
            return;
        notice = FormalNoticeFact{sentOn, sentOn.plusDays(daysOfNotice), isProved};
    };
    for (const LetterLine& letter : letters) {
        if (!isNotice(claim, letter)) continue;
        const Date sentOn = letter.dispatch ? letter.dispatch->postedOn : letter.fact.writtenOn;
        take(sentOn, letter.dispatch && isProof(*letter.dispatch));
    }
    for (const AccountEvent& event : claim.account->events) {
        if (event.kind != AccountEventKind::FormalNotice || event.on > claim.on) continue;
        take(event.on, hasDocument(claim, {AttachmentKind::ProofOfDispatch}));
    }
    return notice;
}

std::vector<DossierFinding> findingsOf(const Desk& desk, const DossierClaim& claim, std::span<const LetterLine> letters,
                                       int daysOfNotice)
{
    GapFinder finder{desk, claim};
    finder.addDebtor();
    finder.addLimitation();
    finder.addNotice(formalNoticeOf(claim, letters, daysOfNotice));
    finder.addDocuments();
    finder.addCompany();
    return finder.take();
}

std::vector<DossierFinding> gatherFindings(const std::vector<DossierFinding>& findings)
{
    std::vector<DossierFinding> gathered;
    for (const DossierFinding& finding : findings) {
        const bool isOfInvoice = finding.gap == DossierGap::NoInvoiceCopy || finding.gap == DossierGap::OpenDispute ||
                                 finding.gap == DossierGap::Factored;
        const auto same = std::ranges::find(gathered, finding.gap, &DossierFinding::gap);
        if (isOfInvoice && same != gathered.end()) same->value += ", " + finding.value;
        else gathered.push_back(finding);
    }
    return gathered;
}

std::string findingText(Language language, const DossierFinding& finding)
{
    return words(language, "dossier-gap." + std::string{dossierGapCode(finding.gap)}, argumentsOf(language, finding));
}

std::string mendText(Language language, const DossierFinding& finding)
{
    return words(language, "dossier-mend." + std::string{dossierGapCode(finding.gap)}, argumentsOf(language, finding));
}

} // namespace encours
