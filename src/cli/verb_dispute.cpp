// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/disputes.h"

namespace encours {
namespace {

struct DisputeOptions {
    std::string customer;
    std::int64_t dispute = 0; ///< 0 = the only open one
    std::string note;
    std::string task;
    std::string person;
    std::string due;
    std::string owner;
    std::string deadline;
    std::string category;
    bool isDone = false;
    ChangeOptions change;
};

/// What is done to the dispute. `--note` and `--task` may go with another step, as its text.
Result<DisputeStepKind> kindOf(const DisputeOptions& options)
{
    std::vector<DisputeStepKind> kinds;
    if (!options.owner.empty()) kinds.push_back(DisputeStepKind::Owner);
    if (!options.deadline.empty()) kinds.push_back(DisputeStepKind::Deadline);
    if (!options.category.empty()) kinds.push_back(DisputeStepKind::Qualified);
    if (options.isDone) kinds.push_back(DisputeStepKind::TaskDone);
    else if (!options.task.empty()) kinds.push_back(DisputeStepKind::TaskOpened);
    else if (kinds.empty() && !options.note.empty()) kinds.push_back(DisputeStepKind::Note);
    if (kinds.size() == 1) return kinds.front();
    return Fault{FaultCode::RequestMalformed, {{"reason", "one-dispute-step"}}, "one step at a time"};
}

Result<DisputeStepRequest> requestFrom(const Desk& desk, const DisputeOptions& options)
{
    DisputeStepRequest request;
    ENCOURS_ASSIGN(request.kind, kindOf(options));
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    ENCOURS_ASSIGN(request.dispute, namedDispute(desk, request.customer, options.dispute));
    const bool isTask = request.kind == DisputeStepKind::TaskOpened || request.kind == DisputeStepKind::TaskDone;
    if (isTask && !options.note.empty()) return unknownValue("--note", options.note);
    request.text = isTask ? options.task : options.note;
    request.person = request.kind == DisputeStepKind::Owner ? options.owner : options.person;
    const bool isDeadline = request.kind == DisputeStepKind::Deadline;
    ENCOURS_ASSIGN(request.dueOn, optionalDate(isDeadline ? options.deadline : options.due));
    if (request.kind == DisputeStepKind::Qualified) {
        const auto category = parseDisputeCategory(options.category);
        if (!category) return unknownValue("--category", options.category);
        request.category = *category;
    }
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> stepDispute(Session& session, const DisputeOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const DisputeStepRequest request, requestFrom(*desk, options));
    ENCOURS_TRY(StepDispute{*desk}.execute(request));
    const auto account = desk->portfolio()->share(request.customer);
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"customer", account->customer.code},
                   {"dispute", request.dispute.value},
                   {"step", disputeStepCode(request.kind)},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addDispute(Verbs& verbs)
{
    auto options = std::make_shared<DisputeOptions>();
    auto verb = verbs.add("dispute", "Add a step to a dispute: a note, a task, its owner, deadline or category",
                          [options](Session& session) { return stepDispute(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("dispute", options->dispute, "Number of the dispute; needed when several are open");
    verb.option("--note", options->note, "Something worth knowing; also beside --owner, --deadline or --category");
    verb.option("--task", options->task, "What somebody has to do; with --done, which task was done");
    verb.option("--person", options->person, "Who does it or did it; the owner when absent");
    verb.option("--due", options->due, "By when (YYYY-MM-DD); the deadline of the dispute when absent");
    verb.flag("--done", options->isDone, "The task was done; without --task the one with the earliest deadline");
    verb.option("--owner", options->owner, "Who is to resolve it from now on, not the collector");
    verb.option("--deadline", options->deadline, "The new deadline (YYYY-MM-DD)");
    verb.option("--category", options->category, "administrative, commercial or technical");
    addChangeOptions(verb, options->change);
}

} // namespace encours
