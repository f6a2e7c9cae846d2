// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/edit_book.h"

namespace encours {
namespace {

struct ResolveOptions {
    std::string customer;
    std::string resolution;
    std::string by;
    std::string amount;
    std::string note;
    std::int64_t dispute = 0; ///< 0 = the only open one
    ChangeOptions change;
};

Result<DisputeVerdict> verdictFrom(const Desk& desk, const ResolveOptions& options)
{
    const auto resolution = parseDisputeResolution(options.resolution);
    if (!resolution) return unknownValue("--as", options.resolution);
    DisputeVerdict verdict;
    verdict.resolution = *resolution;
    ENCOURS_ASSIGN(verdict.customer, resolveCustomer(desk, options.customer));
    ENCOURS_ASSIGN(verdict.dispute, namedDispute(desk, verdict.customer, options.dispute));
    ENCOURS_ASSIGN(verdict.amount, optionalAmount(options.amount, desk.settings().currency));
    verdict.resolvedBy = options.by;
    verdict.note = options.note;
    verdict.key = options.change.key;
    verdict.isDryRun = options.change.isDryRun;
    return verdict;
}

/// As it was recorded: who resolved it may not have been said.
Json verdictJson(const Account& account, const DisputeVerdict& verdict)
{
    std::string resolver = verdict.resolvedBy;
    std::optional<Money> credited = verdict.amount;
    for (const auto& dispute : account.disputes) {
        if (dispute.id != verdict.dispute) continue;
        for (const auto& step : dispute.steps) {
            if (step.kind != DisputeStepKind::Resolver) continue;
            resolver = step.person;
            credited = step.amount;
        }
    }
    return {{"customer", account.customer.code},
            {"dispute", verdict.dispute.value},
            {"resolution", disputeResolutionCode(verdict.resolution)},
            {"resolved_by", resolver},
            {"credited_cents", amountJson(credited)},
            {"dry_run", verdict.isDryRun}};
}

Result<ExitStatus> resolve(Session& session, const ResolveOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const DisputeVerdict verdict, verdictFrom(*desk, options));
    ENCOURS_TRY(ResolveDispute{*desk}.execute(verdict));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print(verdictJson(*desk->portfolio()->share(verdict.customer), verdict));
    return ExitStatus::Done;
}

} // namespace

void addResolveDispute(Verbs& verbs)
{
    auto options = std::make_shared<ResolveOptions>();
    auto verb = verbs.add("resolve-dispute", "Close a dispute",
                          [options](Session& session) { return resolve(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("dispute", options->dispute, "Number of the dispute; needed when several are open");
    verb.option("--as", options->resolution, "credit-note, rejected or settled").required();
    verb.option("--by", options->by, "Who resolved it: not the collector who qualified it; its owner when absent");
    verb.option("--amount", options->amount, "Of a credit note: what it takes off (decimal with a dot)");
    verb.option("--note", options->note, "What was found");
    addChangeOptions(verb, options->change);
}

} // namespace encours
