// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/letters/letter_words.h"
#include "desk/runs/run_choice.h"
#include "desk/runs/run_figures.h"
#include "money/amount_text.h"
#include "words/letter_words.h"

namespace encours {
namespace {

struct RunOptions {
    std::string action;
    std::string phases;
    std::string templates;
    std::string channel;
    std::string controller;
    std::string smallest;
    bool hasCalls = false;
    std::string dropped;
    std::vector<std::string> wordings;
    std::int64_t run = 0;
    std::string folder;
    bool isSeparate = false;
    bool isUnmerged = false;
    bool isArchive = false;
    bool mayClaimStale = false;
    FigureFiles files;
    ChangeOptions change;
};

Result<RunQuestion> questionFrom(const Session& session, const Desk& desk, const RunOptions& options)
{
    RunQuestion question;
    question.on = session.today();
    for (const std::string& code : splitList(options.phases)) {
        const auto phase = parsePhase(code);
        if (!phase) return unknownValue("--phase", code);
        question.phases.push_back(*phase);
    }
    for (const std::string& code : splitList(options.templates)) {
        if (!kindOfTemplate(code)) return faultAbout(FaultCode::TemplateUnknown, code);
        question.templates.push_back(code);
    }
    if (!options.channel.empty()) {
        question.channel = parseLetterChannel(options.channel);
        if (!question.channel) return unknownValue("--channel", options.channel);
    }
    question.served = servedBy(options.controller, *desk.people(), desk.actor(), question.on);
    ENCOURS_ASSIGN(const auto smallest, optionalAmount(options.smallest, desk.portfolio()->currency()));
    if (smallest) question.smallestMinor = smallest->minorUnits();
    question.hasCalls = options.hasCalls;
    return question;
}

Json findingJson(const RunFinding& finding, Language language)
{
    return {{"remark", runRemarkCode(finding.remark)},
            {"leaves_out", leavesOut(finding.remark)},
            {"amount_cents", finding.amount.minorUnits()},
            {"text", wordsFor(language, finding)}};
}

Json candidateJson(const RunCandidate& candidate, Language language)
{
    Json findings = Json::array();
    for (const RunFinding& finding : candidate.findings) findings.push_back(findingJson(finding, language));
    return {{"customer", candidate.customerCode},
            {"name", candidate.customerName},
            {"in", candidate.isIn},
            {"phase", phaseCode(candidate.phase)},
            {"step", candidate.step},
            {"template", candidate.templateCode},
            {"channel", letterChannelCode(candidate.channel)},
            {"callable_cents", candidate.callable.minorUnits()},
            {"invoices", candidate.items},
            {"days_late", candidate.daysLate},
            {"findings", std::move(findings)}};
}

Json proposalJson(const RunProposal& proposal, Language language)
{
    Json candidates = Json::array();
    for (const RunCandidate& candidate : proposal.candidates) candidates.push_back(candidateJson(candidate, language));
    const RunGate& gate = proposal.gate;
    return {{"on", formatIsoDate(proposal.question.on)},
            {"letters", proposal.letters()},
            {"messages", proposal.messages()},
            {"claimed_cents", proposal.claimed().minorUnits()},
            {"gate",
             {{"clear", gate.isClear()},
              {"stale", gate.isStale},
              {"with_credit", gate.withCredit},
              {"credit_cents", gate.credit.minorUnits()},
              {"with_dispute", gate.withDispute},
              {"with_promise", gate.withPromise},
              {"sentences", gateSentences(language, gate)}}},
            {"candidates", std::move(candidates)}};
}

void showProposal(Session& session, const RunProposal& proposal)
{
    const auto language = session.language();
    Table table{{{session.words("cli.column.code"), Table::Align::Left, 16},
                 {session.words("cli.column.name"), Table::Align::Left, 30},
                 {session.words("cli.column.phase")},
                 {session.words("cli.column.step")},
                 {session.words("cli.column.template")},
                 {session.words("cli.column.channel")},
                 {session.words("cli.column.callable"), Table::Align::Right},
                 {session.words("cli.column.days"), Table::Align::Right},
                 {session.words("cli.column.remarks"), Table::Align::Left, 70}}};
    int left = 0;
    for (const RunCandidate& candidate : proposal.candidates) {
        left += candidate.isIn ? 0 : 1;
        table.add({candidate.customerCode, candidate.customerName, wordsFor(language, candidate.phase), candidate.step,
                   candidate.isIn ? templateWords(language, candidate.templateCode) : "–",
                   candidate.isIn ? wordsFor(language, candidate.channel) : "",
                   formatBareAmount(candidate.callable, language), std::to_string(candidate.daysLate),
                   findingsText(language, candidate)});
    }
    session.say(table.isEmpty() ? session.words("cli.run.none") : table.text());
    session.say(session.words("cli.run.proposed", {{"letters", std::to_string(proposal.letters())},
                                                   {"messages", std::to_string(proposal.messages())},
                                                   {"amount_cents", std::to_string(proposal.claimed().minorUnits())},
                                                   {"left", std::to_string(left)}}));
    for (const std::string& sentence : gateSentences(language, proposal.gate)) session.say(sentence);
}

/// What the question finds, with what the person changes in it.
Result<RunProposal> proposalFrom(Session& session, Desk& desk, const std::shared_ptr<const LetterOffice>& office,
                                 const RunOptions& options)
{
    ENCOURS_ASSIGN(const RunQuestion question, questionFrom(session, desk, options));
    ENCOURS_ASSIGN(auto found, proposeRun(desk, office, question));
    RunProposal proposal = std::move(found).value_or(RunProposal{});
    for (const std::string& code : splitList(options.dropped)) {
        ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(desk, code));
        setDropped(proposal, customer, true);
    }
    for (const std::string& wording : options.wordings) {
        ENCOURS_ASSIGN(const auto pair, splitSetting(wording));
        ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(desk, pair.first));
        ENCOURS_TRY(setTemplate(proposal, customer, pair.second));
    }
    return proposal;
}

