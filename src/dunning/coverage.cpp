// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/coverage.h"

#include "dunning/account_decision.h"
#include "dunning/context_set.h"
#include "portfolio/account_lines.h"

#include <algorithm>
#include <map>

namespace encours {

namespace {

/// What is overdue of each item past its due date: what a live bill covers is not.
std::map<ItemId, Money> overdueByItem(const AccountLines& lines, Date asOf, Currency currency,
                                      std::vector<PlacedDebit>& placed)
{
    placeDebits(lines, asOf, currency, placed);
    std::map<ItemId, Money> overdue;
    for (const PlacedDebit& part : placed) {
        const Item& item = lines.account.items[part.line];
        if (item.dueOn >= asOf || !part.bucket || *part.bucket == AgeBucket::NotDue) continue;
        const auto [known, isNew] = overdue.try_emplace(item.id, Money(0, currency));
        known->second += Money(part.open, currency);
    }
    return overdue;
}

OverdueItem itemOf(const CallItem& item, Money overdue, const Account& account, const AccountDecision& decision)
{
    return {account.customer.id,
            item.item,
            std::string{item.number},
            item.dueOn,
            item.daysLate,
            overdue,
            item.state,
            item.nextActionOn,
            item.nextActionWhy,
            decision.call.has_value() || !decision.tasks.empty()};
}

void sortByRule(Coverage& coverage, Currency currency)
{
    std::map<ReasonCode, CoveredByRule> rules;
    for (const OverdueItem& item : coverage.items) {
        coverage.overdue += item.overdue;
        if (!item.isCovered(coverage.asOf) || !item.nextActionWhy) {
            coverage.uncovered.push_back(item);
            continue;
        }
        const CoveredByRule none{*item.nextActionWhy, 0, Money(0, currency)};
        CoveredByRule& rule = rules.try_emplace(*item.nextActionWhy, none).first->second;
        ++rule.items;
        rule.amount += item.overdue;
    }
    for (const auto& [why, rule] : rules) coverage.byRule.push_back(rule);
    std::stable_sort(coverage.byRule.begin(), coverage.byRule.end(),
                     [](const CoveredByRule& left, const CoveredByRule& right) { return left.amount > right.amount; });
}

} // namespace

Coverage coverageOf(const Portfolio& portfolio, const DunningContext& context)
{
    Coverage coverage{context.today, Money(0, portfolio.currency()), {}, {}, {}};
    ContextSet contexts(context);
    std::vector<PlacedDebit> placed;
    forEachAccount(portfolio, [&](std::size_t, const AccountLines& lines) {
        const std::map<ItemId, Money> overdue = overdueByItem(lines, context.today, portfolio.currency(), placed);
        if (overdue.empty()) return;
        const AccountDecision decision =
            decideAccount(lines.account, stateOf(lines.account, context.today, context.currency),
                          contexts.of(lines.account), DecisionDetail::Everything);
        for (const CallItem& item : decision.items) {
            if (const auto known = overdue.find(item.item); known != overdue.end())
                coverage.items.push_back(itemOf(item, known->second, lines.account, decision));
        }
    });
    sortByRule(coverage, portfolio.currency());
    return coverage;
}

} // namespace encours
