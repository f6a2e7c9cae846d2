// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/row_maker.h"

#include "dunning/account_decision.h"
#include "dunning/day_walk.h"
#include "portfolio/risk/exposure.h"

#include <algorithm>

namespace encours {
namespace {

/// What a list says of a customer beside its fields.
struct CustomerFacts {
    std::uint32_t flags = 0;
    std::int64_t open = 0;
    std::int64_t promised = 0;
    std::int64_t disputed = 0;
    std::int32_t openCount = 0;
    std::int32_t oldestDueOn = TableRows::noDay;
    std::int32_t nextActionOn = TableRows::noDay;
    TableState state = TableState::Settled;
};

class CustomerRowMaker : public RowMaker {
public:
    explicit CustomerRowMaker(const DunningContext& context)
        : m_day(context.today), m_contexts(context), m_rules(context.rules), m_currency(context.currency)
    {
    }

    void addRows(const Portfolio::Chunk& chunk, std::size_t place, std::uint32_t account, TableRows& rows) override
    {
        const Account& known = *chunk.accounts[place];
        const AccountState state = stateInChunk(chunk, place, m_day, m_currency);
        const CustomerFacts facts = factsOf(known, state);
        pushAmounts(known, state, facts, rows);
        rows.day(TableColumn::OldestDueOn).push_back(facts.oldestDueOn);
        rows.day(TableColumn::NextActionOn).push_back(facts.nextActionOn);
        rows.day(TableColumn::LastPaymentOn).push_back(lastPaymentOf(known));
        rows.day(TableColumn::LastContactOn).push_back(lastContactOf(known));
        rows.openCount.push_back(facts.openCount);
        rows.flags.push_back(facts.flags);
        rows.state.push_back(facts.state);
        rows.account.push_back(account);
        rows.texts.beginRow();
    }

private:
    [[nodiscard]] CustomerFacts factsOf(const Account& account, const AccountState& state)
    {
        CustomerFacts facts;
        facts.openCount = static_cast<std::int32_t>(state.debits.size());
        for (const OpenItem& debit : state.debits) {
            facts.open += debit.open.minorUnits();
            const bool isOldest = facts.oldestDueOn == TableRows::noDay && debit.item->dueOn < m_day;
            if (isOldest) facts.oldestDueOn = debit.item->dueOn.dayNumber(); // they stand by due date
        }
        facts.flags = agesOf(state.ageing);
        const bool isOpen = !state.debits.empty() || !state.credits.empty();
        facts.flags |= flagOf(isOpen ? FilterName::Open : FilterName::Settled);
        if (!state.debits.empty() && !missingDetails(account.customer).empty())
            facts.flags |= flagOf(FilterName::Incomplete);
        if (isOverLimit(account)) facts.flags |= flagOf(FilterName::OverLimit);
        if (isOpen) facts.state = TableState::Unallocated;
        if (!state.debits.empty()) decide(account, state, facts);
        return facts;
    }

    void decide(const Account& account, const AccountState& state, CustomerFacts& facts)
    {
        const AccountDecision decision =
            decideAccount(account, state, m_contexts.of(account), DecisionDetail::Everything);
        facts.state = TableState::NotDue;
        for (const CallItem& item : decision.items) {
            facts.flags |= standingOf(item);
            facts.promised += item.promised.minorUnits();
            facts.disputed += item.disputed.minorUnits();
            facts.state = std::min(facts.state, stateOfItem(item)); // the worst comes first
        }
        if (decision.nextActionOn) facts.nextActionOn = decision.nextActionOn->dayNumber();
    }

    [[nodiscard]] static std::uint32_t agesOf(const Ageing& ageing)
    {
        std::uint32_t flags = 0;
        const auto add = [&](FilterName name, Money amount) { flags |= amount.isZero() ? 0U : flagOf(name); };
        add(FilterName::NotDue, ageing.notDue);
        add(FilterName::Overdue, ageing.overdue());
        add(FilterName::Days1To30, ageing.days1To30);
        add(FilterName::Days31To60, ageing.days31To60);
        add(FilterName::Days61To90, ageing.days61To90);
        add(FilterName::Over90, ageing.over90);
        add(FilterName::Bills, ageing.bills);
        add(FilterName::Unallocated, ageing.unallocated);
        return flags;
    }

    /// Few customers have a limit, and what it is held against takes long to add up.
    [[nodiscard]] bool isOverLimit(const Account& account) const
    {
        const Customer& customer = account.customer;
        if (!customer.creditLimit(m_currency) && !customer.insuredLimit(m_currency)) return false;
        const Exposure exposure = exposureOf(account, m_day, m_rules, m_currency);
        return exposure.cover.beyondOwnLimit().isPositive() || exposure.cover.beyondInsuredLimit().isPositive();
    }

    void pushAmounts(const Account& account, const AccountState& state, const CustomerFacts& facts,
                     TableRows& rows) const
    {
        const auto push = [&](TableColumn column, Money amount) { rows.amount(column).push(amount.minorUnits()); };
        push(TableColumn::NotDue, state.ageing.notDue);
        push(TableColumn::Overdue, state.ageing.overdue());
        push(TableColumn::Days1To30, state.ageing.days1To30);
        push(TableColumn::Days31To60, state.ageing.days31To60);
        push(TableColumn::Days61To90, state.ageing.days61To90);
        push(TableColumn::Over90, state.ageing.over90);
        push(TableColumn::Bills, state.ageing.bills);
        push(TableColumn::Unallocated, state.ageing.unallocated);
        push(TableColumn::Balance, state.balance);
        rows.amount(TableColumn::Open).push(facts.open);
        rows.amount(TableColumn::Promised).push(facts.promised);
        rows.amount(TableColumn::Disputed).push(facts.disputed);
        const auto limit = account.customer.creditLimit(m_currency);
        rows.amount(TableColumn::CreditLimit).push(limit ? limit->minorUnits() : AmountColumn::none);
    }

    [[nodiscard]] std::int32_t lastPaymentOf(const Account& account) const
    {
        for (std::size_t place = account.items.size(); place > 0; --place) {
            const Item& item = account.items[place - 1];
            if (item.kind == ItemKind::Payment && item.bookedOn <= m_day) return item.bookedOn.dayNumber();
        }
        return TableRows::noDay;
    }

    [[nodiscard]] std::int32_t lastContactOf(const Account& account) const
    {
        std::int32_t last = TableRows::noDay;
        for (const Attempt& attempt : account.attempts) {
            if (attempt.on <= m_day) last = std::max(last, attempt.on.dayNumber());
        }
        return last;
    }

    Date m_day;
    ContextSet m_contexts;
    const BookRules& m_rules;
    Currency m_currency;
};

} // namespace

std::unique_ptr<RowMaker> customerRowMaker(const DunningContext& context)
{
    return std::make_unique<CustomerRowMaker>(context);
}

} // namespace encours