Result<RunTarget> targetFrom(const RunOptions& options, DunningRunId run)
{
    if (options.folder.empty()) return faultAbout(FaultCode::RequestMalformed, "run-folder", "reason");
    RunTarget target;
    target.run = run;
    target.folder = std::filesystem::path{std::u8string{options.folder.begin(), options.folder.end()}};
    target.isMerged = !options.isUnmerged;
    target.isSeparate = options.isSeparate || options.isUnmerged;
    target.kind = options.isArchive ? PdfKind::PdfA1b : PdfKind::Pdf14;
    target.mayClaimStale = options.mayClaimStale;
    return target;
}

Json filesJson(const std::vector<std::filesystem::path>& files)
{
    Json list = Json::array();
    for (const auto& file : files) list.push_back(file.string());
    return list;
}

void showFiles(Session& session, const std::vector<std::filesystem::path>& files)
{
    for (const auto& file : files) session.say(session.words("cli.run.file", {{"file", file.string()}}));
}

Result<ExitStatus> produce(Session& session, Desk& desk, const std::shared_ptr<const LetterOffice>& office,
                           const RunTarget& target)
{
    const auto printer = session.parts().makePrinter();
    ENCOURS_ASSIGN(const RunResult result, (ContinueRun{desk, *printer, office}.execute(target)));
    const auto portfolio = desk.portfolio();
    Json refused = Json::array();
    for (const auto& [customer, fault] : result.refused) {
        Json line = faultJson(fault, session.language());
        const Account* const account = portfolio->find(customer);
        line["customer"] = account == nullptr ? Json(nullptr) : Json(account->customer.code);
        refused.push_back(std::move(line));
    }
    session.print({{"run", result.run.value},
                   {"planned", result.planned},
                   {"written", result.written},
                   {"drafted", result.drafted},
                   {"refused", std::move(refused)},
                   {"files", filesJson(result.files)},
                   {"cancelled", result.isCancelled}});
    session.say(session.words("cli.run.started", {{"value", std::to_string(result.run.value)},
                                                  {"planned", std::to_string(result.planned)},
                                                  {"written", std::to_string(result.written)},
                                                  {"drafted", std::to_string(result.drafted)}}));
    showFiles(session, result.files);
    for (const auto& [customer, fault] : result.refused) {
        const Account* const account = portfolio->find(customer);
        const std::string name = account == nullptr ? std::string{} : account->customer.code + ": ";
        session.warn(name + wordsFor(session.language(), fault));
    }
    if (result.isCancelled)
        session.warn(session.words("cli.run.cancelled", {{"value", std::to_string(result.run.value)}}));
    return ExitStatus::Done;
}

Result<ExitStatus> propose(Session& session, const RunOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto office, openLetterOffice(*desk));
    ENCOURS_ASSIGN(const RunProposal proposal, proposalFrom(session, *desk, office, options));
    const std::vector<FigureTable> tables{proposalFigures(proposal, session.language())};
    ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    session.print(proposalJson(proposal, session.language()));
    if (!session.isJson()) showProposal(session, proposal);
    return ExitStatus::Done;
}

