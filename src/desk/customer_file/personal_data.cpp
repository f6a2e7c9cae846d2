// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/customer_file/personal_data.h"

#include "desk/named_account.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {

namespace {

/// What may be erased only once nothing is open and its period is over. Contact details may go earlier when somebody asks:
/// nothing but the claim itself needs them.
Result<Done> checkMayErase(Desk& desk, const Account& account, ErasureScope scope)
{
    const Date today = desk.today();
    const std::string& name = account.customer.displayName();
    const AccountState state = stateOf(account, today, desk.settings().currency);
    if (!state.debits.empty() || !state.credits.empty()) {
        return faultAbout(FaultCode::StillOwing, name, "customer");
    }
    const auto last = lastBusinessOn(account);
    if (scope == ErasureScope::Contacts || !last) return Done{};
    ENCOURS_ASSIGN(const RetentionPeriods periods, KeepPeriods{desk}.read());
    const Date until = keptUntil(periods, scope, *last);
    if (until <= today) return Done{};
    Fault fault = faultAbout(FaultCode::RetentionRunning, name, "customer");
    fault.arguments.emplace_back("value", formatDate(until, Language::French));
    return fault;
}

Result<Done> checkRequest(Desk& desk, const Account& account, const ErasureRequest& request)
{
    if (request.scope != ErasureScope::Person) return checkMayErase(desk, account, request.scope);
    const bool isKnown =
        std::ranges::find(account.persons, request.person, &ContactPerson::id) != account.persons.end();
    return isKnown ? Result<Done>{Done{}}
                   : Result<Done>{faultAbout(FaultCode::PersonUnknown, std::to_string(request.person.value))};
}

/// The account and those that are merged into it: their facts stand under their own numbers.
std::vector<CustomerId> everyNumber(const Account& account)
{
    std::vector<CustomerId> customers{account.customer.id};
    for (const MergedCustomer& merged : account.merged) customers.push_back(merged.customer);
    std::ranges::sort(customers);
    return customers;
}

Result<Done> erase(FactWriter& writer, const Account& account, const ErasureRequest& request, Date today)
{
    if (request.scope == ErasureScope::Person) {
        ENCOURS_TRY(writer.removePerson(account.customer.id, request.person));
        return writer.erase(account.customer.id, request.scope, request.person, today);
    }
    // Somebody without a name and a number is nobody to speak to.
    for (const ContactPerson& person : account.persons) {
        ENCOURS_TRY(writer.removePerson(account.customer.id, person.id));
    }
    for (const CustomerId customer : everyNumber(account)) {
        ENCOURS_TRY(writer.erase(customer, request.scope, std::nullopt, today));
    }
    return Done{};
}

} // namespace

Result<Done> ErasePersonalData::execute(const ErasureRequest& request)
{
    const CommandHeader header = m_desk.header(
        "erase", request.key,
        fmt::format("{}|{}|{}", request.customer.value, erasureScopeCode(request.scope), request.person.value));
    ENCOURS_ASSIGN(const auto before, m_desk.store().findRecorded(header));
    if (before) return Done{};
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, request.customer));
    ENCOURS_TRY(checkRequest(m_desk, *account, request));
    if (request.isDryRun) return Done{};
    const Date today = m_desk.today();
    const auto recorded =
        m_desk.store().record(header, [&](FactWriter& writer) { return erase(writer, *account, request, today); });
    return recorded ? m_desk.refresh(everyNumber(*account)) : Result<Done>{recorded.fault()};
}

} // namespace encours
