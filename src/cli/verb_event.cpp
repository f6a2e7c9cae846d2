// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/verbs.h"
#include "desk/account_events.h"

namespace encours {
namespace {

struct EventOptions {
    std::string customer;
    std::string kind;
    std::string on;
    std::string note;
    ChangeOptions change;
};

Result<AccountEventRequest> requestFrom(const Desk& desk, const EventOptions& options)
{
    AccountEventRequest request;
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    const auto kind = parseAccountEvent(options.kind);
    if (!kind) return faultAbout(FaultCode::EventUnknown, options.kind);
    request.kind = *kind;
    ENCOURS_ASSIGN(request.on, dateOr(options.on, desk.today()));
    request.note = options.note;
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Result<ExitStatus> recordEvent(Session& session, const EventOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const AccountEventRequest request, requestFrom(*desk, options));
    ENCOURS_TRY(RecordAccountEvent{*desk}.execute(request));
    const auto account = desk->portfolio()->share(request.customer);
    session.say(session.words("cli.event.done", {{"customer", account->customer.displayName()},
                                                 {"event", wordsFor(session.language(), request.kind)},
                                                 {"on", formatIsoDate(request.on)}}));
    if (options.change.isDryRun) session.say(session.words("cli.dry-run"));
    session.print({{"customer", account->customer.code},
                   {"kind", accountEventCode(request.kind)},
                   {"on", formatIsoDate(request.on)},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addEvent(Verbs& verbs)
{
    auto options = std::make_shared<EventOptions>();
    auto verb = verbs.add("event", "Record a judgment, a publication, an order or a change in the books",
                          [options](Session& session) { return recordEvent(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("kind", options->kind,
                "safeguard, receivership, liquidation, bodacc, claim-declared, proceedings-closed, formal-notice, "
                "injunction-ordered, injunction-served, injunction-opposed, debt-acknowledged, court-claim, "
                "enforcement, doubtful, sound-again, irrecoverable, vat-recovered or insurer-notified")
        .required();
    verb.option("--on", options->on, "Day (YYYY-MM-DD); today when absent");
    verb.option("--note", options->note, "Court, representative or reference");
    addChangeOptions(verb, options->change);
}

} // namespace encours
