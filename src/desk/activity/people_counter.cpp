// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/activity/people_counter.h"

#include "base/fold.h"
#include "portfolio/activity/promise_outcomes.h"

#include <algorithm>
#include <numeric>

namespace encours {

namespace {

/// Who recorded the call in which a promise was made; "" when no call says so.
const std::string& makerOf(const Promise& promise, const Account& account)
{
    static const std::string nobody;
    const auto call = std::ranges::find_if(account.attempts, [&](const Attempt& attempt) {
        return promise.attempt.isStored() ? attempt.id == promise.attempt : attempt.recordedBy == promise.recordedBy;
    });
    return call == account.attempts.end() ? nobody : call->actor;
}

Money disputedBy(const Dispute& dispute, Currency currency)
{
    Money sum(0, currency);
    for (const CoveredItem& covered : dispute.items) sum += covered.amount;
    return sum;
}

void addRow(PersonActivity& sum, const PersonActivity& row)
{
    for (const auto member :
         {&PersonActivity::callsOut, &PersonActivity::callsIn, &PersonActivity::reached, &PersonActivity::measuredCalls,
          &PersonActivity::promises, &PersonActivity::promisesDue, &PersonActivity::promisesKept,
          &PersonActivity::promisesOnTime, &PersonActivity::disputesOpened, &PersonActivity::disputesResolved,
          &PersonActivity::letters, &PersonActivity::actions, &PersonActivity::actionsPaid}) {
        sum.*member += row.*member;
    }
    for (const auto member : {&PersonActivity::promised, &PersonActivity::disputed, &PersonActivity::paidAfter})
        sum.*member += row.*member;
    if (row.seconds) sum.seconds = sum.seconds.value_or(0) + *row.seconds;
}

} // namespace

PeopleCounter::PeopleCounter(const People& people, ActivityPeriod period, Date today, Currency currency)
    : m_people(people), m_period(period), m_today(today), m_currency(currency)
{
}

PersonActivity PeopleCounter::nobody() const
{
    PersonActivity row;
    row.promised = row.disputed = row.paidAfter = Money(0, m_currency);
    return row;
}

std::size_t PeopleCounter::placeOf(std::string_view actor)
{
    const auto known = m_places.find(std::string{actor});
    if (known != m_places.end()) return known->second;
    const Colleague* colleague = m_people.find(actor);
    if (colleague == nullptr) colleague = m_people.byLogin(actor);
    PersonActivity row = nobody();
    row.name = colleague == nullptr ? std::string{actor} : colleague->name;
    std::string folded = foldForSearch(row.name);
    auto place = static_cast<std::size_t>(std::ranges::find(m_folded, folded) - m_folded.begin());
    if (place == m_rows.size()) {
        m_rows.push_back(std::move(row));
        m_folded.push_back(std::move(folded));
        m_lastCustomer.push_back(0);
    }
    m_places.emplace(actor, place);
    return place;
}

PersonActivity& PeopleCounter::touched(std::string_view actor)
{
    const std::size_t place = placeOf(actor);
    if (m_lastCustomer[place] != m_account) ++m_rows[place].customers;
    m_lastCustomer[place] = m_account;
    m_isTouched = true;
    return m_rows[place];
}

void PeopleCounter::add(const Account& account, const PromiseRules& rules)
{
    ++m_account;
    m_isTouched = false;
    addCalls(account);
    if (!account.promises.empty()) addPromises(account, rules);
    addDisputes(account);
    addEffects(account);
    m_customers += m_isTouched ? 1 : 0;
}

void PeopleCounter::addCalls(const Account& account)
{
    for (const Attempt& call : account.attempts) {
        if (!m_period.covers(call.on)) continue;
        PersonActivity& row = touched(call.actor);
        ++(call.direction == Direction::Outbound ? row.callsOut : row.callsIn);
        row.reached += reachedCustomer(call.outcome) ? 1 : 0;
        if (!call.seconds) continue;
        ++row.measuredCalls;
        row.seconds = row.seconds.value_or(0) + *call.seconds;
    }
    for (const Reminder& letter : account.reminders) {
        if (m_period.covers(letter.sentOn)) ++touched(account.customer.field(CustomerField::Controller)).letters;
    }
}

void PeopleCounter::addPromises(const Account& account, const PromiseRules& rules)
{
    for (const Promise& promise : account.promises) {
        if (!m_period.covers(promise.madeOn)) continue;
        PersonActivity& row = of(makerOf(promise, account));
        ++row.promises;
        row.promised += promise.amount;
    }
    for (const PromiseOutcome& outcome : promiseOutcomesOf(account, m_period, m_today, rules)) {
        PersonActivity& row = of(makerOf(*outcome.promise, account));
        ++row.promisesDue;
        row.promisesKept += outcome.isKept ? 1 : 0;
        row.promisesOnTime += outcome.isOnTime ? 1 : 0;
    }
}

void PeopleCounter::addDisputes(const Account& account)
{
    for (const Dispute& dispute : account.disputes) {
        if (m_period.covers(dispute.openedOn)) {
            PersonActivity& row = of(dispute.actor);
            ++row.disputesOpened;
            row.disputed += disputedBy(dispute, m_currency);
        }
        if (dispute.resolvedOn && m_period.covers(*dispute.resolvedOn)) ++of(dispute.actor).disputesResolved;
    }
}

void PeopleCounter::addEffects(const Account& account)
{
    if (account.attempts.empty() && account.reminders.empty()) return;
    for (const ActionEffect& effect : effectsOf(account, m_period, effectDays, m_today, m_currency)) {
        PersonActivity& row =
            of(effect.call != nullptr ? effect.call->actor : account.customer.field(CustomerField::Controller));
        ++row.actions;
        row.actionsPaid += effect.isPaid ? 1 : 0;
        row.paidAfter += effect.paid;
    }
}

std::vector<PersonActivity> PeopleCounter::people() const
{
    std::vector<std::size_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {},
                      [this](std::size_t place) { return std::pair{m_folded[place].empty(), m_folded[place]}; });
    std::vector<PersonActivity> people;
    for (const std::size_t place : order) people.push_back(m_rows[place]);
    return people;
}

PersonActivity PeopleCounter::all() const
{
    PersonActivity sum = nobody();
    for (const PersonActivity& row : m_rows) addRow(sum, row);
    sum.customers = m_customers;
    return sum;
}

} // namespace encours
