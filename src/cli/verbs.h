// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "cli/verb.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace encours {

/// Does a verb once its options are read. A Fault is printed by the caller.
using VerbAction = std::function<Result<ExitStatus>(Session&)>;

/// The verbs of the program, each with what it does. One add… function per verb, in `verb_<name>.cpp`.
class Verbs {
public:
    explicit Verbs(CLI::App& app) : m_app(app) {}
    /// A new verb; its options are added to what is returned.
    Verb add(const std::string& name, const std::string& does, VerbAction action);
    /// What the verb that was given does.
    [[nodiscard]] const VerbAction& chosen() const;

private:
    CLI::App& m_app;
    std::vector<std::pair<CLI::App*, VerbAction>> m_verbs;
};

/// `--key` and `--dry-run`.
void addChangeOptions(Verb& verb, ChangeOptions& change);

void addInit(Verbs& verbs);
void addDemo(Verbs& verbs);
void addImport(Verbs& verbs);
void addBatches(Verbs& verbs);
void addUndoImport(Verbs& verbs);
void addLists(Verbs& verbs);
void addPlan(Verbs& verbs);
void addExplain(Verbs& verbs);
void addWeights(Verbs& verbs);
void addTargets(Verbs& verbs);
void addPeople(Verbs& verbs);
void addCampaign(Verbs& verbs);
void addBrief(Verbs& verbs);
void addContact(Verbs& verbs);
void addUndo(Verbs& verbs);
void addCustomer(Verbs& verbs);
void addIncomplete(Verbs& verbs);
void addPerson(Verbs& verbs);
void addNote(Verbs& verbs);
void addDocument(Verbs& verbs);
void addDuplicates(Verbs& verbs);
void addMerge(Verbs& verbs);
void addSplit(Verbs& verbs);
void addPersonalData(Verbs& verbs);
void addSettings(Verbs& verbs);
void addPromises(Verbs& verbs);
void addDisputes(Verbs& verbs);
void addDispute(Verbs& verbs);
void addResolveDispute(Verbs& verbs);
void addCircuit(Verbs& verbs);
void addBlock(Verbs& verbs);
void addUnblock(Verbs& verbs);
void addBlocks(Verbs& verbs);
void addLitigation(Verbs& verbs);
void addDossier(Verbs& verbs);
void addDiligence(Verbs& verbs);
void addLetters(Verbs& verbs);
void addRun(Verbs& verbs);
void addLetter(Verbs& verbs);
void addResponses(Verbs& verbs);
void addTemplate(Verbs& verbs);
void addPaper(Verbs& verbs);
void addOutbox(Verbs& verbs);
void addSend(Verbs& verbs);
void addMailCheck(Verbs& verbs);
void addPayment(Verbs& verbs);
void addAllocate(Verbs& verbs);
void addUnallocate(Verbs& verbs);
void addInvoices(Verbs& verbs);
void addCustomers(Verbs& verbs);
void addPayments(Verbs& verbs);
void addAged(Verbs& verbs);
void addForecast(Verbs& verbs);
void addManagement(Verbs& verbs);
void addKpis(Verbs& verbs);
void addReferenceDelays(Verbs& verbs);
void addDunningCost(Verbs& verbs);
void addActivity(Verbs& verbs);
void addWorkload(Verbs& verbs);
void addObjectives(Verbs& verbs);
void addCoverage(Verbs& verbs);
void addReplay(Verbs& verbs);
void addKeptList(Verbs& verbs);
void addStatement(Verbs& verbs);
void addDue(Verbs& verbs);
void addLateFees(Verbs& verbs);
void addCheck(Verbs& verbs);
void addHolidays(Verbs& verbs);
void addLegalValues(Verbs& verbs);
void addLegalValueAdd(Verbs& verbs);
void addLegalValuesImport(Verbs& verbs);
void addLegalValuesExport(Verbs& verbs);
void addInstruments(Verbs& verbs);
void addInstrumentAdd(Verbs& verbs);
void addInstrumentStep(Verbs& verbs);
void addCharges(Verbs& verbs);
void addChargesRecord(Verbs& verbs);
void addFactoring(Verbs& verbs);
void addFactor(Verbs& verbs);
void addExposure(Verbs& verbs);
void addFind(Verbs& verbs);
void addDeadlines(Verbs& verbs);
void addEvent(Verbs& verbs);
void addProvision(Verbs& verbs);
void addItemDays(Verbs& verbs);
void addBackup(Verbs& verbs);
void addRestore(Verbs& verbs);
void addVerify(Verbs& verbs);
void addBench(Verbs& verbs);

} // namespace encours
