// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/targets/target_count.h"

#include "dunning/context_set.h"
#include "dunning/targets/preventive.h"

#include <algorithm>

namespace encours {

namespace {

/// Cheaper than a view: most accounts have nothing that falls due soon.
bool hasItemDueSoon(const Account& account, const DunningContext& context)
{
    const Date last = context.today.plusDays(context.plan.preventiveOpensDays);
    return std::ranges::any_of(account.items, [&](const Item& item) {
        return item.isDebit() && item.dueOn > context.today && item.dueOn <= last && item.bookedOn <= context.today;
    });
}

/// Items of one customer that a rule selects.
struct Selected {
    int items = 0;
    Money amount;

    void add(const ItemView& item)
    {
        ++items;
        amount += item.open;
    }
    void addTo(TargetCount& count) const
    {
        if (items == 0) return;
        ++count.customers;
        count.items += items;
        count.amount += amount;
    }
};

TargetCount nothingIn(Currency currency)
{
    return {0, 0, Money(0, currency)};
}

class Counter {
public:
    Counter(const TargetBook& targets, Currency currency) : m_targets(targets), m_currency(currency)
    {
        m_counts.inWindow = m_counts.together = nothingIn(currency);
        m_counts.rules.assign(targets.rules.size(), nothingIn(currency));
        for (const TargetRule& rule : targets.rules) m_matchers.emplace_back(rule.condition, currency);
    }

    void count(const AccountView& view)
    {
        const TargetFacts facts(view);
        const Selected nothing{0, Money(0, m_currency)};
        Selected inWindow = nothing;
        Selected together = nothing;
        std::vector<Selected> byRule(m_matchers.size(), nothing);
        for (const ItemView& item : view.items) {
            if (!isInWindow(*item.item, view.context) || item.isBlocked() || item.secured == item.open) continue;
            if (facts.meansOf(*item.item) == PaymentMeans::DirectDebit) continue;
            inWindow.add(item);
            bool isSelected = false;
            for (std::size_t at = 0; at < m_matchers.size(); ++at) {
                if (!m_matchers[at].matches(*item.item, facts)) continue;
                byRule[at].add(item);
                isSelected = isSelected || m_targets.rules[at].isEnabled;
            }
            if (isSelected) together.add(item);
        }
        inWindow.addTo(m_counts.inWindow);
        together.addTo(m_counts.together);
        for (std::size_t at = 0; at < byRule.size(); ++at) byRule[at].addTo(m_counts.rules[at]);
    }

    [[nodiscard]] TargetCounts take() { return std::move(m_counts); }

private:
    const TargetBook& m_targets;
    Currency m_currency;
    std::vector<TargetMatcher> m_matchers;
    TargetCounts m_counts;
};

} // namespace

TargetCounts countTargets(const Portfolio& portfolio, const DunningContext& context, const TargetBook& targets)
{
    Counter counter(targets, context.currency);
    ContextSet contexts(context);
    portfolio.forEach([&](const Account& account) {
        const DunningContext& own = contexts.of(account);
        if (hasItemDueSoon(account, own)) counter.count(viewOf(account, own));
    });
    return counter.take();
}

TargetCount countTarget(const Portfolio& portfolio, const DunningContext& context, const Condition& condition)
{
    TargetBook one;
    one.rules.push_back({"one", "one", true, 0, condition});
    return countTargets(portfolio, context, one).together;
}

} // namespace encours
