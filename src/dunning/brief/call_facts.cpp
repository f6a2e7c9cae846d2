// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/brief/call_facts.h"

#include "dunning/brief/call_past.h"

#include <algorithm>

namespace encours {

namespace {

/// Our own people are asked last, the accounts first.
int orderOf(const CallPerson& person)
{
    if (person.isAskedFor) return 0;
    switch (person.role) {
    case PersonRole::AccountsPayable: return 1;
    case PersonRole::Buyer: return 2;
    case PersonRole::Manager: return 3;
    case PersonRole::Other: return 4;
    case PersonRole::OwnCounterpart: return 5;
    }
    return 5;
}

bool isKnown(const CallPerson& person)
{
    return !(person.name.empty() && person.number().empty() && person.email.empty());
}

CallPerson mainContactOf(const Customer& customer)
{
    CallPerson person;
    person.name = customer.field(CustomerField::ContactName);
    person.function = customer.field(CustomerField::ContactRole);
    person.phone = customer.field(CustomerField::Phone);
    person.email = customer.field(CustomerField::Email);
    person.bestHours = customer.field(CustomerField::BestHours);
    return person;
}

CallPerson buyerOf(const Customer& customer)
{
    CallPerson person;
    person.role = PersonRole::Buyer;
    person.name = customer.field(CustomerField::BuyerName);
    person.phone = customer.field(CustomerField::BuyerPhone);
    person.email = customer.field(CustomerField::BuyerEmail);
    return person;
}

CallPerson ownCounterpartOf(const Customer& customer)
{
    CallPerson person;
    person.role = PersonRole::OwnCounterpart;
    const std::string& own = customer.field(CustomerField::OwnContact);
    person.name = own.empty() ? customer.field(CustomerField::Salesperson) : own;
    return person;
}

CallPerson personOf(const ContactPerson& known)
{
    CallPerson person;
    person.role = known.role;
    person.person = known.id;
    person.name = known.name;
    person.phone = known.phone;
    person.mobile = known.mobile;
    person.email = known.email;
    person.bestHours = known.bestHours;
    return person;
}

/// A call that names nobody was with the main contact.
std::optional<Date> lastReachedOf(const Account& account, ContactPersonId person, Date today)
{
    std::optional<Date> last;
    for (const Attempt& attempt : account.attempts) {
        if (attempt.on > today || attempt.person != person || !reachedCustomer(attempt.outcome)) continue;
        if (!last || *last < attempt.on) last = attempt.on;
    }
    return last;
}

/// The one whom the list says to ask for; without a list, the main contact.
void markAskedFor(std::vector<CallPerson>& persons, const AccountDecision& decision)
{
    const CallPartner partner = decision.call ? decision.call->partner : CallPartner{};
    const PersonRole role = partner.role == CircuitHolder::Buyer ? PersonRole::Buyer : PersonRole::AccountsPayable;
    const auto byName = std::ranges::find_if(persons, [&](const CallPerson& person) {
        return !partner.name.empty() && person.role == role && person.name == partner.name;
    });
    const auto found = byName != persons.end() ? byName : std::ranges::find(persons, role, &CallPerson::role);
    if (found != persons.end()) found->isAskedFor = true;
}

std::vector<CallPerson> personsOf(const Account& account, const AccountDecision& decision, Date today)
{
    const Customer& customer = account.customer;
    std::vector<CallPerson> persons{mainContactOf(customer), buyerOf(customer)};
    persons.front().lastReachedOn = lastReachedOf(account, ContactPersonId{}, today);
    for (const ContactPerson& known : account.persons) {
        persons.push_back(personOf(known));
        persons.back().lastReachedOn = lastReachedOf(account, known.id, today);
    }
    persons.push_back(ownCounterpartOf(customer));
    std::erase_if(persons, [](const CallPerson& person) { return !isKnown(person); });
    markAskedFor(persons, decision);
    std::ranges::stable_sort(persons, {}, orderOf);
    return persons;
}

std::vector<WaitingCredit> creditsOf(const AccountState& state)
{
    std::vector<WaitingCredit> credits;
    for (const OpenItem& credit : state.credits) {
        credits.push_back({credit.item->id, credit.item->kind, credit.item->number.str(), credit.item->bookedOn,
                           credit.open.absolute()});
    }
    return credits;
}

std::optional<Date> lastOf(const Account& account, Outcome outcome, Date today)
{
    std::optional<Date> last;
    for (const Attempt& attempt : account.attempts) {
        if (attempt.outcome == outcome && attempt.on <= today && (!last || *last < attempt.on)) last = attempt.on;
    }
    return last;
}

} // namespace

int CallFacts::promisesMissed() const
{
    return static_cast<int>(std::ranges::count_if(promises, &KnownPromise::isMissed));
}

int CallFacts::promisesSettled() const
{
    return static_cast<int>(std::ranges::count_if(promises, [](const KnownPromise& promise) {
        return promise.status != PromiseStatus::Running && promise.status != PromiseStatus::Superseded;
    }));
}

CallFacts callFactsOf(const Account& account, const AccountState& state, const AccountDecision& decision,
                      const DunningContext& context)
{
    const Date today = context.today;
    CallFacts facts;
    facts.persons = personsOf(account, decision, today);
    facts.credits = creditsOf(state);
    facts.promises = knownPromises(account, context);
    facts.disputes = knownDisputes(account, today);
    facts.instruments = knownInstruments(account, today);
    facts.letters = sentLetters(account, decision, today);
    facts.charges = chargesToday(account, context);
    facts.payer = payerFigures(account, today, context.currency);
    facts.duplicateSentOn = lastOf(account, Outcome::Duplicate, today);
    facts.evasiveOn = lastOf(account, Outcome::Evasive, today);
    for (const AccountEvent& event : account.events) {
        if (event.kind == AccountEventKind::FormalNotice && event.on <= today) facts.formalNoticeOn = event.on;
    }
    return facts;
}

} // namespace encours
