// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/dossiers/dossier.h"

namespace encours {
namespace {

struct DiligenceOptions {
    std::string customer;
    bool isAllInvoices = false;
    std::string out = ".";
};

Result<ExitStatus> writeDiligence(Session& session, const DiligenceOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    DiligenceRequest request;
    ENCOURS_ASSIGN(request.customer, optionalCustomer(*desk, options.customer));
    request.folder = options.out;
    request.isFactoredOnly = !options.isAllInvoices;
    request.language = session.language();
    const auto binder = session.parts().makeBinder();
    ENCOURS_ASSIGN(const auto file, (WriteDiligence{*desk, *binder}.execute(request)));
    session.say(session.words("cli.diligence.written", {{"file", file->string()}}));
    session.print({{"pdf", file->string()}});
    return ExitStatus::Done;
}

} // namespace

void addDiligence(Verbs& verbs)
{
    auto options = std::make_shared<DiligenceOptions>();
    auto verb = verbs.add("diligence", "Proof of diligence for the factor: every action for each overdue invoice (PDF)",
                          [options](Session& session) { return writeDiligence(session, *options); });
    verb.option("customer", options->customer, "Code of the customer; all when absent");
    verb.flag("--all-invoices", options->isAllInvoices, "Every overdue invoice, not only those assigned to the factor");
    verb.option("--out", options->out, "Folder to write to; made when missing");
}

} // namespace encours
