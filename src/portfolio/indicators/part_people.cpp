// SPDX-License-Identifier: GPL-3.0-or-later
// What was promised, disputed and done, one by one.
#include "portfolio/indicators/part_maker.h"

#include <algorithm>
#include <map>

namespace encours {

namespace {

FigurePart promisePart(const Account& account, const Promise& promise, bool isByAmount)
{
    FigurePart part = customerPart(account, isByAmount ? promise.amount.minorUnits() : 1);
    part.kind = FigurePartKind::Promise;
    part.promise = promise.id;
    if (promise.items.size() == 1) part.item = promise.items.front().item;
    part.on = promise.promisedOn;
    if (!isByAmount) part.amount = promise.amount;
    return part;
}

FigurePart disputePart(const Account& account, const Dispute& dispute, std::int64_t value)
{
    FigurePart part = customerPart(account, value);
    part.kind = FigurePartKind::Dispute;
    part.dispute = dispute.id;
    if (dispute.items.size() == 1) part.item = dispute.items.front().item;
    part.on = dispute.openedOn;
    return part;
}

bool isChosen(const CountedPromise& promise, PromiseChoice choice)
{
    switch (choice) {
    case PromiseChoice::All: return true;
    case PromiseChoice::Kept: return promise.isKept;
    case PromiseChoice::OnTime: return promise.isOnTime;
    }
    return false;
}

/// What each open dispute of an account contests, by its place in the account.
std::map<std::size_t, std::int64_t> disputedAmounts(const AccountLines& lines, Date asOf)
{
    std::map<std::size_t, std::int64_t> amounts;
    for (const DisputedItem& disputed : disputedItems(lines, asOf)) amounts[disputed.dispute] += disputed.amount;
    return amounts;
}

} // namespace

Parts promiseParts(const PartScope& scope, PromiseChoice choice, bool isByAmount)
{
    Parts parts;
    forEachAccount(scope.portfolio, [&](std::size_t, const AccountLines& lines) {
        for (const CountedPromise& promise : countedPromises(lines.account, scope.period(), scope.rules)) {
            if (isChosen(promise, choice)) parts.push_back(promisePart(lines.account, *promise.promise, isByAmount));
        }
    });
    return parts;
}

Parts openDisputeParts(const PartScope& scope, DisputeReading reading)
{
    Parts parts;
    forEachSound(scope, [&](const AccountLines& lines) {
        if (lines.account.disputes.empty()) return;
        std::map<std::size_t, std::int64_t> amounts = disputedAmounts(lines, scope.asOf);
        for (std::size_t place = 0; place < lines.account.disputes.size(); ++place) {
            const Dispute& dispute = lines.account.disputes[place];
            if (!dispute.isOpen(scope.asOf)) continue;
            const int days = scope.asOf - dispute.openedOn;
            FigurePart part = disputePart(lines.account, dispute, reading == DisputeReading::Count ? 1 : days);
            part.amount = Money(amounts[place], scope.currency());
            part.days = days;
            parts.push_back(part);
        }
    });
    return parts;
}

Parts disputedParts(const PartScope& scope)
{
    Parts parts;
    forEachSound(scope, [&](const AccountLines& lines) {
        if (lines.account.disputes.empty()) return;
        for (const DisputedItem& disputed : disputedItems(lines, scope.asOf)) {
            if (disputed.amount == 0) continue;
            FigurePart part = disputePart(lines.account, lines.account.disputes[disputed.dispute], disputed.amount);
            part.item = lines.account.items[disputed.line].id;
            parts.push_back(part);
        }
    });
    return parts;
}

Parts disputeFlowParts(const PartScope& scope, DisputeFlow flow)
{
    Parts parts;
    const IndicatorPeriod period = scope.period();
    forEachAccount(scope.portfolio, [&](std::size_t, const AccountLines& lines) {
        for (const Dispute& dispute : lines.account.disputes) {
            const bool isOpening = flow == DisputeFlow::Opened;
            const std::optional<Date> on = isOpening ? std::optional(dispute.openedOn) : dispute.resolvedOn;
            if (!on || !period.holds(*on)) continue;
            FigurePart part = disputePart(lines.account, dispute, 1);
            part.on = on;
            if (!isOpening) part.days = *on - dispute.openedOn;
            if (flow == DisputeFlow::ResolvedDays) part.value = *part.days;
            parts.push_back(part);
        }
    });
    return parts;
}

Parts actionParts(const PartScope& scope)
{
    Parts parts;
    const IndicatorPeriod cadence{scope.asOf.plusDays(1 - scope.rules.cadenceDays), scope.asOf};
    forEachSound(scope, [&](const AccountLines& lines) {
        for (const AccountContact& contact : contactsIn(lines.account, cadence)) {
            FigurePart part = customerPart(lines.account, 1);
            part.kind = FigurePartKind::Action;
            part.on = contact.on;
            if (contact.items->size() == 1) part.item = contact.items->front();
            parts.push_back(part);
        }
    });
    return parts;
}

Parts withoutActionParts(const PartScope& scope)
{
    Parts parts;
    const IndicatorPeriod gap{scope.asOf.plusDays(-scope.rules.actionGapDays), scope.asOf};
    std::vector<PlacedDebit> placed;
    forEachSound(scope, [&](const AccountLines& lines) {
        const Account& account = lines.account;
        placeDebits(lines, scope.asOf, scope.currency(), placed);
        const std::vector<AccountContact> contacts = contactsIn(account, gap);
        for (const PlacedDebit& debit : placed) {
            if (!debit.bucket || *debit.bucket == AgeBucket::NotDue) continue;
            const Item& item = account.items[debit.line];
            const bool hasAction = std::any_of(contacts.begin(), contacts.end(),
                                               [&](const AccountContact& contact) { return contact.isAbout(item); });
            if (!hasAction) addItemPart(account, item, debit.open, parts);
        }
    });
    return parts;
}

Parts firstActionParts(const PartScope& scope, bool isByDays)
{
    Parts parts;
    forEachAccount(scope.portfolio, [&](std::size_t, const AccountLines& lines) {
        for (const FirstAction& action : firstActionsIn(lines, scope.period())) {
            FigurePart part = customerPart(lines.account, isByDays ? action.days : 1);
            part.kind = FigurePartKind::Action;
            part.item = lines.account.items[action.line].id;
            part.on = action.on;
            part.days = action.days;
            parts.push_back(part);
        }
    });
    return parts;
}

} // namespace encours
