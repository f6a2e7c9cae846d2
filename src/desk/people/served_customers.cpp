// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/people/served_customers.h"

#include "base/fold.h"

#include <algorithm>

namespace encours {

ServedCustomers::ServedCustomers(const People& people, std::string person, Date day)
{
    m_folded.push_back(foldForSearch(person));
    m_names.push_back(std::move(person));
    // Whoever hands over to somebody who is away too is served by the next one in turn; a circle ends where it began.
    for (std::size_t place = 0; place < m_folded.size(); ++place) {
        for (const HandOver& handOver : people.handOvers) {
            if (!handOver.covers(day) || foldForSearch(handOver.to) != m_folded[place]) continue;
            std::string absent = foldForSearch(handOver.from);
            if (std::ranges::find(m_folded, absent) != m_folded.end()) continue;
            m_folded.push_back(std::move(absent));
            m_names.push_back(handOver.from);
        }
    }
}

ServedCustomers ServedCustomers::ofNobody()
{
    return ServedCustomers{};
}

std::optional<std::string_view> ServedCustomers::servedFor(std::string_view controller) const
{
    const std::string folded = foldForSearch(controller);
    if (m_names.empty()) return folded.empty() ? std::optional<std::string_view>{""} : std::nullopt;
    const auto found = std::ranges::find(m_folded, folded);
    if (folded.empty() || found == m_folded.end()) return std::nullopt;
    if (found == m_folded.begin()) return "";
    return m_names[static_cast<std::size_t>(found - m_folded.begin())];
}

std::optional<ServedCustomers> servedBy(std::string_view scope, const People& people, const std::string& me, Date day)
{
    if (foldForSearch(scope).empty()) return std::nullopt;
    if (scope == scopeOfNobody) return ServedCustomers::ofNobody();
    return ServedCustomers{people, scope == scopeOfMine ? me : std::string{scope}, day};
}

} // namespace encours
