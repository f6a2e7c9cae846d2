// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/customer_file/merges.h"

#include <algorithm>

namespace encours {
namespace {

struct SplitOptions {
    std::string customer;
    ChangeOptions change;
};

/// The merge that put a customer into another account.
Result<SplitRequest> requestFrom(const Desk& desk, const SplitOptions& options)
{
    ENCOURS_ASSIGN(const CustomerId other, exactCustomer(desk, options.customer));
    const auto portfolio = desk.portfolio();
    const auto account = portfolio->share(other);
    if (!account->mergedInto) return faultAbout(FaultCode::MergeUnknown, account->customer.displayName());
    SplitRequest request;
    request.customer = *account->mergedInto;
    const auto kept = portfolio->share(request.customer);
    const auto merged = std::ranges::find(kept->merged, other, &MergedCustomer::customer);
    if (merged == kept->merged.end()) return faultAbout(FaultCode::MergeUnknown, account->customer.displayName());
    request.merge = merged->merge;
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> split(Session& session, const SplitOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const SplitRequest request, requestFrom(*desk, options));
    ENCOURS_TRY(SplitCustomer{*desk}.execute(request));
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"customer", options.customer},
                   {"from", desk->portfolio()->share(request.customer)->customer.code},
                   {"merge", request.merge.value},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addSplit(Verbs& verbs)
{
    auto options = std::make_shared<SplitOptions>();
    auto verb = verbs.add("split", "Take a merged customer out of the account again",
                          [options](Session& session) { return split(session, *options); });
    verb.option("customer", options->customer, "Code of the customer that was merged").required();
    addChangeOptions(verb, options->change);
}

} // namespace encours
