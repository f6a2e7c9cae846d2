// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/forecast/payer_facts.h"

#include "portfolio/item_index.h"

#include <algorithm>
#include <utility>

namespace encours {

namespace {

constexpr std::uint32_t notWatched = static_cast<std::uint32_t>(-1);

/// Looks at one account after the other.
class Watcher {
public:
    Watcher(PayerFacts& facts, Date asOf) : m_facts(facts), m_asOf(asOf), m_first(asOf.plusDays(-watchedDays)) {}

    void watch(const Account& account, std::uint32_t place)
    {
        const ItemIndex index(account);
        watchInvoices(account, place);
        watchPayments(account, index);
        watchCourt(account, index);
    }

private:
    void watchInvoices(const Account& account, std::uint32_t place)
    {
        m_invoiceAt.clear();
        const auto disputed = disputedItems(account, m_asOf);
        const PayDays payDays = account.customer.payDays();
        for (const Item& item : account.items) {
            if (item.bookedOn > m_asOf) break;
            const bool isWatched = item.kind == ItemKind::Invoice && item.isDebit() && item.bookedOn > m_first;
            m_invoiceAt.push_back(isWatched ? static_cast<std::uint32_t>(m_facts.invoices.size()) : notWatched);
            if (!isWatched) continue;
            const std::int64_t amount = item.amount.minorUnits();
            m_facts.invoices.push_back({place, item.bookedOn.dayNumber(), item.dueOn.dayNumber(),
                                        payableDay(item, payDays), disputedFrom(disputed, item.id), m_asOf.dayNumber(),
                                        amount, amount});
        }
    }

    void watchPayments(const Account& account, const ItemIndex& index)
    {
        for (const Allocation& allocation : account.allocations) {
            if (allocation.effectiveOn > m_asOf) continue;
            const std::size_t debit = index.positionOf(allocation.debit);
            const std::size_t credit = index.positionOf(allocation.credit);
            // An allocation to a document of a later day is not known yet, whatever its own day says.
            if (debit >= m_invoiceAt.size() || credit >= m_invoiceAt.size()) continue;
            if (m_invoiceAt[debit] == notWatched) continue;
            WatchedInvoice& invoice = m_facts.invoices[m_invoiceAt[debit]];
            invoice.open -= allocation.amount.minorUnits();
            if (account.items[credit].kind != ItemKind::Payment) continue;
            addPart(m_invoiceAt[debit], allocation);
        }
    }

    void addPart(std::uint32_t place, const Allocation& allocation)
    {
        const std::int64_t amount = allocation.amount.minorUnits();
        const double share = static_cast<double>(amount) / static_cast<double>(m_facts.invoices[place].amount);
        m_facts.parts.push_back({place, allocation.effectiveOn.dayNumber(), amount, share});
    }

    /// What is passed to court leaves the ordinary course: it is watched until that day.
    void watchCourt(const Account& account, const ItemIndex& index)
    {
        for (const Dossier& dossier : account.dossiers) {
            if (dossier.decidedOn > m_asOf) continue;
            for (const ItemId item : dossier.items) {
                const std::size_t position = index.positionOf(item);
                if (position >= m_invoiceAt.size() || m_invoiceAt[position] == notWatched) continue;
                auto& until = m_facts.invoices[m_invoiceAt[position]].seenUntil;
                until = std::min(until, dossier.decidedOn.dayNumber());
            }
        }
    }

    PayerFacts& m_facts;
    Date m_asOf;
    Date m_first;
    std::vector<std::uint32_t> m_invoiceAt; ///< by position of the item
};

} // namespace

PayerFacts PayerFacts::of(const Portfolio& portfolio, Date asOf)
{
    PayerFacts facts;
    facts.asOf = asOf;
    facts.currency = portfolio.currency();
    Watcher watcher(facts, asOf);
    for (std::size_t place = 0; place < portfolio.size(); ++place) {
        facts.firstInvoiceOf.push_back(facts.invoices.size());
        facts.firstPartOf.push_back(facts.parts.size());
        watcher.watch(portfolio.at(place), static_cast<std::uint32_t>(place));
    }
    facts.firstInvoiceOf.push_back(facts.invoices.size());
    facts.firstPartOf.push_back(facts.parts.size());
    return facts;
}

std::int32_t payableDay(const Item& item, const PayDays& payDays)
{
    return payDays.days().empty() ? item.dueOn.dayNumber() : payDays.following(item.dueOn).dayNumber();
}

std::vector<std::pair<ItemId, std::int32_t>> disputedItems(const Account& account, Date asOf)
{
    std::vector<std::pair<ItemId, std::int32_t>> disputed;
    for (const Dispute& dispute : account.disputes) { // by the day on which they were opened
        if (dispute.openedOn > asOf) break;
        for (const CoveredItem& covered : dispute.items) {
            disputed.emplace_back(covered.item, dispute.openedOn.dayNumber());
        }
    }
    std::sort(disputed.begin(), disputed.end());
    return disputed;
}

std::int32_t disputedFrom(const std::vector<std::pair<ItemId, std::int32_t>>& disputed, ItemId item)
{
    const auto found = std::lower_bound(disputed.begin(), disputed.end(), item,
                                        [](const auto& known, ItemId sought) { return known.first < sought; });
    const bool isKnown = found != disputed.end() && found->first == item;
    return isKnown ? found->second : LedgerColumns::never;
}

} // namespace encours
