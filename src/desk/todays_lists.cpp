// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/todays_lists.h"

#include "base/fold.h"
#include "desk/board_parts.h"
#include "desk/timeline.h"
#include "portfolio/currencies.h"

#include <algorithm>
#include <charconv>

namespace encours {

namespace {

constexpr std::int64_t minorUnitsOfOne = 100;

Fault unknownCustomer(const std::string& named)
{
    return {FaultCode::CustomerUnknown, {{"value", named}}, "no such customer"};
}

bool hasBeenSettled(const Account& account, const Item& item, Date asOf, Date& settledOn)
{
    Money open = item.amount;
    for (const Allocation& allocation : account.allocations) {
        if (allocation.debit == item.id && allocation.effectiveOn <= asOf) {
            open -= allocation.amount;
            settledOn = later(settledOn, allocation.effectiveOn);
        }
    }
    return open.isZero();
}

/// Weighted by amount, of invoices settled in the 12 months up to a day; early payment counts as 0 days.
std::optional<int> averageDaysLateOf(const Account& account, Date asOf)
{
    const Date from = asOf.plusMonths(-12);
    std::int64_t weighted = 0; // In whole units of the currency: cents times days would overflow for the largest books.
    std::int64_t total = 0;
    for (const Item& item : account.items) {
        Date settledOn;
        if (item.kind != ItemKind::Invoice || !hasBeenSettled(account, item, asOf, settledOn) || settledOn <= from) {
            continue;
        }
        const int late = std::max(0, settledOn - item.dueOn);
        const std::int64_t weight = std::max<std::int64_t>(1, item.amount.minorUnits() / minorUnitsOfOne);
        weighted += weight * late;
        total += weight;
    }
    if (total == 0) {
        return std::nullopt;
    }
    return static_cast<int>((weighted + total / 2) / total);
}

} // namespace

DayLists TodaysLists::execute(Date day) const
{
    return makeLists(*m_desk.portfolio(), *m_desk.context(day));
}

DunningContext TodaysLists::context(Date day) const
{
    return *m_desk.context(day);
}

Result<AccountDecision> TodaysLists::explain(CustomerId customer, Date day) const
{
    const auto account = m_desk.portfolio()->share(customer);
    if (!account) {
        return unknownCustomer("#" + std::to_string(customer.value));
    }
    return decide(*account, *m_desk.context(day));
}

Result<CustomerSheet> ShowCustomer::execute(CustomerId customer, Date day) const
{
    const auto portfolio = m_desk.portfolio();
    CustomerSheet sheet;
    sheet.account = portfolio->share(customer);
    if (!sheet.account) {
        return unknownCustomer("#" + std::to_string(customer.value));
    }
    sheet.state = stateOf(*sheet.account, day, portfolio->currency());
    const auto context = m_desk.context(day);
    sheet.decision = decide(*sheet.account, *context);
    sheet.timeline = timelineOf(*sheet.account, day, promiseRulesOf(*m_desk.policy(), sheet.account->customer));
    sheet.missing = missingDetails(sheet.account->customer);
    sheet.averageDaysLate = averageDaysLateOf(*sheet.account, day);
    sheet.creditLimit = sheet.account->customer.creditLimit(portfolio->currency());
    sheet.openOriginals = openOriginalsOf(*sheet.account, sheet.state);
    sheet.facts = callFactsOf(*sheet.account, sheet.state, sheet.decision, *context);
    sheet.script = callScriptOf(*sheet.account, sheet.decision, sheet.facts, m_desk.settings().company.name);
    return sheet;
}

Result<CustomerId> ShowCustomer::resolve(const std::string& codeOrId) const
{
    const auto portfolio = m_desk.portfolio();
    if (const Account* exact = portfolio->findByCode(codeOrId)) {
        return exact->mergedInto.value_or(exact->customer.id);
    }
    if (codeOrId.starts_with('#')) {
        CustomerId id;
        std::from_chars(codeOrId.data() + 1, codeOrId.data() + codeOrId.size(), id.value);
        if (const Account* named = portfolio->find(id)) {
            return named->mergedInto.value_or(id);
        }
    }
    const std::string folded = foldForSearch(codeOrId);
    CustomerId found;
    int matches = 0;
    portfolio->forEach([&](const Account& account) {
        if (foldForSearch(account.customer.code) == folded) {
            found = account.mergedInto.value_or(account.customer.id);
            ++matches;
        }
    });
    return matches == 1 ? Result<CustomerId>{found} : Result<CustomerId>{unknownCustomer(codeOrId)};
}

std::vector<IncompleteCustomer> IncompleteCustomers::execute(Date day) const
{
    const auto portfolio = m_desk.portfolio();
    std::vector<IncompleteCustomer> incomplete;
    portfolio->forEach([&](const Account& account) {
        auto missing = missingDetails(account.customer);
        const AccountState state = stateOf(account, day, portfolio->currency());
        if (!missing.empty() && !state.debits.empty()) {
            incomplete.push_back({account.customer.id, state.ageing.overdue(), state.balance, std::move(missing)});
        }
    });
    std::stable_sort(incomplete.begin(), incomplete.end(),
                     [](const IncompleteCustomer& left, const IncompleteCustomer& right) {
                         return std::pair{right.overdue, right.balance} < std::pair{left.overdue, left.balance};
                     });
    return incomplete;
}

} // namespace encours
