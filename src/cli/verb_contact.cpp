// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/kept_lists.h"
#include "desk/record_contact.h"

namespace encours {
namespace {

struct ContactOptions {
    std::string customer;
    std::string outcome;
    std::string on;
    std::string amount;
    std::string means;
    std::string invoices;
    std::string category;
    std::string cause;
    std::string owner;
    std::string note;
    int instalments = 3;
    int seconds = -1; ///< below 0: not measured
    std::string person;
    bool isInbound = false;
    ChangeOptions change;
};

Result<Done> readCodes(ContactRequest& request, const ContactOptions& options)
{
    const auto outcome = parseOutcome(options.outcome);
    if (!outcome) return unknownValue("--outcome", options.outcome);
    request.outcome = *outcome;
    if (!options.means.empty()) {
        const auto means = parsePaymentMeans(options.means);
        if (!means) return unknownValue("--means", options.means);
        request.means = *means;
    }
    if (!options.category.empty()) {
        request.category = parseDisputeCategory(options.category);
        if (!request.category) return unknownValue("--category", options.category);
    }
    return Done{};
}

/// Who was spoken to, by name or `#id`; nobody named: the main contact.
Result<ContactPersonId> personNamed(const Desk& desk, CustomerId customer, const std::string& named)
{
    if (named.empty()) return ContactPersonId{};
    const auto account = desk.portfolio()->share(customer);
    for (const ContactPerson& person : account->persons) {
        const bool isMeant = named == "#" + std::to_string(person.id.value);
        if (isMeant || foldForSearch(person.name) == foldForSearch(named)) return person.id;
    }
    return faultAbout(FaultCode::PersonUnknown, named);
}

Result<ContactRequest> requestFrom(const Desk& desk, const ContactOptions& options)
{
    ContactRequest request;
    ENCOURS_TRY(readCodes(request, options));
    ENCOURS_ASSIGN(request.customer, resolveCustomer(desk, options.customer));
    ENCOURS_ASSIGN(request.date, optionalDate(options.on));
    ENCOURS_ASSIGN(request.amount, optionalAmount(options.amount, desk.settings().currency));
    ENCOURS_ASSIGN(request.items, openItemsByNumber(desk, request.customer, options.invoices));
    request.direction = options.isInbound ? Direction::Inbound : Direction::Outbound;
    request.cause = options.cause;
    request.owner = options.owner;
    request.note = options.note;
    request.instalments = options.instalments;
    if (options.seconds >= 0) request.seconds = options.seconds;
    ENCOURS_ASSIGN(request.person, personNamed(desk, request.customer, options.person));
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Json recordedJson(const ContactRecorded& recorded, const ContactRequest& request, const Customer& customer)
{
    Json promises = Json::array();
    for (const auto& promise : recorded.promises) {
        promises.push_back({{"on", formatIsoDate(promise.promisedOn)},
                            {"amount_cents", promise.amount.minorUnits()},
                            {"means", paymentMeansCode(promise.means)}});
    }
    return {{"customer", customer.code},
            {"name", customer.displayName()},
            {"outcome", outcomeCode(request.outcome)},
            {"seq", recorded.seq.isStored() ? Json(recorded.seq.value) : Json(nullptr)},
            {"recorded_before", recorded.wasRecordedBefore},
            {"dry_run", request.isDryRun},
            {"next_action_on", dayJson(recorded.nextActionOn)},
            {"promises", std::move(promises)}};
}

void show(Session& session, const ContactRecorded& recorded, const ContactRequest& request, const Customer& customer)
{
    const auto* key = request.isDryRun             ? "cli.contact.dry-run"
                      : recorded.wasRecordedBefore ? "cli.contact.before"
                                                   : "cli.contact.done";
    session.say(session.words(
        key, {{"customer", customer.displayName()}, {"outcome", wordsFor(session.language(), request.outcome)}}));
    for (const auto& promise : recorded.promises) {
        session.say(session.words("cli.contact.promise", {{"amount_cents", std::to_string(promise.amount.minorUnits())},
                                                          {"on", formatIsoDate(promise.promisedOn)}}));
    }
    if (recorded.nextActionOn) {
        session.say(session.words("cli.explain.next", {{"on", formatIsoDate(*recorded.nextActionOn)}}));
    }
}

Result<ExitStatus> recordContact(Session& session, const ContactOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const ContactRequest request, requestFrom(*desk, options));
    KeepDayList keep{*desk};
    std::optional<DayLists> morning;
    if (!request.isDryRun) {
        ENCOURS_ASSIGN(morning, keep.missing());
    }
    ENCOURS_ASSIGN(const ContactRecorded recorded, RecordContact{*desk}.execute(request));
    if (morning) ENCOURS_TRY(keep.execute(*morning));
    const auto account = desk->portfolio()->share(request.customer);
    session.print(recordedJson(recorded, request, account->customer));
    show(session, recorded, request, account->customer);
    return ExitStatus::Done;
}

} // namespace

void addContact(Verbs& verbs)
{
    auto options = std::make_shared<ContactOptions>();
    auto verb = verbs.add("contact", "Record what a customer said",
                          [options](Session& session) { return recordContact(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("--outcome", options->outcome,
                "promise, dispute, evasive, no-answer, message, call-back, paid, duplicate, wrong-contact, difficulty "
                "or plan")
        .required();
    verb.option("--on", options->on, "Promised day, day of the call-back, or first instalment (YYYY-MM-DD)");
    verb.option("--amount", options->amount, "Decimal with a dot");
    verb.option("--means", options->means, "vir, chq, prlv, lcr, bor, cb or esp");
    verb.option("--invoices", options->invoices, "Numbers of invoices, separated by commas");
    verb.option("--category", options->category, "Of a dispute: administrative, commercial or technical");
    verb.option("--cause", options->cause, "Of a dispute, in a few words");
    verb.option("--owner", options->owner, "Who resolves the dispute");
    verb.option("--instalments", options->instalments, "Of a plan: how many monthly parts");
    verb.option("--note", options->note, "What was said");
    verb.option("--seconds", options->seconds, "How long the call took");
    verb.option("--person", options->person, "Who was spoken to: name or #id of a person of the customer");
    verb.flag("--inbound", options->isInbound, "The customer called");
    addChangeOptions(verb, options->change);
}

} // namespace encours
