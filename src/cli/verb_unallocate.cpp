// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/payments/allocate_by_hand.h"

#include <charconv>

namespace encours {
namespace {

struct UnallocateOptions {
    std::string customer;
    std::vector<std::string> allocations;
    ChangeOptions change;
};

Result<TakeBackRequest> requestFrom(const Desk& desk, const UnallocateOptions& options)
{
    TakeBackRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    for (const std::string& text : options.allocations) {
        std::int64_t id = 0;
        const char* const end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, id);
        if (read.ec != std::errc{} || read.ptr != end) return faultAbout(FaultCode::AllocationUnknown, text);
        request.allocations.push_back(AllocationId{id});
    }
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> unallocate(Session& session, const UnallocateOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const TakeBackRequest request, requestFrom(*desk, options));
    ENCOURS_ASSIGN(const Money open, TakeBackAllocation{*desk}.execute(request));
    const auto account = desk->portfolio()->share(request.customer);
    session.say(open.isZero()
                    ? session.words("cli.allocate.repeated")
                    : session.words("cli.unallocate.done", {{"customer", account->customer.displayName()},
                                                            {"amount_cents", std::to_string(open.minorUnits())}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    session.print({{"customer", account->customer.code},
                   {"open_again_cents", open.minorUnits()},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addUnallocate(Verbs& verbs)
{
    auto options = std::make_shared<UnallocateOptions>();
    auto verb = verbs.add("unallocate", "Take back what was allocated by hand",
                          [options](Session& session) { return unallocate(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("allocations", options->allocations, "Numbers of allocations, as `payment` shows them").required();
    addChangeOptions(verb, options->change);
}

} // namespace encours
