// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/people/people.h"

#include <string>
#include <vector>

namespace encours {

/// Records who works in the book and who stands in for whom. Each person and each leave is one setting of the book, kept with
/// all its versions. Errors: TextMissing{field}, TextTooLong{field,limit}, TextInvalid{field},
/// RequestMalformed{reason}: `colleague-unknown`, `person-name`, `person-exists`, `login-taken`, `hand-over-to-oneself`,
/// `hand-over-period` (ends before it begins, or after three years), `hand-over-twice` (away already on one of these days),
/// `hand-over-circle` (nobody would be there), `hand-over-unknown`; KeyReused, Store….
class EditPeople {
public:
    explicit EditPeople(Desk& desk) : m_desk(desk) {}
    Result<Done> add(const Colleague& colleague, const std::string& key = {});
    /// Whoever sits before this login is this person: recorded when missing, and the login is taken from whoever had it.
    Result<Done> introduce(const Colleague& me, const std::string& key = {});
    /// Another role, login or way of writing the name. `formerName` finds who is meant; customers of that name keep it.
    Result<Done> change(const std::string& formerName, const Colleague& colleague, const std::string& key = {});
    /// Takes a person and the leaves that name it out of the list. Customers and what the person recorded stay.
    Result<Done> remove(const std::string& name, const std::string& key = {});
    Result<Done> handOver(const HandOver& handOver, const std::string& key = {});
    /// The hand-over of this person that begins on this day.
    Result<Done> cancelHandOver(const std::string& from, Date fromOn, const std::string& key = {});

private:
    Desk& m_desk;
};

/// A person as the list of people shows it.
struct PersonRow {
    Colleague colleague;
    bool isRecorded = true; ///< false: only customers name this controller
    int customers = 0;      ///< that name this controller
    int owing = 0;          ///< of these, with something overdue today
    Money overdue;
    std::optional<HandOver> absence;        ///< today
    std::vector<std::string> standingInFor; ///< whose customers this person serves today
};

/// Everybody who is recorded or whom a customer names as its controller, by name; and how many customers name nobody.
struct PeopleBoard {
    std::vector<PersonRow> rows;
    std::vector<HandOver> handOvers; ///< those that have not ended, by first day
    int customersOfNobody = 0;
};

/// May run on any thread.
class ShowPeople {
public:
    explicit ShowPeople(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] PeopleBoard execute(Date day) const;
    /// Names for a choice: recorded people and controllers of customers, sorted, each once.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    const Desk& m_desk;
};

} // namespace encours
