// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/openings.h"

#include <algorithm>
#include <set>

namespace encours {
namespace {

/// Opening lines that carry one item each forward, taken off both lists.
void matchOneByOne(const std::vector<OpeningLine>& openings, std::vector<std::size_t>& left,
                   std::vector<ClosingItem>& items, OpeningComparison& comparison)
{
    std::erase_if(left, [&](std::size_t at) {
        const auto found = std::ranges::find_if(items, [&](const ClosingItem& item) {
            return item.number == openings[at].number && item.open.openMinor == openings[at].amountMinor;
        });
        if (found == items.end()) return false;
        comparison.standIns.push_back({{at}, {found->open}, false, false});
        items.erase(found);
        return true;
    });
}

OpeningComparison compareCustomer(std::string customer, const std::vector<OpeningLine>& openings,
                                  std::vector<std::size_t> left, ClosingAccount closing)
{
    OpeningComparison comparison;
    comparison.customer = std::move(customer);
    comparison.closingMinor = closing.balanceMinor;
    for (const std::size_t at : left) comparison.openingMinor += openings[at].amountMinor;
    matchOneByOne(openings, left, closing.items, comparison);
    if (left.empty()) return comparison;
    OpeningStandIn whole;
    whole.openings = left;
    for (const ClosingItem& item : closing.items) whole.items.push_back(item.open);
    whole.takesDifference = true;
    whole.isUnclear = std::ranges::any_of(left, [&](std::size_t at) {
        return openings[at].lettering != openings[left.front()].lettering ||
               openings[at].account != openings[left.front()].account;
    });
    comparison.standIns.push_back(std::move(whole));
    return comparison;
}

} // namespace

std::vector<OpeningComparison> compareOpenings(const std::vector<OpeningLine>& openings,
                                               const ClosingAccounts& closings)
{
    std::map<std::string, std::vector<std::size_t>, std::less<>> byCustomer;
    for (std::size_t at = 0; at < openings.size(); ++at) byCustomer[std::string{openings[at].customer}].push_back(at);
    std::set<std::string, std::less<>> customers;
    for (const auto& [customer, lines] : byCustomer) customers.insert(customer);
    for (const auto& [customer, account] : closings) customers.insert(customer);
    std::vector<OpeningComparison> comparisons;
    for (const std::string& customer : customers) {
        const auto lines = byCustomer.find(customer);
        const auto account = closings.find(customer);
        comparisons.push_back(compareCustomer(customer, openings,
                                              lines == byCustomer.end() ? std::vector<std::size_t>{} : lines->second,
                                              account == closings.end() ? ClosingAccount{} : account->second));
    }
    return comparisons;
}

DraftLine differenceLine(const DraftLine& opening, const std::string& customer, std::int64_t differenceMinor)
{
    DraftLine line = opening;
    line.customerCode = customer;
    line.kind = ItemKind::Adjustment;
    line.isOpening = true;
    line.amount = Money{differenceMinor, opening.amount.currency()};
    line.original.reset();
    line.lettering.clear();
    return line;
}

void warnOfDifference(PlanBuilder& plan, const OpeningComparison& comparison, Date on)
{
    plan.warn(WarningCode::OpeningDiffers, {{"customer", comparison.customer},
                                            {"opening_cents", std::to_string(comparison.openingMinor)},
                                            {"closing_cents", std::to_string(comparison.closingMinor)},
                                            {"difference_cents", std::to_string(comparison.differenceMinor())},
                                            {"on", formatIsoDate(on)}});
}

} // namespace encours
