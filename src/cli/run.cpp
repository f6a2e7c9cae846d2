// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <ostream>

namespace encours {
namespace {

constexpr auto description =
    "Encours: whom to call about unpaid invoices, why, and what to say.\n"
    "Exit status: 0 done, 1 a bug, 2 refused (nothing changed), 3 the book could not be reached.";

void addGlobalOptions(CLI::App& app, GlobalOptions& options)
{
    app.add_option("--db", options.book, "The book, a file name.encours")->envname("ENCOURS_DB");
    app.add_option("--today", options.today, "Work as if it were this day (YYYY-MM-DD)");
    app.add_option("--lang", options.language, "Language of sentences: fr or en")->check(CLI::IsMember({"fr", "en"}));
    app.add_flag("--json", options.isJson, "Print one JSON document");
    app.set_version_flag("--version", std::string{ENCOURS_VERSION});
    app.require_subcommand(1);
    app.fallthrough();
}

// In the order of the help.
// clang-format off
constexpr void (*addFunctions[])(Verbs&) = {
    addInit, addDemo, addPeople, addImport, addBatches, addUndoImport, addLists, addExplain, addWeights, addTargets, addCampaign, addBrief, addContact, addUndo, addCustomer,
    addIncomplete, addPerson, addNote, addDocument, addDuplicates, addMerge, addSplit, addPersonalData, addSettings, addPromises, addDisputes, addDispute, addResolveDispute, addCircuit, addBlock,
    addUnblock, addBlocks, addLitigation, addDossier, addDiligence, addLetters, addRun, addLetter, addResponses, addTemplate, addPaper, addOutbox, addSend, addMailCheck, addPayment, addAllocate, addUnallocate, addInvoices, addCustomers, addPayments, addAged, addKpis, addReferenceDelays, addDunningCost, addForecast, addManagement,
    addActivity, addWorkload, addObjectives, addCoverage, addReplay, addKeptList, addStatement, addInstruments, addInstrumentAdd, addInstrumentStep, addCharges, addChargesRecord,
    addFactoring, addFactor, addExposure, addFind, addDeadlines, addEvent, addProvision, addItemDays, addDue,
    addLateFees, addCheck, addHolidays, addLegalValues, addLegalValueAdd, addLegalValuesImport, addLegalValuesExport,
    addPlan, addBackup, addRestore, addVerify, addBench,
};
// clang-format on

void addVerbs(Verbs& verbs)
{
    for (auto* add : addFunctions) add(verbs);
}

/// The options are not read when their reading failed; the wish for JSON must be seen all the same.
GlobalOptions afterParseError(const std::vector<std::string>& arguments, GlobalOptions options)
{
    options.isJson = std::ranges::find(arguments, "--json") != arguments.end();
    return options;
}

ExitStatus runChosen(const Verbs& verbs, Session& session)
{
    if (const auto prepared = session.prepare(); !prepared) return session.refuse(prepared.fault());
    const auto status = verbs.chosen()(session);
    return status ? *status : session.refuse(status.fault());
}

ExitStatus parseAndRun(const std::vector<std::string>& arguments, const CliParts& parts)
{
    CLI::App app{description, "encoursctl"};
    GlobalOptions options;
    addGlobalOptions(app, options);
    Verbs verbs{app};
    addVerbs(verbs);
    try {
        app.parse(std::vector<std::string>{arguments.rbegin(), arguments.rend()});
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            app.exit(error, parts.out, parts.err);
            return ExitStatus::Done;
        }
        Session session{parts, afterParseError(arguments, options)};
        return session.refuse({FaultCode::RequestMalformed, {{"reason", error.what()}}, error.get_name()});
    }
    Session session{parts, options};
    try {
        return runChosen(verbs, session);
    } catch (const std::exception& bug) {
        return session.refuse({FaultCode::BugFound, {{"detail", bug.what()}}, bug.what()});
    }
}

} // namespace

Verb Verbs::add(const std::string& name, const std::string& does, VerbAction action)
{
    auto* verb = m_app.add_subcommand(name, does);
    m_verbs.emplace_back(verb, std::move(action));
    return Verb{verb};
}

const VerbAction& Verbs::chosen() const
{
    const auto found = std::ranges::find_if(m_verbs, [](const auto& verb) { return verb.first->parsed(); });
    expect(found != m_verbs.end(), "a verb is required");
    return found->second;
}

void addChangeOptions(Verb& verb, ChangeOptions& change)
{
    verb.option("--key", change.key, "Idempotency key: the same request under the same key is done once");
    verb.flag("--dry-run", change.isDryRun, "Check everything, change nothing");
}

ExitStatus runEncoursctl(const std::vector<std::string>& arguments, const CliParts& parts)
{
    try {
        return parseAndRun(arguments, parts);
    } catch (const std::exception& bug) {
        parts.err << "encoursctl: " << bug.what() << '\n';
        return ExitStatus::Bug;
    }
}

} // namespace encours
