// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/blocks.h"

namespace encours {
namespace {

struct BlockOptions {
    std::string customer;
    std::string kind = "vip";
    std::string from;
    std::string until;
    std::string reason;
    std::string invoices;
    ChangeOptions change;
};

Result<BlockRequest> requestFrom(const Desk& desk, const BlockOptions& options)
{
    BlockRequest request;
    const auto kind = parseBlockKind(options.kind);
    if (!kind) return unknownValue("--kind", options.kind);
    request.kind = *kind;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    ENCOURS_ASSIGN(request.from, optionalDate(options.from));
    ENCOURS_ASSIGN(request.until, optionalDate(options.until));
    ENCOURS_ASSIGN(request.items, openItemsByNumber(desk, request.customer, options.invoices));
    request.reason = options.reason;
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> block(Session& session, const BlockOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const BlockRequest request, requestFrom(*desk, options));
    ENCOURS_ASSIGN(const BlockId id, BlockAccount{*desk}.execute(request));
    const auto account = desk->portfolio()->share(request.customer);
    session.say(session.words("cli.block.done", {{"customer", account->customer.displayName()},
                                                 {"kind", wordsFor(session.language(), request.kind)},
                                                 {"on", formatIsoDate(*request.until)}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    session.print({{"customer", account->customer.code},
                   {"block", id.isStored() ? Json(id.value) : Json(nullptr)},
                   {"kind", blockKindCode(request.kind)},
                   {"until", dayJson(request.until)},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addBlock(Verbs& verbs)
{
    auto options = std::make_shared<BlockOptions>();
    auto verb = verbs.add("block", "Leave a customer or some invoices in peace until a day",
                          [options](Session& session) { return block(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("--until", options->until, "Last day on which nobody calls (YYYY-MM-DD); must be given");
    verb.option("--reason", options->reason, "Why; must be given");
    verb.option("--kind", options->kind, "vip, agreement, internal or other; vip when absent");
    verb.option("--from", options->from, "First day (YYYY-MM-DD); today when absent");
    verb.option("--invoices", options->invoices,
                "Numbers of invoices, separated by commas; the whole account when absent");
    addChangeOptions(verb, options->change);
}

} // namespace encours
