// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/preventive.h"

#include "dunning/next_action.h"
#include "dunning/reason_arguments.h"
#include "portfolio/item_index.h"

#include <algorithm>

namespace encours {

namespace {

constexpr int wholeBp = 10'000;
constexpr int topTurnoverPoints = 10;
constexpr int largeInvoicePoints = 15;
constexpr int latePayerPoints = 12;

/// Part of the amount paid in the last 12 months that came after its due date, in hundredths of a per cent; of interest
/// only while something is not yet due.
int lateShareBp(const AccountView& view)
{
    const bool isAsked =
        std::any_of(view.items.begin(), view.items.end(), [](const ItemView& item) { return !item.isOverdue; });
    if (!isAsked) return 0;
    const Date today = view.context.today;
    const Date after = today.plusMonths(-12);
    std::int64_t paid = 0;
    std::int64_t paidLate = 0;
    const ItemIndex index(view.account);
    for (const Allocation& allocation : view.account.allocations) {
        if (allocation.effectiveOn <= after || allocation.effectiveOn > today) continue;
        const std::size_t debit = index.positionOf(allocation.debit);
        const std::size_t credit = index.positionOf(allocation.credit);
        if (debit == ItemIndex::none || credit == ItemIndex::none) continue;
        if (view.account.items[credit].kind != ItemKind::Payment) continue;
        paid += allocation.amount.minorUnits();
        if (allocation.effectiveOn > view.account.items[debit].dueOn) paidLate += allocation.amount.minorUnits();
    }
    if (paid <= 0) return 0;
    // Halving both keeps the product within 64 bits for any sum of money amounts.
    while (paidLate > Money::largest / 2) {
        paid /= 2;
        paidLate /= 2;
    }
    return static_cast<int>(paidLate * wholeBp / paid);
}

} // namespace

PreventiveRules::PreventiveRules(const AccountView& view)
    : m_context(view.context),
      m_hasDirectDebit(view.account.customer.means() == PaymentMeans::DirectDebit),
      m_isInTopTurnover(view.context.averages.inTopTurnover.contains(view.account.customer.id)),
      m_lateShareBp(lateShareBp(view))
{
}

bool PreventiveRules::isDirectDebit(const Item& item) const
{
    return item.means == PaymentMeans::DirectDebit || (item.means == PaymentMeans::Unknown && m_hasDirectDebit);
}

bool PreventiveRules::isLarge(const Item& item) const
{
    const std::int64_t average = m_context.averages.averageInvoice.minorUnits();
    return average > 0 && item.amount.minorUnits() / m_context.plan.preventiveLargeInvoiceMultiple >= average;
}

bool PreventiveRules::selects(const Item& item) const
{
    if (isDirectDebit(item)) return false;
    return m_isInTopTurnover || isLarge(item) || m_lateShareBp > m_context.plan.preventiveLateShareBp;
}

std::vector<Reason> PreventiveRules::reasonsFor(const Item& item) const
{
    std::vector<Reason> reasons;
    if (!selects(item)) return reasons;
    if (m_isInTopTurnover) reasons.push_back({ReasonCode::TopTurnover, topTurnoverPoints, {}});
    if (isLarge(item)) {
        reasons.push_back({ReasonCode::LargeInvoice,
                           largeInvoicePoints,
                           {{"number", item.number.str()},
                            {"amount_cents", centsText(item.amount)},
                            {"average_cents", centsText(m_context.averages.averageInvoice)}}});
    }
    if (m_lateShareBp > m_context.plan.preventiveLateShareBp) {
        reasons.push_back({ReasonCode::LatePayer, latePayerPoints, {{"share_bp", std::to_string(m_lateShareBp)}}});
    }
    return reasons;
}

bool isInWindow(const Item& item, const DunningContext& context)
{
    return context.today < item.dueOn && context.today >= item.dueOn.plusDays(-context.plan.preventiveOpensDays);
}

bool isPending(const ItemView& view, const DunningContext& context)
{
    if (!view.isSelected || view.isClaimed() || !isInWindow(*view.item, context)) return false;
    const Date opensOn = view.item->dueOn.plusDays(-context.plan.preventiveOpensDays);
    const bool wasReached = view.contacts.lastReachedOn && *view.contacts.lastReachedOn >= opensOn;
    const Attempt* last = view.contacts.lastAttempt;
    return !wasReached || (last != nullptr && last->outcome == Outcome::Duplicate);
}

NextAction preventiveAction(const ItemView& view, const AccountView& account)
{
    const DunningContext& context = account.context;
    const NextAction afterDue = firstStepOf(view, account);
    if (!view.isSelected || context.today >= view.item->dueOn) return afterDue;
    const Date opensOn = view.item->dueOn.plusDays(-context.plan.preventiveOpensDays);
    const std::optional<NextAction> followUp =
        view.contacts.lastActionOn >= opensOn ? followUpOf(view.contacts, context) : std::nullopt;
    const bool wasReached = view.contacts.lastReachedOn && *view.contacts.lastReachedOn >= opensOn;
    if (wasReached) return followUp && followUp->why == ReasonCode::DuplicateFollowUp ? *followUp : afterDue;
    if (followUp) return *followUp;
    NextAction call{context.businessDays.following(opensOn), ReasonCode::DueSoon};
    if (account.lastActionOn) {
        call.on =
            later(call.on, context.businessDays.advance(*account.lastActionOn, context.plan.minimumIntervalOpenDays));
    }
    return call.on < view.item->dueOn ? call : afterDue;
}

} // namespace encours
