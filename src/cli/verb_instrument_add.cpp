// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/instruments.h"

namespace encours {
namespace {

struct InstrumentAddOptions {
    std::string customer;
    std::string kind;
    std::string number;
    std::string due;
    std::string amount;
    std::string invoices;
    std::string step;
    std::string on;
    ChangeOptions change;
};

Result<NewInstrument> requestFrom(const Desk& desk, const InstrumentAddOptions& options)
{
    NewInstrument request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    const auto kind = parseInstrumentKind(options.kind);
    if (!kind) return unknownValue("--kind", options.kind);
    request.kind = *kind;
    if (!options.step.empty()) {
        request.step = parseInstrumentStep(options.step);
        if (!request.step) return unknownValue("--step", options.step);
    }
    request.number = options.number;
    ENCOURS_ASSIGN(request.dueOn, parseDate(options.due));
    ENCOURS_ASSIGN(request.amount, optionalAmount(options.amount, desk.settings().currency));
    ENCOURS_ASSIGN(request.items, openItemsByNumber(desk, request.customer, options.invoices));
    ENCOURS_ASSIGN(request.on, dateOr(options.on, desk.today()));
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> registerInstrument(Session& session, const InstrumentAddOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const NewInstrument request, requestFrom(*desk, options));
    ENCOURS_ASSIGN(const InstrumentId id, RegisterInstrument{*desk}.execute(request));
    const auto account = desk->portfolio()->share(request.customer);
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.instrument.done",
                              {{"value", std::to_string(id.value)}}));
    session.print({{"customer", account->customer.code},
                   {"instrument", id.isStored() ? Json(id.value) : Json(nullptr)},
                   {"kind", instrumentKindCode(request.kind)},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addInstrumentAdd(Verbs& verbs)
{
    auto options = std::make_shared<InstrumentAddOptions>();
    auto verb = verbs.add("instrument-add", "Enter a bill, cheque or direct debit into the register",
                          [options](Session& session) { return registerInstrument(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("--kind", options->kind, "lcr-accepted, lcr, bor, chq, prlv, prlv-b2b, vir, cb or esp").required();
    verb.option("--due", options->due, "Maturity, collection day or expected day (YYYY-MM-DD)").required();
    verb.option("--amount", options->amount, "Decimal with a dot; all that is open of the invoices when absent");
    verb.option("--number", options->number, "Number of the bill or cheque");
    verb.option("--invoices", options->invoices, "Numbers, separated by commas (default: the oldest)");
    verb.option("--step", options->step,
                "requested, received, remitted or discounted; the first of its kind when absent");
    verb.option("--on", options->on, "Day of that step (YYYY-MM-DD); today when absent");
    addChangeOptions(verb, options->change);
}

} // namespace encours
