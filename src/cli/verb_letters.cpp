// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/letters_json.h"
#include "cli/verbs.h"
#include "desk/write_letters.h"

namespace encours {
namespace {

struct LettersOptions {
    std::string customer;
    std::string phase;
    std::string folder;
    std::string kind;
    std::string invoices;
    std::int64_t promise = 0;
    std::int64_t dispute = 0;
    std::string reason;
    std::string language;
    bool isMerged = false;
    bool isArchive = false;
    bool hasPenalties = false;
    bool isDuplicate = false;
    ChangeOptions change;
};

/// What the letter is about; some of it makes sense for one customer only.
Result<LetterWish> wishFrom(const Desk& desk, const LettersOptions& options, std::optional<CustomerId> customer)
{
    LetterWish wish;
    if (!options.kind.empty()) wish.templateCode = options.kind;
    if (!kindOfTemplate(wish.templateCode)) return faultAbout(FaultCode::TemplateUnknown, wish.templateCode);
    const bool isOfOne = !options.invoices.empty() || options.promise > 0 || options.dispute > 0;
    if (isOfOne && !customer) return unknownValue("--customer", "");
    if (!options.invoices.empty()) {
        ENCOURS_ASSIGN(wish.items, openItemsByNumber(desk, *customer, options.invoices));
    }
    if (options.promise > 0) wish.promise = PromiseId{options.promise};
    if (options.dispute > 0) wish.dispute = DisputeId{options.dispute};
    wish.reason = options.reason;
    wish.hasPenalties = options.hasPenalties;
    wish.isDuplicate = options.isDuplicate;
    return wish;
}

Result<LettersRequest> requestFrom(const Session& session, const Desk& desk, const LettersOptions& options)
{
    LettersRequest request;
    if (!options.customer.empty()) {
        ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    }
    if (!options.phase.empty()) {
        request.phase = parsePhase(options.phase);
        if (!request.phase) return unknownValue("--phase", options.phase);
    }
    ENCOURS_ASSIGN(request.wish, wishFrom(desk, options, request.customer));
    ENCOURS_ASSIGN(request.language, letterLanguage(session, options.language));
    request.folder = std::filesystem::path{std::u8string{options.folder.begin(), options.folder.end()}};
    request.isMerged = options.isMerged;
    request.kind = options.isArchive ? PdfKind::PdfA1b : PdfKind::Pdf14;
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> writeLetters(Session& session, const LettersOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const LettersRequest request, requestFrom(session, *desk, options));
    const auto printer = session.parts().makePrinter();
    ENCOURS_ASSIGN(const LettersWritten written, (WriteLetters{*desk, *printer}.execute(request)));
    const auto portfolio = desk->portfolio();
    const auto report = lettersJson(written, *portfolio, session.language());
    // One customer was named and got no letter: that is a refusal, not a remark.
    if (request.customer && written.customers.empty() && !written.refused.empty()) {
        return session.refuse(written.refused.front().fault, report);
    }
    session.print(report);
    session.say(session.words(request.isDryRun ? "cli.letters.dry-run" : "cli.letters.done",
                              {{"count", std::to_string(written.customers.size())}, {"file", options.folder}}));
    for (const auto& refused : written.refused) session.warn(wordsFor(session.language(), refused.fault));
    return ExitStatus::Done;
}

} // namespace

void addLetters(Verbs& verbs)
{
    auto options = std::make_shared<LettersOptions>();
    auto verb = verbs.add("letters", "Write letters as PDF and keep them: first reminders, or letters of another kind",
                          [options](Session& session) { return writeLetters(session, *options); });
    const Option customer = verb.option("--customer", options->customer, "Code of one customer");
    verb.option("--phase", options->phase, "Every call of this phase (default: prelitigation)").excludes(customer);
    verb.option("--out", options->folder, "Folder for the letters").required();
    verb.option(
        "--kind", options->kind,
        "Code of the template: preventive, reminder-1…3, duplicate, promise-confirmation, promise-broken, "
        "dispute-acknowledged, dispute-rejected, payment-plan, litigation-transfer, formal-notice, bill-request, "
        "discount-offer, statement, insolvency-claim, or one of yours (reminder-1.vip)");
    verb.option("--invoices", options->invoices, "Numbers, separated by commas (default: all that the kind speaks of)");
    verb.option("--promise", options->promise, "Number of the promise (default: the newest)");
    verb.option("--dispute", options->dispute, "Number of the dispute (default: the newest)");
    verb.option("--reason", options->reason, "Why a dispute is rejected, in a sentence");
    verb.option("--language", options->language, "Of the letter: fr or en (default: that of the program)");
    verb.flag("--penalties", options->hasPenalties, "With penalties and indemnities (third reminder, statement)");
    verb.flag("--duplicate", options->isDuplicate, "Marked DUPLICATA");
    verb.flag("--pdf-a", options->isArchive, "PDF/A-1b, for an archive");
    verb.flag("--merge", options->isMerged, "One file with all letters as well");
    addChangeOptions(verb, options->change);
}

} // namespace encours
