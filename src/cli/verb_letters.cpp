// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/write_letters.h"

namespace encours {
namespace {

struct LettersOptions {
    std::string customer;
    std::string phase;
    std::string folder;
    bool isMerged = false;
    ChangeOptions change;
};

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
    request.folder = std::filesystem::path{std::u8string{options.folder.begin(), options.folder.end()}};
    request.isMerged = options.isMerged;
    request.language = session.language();
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Json lettersJson(const LettersWritten& written, const Portfolio& portfolio, Language language)
{
    Json files = Json::array();
    for (const auto& file : written.files) files.push_back(file.string());
    Json customers = Json::array();
    for (const auto id : written.customers) customers.push_back(portfolio.find(id)->customer.code);
    Json refused = Json::array();
    for (const auto& [id, fault] : written.refused) {
        auto line = faultJson(fault, language);
        line["customer"] = portfolio.find(id)->customer.code;
        refused.push_back(std::move(line));
    }
    return {{"files", std::move(files)}, {"customers", std::move(customers)}, {"refused", std::move(refused)}};
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
    auto verb = verbs.add("letters", "Write first reminders as PDF",
                          [options](Session& session) { return writeLetters(session, *options); });
    const Option customer = verb.option("--customer", options->customer, "Code of one customer");
    verb.option("--phase", options->phase, "Every call of this phase (default: prelitigation)").excludes(customer);
    verb.option("--out", options->folder, "Folder for the letters").required();
    verb.flag("--merge", options->isMerged, "One file with all letters as well");
    addChangeOptions(verb, options->change);
}

} // namespace encours
