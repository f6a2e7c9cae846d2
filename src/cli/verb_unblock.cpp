// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/blocks.h"

namespace encours {
namespace {

struct UnblockOptions {
    std::string customer;
    std::int64_t block = 0;
    ChangeOptions change;
};

Result<ExitStatus> unblock(Session& session, const UnblockOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    EndBlockRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(*desk, options.customer));
    request.block = BlockId{options.block};
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    ENCOURS_TRY(EndBlock{*desk}.execute(request));
    const auto account = desk->portfolio()->share(request.customer);
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"customer", account->customer.code},
                   {"block", request.block.value},
                   {"ended_on", formatIsoDate(session.today())},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addUnblock(Verbs& verbs)
{
    auto options = std::make_shared<UnblockOptions>();
    auto verb = verbs.add("unblock", "Take a block off before its day",
                          [options](Session& session) { return unblock(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("block", options->block, "Its number among the blocks").required();
    addChangeOptions(verb, options->change);
}

} // namespace encours
