// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/make_demo.h"
#include "desk/start/remove_demonstration.h"

#include <utility>

namespace encours {
namespace {

struct DemoOptions {
    DemoRequest request;
    std::string until;
    bool isRemoval = false;
    ChangeOptions change;
};

/// The book is created when it is missing; a demonstration may also fill an empty one.
Result<Desk*> openOrCreate(Session& session)
{
    auto desk = session.desk();
    const bool isMissing = !desk && desk.fault().code == FaultCode::StoreMissing;
    return isMissing ? session.createBook({}) : std::move(desk);
}

Result<ExitStatus> removeDemo(Session& session, bool isDryRun)
{
    ENCOURS_ASSIGN(const std::filesystem::path file, session.bookFile());
    if (isDryRun) {
        ENCOURS_ASSIGN(const Desk* const desk, session.desk());
        if (!desk->settings().isDemonstration) return Fault{FaultCode::NotDemonstration, {}, "not a demonstration"};
    } else {
        ENCOURS_TRY(removeDemonstration(file));
    }
    session.say(session.words(isDryRun ? "cli.dry-run" : "cli.demo.removed", {{"file", file.string()}}));
    session.print({{"file", file.string()}, {"removed", !isDryRun}, {"dry_run", isDryRun}});
    return ExitStatus::Done;
}

Result<ExitStatus> makeDemo(Session& session, const DemoOptions& options)
{
    if (options.isRemoval) return removeDemo(session, options.change.isDryRun);
    ENCOURS_ASSIGN(const auto until, optionalDate(options.until));
    DemoRequest request = options.request;
    request.until = until.value_or(session.today());
    request.key = options.change.key;
    if (options.change.isDryRun) {
        ENCOURS_TRY(checkDemoRequest(request));
        session.say(session.words("cli.dry-run"));
        session.print({{"dry_run", true}});
        return ExitStatus::Done;
    }
    ENCOURS_ASSIGN(Desk* const desk, openOrCreate(session));
    ENCOURS_TRY(MakeDemo{*desk}.execute(request));
    const auto customers = static_cast<std::int64_t>(desk->portfolio()->size());
    session.say(
        session.words("cli.demo.done", {{"count", std::to_string(customers)}, {"file", desk->file().string()}}));
    session.print({{"file", desk->file().string()},
                   {"customers", customers},
                   {"invoices", request.invoices},
                   {"seed", request.seed},
                   {"until", formatIsoDate(request.until)}});
    return ExitStatus::Done;
}

} // namespace

void addDemo(Verbs& verbs)
{
    auto options = std::make_shared<DemoOptions>();
    auto verb = verbs.add("demo", "Fill an empty book with a company that looks real",
                          [options](Session& session) { return makeDemo(session, *options); });
    verb.option("--customers", options->request.customers, "How many customers");
    verb.option("--invoices", options->request.invoices, "How many invoices, up to 1,000,000");
    verb.option("--seed", options->request.seed, "The same seed gives the same book");
    verb.option("--until", options->until, "Last day of its history (YYYY-MM-DD)");
    verb.flag("--remove", options->isRemoval, "Delete the demonstration book and its copies; no other book");
    addChangeOptions(verb, options->change);
}

} // namespace encours
