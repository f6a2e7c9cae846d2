// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "desk/people/edit_people.h"
#include "desk/people/served_customers.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace encours {
namespace {

using RowsByName = std::map<std::string, PersonRow>; ///< folded name → row

RowsByName recordedPeople(const People& people, Money zero)
{
    RowsByName rows;
    for (const Colleague& colleague : people.colleagues) {
        PersonRow& row = rows[foldForSearch(colleague.name)];
        row.colleague = colleague;
        row.overdue = zero;
    }
    return rows;
}

/// Books have few controllers and many customers: each way of writing a name is folded once.
class FoldedNames {
public:
    const std::string& operator()(const std::string& name)
    {
        const auto [found, isNew] = m_folded.try_emplace(name);
        if (isNew) found->second = foldForSearch(name);
        return found->second;
    }

private:
    std::unordered_map<std::string, std::string> m_folded;
};

} // namespace

PeopleBoard ShowPeople::execute(Date day) const
{
    const auto people = m_desk.people();
    const auto portfolio = m_desk.portfolio();
    const Money zero{0, portfolio->currency()};
    RowsByName rows = recordedPeople(*people, zero);
    PeopleBoard board;
    FoldedNames folded;
    portfolio->forEach([&](const Account& account) {
        if (account.mergedInto) return;
        const std::string& controller = account.customer.field(CustomerField::Controller);
        const std::string& name = folded(controller);
        if (name.empty()) {
            ++board.customersOfNobody;
            return;
        }
        const auto [found, isNew] = rows.try_emplace(name);
        PersonRow& row = found->second;
        if (isNew) {
            row.colleague.name = controller;
            row.isRecorded = false;
            row.overdue = zero;
        }
        ++row.customers;
        const Money overdue = stateOf(account, day, portfolio->currency()).ageing.overdue();
        if (!overdue.isPositive()) return;
        ++row.owing;
        row.overdue += overdue;
    });
    for (auto& [name, row] : rows) {
        if (const HandOver* absence = people->absenceOf(row.colleague.name, day)) row.absence = *absence;
        const ServedCustomers served{*people, row.colleague.name, day};
        row.standingInFor.assign(served.names().begin() + 1, served.names().end());
        board.rows.push_back(std::move(row));
    }
    for (const HandOver& handOver : people->handOvers) {
        if (handOver.untilOn >= day) board.handOvers.push_back(handOver);
    }
    return board;
}

std::vector<std::string> ShowPeople::names() const
{
    std::map<std::string, std::string> names;
    const auto people = m_desk.people();
    for (const Colleague& colleague : people->colleagues) names.emplace(foldForSearch(colleague.name), colleague.name);
    FoldedNames folded;
    const auto portfolio = m_desk.portfolio();
    portfolio->forEach([&](const Account& account) {
        const std::string& controller = account.customer.field(CustomerField::Controller);
        const std::string& name = folded(controller);
        if (!name.empty()) names.try_emplace(name, controller);
    });
    std::vector<std::string> all;
    for (auto& [name, written] : names) all.push_back(std::move(written));
    return all;
}

} // namespace encours
