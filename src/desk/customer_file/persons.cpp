// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/persons.h"

#include "desk/named_account.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace encours {

namespace {

struct PersonText {
    std::string_view field;
    std::string ContactPerson::* text;
};
constexpr std::array<PersonText, 6> personFields{{{"name", &ContactPerson::name},
                                                  {"phone", &ContactPerson::phone},
                                                  {"mobile", &ContactPerson::mobile},
                                                  {"email", &ContactPerson::email},
                                                  {"best_hours", &ContactPerson::bestHours},
                                                  {"note", &ContactPerson::note}}};

std::string canonicalText(const PersonRequest& request)
{
    std::string text =
        fmt::format("{}|{}|{}", request.customer.value, request.person.id.value, personRoleCode(request.person.role));
    for (const PersonText& field : personFields) text += fmt::format("|{}", request.person.*field.text);
    return text;
}

Fault unknownPerson(ContactPersonId person)
{
    return faultAbout(FaultCode::PersonUnknown, std::to_string(person.value));
}

bool isOf(const Account& account, ContactPersonId person)
{
    return std::ranges::find(account.persons, person, &ContactPerson::id) != account.persons.end();
}

/// The person in the form in which it is stored.
Result<ContactPerson> cleanPerson(const Account& account, const PersonRequest& request)
{
    ContactPerson person = request.person;
    if (person.id.isStored() && !isOf(account, person.id)) return unknownPerson(person.id);
    for (const PersonText& field : personFields) {
        ENCOURS_ASSIGN(person.*field.text, cleanText(field.field, person.*field.text));
    }
    if (person.name.empty() && person.phone.empty() && person.mobile.empty() && person.email.empty()) {
        return faultAbout(FaultCode::TextMissing, "name", "field");
    }
    return person;
}

} // namespace

Result<Done> SavePerson::check(const PersonRequest& request) const
{
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    const auto person = cleanPerson(*account, request);
    return person ? Result<Done>{Done{}} : Result<Done>{person.fault()};
}

Result<ContactPersonId> SavePerson::execute(const PersonRequest& request)
{
    const CommandHeader header = m_desk.header("person", request.key, canonicalText(request));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    if (before) {
        for (const ContactPerson& known : account->persons) {
            if (known.recordedBy == before->seq) return known.id;
        }
        return request.person.id;
    }
    ENCOURS_ASSIGN(const ContactPerson person, cleanPerson(*account, request));
    const CustomerId customer = account->customer.id;
    if (request.isDryRun) return ContactPersonId{};
    ContactPersonId id;
    ENCOURS_ASSIGN(const Recorded recorded, m_desk.store().record(header, [&](FactWriter& writer) -> Result<Done> {
        ENCOURS_ASSIGN(id, writer.setPerson(customer, person));
        return Done{};
    }));
    ENCOURS_TRY(m_desk.refresh(customer, recorded));
    return id;
}

Result<Done> RemovePerson::execute(const RemovePersonRequest& request)
{
    const CommandHeader header =
        m_desk.header("person", request.key, fmt::format("remove|{}|{}", request.customer.value, request.person.value));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    if (!isOf(*account, request.person)) return unknownPerson(request.person);
    if (request.isDryRun) return Done{};
    const auto recorded = m_desk.store().record(
        header, [&](FactWriter& writer) { return writer.removePerson(account->customer.id, request.person); });
    return recorded ? m_desk.refresh(account->customer.id, *recorded) : Result<Done>{recorded.fault()};
}

} // namespace encours
