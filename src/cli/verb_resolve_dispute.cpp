// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/edit_book.h"

#include <algorithm>

namespace encours {
namespace {

struct ResolveOptions {
    std::string customer;
    std::string resolution;
    std::int64_t dispute = 0; ///< 0 = the only open one
    ChangeOptions change;
};

/// The dispute that was named, or the only one that is open.
Result<DisputeId> disputeOf(const Account& account, const ResolveOptions& options, Date today)
{
    if (options.dispute > 0) return DisputeId{options.dispute};
    std::vector<DisputeId> open;
    for (const auto& dispute : account.disputes) {
        if (dispute.isOpen(today)) open.push_back(dispute.id);
    }
    if (open.size() == 1) return open.front();
    const auto* reason = open.empty() ? "no-open-dispute" : "several-disputes";
    return Fault{FaultCode::RequestMalformed, {{"reason", reason}}, "which dispute"};
}

Result<ExitStatus> resolve(Session& session, const ResolveOptions& options)
{
    const auto resolution = parseDisputeResolution(options.resolution);
    if (!resolution) return unknownValue("--as", options.resolution);
    ENCOURS_ASSIGN(Desk* const desk, session.deskFor(options.change));
    ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(*desk, options.customer));
    const auto account = desk->portfolio()->share(customer);
    ENCOURS_ASSIGN(const DisputeId dispute, disputeOf(*account, options, session.today()));
    ENCOURS_TRY(ResolveDispute{*desk}.execute(customer, dispute, *resolution, options.change.key));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"customer", account->customer.code},
                   {"dispute", dispute.value},
                   {"resolution", disputeResolutionCode(*resolution)},
                   {"dry_run", options.change.isDryRun}});
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
    addChangeOptions(verb, options->change);
}

} // namespace encours
