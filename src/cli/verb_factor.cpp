// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/factoring.h"

namespace encours {
namespace {

struct FactorOptions {
    std::string customer;
    std::string step;
    std::string invoices;
    std::string amount;
    std::string on;
    ChangeOptions change;
};

Result<FactorRequest> requestFrom(const Desk& desk, const FactorOptions& options)
{
    FactorRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    const auto step = parseFactorStep(options.step);
    if (!step) return unknownValue("step", options.step);
    request.step = *step;
    ENCOURS_ASSIGN(request.items, debitsByNumber(desk, request.customer, options.invoices));
    ENCOURS_ASSIGN(request.amount, optionalAmount(options.amount, desk.settings().currency));
    if (request.amount && request.items.size() != 1) return unknownValue("--invoices", options.invoices);
    ENCOURS_ASSIGN(request.on, dateOr(options.on, desk.today()));
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> recordStep(Session& session, const FactorOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const FactorRequest request, requestFrom(*desk, options));
    ENCOURS_ASSIGN(const int count, RecordFactorStep{*desk}.execute(request));
    const auto account = desk->portfolio()->share(request.customer);
    session.say(session.words("cli.factor.done", {{"customer", account->customer.displayName()},
                                                  {"count", std::to_string(count)},
                                                  {"step", wordsFor(session.language(), request.step)}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    session.print({{"customer", account->customer.code},
                   {"step", factorStepCode(request.step)},
                   {"on", formatIsoDate(request.on)},
                   {"invoices", count},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addFactor(Verbs& verbs)
{
    auto options = std::make_shared<FactorOptions>();
    auto verb = verbs.add("factor", "Say what happened to invoices under the factoring contract",
                          [options](Session& session) { return recordStep(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("step", options->step, "assigned, approved, rejected, financed, definanced, paid-to-us or forwarded")
        .required();
    verb.option("--invoices", options->invoices, "Numbers, separated by commas (default: all that can take the step)");
    verb.option("--amount", options->amount, "Of one invoice: decimal with a dot; the whole when absent");
    verb.option("--on", options->on, "Day (YYYY-MM-DD); today when absent");
    addChangeOptions(verb, options->change);
}

} // namespace encours
