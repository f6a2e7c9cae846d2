// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/row_maker.h"

#include "dunning/account_decision.h"
#include "dunning/day_walk.h"
#include "portfolio/item_index.h"

#include <algorithm>
#include <utility>

namespace encours {
namespace {

FilterName natureOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Invoice: return FilterName::Invoice;
    case ItemKind::CreditNote: return FilterName::CreditNote;
    case ItemKind::Payment: return FilterName::Payment;
    case ItemKind::PaymentReturn: return FilterName::PaymentReturn;
    case ItemKind::OpeningBalance: return FilterName::OpeningBalance;
    case ItemKind::Adjustment: break;
    }
    return FilterName::Adjustment;
}

/// What a list says of a line beside what its item holds.
struct LineFacts {
    std::uint32_t flags = 0;
    std::int64_t open = 0;
    std::int64_t promised = 0;
    std::int64_t disputed = 0;
    std::optional<TableState> state;
    std::int32_t nextActionOn = TableRows::noDay;
};

/// Lines of an account up to a day; `take` chooses among them and adds them.
template <typename Take>
void forEachLine(const AccountLines& lines, Date day, Take take)
{
    for (std::uint32_t line = 0; line < lines.count; ++line) {
        if (lines.columns.bookedOn[lines.first + line] > day.dayNumber()) return; // in the order of these days
        take(line, lines.account.items.data() + line);
    }
}

TableState stateOfCredit(std::int64_t amount, std::int64_t open)
{
    if (open == 0) return TableState::Settled;
    return open == amount ? TableState::Unallocated : TableState::PartlyAllocated;
}

class InvoiceRowMaker : public RowMaker {
public:
    explicit InvoiceRowMaker(const DunningContext& context) : m_day(context.today), m_contexts(context) {}

    void addRows(const Portfolio::Chunk& chunk, std::size_t place, std::uint32_t account, TableRows& rows) override
    {
        const AccountLines lines = linesOf(chunk, place);
        lookAt(chunk, place, lines);
        std::size_t placed = 0;
        forEachLine(lines, m_day, [&](std::uint32_t line, const Item* item) {
            const bool isInvoice = item->kind == ItemKind::Invoice || item->kind == ItemKind::CreditNote;
            if (!isInvoice && !item->isDebit()) return;
            while (placed < m_placed.size() && m_placed[placed].line < line) ++placed;
            addRow(lines, line, account, placed, rows);
        });
    }

private:
    /// Where the open debits of an account stand, and how.
    void lookAt(const Portfolio::Chunk& chunk, std::size_t place, const AccountLines& lines)
    {
        m_facts.clear();
        const DunningContext& context = m_contexts.of(lines.account);
        placeDebits(lines, m_day, context.currency, m_placed);
        if (m_placed.empty()) return;
        m_facts.resize(lines.count);
        const AccountDecision decision = decideAccount(
            lines.account, stateInChunk(chunk, place, m_day, context.currency), context, DecisionDetail::Everything);
        for (const CallItem& item : decision.items) {
            const Item* const known = lines.account.findItem(item.item);
            if (known == nullptr) continue;
            LineFacts& facts = m_facts[static_cast<std::size_t>(known - lines.account.items.data())];
            facts.flags = standingOf(item);
            facts.promised = item.promised.minorUnits();
            facts.disputed = item.disputed.minorUnits();
            facts.state = stateOfItem(item);
            if (item.nextActionOn) facts.nextActionOn = item.nextActionOn->dayNumber();
        }
    }

    void addRow(const AccountLines& lines, std::uint32_t line, std::uint32_t account, std::size_t placed,
                TableRows& rows)
    {
        const Item& item = lines.account.items[line];
        const std::uint32_t row = rows.size();
        LineFacts facts = m_facts.empty() ? LineFacts{} : m_facts[line];
        facts.open = lines.openOn(line, m_day);
        facts.flags |= flagOf(natureOf(item.kind)) | flagOf(facts.open != 0 ? FilterName::Open : FilterName::Settled);
        for (; placed < m_placed.size() && m_placed[placed].line == line; ++placed) {
            const PlacedDebit& part = m_placed[placed];
            facts.flags |= flagOf(part.bucket);
            rows.amount(columnOf(part.bucket)).add(row, part.open);
            if ((flagOf(part.bucket) & flagOf(FilterName::Overdue)) != 0)
                rows.amount(TableColumn::Overdue).add(row, part.open);
        }
        if (facts.open < 0) {
            facts.flags |= flagOf(FilterName::Unallocated);
            rows.amount(TableColumn::Unallocated).add(row, facts.open);
        }
        push(item, account, facts, rows);
    }

