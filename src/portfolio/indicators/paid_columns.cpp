// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/paid_columns.h"

#include "portfolio/item_index.h"

namespace encours {

namespace {

void addPayments(const Account& account, PaidColumns& paid)
{
    if (account.allocations.empty()) return;
    const ItemIndex index(account);
    for (const Allocation& allocation : account.allocations) {
        const std::size_t debit = index.positionOf(allocation.debit);
        const std::size_t credit = index.positionOf(allocation.credit);
        if (debit == ItemIndex::none || credit == ItemIndex::none) continue;
        const Item& invoice = account.items[debit];
        if (invoice.kind != ItemKind::Invoice || account.items[credit].kind != ItemKind::Payment) continue;
        paid.paidOn.push_back(allocation.effectiveOn.dayNumber());
        paid.daysLate.push_back(allocation.effectiveOn - invoice.dueOn);
        paid.daysSinceIssue.push_back(allocation.effectiveOn - invoice.issuedOn);
        paid.amount.push_back(allocation.amount.minorUnits());
    }
}

std::shared_ptr<const PaidColumns> paidIn(const Portfolio::Chunk& chunk)
{
    auto paid = std::make_shared<PaidColumns>();
    for (const Portfolio::AccountPtr& account : chunk.accounts) {
        paid->firstOf.push_back(static_cast<std::uint32_t>(paid->amount.size()));
        addPayments(*account, *paid);
    }
    paid->firstOf.push_back(static_cast<std::uint32_t>(paid->amount.size()));
    return paid;
}

} // namespace

std::shared_ptr<const PaidBook> PaidBook::of(const Portfolio& portfolio, const PaidBook* before)
{
    auto book = std::make_shared<PaidBook>();
    book->m_chunks.reserve(portfolio.chunks().size());
    for (const Portfolio::ChunkPtr& chunk : portfolio.chunks()) {
        const std::size_t number = book->m_chunks.size();
        const bool isKnown =
            before != nullptr && number < before->m_chunks.size() && before->m_chunks[number].source == chunk->columns;
        book->m_chunks.push_back({chunk->columns, isKnown ? before->m_chunks[number].paid : paidIn(*chunk)});
    }
    return book;
}

} // namespace encours
