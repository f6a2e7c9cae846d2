// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/instruments.h"

namespace encours {
namespace {

struct InstrumentStepOptions {
    std::string customer;
    std::int64_t instrument = 0;
    std::string step;
    std::string on;
    std::string reason;
    ChangeOptions change;
};

Result<InstrumentStepRequest> requestFrom(const Desk& desk, const InstrumentStepOptions& options)
{
    InstrumentStepRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    request.instrument = InstrumentId{options.instrument};
    const auto step = parseInstrumentStep(options.step);
    if (!step) return unknownValue("step", options.step);
    request.step = *step;
    ENCOURS_ASSIGN(request.on, dateOr(options.on, desk.today()));
    request.reason = options.reason;
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> recordStep(Session& session, const InstrumentStepOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const InstrumentStepRequest request, requestFrom(*desk, options));
    ENCOURS_TRY(RecordInstrumentStep{*desk}.execute(request));
    const auto account = desk->portfolio()->share(request.customer);
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"customer", account->customer.code},
                   {"instrument", request.instrument.value},
                   {"step", instrumentStepCode(request.step)},
                   {"on", formatIsoDate(request.on)},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addInstrumentStep(Verbs& verbs)
{
    auto options = std::make_shared<InstrumentStepOptions>();
    auto verb = verbs.add("instrument-step", "Say what happened to a bill, cheque or direct debit",
                          [options](Session& session) { return recordStep(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("instrument", options->instrument, "Its number in the register").required();
    verb.option("step", options->step, "received, remitted, discounted, paid, unpaid or cancelled").required();
    verb.option("--on", options->on, "Day (YYYY-MM-DD); today when absent");
    verb.option("--reason", options->reason, "Why it came back unpaid");
    addChangeOptions(verb, options->change);
}

} // namespace encours
