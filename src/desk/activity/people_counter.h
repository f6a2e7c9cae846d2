// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/activity/activity_report.h"
#include "desk/people/people.h"
#include "portfolio/activity/action_effects.h"
#include "portfolio/promises.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace encours {

/// Adds up what people did, account by account. Facts bear the name under which they were recorded, which may be an account
/// on the machine: the people of the book say whose it is. Names that fold to the same are one person.
class PeopleCounter {
public:
    PeopleCounter(const People& people, ActivityPeriod period, Date today, Currency currency);
    void add(const Account& account, const PromiseRules& rules);
    /// By name, folded; somebody without a name comes last. Only people who did something.
    [[nodiscard]] std::vector<PersonActivity> people() const;
    /// Their sum; a customer counts once.
    [[nodiscard]] PersonActivity all() const;

private:
    std::size_t placeOf(std::string_view actor);
    PersonActivity& of(std::string_view actor) { return m_rows[placeOf(actor)]; }
    PersonActivity& touched(std::string_view actor);
    [[nodiscard]] PersonActivity nobody() const;
    void addCalls(const Account& account);
    void addPromises(const Account& account, const PromiseRules& rules);
    void addDisputes(const Account& account);
    void addEffects(const Account& account);

    const People& m_people;
    ActivityPeriod m_period;
    Date m_today;
    Currency m_currency;
    std::vector<PersonActivity> m_rows;
    std::vector<std::string> m_folded;       ///< beside m_rows
    std::vector<std::size_t> m_lastCustomer; ///< beside m_rows: the account that was counted last, from 1
    std::unordered_map<std::string, std::size_t> m_places;
    std::size_t m_account = 0;
    std::int64_t m_customers = 0;
    bool m_isTouched = false;
};

} // namespace encours
