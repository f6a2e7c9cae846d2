// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/find_anything.h"

#include <cstdint>
#include <unordered_set>

namespace encours {
namespace {

Found foundOf(const SearchHit& hit, const Portfolio& portfolio)
{
    const Account& account = *portfolio.find(hit.customer);
    const Account* survivor = account.mergedInto ? portfolio.find(*account.mergedInto) : nullptr;
    const Customer& customer = survivor != nullptr ? survivor->customer : account.customer;
    Found found;
    found.customer = customer.id;
    found.customerCode = customer.code;
    found.customerName = customer.displayName();
    if (hit.item != nullptr)
        found.item = FoundItem{hit.item->id, hit.item->kind, hit.item->number.str(), hit.item->amount, hit.item->dueOn};
    found.field = hit.field;
    found.match = hit.match;
    found.value = hit.value;
    if (hit.person != nullptr) found.person = hit.person->name;
    found.from = hit.from;
    found.length = hit.length;
    return found;
}

} // namespace

std::vector<Found> FindAnything::execute(std::string_view text, std::size_t limit)
{
    const auto portfolio = m_desk.portfolio();
    const auto index = indexOf(portfolio);
    std::vector<Found> answers;
    std::unordered_set<std::int64_t> given;
    for (const SearchHit& hit : index->find(*portfolio, text, limit)) {
        Found found = foundOf(hit, *portfolio);
        // The codes and names of one customer that was once several may all answer.
        if (found.item || given.insert(found.customer.value).second) answers.push_back(std::move(found));
    }
    return answers;
}

// Two threads may make the same index at once; that is rare, and better than one that waits for the other.
std::shared_ptr<const SearchIndex> FindAnything::indexOf(const std::shared_ptr<const Portfolio>& portfolio)
{
    std::shared_ptr<const SearchIndex> latest;
    {
        const std::lock_guard guard{m_mutex};
        if (m_latest && m_portfolio.lock() == portfolio) return m_latest;
        latest = m_latest;
    }
    auto made = SearchIndex::of(*portfolio, latest.get());
    const std::lock_guard guard{m_mutex};
    m_latest = made;
    m_portfolio = portfolio;
    return made;
}

} // namespace encours
