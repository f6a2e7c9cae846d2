// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/groups.h"

#include "base/fold.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <unordered_map>

namespace encours {

namespace {

constexpr std::array<std::string_view, groupingCount> groupingCodes{"customer", "controller", "segment", "salesperson",
                                                                    "sector"};

CustomerField fieldOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Controller: return CustomerField::Controller;
    case Grouping::Segment: return CustomerField::Segment;
    case Grouping::Salesperson: return CustomerField::Salesperson;
    case Grouping::Customer:
    case Grouping::Sector: break;
    }
    expect(false, "a grouping without a field of its own");
    return CustomerField::Controller;
}

void groupByCustomer(const Portfolio& portfolio, Groups& groups)
{
    groups.groups.reserve(portfolio.size());
    portfolio.forEach([&](const Account& account) {
        groups.ofAccount.push_back(static_cast<std::uint32_t>(groups.groups.size()));
        groups.groups.push_back({account.customer.code, std::string{account.customer.displayName()}});
    });
}

/// Numbers the groups again as `rank` says: `rank[old]` is the new number.
void renumber(Groups& groups, const std::vector<std::uint32_t>& rank)
{
    std::vector<Group> ordered(groups.groups.size());
    for (std::size_t old = 0; old < rank.size(); ++old) ordered[rank[old]] = std::move(groups.groups[old]);
    groups.groups = std::move(ordered);
    for (std::uint32_t& group : groups.ofAccount) group = rank[group];
}

void groupBySector(const Portfolio& portfolio, const BookRules& rules, Groups& groups)
{
    constexpr auto none = std::numeric_limits<std::uint32_t>::max();
    std::array<std::uint32_t, tradeSectorCount> numberOf{};
    numberOf.fill(none);
    std::vector<std::size_t> sectors;
    portfolio.forEach([&](const Account& account) {
        const TradeSector sector = account.customer.sector(rules);
        std::uint32_t& number = numberOf[static_cast<std::size_t>(sector)];
        if (number == none) {
            number = static_cast<std::uint32_t>(groups.groups.size());
            groups.groups.push_back({std::string{tradeSectorCode(sector)}, {}});
            sectors.push_back(static_cast<std::size_t>(sector));
        }
        groups.ofAccount.push_back(number);
    });
    std::vector<std::uint32_t> rank;
    for (const std::size_t sector : sectors) {
        rank.push_back(static_cast<std::uint32_t>(
            std::count_if(sectors.begin(), sectors.end(), [sector](std::size_t other) { return other < sector; })));
    }
    renumber(groups, rank);
}

void groupByText(const Portfolio& portfolio, CustomerField field, Groups& groups)
{
    std::unordered_map<std::string, std::uint32_t> numberOfText; // folding is dear, texts are few
    std::map<std::string, std::uint32_t> numberOfFolded;
    portfolio.forEach([&](const Account& account) {
        const auto [text, isNewText] = numberOfText.try_emplace(std::string{account.customer.field(field)});
        if (isNewText) {
            const auto next = static_cast<std::uint32_t>(groups.groups.size());
            const auto [folded, isNew] = numberOfFolded.try_emplace(foldForSearch(text->first), next);
            if (isNew) {
                const std::string shown = folded->first.empty() ? std::string{} : cleanLine(text->first).text;
                groups.groups.push_back({shown, shown});
            }
            text->second = folded->second;
        }
        groups.ofAccount.push_back(text->second);
    });
    std::vector<std::uint32_t> rank(groups.groups.size());
    std::uint32_t next = 0;
    for (const auto& [folded, number] : numberOfFolded) {
        if (!folded.empty()) rank[number] = next++;
    }
    if (const auto nameless = numberOfFolded.find(""); nameless != numberOfFolded.end()) rank[nameless->second] = next;
    renumber(groups, rank);
}

} // namespace

std::string_view groupingCode(Grouping grouping)
{
    return groupingCodes[static_cast<std::size_t>(grouping)];
}

std::optional<Grouping> parseGrouping(std::string_view code)
{
    for (std::size_t place = 0; place < groupingCount; ++place) {
        if (groupingCodes[place] == code) return static_cast<Grouping>(place);
    }
    return std::nullopt;
}

Groups groupsOf(const Portfolio& portfolio, Grouping grouping, const BookRules& rules)
{
    Groups groups{grouping, {}, {}};
    groups.ofAccount.reserve(portfolio.size());
    if (grouping == Grouping::Customer) groupByCustomer(portfolio, groups);
    else if (grouping == Grouping::Sector) groupBySector(portfolio, rules, groups);
    else groupByText(portfolio, fieldOf(grouping), groups);
    return groups;
}

} // namespace encours