Result<ExitStatus> start(Session& session, const RunOptions& options)
{
    if (options.change.isDryRun) return propose(session, options);
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto office, openLetterOffice(*desk));
    // Said before anything is recorded: a run that cannot be produced is not begun.
    ENCOURS_ASSIGN(RunTarget target, targetFrom(options, {}));
    ENCOURS_ASSIGN(const RunProposal proposal, proposalFrom(session, *desk, office, options));
    if (proposal.gate.isStale && !options.mayClaimStale)
        return faultAbout(FaultCode::RequestMalformed, "run-stale", "reason");
    ENCOURS_ASSIGN(target.run, StartRun{*desk}.execute(choiceOf(proposal), options.change.key));
    return produce(session, *desk, office, target);
}

/// The run that was named, else the newest that is not finished.
Result<DunningRunId> namedRun(Desk& desk, const RunOptions& options)
{
    if (options.run > 0) return DunningRunId{options.run};
    ENCOURS_ASSIGN(const auto runs, listRuns(desk));
    for (const RunLine& run : runs) {
        if (!run.isEnded) return run.run;
    }
    return faultAbout(FaultCode::RunUnknown, "–");
}

Result<ExitStatus> resume(Session& session, const RunOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const DunningRunId run, namedRun(*desk, options));
    ENCOURS_ASSIGN(const RunTarget target, targetFrom(options, run));
    ENCOURS_ASSIGN(const auto office, openLetterOffice(*desk));
    return produce(session, *desk, office, target);
}

Result<ExitStatus> list(Session& session)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const auto runs, listRuns(*desk));
    Json lines = Json::array();
    Table table{{{session.words("cli.column.run"), Table::Align::Right},
                 {session.words("cli.column.date")},
                 {session.words("cli.column.actor"), Table::Align::Left, 30},
                 {session.words("cli.column.planned"), Table::Align::Right},
                 {session.words("cli.column.written"), Table::Align::Right},
                 {session.words("cli.column.state")}}};
    for (const RunLine& run : runs) {
        lines.push_back({{"run", run.run.value},
                         {"on", formatIsoDate(run.on)},
                         {"actor", run.actor},
                         {"planned", run.planned},
                         {"written", run.written},
                         {"ended", run.isEnded}});
        table.add({std::to_string(run.run.value), formatDate(run.on, session.language()), run.actor,
                   std::to_string(run.planned), std::to_string(run.written),
                   session.words(run.isEnded ? "cli.run.ended" : "cli.run.open")});
    }
    session.print({{"runs", std::move(lines)}});
    session.say(table.isEmpty() ? session.words("cli.run.no-runs") : table.text());
    return ExitStatus::Done;
}

Result<ExitStatus> print(Session& session, const RunOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const RunTarget target, targetFrom(options, DunningRunId{options.run}));
    const auto printer = session.parts().makePrinter();
    ENCOURS_ASSIGN(const auto files, printRun(*desk, *printer, target));
    session.print({{"run", options.run}, {"files", filesJson(files)}});
    showFiles(session, files);
    return ExitStatus::Done;
}

Result<ExitStatus> run(Session& session, const RunOptions& options)
{
    if (options.action == "propose") return propose(session, options);
    if (options.action == "start") return start(session, options);
    if (options.action == "continue") return resume(session, options);
    if (options.action == "list") return list(session);
    if (options.action == "print") return print(session, options);
    return unknownValue("run", options.action);
}

} // namespace

void addRun(Verbs& verbs)
{
    auto options = std::make_shared<RunOptions>();
    auto verb =
        verbs.add("run", "Dunning runs: the letters and e-mails that fall due today, for many customers at once",
                  [options](Session& session) { return run(session, *options); });
    verb.option("action", options->action, "propose, start, continue, list or print").required();
    verb.option("--phase", options->phases, "Only these phases: preventive, prelitigation, litigation; with commas");
    verb.option("--template", options->templates, "Only letters of these templates or kinds, with commas");
    verb.option("--channel", options->channel, "Only paper or email");
    verb.option("--controller", options->controller, "Only customers of this person; @me, @nobody");
    verb.option("--smallest", options->smallest, "Leave out customers of whom less than this can be claimed");
    verb.flag("--calls", options->hasCalls, "Customers who are to be called today get a letter too");
    verb.option("--drop", options->dropped, "Codes of customers who get none, with commas");
    verb.repeated("--use", options->wordings, "CODE=TEMPLATE: another template for a customer");
    verb.option("--run", options->run, "Number of the run; continue: the newest unfinished one when absent");
    verb.option("--out", options->folder, "Folder for the PDF files");
    verb.flag("--separate", options->isSeparate, "One file for each letter as well");
    verb.flag("--no-merge", options->isUnmerged, "One file for each letter, none with all");
    verb.flag("--pdf-a", options->isArchive, "PDF/A-1b");
    verb.flag("--accept-stale", options->mayClaimStale, "Write although the ledger is older than the book allows");
    addFigureFiles(verb, options->files);
    addChangeOptions(verb, options->change);
}

} // namespace encours
