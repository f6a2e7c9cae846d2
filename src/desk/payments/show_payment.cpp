// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/payments/show_payment.h"

#include "desk/named_account.h"
#include "portfolio/promises.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace encours {

namespace {

/// What shows one account's credits on a day.
class PaymentReader {
public:
    PaymentReader(const Account& account, Date day, Currency currency)
        : m_account(account), m_state(stateOf(account, day, currency))
    {
        for (const TrackedPromise& tracked : trackPromises(account, day)) {
            if (tracked.progress.state != PromiseState::Running || tracked.progress.isSuperseded) continue;
            for (const CoveredItem& covered : tracked.promise->items) m_promised.insert(covered.item);
        }
    }

    [[nodiscard]] const AccountState& state() const { return m_state; }
    [[nodiscard]] PaymentView read(const Item& credit) const;
    [[nodiscard]] std::vector<AllocatedLine> otherSides(const Item& item) const;

private:
    [[nodiscard]] std::vector<CandidateLine> candidates() const;

    const Account& m_account;
    AccountState m_state;
    std::unordered_set<ItemId> m_promised;
};

std::vector<AllocatedLine> PaymentReader::otherSides(const Item& item) const
{
    std::vector<AllocatedLine> lines;
    for (const Allocation& allocation : m_account.allocations) {
        const bool isOwn = allocation.credit == item.id || allocation.debit == item.id;
        if (!isOwn || allocation.effectiveOn > m_state.asOf) continue;
        const Item* const other =
            m_account.findItem(allocation.credit == item.id ? allocation.debit : allocation.credit);
        if (other == nullptr) continue;
        const Item& debit = other->isDebit() ? *other : item;
        lines.push_back({allocation.id, other->id, other->kind, other->number.str(), other->issuedOn, other->dueOn,
                         allocation.effectiveOn, allocation.amount, daysLate(debit, allocation.effectiveOn),
                         allocation.isByHand});
    }
    std::ranges::sort(lines, [](const AllocatedLine& left, const AllocatedLine& right) {
        return std::tie(left.dueOn, left.item, left.allocation) < std::tie(right.dueOn, right.item, right.allocation);
    });
    return lines;
}

std::vector<CandidateLine> PaymentReader::candidates() const
{
    std::vector<CandidateLine> lines;
    for (const OpenItem& open : m_state.debits) {
        const Item& item = *open.item;
        lines.push_back({item.id, item.kind, item.number.str(), item.issuedOn, item.dueOn, open.open,
                         daysLate(item, m_state.asOf), isDisputed(m_account, item.id, m_state.asOf),
                         m_promised.contains(item.id)});
    }
    return lines;
}

PaymentView PaymentReader::read(const Item& credit) const
{
    const OpenItem* const open = openCredit(m_state, credit.id);
    PaymentView view;
    view.customer = m_account.customer.id;
    view.customerCode = m_account.customer.code;
    view.customerName = m_account.customer.displayName();
    view.item = credit.id;
    view.kind = credit.kind;
    view.means = credit.means;
    view.number = credit.number.str();
    view.issuedOn = credit.issuedOn;
    view.bookedOn = credit.bookedOn;
    view.amount = -credit.amount;
    view.unallocated = open == nullptr ? Money(0, credit.amount.currency()) : -open->open;
    view.allocated = view.amount - view.unallocated;
    view.paid = otherSides(credit);
    if (open != nullptr) {
        view.candidates = candidates();
        view.proposals = proposeAllocations(m_account, m_state, credit.id);
    }
    return view;
}

std::string nameOf(const Account& account, ItemId item)
{
    const Item* const known = account.findItem(item);
    const std::string number = known == nullptr ? std::string{} : known->number.str();
    return number.empty() ? "#" + std::to_string(item.value) : number;
}

/// Errors: AllocationSides{value} when the line is not there or not of that side.
Result<const Item*> lineOf(const Account& account, ItemId item, bool wantsCredit, Date day)
{
    const Item* const known = account.findItem(item);
    if (known == nullptr || known->isCredit() != wantsCredit || known->bookedOn > day) {
        return Fault{FaultCode::AllocationSides, {{"value", nameOf(account, item)}}, "not a line of that side"};
    }
    return known;
}

} // namespace

Result<PaymentView> ShowPayment::execute(CustomerId customer, ItemId credit, Date day) const
{
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, customer));
    ENCOURS_ASSIGN(const Item* const item, lineOf(*account, credit, true, day));
    return PaymentReader{*account, day, m_desk.portfolio()->currency()}.read(*item);
}

Result<std::vector<PaymentView>> ShowPayment::unallocatedOf(CustomerId customer, Date day) const
{
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, customer));
    const PaymentReader reader{*account, day, m_desk.portfolio()->currency()};
    std::vector<PaymentView> views;
    for (const OpenItem& open : reader.state().credits) {
        if (open.item->isCredit()) views.push_back(reader.read(*open.item));
    }
    return views;
}

Result<std::vector<AllocatedLine>> ShowPayment::payersOf(CustomerId customer, ItemId debit, Date day) const
{
    ENCOURS_ASSIGN(const auto account, accountOf(m_desk, customer));
    ENCOURS_ASSIGN(const Item* const item, lineOf(*account, debit, false, day));
    return PaymentReader{*account, day, m_desk.portfolio()->currency()}.otherSides(*item);
}

} // namespace encours
