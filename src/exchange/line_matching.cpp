// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/line_matching.h"

#include <algorithm>
#include <initializer_list>

namespace encours {
namespace {

constexpr std::size_t unknown = static_cast<std::size_t>(-1);

std::size_t mixed(std::initializer_list<std::size_t> parts)
{
    std::size_t seed = 0;
    for (const std::size_t part : parts) seed ^= part + 0x9E3779B97F4A7C15ULL + (seed << 6) + (seed >> 2);
    return seed;
}

std::size_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>{}(text);
}

struct ContentsHash {
    std::size_t operator()(const LineContents& contents) const noexcept
    {
        return mixed({hashOf(contents.customer), hashOf(contents.account), hashOf(contents.number),
                      hashOf(contents.label), static_cast<std::size_t>(contents.kind),
                      static_cast<std::size_t>(contents.issuedOn), static_cast<std::size_t>(contents.bookedOn),
                      static_cast<std::size_t>(contents.amountMinor)});
    }
};

/// Where a line stands in its ledger.
struct LinePlace {
    std::string_view journal;
    std::string_view entry;
    std::string_view account;
    std::string_view customer;

    friend bool operator==(const LinePlace&, const LinePlace&) = default;
};

struct PlaceHash {
    std::size_t operator()(const LinePlace& place) const noexcept
    {
        return mixed({hashOf(place.journal), hashOf(place.entry), hashOf(place.account), hashOf(place.customer)});
    }
};

/// Known lines by a key, each given out once, in the order of the book.
template <typename Key, typename Hash>
class Pool {
public:
    void add(const Key& key, std::size_t known) { m_queues[key].lines.push_back(known); }
    std::size_t take(const Key& key)
    {
        const auto found = m_queues.find(key);
        if (found == m_queues.end() || found->second.next == found->second.lines.size()) return unknown;
        return found->second.lines[found->second.next++];
    }

private:
    struct Queue {
        std::vector<std::size_t> lines;
        std::size_t next = 0;
    };
    std::unordered_map<Key, Queue, Hash> m_queues;
};

} // namespace

KnownCustomers::KnownCustomers(const KnownLedger& known)
{
    for (const KnownCustomer& customer : known.customers) {
        m_byCode.emplace(customer.code, &customer);
        m_byId.emplace(customer.id, &customer);
    }
}

const KnownCustomer* KnownCustomers::byCode(std::string_view code) const
{
    const auto found = m_byCode.find(code);
    return found == m_byCode.end() ? nullptr : found->second;
}

std::string_view KnownCustomers::codeOf(CustomerId id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::string_view{} : std::string_view{found->second->code};
}

LineContents contentsOf(const DraftLine& line)
{
    return {line.customerCode,
            line.account,
            line.number,
            line.label,
            line.kind,
            line.issuedOn.dayNumber(),
            line.bookedOn.dayNumber(),
            line.amount.minorUnits()};
}

LineContents contentsOf(const KnownLine& line, std::string_view customer)
{
    return {customer,
            line.account,
            line.number,
            line.label,
            line.kind,
            line.issuedOn.dayNumber(),
            line.bookedOn.dayNumber(),
            line.amountMinor};
}

LineMatches matchLines(const std::vector<const DraftLine*>& lines, const std::vector<std::size_t>& candidates,
                       const KnownLedger& known, const KnownCustomers& customers)
{
    LineMatches matches;
    matches.lines.resize(lines.size());
    Pool<LineContents, ContentsHash> byContents;
    for (const std::size_t at : candidates)
        byContents.add(contentsOf(known.lines[at], customers.codeOf(known.lines[at].customer)), at);
    std::vector<bool> isMet(known.lines.size(), false);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::size_t found = byContents.take(contentsOf(*lines[at]));
        if (found == unknown) continue;
        matches.lines[at] = {LineMatch::Fate::Same, found};
        isMet[found] = true;
    }
    Pool<LinePlace, PlaceHash> byPlace;
    for (const std::size_t at : candidates) {
        const KnownLine& line = known.lines[at];
        if (!isMet[at] && !line.entry.empty())
            byPlace.add({line.journal, line.entry, line.account, customers.codeOf(line.customer)}, at);
    }
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const DraftLine& line = *lines[at];
        if (matches.lines[at].fate != LineMatch::Fate::New || line.entry.empty()) continue;
        const std::size_t found = byPlace.take({line.journal, line.entry, line.account, line.customerCode});
        if (found == unknown) continue;
        matches.lines[at] = {LineMatch::Fate::Changed, found};
        isMet[found] = true;
    }
    std::ranges::copy_if(candidates, std::back_inserter(matches.unmatched), [&](std::size_t at) { return !isMet[at]; });
    return matches;
}

} // namespace encours
