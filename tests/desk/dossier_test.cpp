// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossiers/dossier.h"

#include "desk/account_events.h"
#include "desk/customer_file/attachments.h"
#include "desk/dossiers/dossier_gaps.h"
#include "desk/dossiers/dossier_preview.h"
#include "desk/dossiers/zip_archive.h"
#include "desk/late_charges.h"
#include "support/small_book.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

namespace encours {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// Remembers what it was given to bind; its PDF is the title.
class RememberingBinder : public DocumentBinder {
public:
    Result<Done> bind(const BoundDocument& document, const std::filesystem::path& file) override
    {
        last = document;
        return writeFileAtomically(file, "%PDF " + document.title);
    }
    Result<std::string> pdfOf(const BoundDocument& document) override { return "%PDF " + document.title; }
    [[nodiscard]] bool canBind(std::string_view bytes) const override { return bytes.starts_with("%PDF"); }

    BoundDocument last;
};

class NoPrinter : public LetterPrinter {
public:
    Result<Done> print(std::span<const Letter>, const LetterPaper&, const std::filesystem::path&) override
    {
        return Done{};
    }
    std::string pdfOf(std::span<const Letter> letters, const LetterPaper&) override { return letters.front().subject; }
};

std::string bytesOf(const std::filesystem::path& file)
{
    std::ostringstream bytes;
    bytes << std::ifstream{file, std::ios::binary}.rdbuf();
    return bytes.str();
}

std::string outputOf(const std::string& command)
{
    std::string output;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    char block[4096];
    for (std::size_t count = 0; (count = fread(block, 1, sizeof block, pipe)) > 0;) output.append(block, count);
    pclose(pipe);
    return output;
}

std::vector<std::string> titlesOf(const BoundDocument& document)
{
    std::vector<std::string> titles;
    for (const BoundPart& part : document.parts) titles.push_back(part.title);
    return titles;
}

/// What the pages of a report say, line by line.
std::string textOf(const std::vector<LetterAnnex>& sheets)
{
    std::string text;
    const auto addRow = [&](const std::vector<std::string>& cells) {
        for (const std::string& cell : cells) text += "| " + cell + " ";
        if (!cells.empty()) text += "|\n";
    };
    for (const LetterAnnex& sheet : sheets) {
        text += "# " + sheet.title + "\n";
        for (const std::string& line : sheet.opening) text += line + "\n";
        std::vector<std::string> titles;
        for (const LetterTable::Column& column : sheet.table.columns) titles.push_back(column.title);
        addRow(titles);
        for (const auto& row : sheet.table.rows) addRow(row);
        addRow(sheet.table.total);
        for (const std::string& line : sheet.closing) text += line + "\n";
        text += "\n";
    }
    return text;
}

class DossierTest : public test::SmallBook {
protected:
    DossierTest()
    {
        BookSettings settings = desk().settings();
        settings.company.legalForm = "SARL";
        settings.company.capital = "10 000 €";
        settings.company.siren = "552100554";
        settings.company.registryCity = "Lyon";
        settings.company.signatory = "Claire Fontaine";
        EXPECT_TRUE(EditSettings{desk()}.execute(settings));
    }

    AttachmentId attach(std::string_view name, AttachmentKind kind, std::vector<ItemId> items = {},
                        std::string_view bytes = "%PDF-1.4 copie")
    {
        AttachmentRequest request;
        request.customer = customer("C1");
        request.file = m_book.folder().write(name, std::string{bytes} + std::string{name});
        request.kind = kind;
        request.items = std::move(items);
        const auto attached = AttachDocument{desk()}.execute(request);
        EXPECT_TRUE(attached) << attached.fault().detail;
        return *attached;
    }
    void happened(AccountEventKind kind, Date on)
    {
        AccountEventRequest request;
        request.customer = customer("C1");
        request.kind = kind;
        request.on = on;
        ASSERT_TRUE(RecordAccountEvent{desk()}.execute(request));
    }
    DossierRequest request(std::vector<ItemId> items = {})
    {
        DossierRequest request;
        request.customer = customer("C1");
        request.items = std::move(items);
        request.folder = m_book.folder() / "dossier";
        return request;
    }
    Result<DossierWritten> write(const DossierRequest& wanted)
    {
        return WriteDossier{desk(), m_printer, m_binder}.execute(wanted);
    }
    std::vector<DossierGap> gaps()
    {
        std::vector<DossierGap> codes;
        const auto findings = WriteDossier{desk(), m_printer, m_binder}.check(request());
        EXPECT_TRUE(findings);
        for (const DossierFinding& finding : *findings) codes.push_back(finding.gap);
        return codes;
    }

