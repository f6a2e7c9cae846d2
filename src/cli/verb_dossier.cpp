// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/dossiers/dossier.h"
#include "desk/dossiers/dossier_gaps.h"
#include "desk/dossiers/dossier_preview.h"

namespace encours {
namespace {

struct DossierOptions {
    std::string customer;
    std::string invoices;
    std::string out = ".";
    bool hasNoZip = false;
    bool isCheck = false;
};

Json gapsJson(Session& session, const std::vector<DossierFinding>& findings)
{
    Json list = Json::array();
    for (const DossierFinding& finding : findings) {
        list.push_back({{"code", dossierGapCode(finding.gap)},
                        {"value", finding.value},
                        {"text", findingText(session.language(), finding)},
                        {"mend", mendText(session.language(), finding)}});
    }
    return list;
}

void sayGaps(Session& session, const std::vector<DossierFinding>& findings)
{
    if (findings.empty()) {
        session.say(session.words("cli.dossier.complete"));
        return;
    }
    session.say(session.words("cli.dossier.gaps"));
    for (const DossierFinding& finding : findings) {
        session.say("- " + findingText(session.language(), finding) + " " + mendText(session.language(), finding));
    }
}

std::string cents(Money amount)
{
    return std::to_string(amount.minorUnits());
}

Json sumsJson(const std::string& customer, Money principal, Money interest, Money indemnities)
{
    return {{"customer", customer},
            {"principal_cents", principal.minorUnits()},
            {"interest_cents", interest.minorUnits()},
            {"indemnity_cents", indemnities.minorUnits()},
            {"total_cents", (principal + interest + indemnities).minorUnits()}};
}

Result<ExitStatus> check(Session& session, Desk& desk, const DossierRequest& request)
{
    ENCOURS_ASSIGN(const DossierPreview preview, previewDossier(desk, request.customer, request.items));
    const auto account = desk.portfolio()->share(request.customer);
    session.say(session.words("cli.dossier.would",
                              {{"amount_cents", cents(preview.principal + preview.interest + preview.indemnities)}}));
    sayGaps(session, preview.findings);
    Json json = sumsJson(account->customer.code, preview.principal, preview.interest, preview.indemnities);
    json["documents"] = preview.documents;
    json["gaps"] = gapsJson(session, preview.findings);
    session.print(json);
    return ExitStatus::Done;
}

Result<ExitStatus> writeDossier(Session& session, const DossierOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    DossierRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(*desk, options.customer));
    ENCOURS_ASSIGN(request.items, openItemsByNumber(*desk, request.customer, options.invoices));
    request.folder = options.out;
    request.hasZip = !options.hasNoZip;
    request.language = session.language();
    if (options.isCheck) return check(session, *desk, request);
    const auto printer = session.parts().makePrinter();
    const auto binder = session.parts().makeBinder();
    ENCOURS_ASSIGN(const DossierWritten written, (WriteDossier{*desk, *printer, *binder}.execute(request)));
    const Money total = written.principal + written.interest + written.indemnities;
    session.say(session.words(
        "cli.dossier.written",
        {{"file", written.pdf.string()}, {"count", std::to_string(written.pieces)}, {"amount_cents", cents(total)}}));
    if (written.zip) session.say(session.words("cli.dossier.zip", {{"file", written.zip->string()}}));
    sayGaps(session, written.gaps);
    const auto account = desk->portfolio()->share(request.customer);
    Json json = sumsJson(account->customer.code, written.principal, written.interest, written.indemnities);
    json["pdf"] = written.pdf.string();
    json["zip"] = written.zip ? Json(written.zip->string()) : Json(nullptr);
    json["pieces"] = written.pieces;
    json["gaps"] = gapsJson(session, written.gaps);
    session.print(json);
    return ExitStatus::Done;
}

} // namespace

void addDossier(Verbs& verbs)
{
    auto options = std::make_shared<DossierOptions>();
    auto verb =
        verbs.add("dossier", "Bind the file for the court: claim, request, invoices, letters and proofs (PDF, ZIP)",
                  [options](Session& session) { return writeDossier(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("--invoices", options->invoices,
                "Numbers, separated by commas (default: those passed to litigation, else all that is overdue)");
    verb.option("--out", options->out, "Folder to write to; made when missing");
    verb.flag("--no-zip", options->hasNoZip, "Only the PDF, not the pieces as single files");
    verb.flag("--check", options->isCheck, "Write nothing: say what the file would lack");
}

} // namespace encours
