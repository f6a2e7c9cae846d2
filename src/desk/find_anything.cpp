// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/find_anything.h"

namespace encours {
namespace {

Found foundOf(const SearchHit& hit, const Portfolio& portfolio)
{
    const Customer& customer = portfolio.find(hit.customer)->customer;
    Found found;
    found.customer = customer.id;
    found.customerCode = customer.code;
    found.customerName = customer.displayName();
    if (hit.item != nullptr)
        found.item = FoundItem{hit.item->id, hit.item->kind, hit.item->number.str(), hit.item->amount, hit.item->dueOn};
    found.field = hit.field;
    found.match = hit.match;
    found.value = hit.value;
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
    for (const SearchHit& hit : index->find(*portfolio, text, limit)) answers.push_back(foundOf(hit, *portfolio));
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
