// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/indicators/indicator_sums.h"

#include "portfolio/indicators/counted_cover.h"

#include <algorithm>

namespace encours {

void PaidSums::add(std::int64_t amount, int daysLate, int daysSinceIssue)
{
    signedDays += Wide{amount} * daysLate;
    earlyAsZeroDays += Wide{amount} * std::max(0, daysLate);
    sinceIssueDays += Wide{amount} * daysSinceIssue;
    paid += amount;
    if (daysLate > 0) paidLate += amount;
}

void addPaid(const PaidColumns& paid, std::size_t place, IndicatorPeriod period, PaidSums& sums)
{
    const std::int32_t from = period.from.dayNumber();
    const std::int32_t to = period.to.dayNumber();
    for (std::uint32_t row = paid.firstOf[place]; row < paid.firstOf[place + 1]; ++row) {
        if ((paid.paidOn[row] >= from) & (paid.paidOn[row] <= to))
            sums.add(paid.amount[row], paid.daysLate[row], paid.daysSinceIssue[row]);
    }
}

void addPromises(const Account& account, IndicatorPeriod period, const IndicatorRules& rules, PromiseSums& sums)
{
    if (account.promises.empty()) return;
    for (const CountedPromise& counted : countedPromises(account, period, rules)) {
        const std::int64_t amount = counted.promise->amount.minorUnits();
        ++sums.due;
        sums.dueAmount += amount;
        sums.kept += counted.isKept ? 1 : 0;
        sums.keptAmount += counted.isKept ? amount : 0;
        sums.onTime += counted.isOnTime ? 1 : 0;
        sums.onTimeAmount += counted.isOnTime ? amount : 0;
    }
}

void addDisputes(const AccountLines& lines, Date asOf, DisputeSums& sums)
{
    const Account& account = lines.account;
    if (account.disputes.empty()) return;
    for (const Dispute& dispute : account.disputes) {
        if (!dispute.isOpen(asOf)) continue;
        ++sums.open;
        sums.ageDays += asOf - dispute.openedOn;
    }
    for (const DisputedItem& part : disputedItems(lines, asOf)) sums.amount += part.amount;
}

void addDisputeFlows(const Account& account, IndicatorPeriod period, DisputeFlowSums& sums)
{
    for (const Dispute& dispute : account.disputes) {
        if (period.holds(dispute.openedOn)) ++sums.opened;
        if (!dispute.resolvedOn || !period.holds(*dispute.resolvedOn)) continue;
        ++sums.resolved;
        sums.resolvedDays += *dispute.resolvedOn - dispute.openedOn;
    }
}

void addReceipts(const AccountLines& lines, IndicatorPeriod month, CollectedSums& sums)
{
    for (const Receipt& receipt : receiptsIn(lines, month)) sums.received += receipt.amount;
}

void addCollectable(const AccountLines& lines, Date asOf, CollectedSums& sums)
{
    for (const CollectableInvoice& invoice : collectableInvoices(lines, asOf)) {
        sums.collectable += invoice.collectable;
        sums.collected += invoice.collected;
    }
}

void addOpenAge(const AccountLines& lines, Date asOf, const std::vector<PlacedDebit>& placed, OpenAgeSums& sums)
{
    const std::int32_t today = asOf.dayNumber();
    for (const PlacedDebit& part : placed) {
        sums.days += Wide{part.open} * (today - lines.columns.issuedOn[lines.first + part.line]);
        sums.open += part.open;
    }
}

void addCover(const AccountLines& lines, const Ageing& ageing, Date asOf, const IndicatorRules& rules, CoverSums& sums)
{
    const CoveredExposure exposure = coveredExposure(lines, ageing, asOf, rules);
    sums.beyondLimit += exposure.beyondLimit;
    sums.uninsured += exposure.uninsured;
    for (const FinancedItem& part : financedItems(lines, asOf, rules)) {
        sums.financed += part.amount;
        sums.definancedSoon += part.isSoon ? part.amount : 0;
    }
    for (const DueItem& part : dueItems(lines, asOf, rules, ageing.total().currency())) {
        sums.due += part.open;
        sums.secured += part.secured;
    }
}

void addFirstActions(const AccountLines& lines, IndicatorPeriod period, FirstActionSums& sums)
{
    for (const FirstAction& action : firstActionsIn(lines, period)) {
        ++sums.items;
        sums.days += action.days;
    }
}

void addActions(const AccountLines& lines, Date asOf, const std::vector<PlacedDebit>& placed,
                const IndicatorRules& rules, ActionSums& sums)
{
    const Account& account = lines.account;
    const int longest = std::max(rules.cadenceDays - 1, rules.actionGapDays);
    const std::vector<AccountContact> contacts = contactsIn(account, {asOf.plusDays(-longest), asOf});
    const Date cadenceFrom = asOf.plusDays(1 - rules.cadenceDays);
    const Date gapFrom = asOf.plusDays(-rules.actionGapDays);
    for (const AccountContact& contact : contacts) sums.actions += contact.on >= cadenceFrom ? 1 : 0;
    for (const PlacedDebit& part : placed) {
        if (!part.bucket || *part.bucket == AgeBucket::NotDue) continue;
        const Item& item = account.items[part.line];
        sums.overdue += part.open;
        const bool hasAction = std::any_of(contacts.begin(), contacts.end(), [&](const AccountContact& contact) {
            return contact.on >= gapFrom && contact.isAbout(item);
        });
        if (!hasAction) sums.withoutAction += part.open;
    }
}

} // namespace encours
