// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/late_charges.h"

namespace encours {
namespace {

struct ChargesRecordOptions {
    std::string customer;
    std::string step;
    std::string invoices;
    std::string interest;
    std::string indemnity;
    std::string on;
    ChangeOptions change;
};

Result<ChargeRequest> requestFrom(const Desk& desk, const ChargesRecordOptions& options)
{
    ChargeRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    const auto step = parseChargeStep(options.step);
    if (!step) return unknownValue("--step", options.step);
    request.step = *step;
    ENCOURS_ASSIGN(request.items, debitsByNumber(desk, request.customer, options.invoices));
    ENCOURS_ASSIGN(request.interest, optionalAmount(options.interest, desk.settings().currency));
    ENCOURS_ASSIGN(request.indemnity, optionalAmount(options.indemnity, desk.settings().currency));
    const bool hasAmount = request.interest || request.indemnity;
    if (hasAmount && request.items.size() != 1) return unknownValue("--invoices", options.invoices);
    ENCOURS_ASSIGN(request.on, dateOr(options.on, desk.today()));
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> recordCharges(Session& session, const ChargesRecordOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const ChargeRequest request, requestFrom(*desk, options));
    ENCOURS_ASSIGN(const Money whole, RecordCharges{*desk}.execute(request));
    const auto account = desk->portfolio()->share(request.customer);
    session.say(session.words("cli.charges.done", {{"customer", account->customer.displayName()},
                                                   {"amount_cents", std::to_string(whole.minorUnits())},
                                                   {"step", wordsFor(session.language(), request.step)}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    session.print({{"customer", account->customer.code},
                   {"step", chargeStepCode(request.step)},
                   {"on", formatIsoDate(request.on)},
                   {"amount_cents", whole.minorUnits()},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addChargesRecord(Verbs& verbs)
{
    auto options = std::make_shared<ChargesRecordOptions>();
    auto verb = verbs.add("charges-record", "Say that late-payment charges were claimed, waived or paid",
                          [options](Session& session) { return recordCharges(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("--step", options->step, "claimed, waived or paid").required();
    verb.option("--invoices", options->invoices, "Numbers, separated by commas (default: all with something due)");
    verb.option("--interest", options->interest, "Of one invoice: decimal with a dot; all that is due when absent");
    verb.option("--indemnity", options->indemnity, "Of one invoice: decimal with a dot; all that is due when absent");
    verb.option("--on", options->on, "Day (YYYY-MM-DD); today when absent");
    addChangeOptions(verb, options->change);
}

} // namespace encours
