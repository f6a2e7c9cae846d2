// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/json_parts.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/customer_file/customer_file.h"
#include "desk/customer_file/persons.h"
#include "words/call_script_words.h"

#include <algorithm>

namespace encours {
namespace {

struct PersonOptions {
    std::string customer;
    std::int64_t person = 0; ///< 0 = a new one
    std::string role;
    std::string name;
    std::string phone;
    std::string mobile;
    std::string email;
    std::string hours;
    std::string note;
    bool isRemoved = false;
    ChangeOptions change;

    [[nodiscard]] bool asksForChange() const
    {
        return isRemoved || !role.empty() || !name.empty() || !phone.empty() || !mobile.empty() || !email.empty() ||
               !hours.empty() || !note.empty();
    }
};

/// What was given stands over what is known; `-` takes a value away.
void fill(std::string& value, const std::string& given)
{
    if (given == "-") value.clear();
    else if (!given.empty()) value = given;
}

Result<PersonRequest> requestFrom(const Desk& desk, CustomerId customer, const PersonOptions& options)
{
    PersonRequest request;
    request.customer = customer;
    if (options.person > 0) {
        const auto account = desk.portfolio()->share(customer);
        const auto known = std::ranges::find(account->persons, ContactPersonId{options.person}, &ContactPerson::id);
        if (known == account->persons.end()) {
            return faultAbout(FaultCode::PersonUnknown, std::to_string(options.person));
        }
        request.person = *known;
    }
    if (!options.role.empty()) {
        const auto role = parsePersonRole(options.role);
        if (!role) return unknownValue("--role", options.role);
        request.person.role = *role;
    }
    fill(request.person.name, options.name);
    fill(request.person.phone, options.phone);
    fill(request.person.mobile, options.mobile);
    fill(request.person.email, options.email);
    fill(request.person.bestHours, options.hours);
    fill(request.person.note, options.note);
    request.key = options.change.key;
    request.isDryRun = options.change.isDryRun;
    return request;
}

Json personJson(const ContactPerson& person)
{
    return {{"person", person.id.value},
            {"role", personRoleCode(person.role)},
            {"name", person.name},
            {"phone", person.phone},
            {"mobile", person.mobile},
            {"email", person.email},
            {"best_hours", person.bestHours},
            {"note", person.note}};
}

Result<ExitStatus> showPersons(Session& session, const Desk& desk, CustomerId customer)
{
    ENCOURS_ASSIGN(const CustomerFile file, (ShowCustomerFile{desk}.execute(customer, session.today())));
    Json list = Json::array();
    Table table{{{session.words("cli.column.batch"), Table::Align::Right},
                 {session.words("cli.column.role")},
                 {session.words("cli.column.name"), Table::Align::Left, 30},
                 {session.words("cli.column.phone"), Table::Align::Left, 20},
                 {session.words("cli.column.mobile"), Table::Align::Left, 20},
                 {session.words("cli.column.email"), Table::Align::Left, 40},
                 {session.words("cli.column.best-hours"), Table::Align::Left, 24}}};
    for (const ContactPerson& person : file.persons) {
        list.push_back(personJson(person));
        table.add({std::to_string(person.id.value), wordsFor(session.language(), person.role), person.name,
                   person.phone, person.mobile, person.email, person.bestHours});
    }
    session.say(table.isEmpty() ? session.words("cli.person.none") : table.text());
    session.print({{"customer", file.account->customer.code}, {"persons", std::move(list)}});
    return ExitStatus::Done;
}

Result<ExitStatus> person(Session& session, const PersonOptions& options)
{
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(*desk, options.customer));
    if (!options.asksForChange()) return showPersons(session, *desk, customer);
    ContactPersonId id{options.person};
    if (options.isRemoved) {
        ENCOURS_TRY(RemovePerson{*desk}.execute({customer, id, options.change.key, options.change.isDryRun}));
    } else {
        ENCOURS_ASSIGN(const PersonRequest request, requestFrom(*desk, customer, options));
        ENCOURS_ASSIGN(id, SavePerson{*desk}.execute(request));
    }
    session.say(session.words(options.change.isDryRun ? "cli.dry-run" : "cli.saved"));
    session.print({{"customer", desk->portfolio()->share(customer)->customer.code},
                   {"person", id.isStored() ? Json(id.value) : Json(nullptr)},
                   {"removed", options.isRemoved},
                   {"dry_run", options.change.isDryRun}});
    return ExitStatus::Done;
}

} // namespace

void addPerson(Verbs& verbs)
{
    auto options = std::make_shared<PersonOptions>();
    auto verb = verbs.add("person", "Show whom to speak to about a customer, or add, change and remove somebody",
                          [options](Session& session) { return person(session, *options); });
    verb.option("customer", options->customer, "Code of the customer").required();
    verb.option("person", options->person, "Number of the person to change or remove; a new one when absent");
    verb.option("--role", options->role, "accounts-payable, buyer, manager, own or other");
    verb.option("--name", options->name, "Name; - takes a value away, here and below");
    verb.option("--phone", options->phone, "Telephone");
    verb.option("--mobile", options->mobile, "Mobile telephone");
    verb.option("--email", options->email, "E-mail address");
    verb.option("--hours", options->hours, "Best hours to call");
    verb.option("--note", options->note, "Something worth knowing; the person may ask to read it");
    verb.flag("--remove", options->isRemoved, "Nobody speaks to this person any more");
    addChangeOptions(verb, options->change);
}

} // namespace encours
