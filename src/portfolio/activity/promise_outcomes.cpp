// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/activity/promise_outcomes.h"

#include <algorithm>

namespace encours {

namespace {

/// Tracking promises is dear, asking for their last day is not.
bool hasOneDue(const Account& account, ActivityPeriod period, Date asOf, const PromiseRules& rules)
{
    return std::ranges::any_of(account.promises, [&](const Promise& promise) {
        if (promise.promisedOn > period.to) return false;
        const Date lastDay = lastDayOf(promise, rules.graceTargetDays);
        return period.covers(lastDay) && lastDay < asOf;
    });
}

bool wasOnTime(const Promise* promise, const std::vector<TrackedPromise>& withoutGrace)
{
    return std::ranges::any_of(withoutGrace, [&](const TrackedPromise& tracked) {
        return tracked.promise == promise && !tracked.progress.isSuperseded &&
               tracked.progress.state == PromiseState::Kept;
    });
}

} // namespace

std::vector<PromiseOutcome> promiseOutcomesOf(const Account& account, ActivityPeriod period, Date asOf,
                                              const PromiseRules& rules)
{
    std::vector<PromiseOutcome> outcomes;
    if (!hasOneDue(account, period, asOf, rules)) return outcomes;
    const auto withoutGrace = trackPromises(account, asOf, {0, rules.toleranceMinor});
    for (const TrackedPromise& tracked : trackPromises(account, asOf, rules)) {
        const Date lastDay = tracked.progress.lastDay;
        if (tracked.progress.isSuperseded || !period.covers(lastDay) || lastDay >= asOf) continue;
        const bool isKept = tracked.progress.state == PromiseState::Kept;
        outcomes.push_back({tracked.promise, isKept, isKept && wasOnTime(tracked.promise, withoutGrace)});
    }
    return outcomes;
}

} // namespace encours