    RememberingBinder m_binder;
    NoPrinter m_printer;
};

TEST_F(DossierTest, ClaimsWhatIsOverdueWithItsInterestAndIndemnities)
{
    const auto preview = previewDossier(desk(), customer("C1"), {});
    ASSERT_TRUE(preview) << preview.fault().detail;
    EXPECT_EQ(preview->principal, Money{150'000});
    EXPECT_EQ(preview->interest, Money{3'302 + 520});
    EXPECT_EQ(preview->indemnities, Money{8'000});
    EXPECT_THAT(preview->claimed, ElementsAre(itemOf("C1", "F1"), itemOf("C1", "F2")));
    const auto one = previewDossier(desk(), customer("C1"), {itemOf("C1", "F2")});
    ASSERT_TRUE(one);
    EXPECT_EQ(one->principal, Money{30'000});
    EXPECT_EQ(one->candidates.size(), 2U) << "the other one may be ticked again";
}

TEST_F(DossierTest, ClaimsOnlyWhatWasPassedToLitigation)
{
    ASSERT_TRUE(PassToLitigation{desk()}.execute(customer("C1"), {itemOf("C1", "F1")}, "trois relances"));
    const auto preview = previewDossier(desk(), customer("C1"), {});
    ASSERT_TRUE(preview);
    EXPECT_THAT(preview->claimed, ElementsAre(itemOf("C1", "F1")));
}

TEST_F(DossierTest, DoesNotClaimChargesThatWereWaived)
{
    ChargeRequest waived;
    waived.customer = customer("C1");
    waived.items = {itemOf("C1", "F1")};
    waived.step = ChargeStep::Waived;
    waived.on = today();
    waived.interest = Money{1'000};
    waived.indemnity = Money{4'000};
    ASSERT_TRUE(RecordCharges{desk()}.execute(waived));
    const auto preview = previewDossier(desk(), customer("C1"), {});
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->interest, Money{2'302 + 520});
    EXPECT_EQ(preview->indemnities, Money{4'000});
}

TEST_F(DossierTest, RefusesWhatCannotBeClaimed)
{
    EXPECT_EQ(previewDossier(desk(), customer("C1"), {itemOf("C2", "F3")}).fault().code, FaultCode::InvoicesNotOpen);
    EXPECT_EQ(previewDossier(desk(), CustomerId{99}, {}).fault().code, FaultCode::CustomerUnknown);
    m_book.clock().setToday(Date::of(2026, 8, 15));
    EXPECT_EQ(previewDossier(desk(), customer("C1"), {}).fault().code, FaultCode::NothingToClaim)
        << "nothing was overdue then";
}

TEST_F(DossierTest, SaysWhatIsMissingInTheOrderOfMending)
{
    EXPECT_THAT(gaps(), ElementsAre(DossierGap::NoSiren, DossierGap::NoFormalNotice, DossierGap::NoInvoiceCopy,
                                    DossierGap::NoInvoiceCopy, DossierGap::NoOrder, DossierGap::NoDelivery));
    ASSERT_TRUE(EditCustomer{desk()}.execute(customer("C1"), {{CustomerField::Siren, "732829320"}}));
    happened(AccountEventKind::FormalNotice, Date::of(2026, 11, 16));
    attach("f1.pdf", AttachmentKind::Invoice, {itemOf("C1", "F1")});
    attach("f2.pdf", AttachmentKind::Invoice, {itemOf("C1", "F2")});
    attach("contrat.pdf", AttachmentKind::Contract);
    attach("bl.pdf", AttachmentKind::DeliveryNote);
    EXPECT_THAT(gaps(), ElementsAre(DossierGap::NoProofOfNotice, DossierGap::NoticeRunning));
    attach("ar.pdf", AttachmentKind::ProofOfDispatch);
    m_book.clock().setToday(Date::of(2026, 11, 27));
    EXPECT_THAT(gaps(), testing::IsEmpty());
}

TEST_F(DossierTest, AsksForNoPaymentOrderAgainstAnInsolventDebtor)
{
    happened(AccountEventKind::Receivership, Date::of(2026, 11, 2));
    EXPECT_THAT(gaps(), Contains(DossierGap::Insolvent));
    ASSERT_TRUE(write(request()));
    EXPECT_THAT(titlesOf(m_binder.last), Not(Contains(HasSubstr("injonction"))));
    EXPECT_EQ(m_binder.last.parts.front().number, "Pièce n° 1");
}

TEST_F(DossierTest, WarnsOfADisputedInvoice)
{
    ContactRequest entry;
    entry.customer = customer("C1");
    entry.outcome = Outcome::Dispute;
    entry.items = {itemOf("C1", "F2")};
    entry.category = DisputeCategory::Technical;
    entry.cause = "défaut";
    entry.owner = "Zoé";
    ASSERT_TRUE(RecordContact{desk()}.execute(entry));
    const auto preview = previewDossier(desk(), customer("C1"), {itemOf("C1", "F1"), itemOf("C1", "F2")});
    ASSERT_TRUE(preview) << preview.fault().detail;
    const auto dispute = std::ranges::find(preview->findings, DossierGap::OpenDispute, &DossierFinding::gap);
    ASSERT_NE(dispute, preview->findings.end());
    EXPECT_EQ(dispute->value, "F2");
    EXPECT_EQ(findingText(Language::French, *dispute), "Un litige est ouvert\u00A0: F2.");
}

TEST_F(DossierTest, WarnsOfALimitationHalfAYearAhead)
{
    // A rate of the contract: that of the next half-year is not known yet.
    ASSERT_TRUE(EditCustomer{desk()}.execute(
        customer("C1"), {{CustomerField::Sector, "transport"}, {CustomerField::LateRate, "12 %"}}));
    m_book.clock().setToday(Date::of(2027, 1, 31));
    EXPECT_THAT(gaps(), Not(Contains(DossierGap::LimitationNear)));
    m_book.clock().setToday(Date::of(2027, 2, 1));
    const auto findings = WriteDossier{desk(), m_printer, m_binder}.check(request());
    ASSERT_TRUE(findings) << findings.fault().detail;
    const auto near = std::ranges::find(*findings, DossierGap::LimitationNear, &DossierFinding::gap);
    ASSERT_NE(near, findings->end());
    EXPECT_EQ(near->value, "2027-08-01") << "one year for carriage (L133-6)";
    EXPECT_THAT(findingText(Language::French, *near), HasSubstr("01/08/2027"));
}

TEST_F(DossierTest, NumbersThePiecesAndPutsTheSameIntoTheArchive)
{
    attach("contrat.pdf", AttachmentKind::Contract);
    attach("f1.pdf", AttachmentKind::Invoice, {itemOf("C1", "F1")});
    attach("tableur.xlsx", AttachmentKind::DeliveryNote, {}, "PK tableur");
    attach("note interne.pdf", AttachmentKind::Other);
    const auto written = write(request());
    ASSERT_TRUE(written) << written.fault().detail;
    EXPECT_THAT(titlesOf(m_binder.last),
                ElementsAre("Requête en injonction de payer (projet)", "État de la créance et calcul des intérêts",
                            "Contrat (contrat.pdf)", "Bon de livraison (tableur.xlsx)", "Facture F1 (f1.pdf)",
                            "Historique des relances"))
        << "what is filed as other stays in the house";
    EXPECT_EQ(m_binder.last.parts[0].number, "");
    EXPECT_EQ(m_binder.last.parts[5].number, "Pièce n° 5");
    EXPECT_EQ(m_binder.last.parts[3].kind, BoundPart::Kind::Note) << "cannot be bound";
    EXPECT_EQ(written->pieces, 5);
    ASSERT_TRUE(written->zip);
    const std::string names = outputOf("unzip -Z1 '" + written->zip->string() + "'");
    EXPECT_EQ(names, "000_Requete-en-injonction-de-payer-projet.pdf\n"
                     "001_etat-de-la-creance-et-calcul-des-interets.pdf\n"
                     "002_Contrat-contrat.pdf\n"
                     "003_Bon-de-livraison-tableur.xlsx\n"
                     "004_Facture-F1-f1.pdf\n"
                     "005_Historique-des-relances.pdf\n");
    EXPECT_EQ(outputOf("unzip -p '" + written->zip->string() + "' '003*'"), "PK tableurtableur.xlsx");
    EXPECT_THAT(outputOf("unzip -tq '" + written->zip->string() + "'"), HasSubstr("No errors"));
}

TEST_F(DossierTest, PutsEachLetterBeforeTheProofOfItsDispatch)
{
    ComposedLetter notice;
    notice.customer = customer("C1");
    notice.kind = LetterKind::FormalNotice;
    notice.templateCode = "formal-notice";
    notice.letter.subject = "Mise en demeure";
    notice.items = {itemOf("C1", "F1"), itemOf("C1", "F2")};
    notice.total = Money{150'000};
    const auto kept = keepLetter(desk(), notice, LetterChannel::Paper, {}, "k");
    ASSERT_TRUE(kept) << kept.fault().detail;
    DispatchRequest posted;
    posted.dispatch.letter = kept->letter;
    posted.dispatch.kind = DispatchKind::Registered;
    posted.dispatch.postedOn = today();
    posted.dispatch.reference = "1A 123";
    posted.dispatch.proof = attach("ar.pdf", AttachmentKind::ProofOfDispatch);
    ASSERT_TRUE(RecordDispatch{desk()}.execute(posted));
    ASSERT_TRUE(write(request()));
    const auto& parts = m_binder.last.parts;
    ASSERT_EQ(parts.size(), 5U) << "request, claim, letter, its proof, history";
    EXPECT_EQ(parts[2].kind, BoundPart::Kind::Letter);
    EXPECT_EQ(parts[2].letter.subject, "Mise en demeure");
    EXPECT_EQ(parts[2].title, "Mise en demeure du 20/11/2026 – recommandé avec avis de réception n° 1A 123, posté "
                              "le 20/11/2026");
    EXPECT_EQ(parts[3].title, "Preuve d’envoi de la pièce n° 2 (ar.pdf)");
    EXPECT_THAT(gaps(), Contains(DossierGap::NoticeRunning));
    EXPECT_THAT(gaps(), Not(Contains(DossierGap::NoFormalNotice)));
    EXPECT_THAT(gaps(), Not(Contains(DossierGap::NoProofOfNotice)));
}

TEST_F(DossierTest, NamesNoFileOutsideTheArchive)
{
    attach("..\\..\\evil.pdf", AttachmentKind::Contract);
    attach("-rf ~; $(reboot).pdf.exe", AttachmentKind::Order);
    attach("<b>gras<b>\u202Efdp.exe", AttachmentKind::DeliveryNote);
    const auto written = write(request());
    ASSERT_TRUE(written) << written.fault().detail;
    const std::string names = outputOf("unzip -Z1 '" + written->zip->string() + "'");
    EXPECT_THAT(names, Not(HasSubstr("..\\")));
    EXPECT_THAT(names, Not(HasSubstr("../")));
    for (const char letter : names) {
        const bool isPlain = std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '.' || letter == '_' ||
                             letter == '-' || letter == '\n';
        EXPECT_TRUE(isPlain) << names;
    }
}

TEST_F(DossierTest, WritesTheSameBytesAgain)
{
    attach("contrat.pdf", AttachmentKind::Contract);
    const auto first = write(request());
    ASSERT_TRUE(first);
    const std::string archive = bytesOf(*first->zip);
    const auto second = write(request());
    ASSERT_TRUE(second);
    EXPECT_EQ(first->pdf, second->pdf);
    EXPECT_EQ(bytesOf(*second->zip), archive);
}

TEST_F(DossierTest, WritesNothingWhenCancelledOrTheFolderCannotBeMade)
{
    Cancellation cancellation;
    cancellation.request();
    const auto cancelled = WriteDossier{desk(), m_printer, m_binder}.execute(request(), {}, cancellation);
    ASSERT_TRUE(cancelled);
    EXPECT_TRUE(cancelled->isCancelled);
    EXPECT_FALSE(std::filesystem::exists(m_book.folder() / "dossier"));
    DossierRequest blocked = request();
    blocked.folder = m_book.folder().write("fichier", "x");
    EXPECT_EQ(write(blocked).fault().code, FaultCode::FolderNotWritable);
}

TEST_F(DossierTest, SaysItsPagesAsExpected)
{
    ASSERT_TRUE(EditCustomer{desk()}.execute(customer("C1"), {{CustomerField::AddressLine1, "3 rue Basse"},
                                                              {CustomerField::PostalCode, "69003"},
                                                              {CustomerField::City, "Lyon"}}));
    ContactRequest entry;
    entry.customer = customer("C1");
    entry.outcome = Outcome::CallBack;
    entry.date = today().plusDays(4);
    entry.note = "dit toujours non, note de la maison";
    ASSERT_TRUE(RecordContact{desk()}.execute(entry));
    happened(AccountEventKind::FormalNotice, Date::of(2026, 11, 2));
    attach("f1.pdf", AttachmentKind::Invoice, {itemOf("C1", "F1")});
    ASSERT_TRUE(write(request()));
    std::string text = textOf(m_binder.last.workSheets);
    for (const BoundPart& part : m_binder.last.parts) text += textOf(part.report);
    EXPECT_THAT(text, Not(HasSubstr("note de la maison")));
    const auto file = std::filesystem::path{ENCOURS_SOURCE_DIR} / "tests/golden/dossiers/dossier_fr.txt";
    if (std::getenv("ENCOURS_UPDATE_GOLDEN") != nullptr) std::ofstream{file} << text;
    EXPECT_EQ(text, bytesOf(file));
}

TEST_F(DossierTest, ListsEveryActionForTheFactor)
{
    ContactRequest entry;
    entry.customer = customer("C1");
    entry.outcome = Outcome::NoAnswer;
    ASSERT_TRUE(RecordContact{desk()}.execute(entry));
    DiligenceRequest request;
    request.folder = m_book.folder() / "diligences";
    request.isFactoredOnly = false;
    WriteDiligence use{desk(), m_binder};
    const auto file = use.execute(request);
    ASSERT_TRUE(file && *file) << file.fault().detail;
    EXPECT_EQ((*file)->filename(), "diligences_2026-11-20.pdf");
    ASSERT_EQ(m_binder.last.parts.size(), 2U) << "one part for each customer";
    const std::string text = textOf(m_binder.last.parts[0].report);
    EXPECT_THAT(text, HasSubstr("F1 – échéance 31/08/2026"));
    EXPECT_THAT(text, HasSubstr("| 20/11/2026 | Appel téléphonique | Pas de réponse |"));
    EXPECT_THAT(textOf(m_binder.last.parts[1].report), HasSubstr("Aucune action n’est enregistrée"));
    request.isFactoredOnly = true;
    ASSERT_TRUE(use.execute(request));
    ASSERT_EQ(m_binder.last.parts.size(), 1U);
    EXPECT_THAT(textOf(m_binder.last.parts[0].report), HasSubstr("aucune facture cédée"));
}

TEST(ZipArchive, RefusesNamesThatLeadElsewhere)
{
    const Date on = Date::of(2026, 11, 22);
    for (const char* name : {"../evil.pdf", "/etc/passwd", "a/b.pdf", ".hidden", "", "c:\\x", "é.pdf"}) {
        EXPECT_FALSE(zipArchive({{name, "x"}}, on)) << name;
    }
    EXPECT_TRUE(zipArchive({{"a.pdf", "x"}, {"b.pdf", ""}}, on));
    EXPECT_FALSE(zipArchive({{"a.pdf", "x"}, {"a.pdf", "y"}}, on)) << "no name twice";
}

} // namespace
} // namespace encours
