// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// Somebody to speak to, as a form states them.
struct PersonRequest {
    CustomerId customer;
    ContactPerson person; ///< without an id: a new one; `recordedBy` is not read
    std::string key;
    bool isDryRun = false;
};

/// Adds somebody to speak to about a customer, or changes what is known of them. Errors: CustomerUnknown,
/// PersonUnknown{value} (an id that this customer does not have), TextMissing{name} (neither a name nor a way to reach
/// them), TextTooLong{field,limit}, TextInvalid{field}, KeyReused, Store….
class SavePerson {
public:
    explicit SavePerson(Desk& desk) : m_desk(desk) {}
    Result<ContactPersonId> execute(const PersonRequest& request); ///< none on a dry run
    /// The same checks, without writing: for a form.
    Result<Done> check(const PersonRequest& request) const;

private:
    Desk& m_desk;
};

struct RemovePersonRequest {
    CustomerId customer;
    ContactPersonId person;
    std::string key;
    bool isDryRun = false;
};

/// Takes somebody off who is not there any more. What they said stays; to take their data away: ErasePersonalData.
/// Errors: CustomerUnknown, PersonUnknown{value}, KeyReused, Store….
class RemovePerson {
public:
    explicit RemovePerson(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const RemovePersonRequest& request);

private:
    Desk& m_desk;
};

} // namespace encours