    void push(const Item& item, std::uint32_t account, const LineFacts& facts, TableRows& rows) const
    {
        const std::uint32_t row = rows.size();
        rows.amount(TableColumn::Promised).add(row, facts.promised);
        rows.amount(TableColumn::Disputed).add(row, facts.disputed);
        rows.amount(TableColumn::Amount).push(item.amount.minorUnits());
        rows.amount(TableColumn::Open).push(facts.open);
        rows.day(TableColumn::IssuedOn).push_back(item.issuedOn.dayNumber());
        rows.day(TableColumn::DueOn).push_back(item.dueOn.dayNumber());
        rows.day(TableColumn::NextActionOn).push_back(facts.nextActionOn);
        rows.flags.push_back(facts.flags);
        rows.state.push_back(stateOf(item, facts));
        rows.items.push_back(&item);
        rows.account.push_back(account);
        rows.texts.beginRow();
        rows.texts.add(item.number);
    }

    [[nodiscard]] TableState stateOf(const Item& item, const LineFacts& facts) const
    {
        if (facts.open <= 0) return stateOfCredit(item.amount.minorUnits(), facts.open);
        if (facts.state) return *facts.state;
        return item.dueOn < m_day ? TableState::Overdue : TableState::NotDue;
    }

    Date m_day;
    ContextSet m_contexts;
    std::vector<PlacedDebit> m_placed; ///< of the account that is looked at, by line
    std::vector<LineFacts> m_facts;    ///< of its lines; empty when nothing is owed
};

class PaymentRowMaker : public RowMaker {
public:
    explicit PaymentRowMaker(Date day) : m_day(day) {}

    void addRows(const Portfolio::Chunk& chunk, std::size_t place, std::uint32_t account, TableRows& rows) override
    {
        const AccountLines lines = linesOf(chunk, place);
        collectPaid(lines.account);
        std::size_t paid = 0;
        forEachLine(lines, m_day, [&](std::uint32_t line, const Item* item) {
            if (!item->isCredit()) return;
            while (paid < m_paid.size() && m_paid[paid].first < line) ++paid;
            rows.texts.beginRow();
            rows.texts.add(item->number);
            for (; paid < m_paid.size() && m_paid[paid].first == line; ++paid) {
                rows.paid.push_back(m_paid[paid].second);
                rows.texts.add(m_paid[paid].second->number);
            }
            rows.paidEnd.push_back(static_cast<std::uint32_t>(rows.paid.size()));
            push(*item, lines.openOn(line, m_day), account, rows);
        });
    }

private:
    /// The debits that each credit paid by the day, by line of the credit.
    void collectPaid(const Account& account)
    {
        m_paid.clear();
        if (account.allocations.empty()) return;
        const ItemIndex index(account);
        for (const Allocation& allocation : account.allocations) {
            const std::size_t credit = index.positionOf(allocation.credit);
            const std::size_t debit = index.positionOf(allocation.debit);
            if (credit == ItemIndex::none || debit == ItemIndex::none || allocation.effectiveOn > m_day) continue;
            if (account.items[credit].bookedOn > m_day || account.items[debit].bookedOn > m_day) continue;
            m_paid.emplace_back(static_cast<std::uint32_t>(credit), account.items.data() + debit);
        }
        std::sort(m_paid.begin(), m_paid.end());
        m_paid.erase(std::unique(m_paid.begin(), m_paid.end()), m_paid.end());
    }

    static void push(const Item& item, std::int64_t open, std::uint32_t account, TableRows& rows)
    {
        rows.amount(TableColumn::Amount).push(-item.amount.minorUnits());
        rows.amount(TableColumn::Unallocated).push(-open);
        rows.day(TableColumn::IssuedOn).push_back(item.issuedOn.dayNumber());
        rows.flags.push_back(
            flagOf(natureOf(item.kind)) |
            (open != 0 ? flagOf(FilterName::Open) | flagOf(FilterName::Unallocated) : flagOf(FilterName::Settled)));
        rows.state.push_back(stateOfCredit(item.amount.minorUnits(), open));
        rows.items.push_back(&item);
        rows.account.push_back(account);
    }

    Date m_day;
    std::vector<std::pair<std::uint32_t, const Item*>> m_paid; ///< of the account that is looked at
};

} // namespace

std::unique_ptr<RowMaker> invoiceRowMaker(const DunningContext& context)
{
    return std::make_unique<InvoiceRowMaker>(context);
}

std::unique_ptr<RowMaker> paymentRowMaker(Date day)
{
    return std::make_unique<PaymentRowMaker>(day);
}

} // namespace encours
