// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/promises.h"

#include "calendar/business_days.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace encours {

namespace {

/// A promise while money is being attributed to it, as of a day.
struct Claim {
    const Promise* promise = nullptr;
    Date lastDay;
    std::vector<CoveredItem> awaited; ///< items that no later promise took over; their amounts shrink as money comes
    Money required;
    Money received;
    bool isSuperseded = false;

    [[nodiscard]] bool isFull() const { return received >= required; }
    /// Full but for a few cents, which nobody argues about.
    [[nodiscard]] bool isKept(const PromiseRules& rules) const
    {
        const Money tolerated(rules.toleranceMinor, required.currency());
        return isFull() || (received.isPositive() && received + tolerated >= required);
    }
};

bool isOfOneContact(const Promise& left, const Promise& right)
{
    return (left.attempt.isStored() && left.attempt == right.attempt) ||
           (left.recordedBy.isStored() && left.recordedBy == right.recordedBy);
}

bool wasMadeAfter(const Promise& later, const Promise& first)
{
    return std::tie(later.madeOn, later.id) > std::tie(first.madeOn, first.id) && !isOfOneContact(later, first);
}

const CoveredItem* coverOf(const Promise& promise, ItemId item)
{
    const auto found = std::find_if(promise.items.begin(), promise.items.end(),
                                    [item](const CoveredItem& covered) { return covered.item == item; });
    return found == promise.items.end() ? nullptr : &*found;
}

struct Period {
    Date from;
    Date to;
};

Money allocatedTo(const Account& account, const CoveredItem& covered, Period period)
{
    Money sum(0, covered.amount.currency());
    auto allocation = std::lower_bound(account.allocations.begin(), account.allocations.end(), covered.item,
                                       [](const Allocation& left, ItemId item) { return left.debit < item; });
    for (; allocation != account.allocations.end() && allocation->debit == covered.item; ++allocation) {
        if (allocation->effectiveOn >= period.from && allocation->effectiveOn <= period.to) sum += allocation->amount;
    }
    return sum;
}

Money allocatedTo(const Account& account, const Promise& promise, Date until)
{
    Money sum(0, promise.amount.currency());
    for (const CoveredItem& covered : promise.items) sum += allocatedTo(account, covered, {promise.madeOn, until});
    return sum;
}

/// A later promise takes over what an earlier one still waits for; one that was kept before stays as it is.
bool isTakenOver(const Account& account, const Claim& claim, ItemId item, Date asOf)
{
    const Promise& promise = *claim.promise;
    return std::any_of(account.promises.begin(), account.promises.end(), [&](const Promise& other) {
        return other.madeOn <= asOf && other.madeOn <= claim.lastDay && wasMadeAfter(other, promise) &&
               coverOf(other, item) != nullptr && allocatedTo(account, promise, other.madeOn) < promise.amount;
    });
}

Claim claimOf(const Account& account, const Promise& promise, Date asOf, int graceTargetDays)
{
    const Money nothing(0, promise.amount.currency());
    Claim claim{&promise, lastDayOf(promise, graceTargetDays), {}, nothing, nothing, false};
    for (const CoveredItem& covered : promise.items) {
        if (isTakenOver(account, claim, covered.item, asOf)) continue;
        claim.awaited.push_back(covered);
        claim.required += covered.amount;
    }
    claim.isSuperseded = claim.awaited.empty();
    return claim;
}

/// What was allocated to the items since the promise was made; of a plan, the earlier instalments are paid first.
void receiveAllocations(Claim& claim, const Account& account, Date asOf)
{
    const Promise& promise = *claim.promise;
    for (CoveredItem& covered : claim.awaited) {
        Money money = allocatedTo(account, covered, {promise.madeOn, asOf});
        for (const Promise& other : account.promises) {
            const bool comesFirst = std::tie(other.promisedOn, other.id) < std::tie(promise.promisedOn, promise.id);
            const CoveredItem* share =
                comesFirst && isOfOneContact(other, promise) ? coverOf(other, covered.item) : nullptr;
            if (share != nullptr) money -= share->amount;
        }
        money = larger(money, Money(0, money.currency()));
        claim.received += money;
        covered.amount -= smaller(money, covered.amount);
    }
}

bool mayTake(const Claim& claim, const Item& credit, const std::vector<Claim>& claims)
{
    if (claim.isFull() || claim.promise->madeOn > credit.bookedOn) return false;
    return std::none_of(claims.begin(), claims.end(), [&](const Claim& other) {
        return other.promise->madeOn <= credit.bookedOn && wasMadeAfter(*other.promise, *claim.promise) &&
               std::any_of(claim.awaited.begin(), claim.awaited.end(), [&](const CoveredItem& covered) {
                   return coverOf(*other.promise, covered.item) != nullptr;
               });
    });
}

/// What is left on a day of credit booked from another day on, by (issuedOn, id): as stateOf() has it, but most accounts
/// have none, and then nothing is added up.
std::vector<OpenItem> openCredits(const Account& account, Period booked)
{
    std::vector<OpenItem> credits;
    auto item = std::lower_bound(account.items.begin(), account.items.end(), booked.from,
                                 [](const Item& known, Date day) { return known.bookedOn < day; });
    for (; item != account.items.end() && item->bookedOn <= booked.to; ++item) {
        if (item->amount.isNegative() && item->kind != ItemKind::OpeningBalance)
            credits.push_back({&*item, item->amount});
    }
    if (credits.empty()) return credits;
    std::sort(credits.begin(), credits.end(),
              [](const OpenItem& left, const OpenItem& right) { return left.item->id < right.item->id; });
    for (const Allocation& allocation : account.allocations) {
        if (allocation.effectiveOn > booked.to) continue;
        const auto credit =
            std::lower_bound(credits.begin(), credits.end(), allocation.credit,
                             [](const OpenItem& known, ItemId sought) { return known.item->id < sought; });
        if (credit == credits.end() || credit->item->id != allocation.credit) continue;
        const Item* const debit = account.findItem(allocation.debit);
        if (debit != nullptr && debit->bookedOn <= booked.to) credit->open += allocation.amount;
    }
    std::erase_if(credits, [](const OpenItem& credit) { return !credit.open.isNegative(); });
    std::sort(credits.begin(), credits.end(), [](const OpenItem& left, const OpenItem& right) {
        return std::tie(left.item->issuedOn, left.item->id) < std::tie(right.item->issuedOn, right.item->id);
    });
    return credits;
}

/// Credit that came and was not allocated: the earliest promise that waits takes it.
void receiveCredits(std::vector<Claim>& claims, const std::vector<OpenItem>& credits)
{
    for (const OpenItem& open : credits) {
        Money left = -open.open;
        for (Claim& claim : claims) {
            if (!left.isPositive() || !mayTake(claim, *open.item, claims)) continue;
            Money taken = smaller(left, claim.required - claim.received);
            claim.received += taken;
            left -= taken;
            for (CoveredItem& covered : claim.awaited) {
                const Money part = smaller(taken, covered.amount);
                covered.amount -= part;
                taken -= part;
            }
        }
    }
}

/// The first day from which a promise that still waits could take credit.
std::optional<Date> waitingSince(const std::vector<Claim>& claims)
{
    std::optional<Date> since;
    for (const Claim& claim : claims) {
        if (!claim.isFull() && (!since || claim.promise->madeOn < *since)) since = claim.promise->madeOn;
    }
    return since;
}

std::vector<Claim> claimsOf(const Account& account, Date asOf, int graceTargetDays)
{
    std::vector<Claim> claims;
    for (const Promise& promise : account.promises) {
        if (promise.madeOn <= asOf) claims.push_back(claimOf(account, promise, asOf, graceTargetDays));
    }
    std::sort(claims.begin(), claims.end(), [](const Claim& left, const Claim& right) {
        return std::tie(left.promise->promisedOn, left.promise->madeOn, left.promise->id) <
               std::tie(right.promise->promisedOn, right.promise->madeOn, right.promise->id);
    });
    for (Claim& claim : claims) receiveAllocations(claim, account, asOf);
    if (const auto since = waitingSince(claims)) receiveCredits(claims, openCredits(account, {*since, asOf}));
    return claims;
}

bool wasKeptOn(Date day, const Claim& claim, const Account& account, const PromiseRules& rules)
{
    // Most are paid by what was allocated to their own items, or not at all: the credit that waits need not be shared out.
    Claim alone = claimOf(account, *claim.promise, day, rules.graceTargetDays);
    receiveAllocations(alone, account, day);
    if (alone.isKept(rules)) return true;
    if (openCredits(account, {claim.promise->madeOn, day}).empty()) return false;
    const std::vector<Claim> then = claimsOf(account, day, rules.graceTargetDays);
    return std::any_of(then.begin(), then.end(),
                       [&](const Claim& other) { return other.promise == claim.promise && other.isKept(rules); });
}

PromiseState outcomeOf(const Claim& claim, const Account& account, Date asOf, const PromiseRules& rules)
{
    if (claim.isSuperseded) return PromiseState::Running;
    if (asOf <= claim.lastDay) return claim.isKept(rules) ? PromiseState::Kept : PromiseState::Running;
    if (!claim.isKept(rules)) return claim.received.isPositive() ? PromiseState::PartlyKept : PromiseState::Broken;
    return wasKeptOn(claim.lastDay, claim, account, rules) ? PromiseState::Kept : PromiseState::KeptLate;
}

} // namespace

Date lastDayOf(const Promise& promise, int graceTargetDays)
{
    static const BusinessCalendar target(HolidayZone::France, DayCount::Target);
    if (graceTargetDays == 0) return promise.promisedOn;
    return target.advance(promise.promisedOn, graceTargetDays);
}

bool isPaidByAllocations(const Promise& promise, const Account& account, Date day, int graceTargetDays)
{
    Claim alone = claimOf(account, promise, day, graceTargetDays);
    receiveAllocations(alone, account, day);
    return alone.isFull() && !alone.isSuperseded;
}

std::vector<TrackedPromise> trackPromises(const Account& account, Date asOf, const PromiseRules& rules)
{
    std::vector<TrackedPromise> tracked;
    for (Claim& claim : claimsOf(account, asOf, rules.graceTargetDays)) {
        const PromiseState state = outcomeOf(claim, account, asOf, rules);
        std::erase_if(claim.awaited, [](const CoveredItem& covered) { return !covered.amount.isPositive(); });
        tracked.push_back(
            {claim.promise, {state, claim.lastDay, claim.received, claim.isSuperseded}, std::move(claim.awaited)});
    }
    return tracked;
}

} // namespace encours
