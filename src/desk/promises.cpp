// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/promises.h"

#include "desk/board_parts.h"
#include "portfolio/open_items.h"

#include <algorithm>
#include <tuple>

namespace encours {

namespace {

constexpr int monthsCounted = 12;

bool isMissed(const TrackedPromise& tracked)
{
    const PromiseStatus status = statusOf(tracked.progress);
    return status == PromiseStatus::Broken || status == PromiseStatus::PartlyKept;
}

bool isAbout(const std::vector<ItemId>& named, const Promise& promise)
{
    return named.empty() || std::ranges::any_of(promise.items, [&](const CoveredItem& covered) {
               return std::ranges::find(named, covered.item) != named.end();
           });
}

/// First reaction after the last day: a call or a letter about an invoice of the promise, or litigation.
std::optional<Date> reactionTo(const Promise& promise, Date lastDay, const Account& account, Date day)
{
    std::optional<Date> first;
    const auto consider = [&](Date on, const std::vector<ItemId>& items) {
        if (on > lastDay && on <= day && isAbout(items, promise)) first = first ? earlier(*first, on) : on;
    };
    for (const Attempt& attempt : account.attempts) consider(attempt.on, attempt.items);
    for (const Reminder& reminder : account.reminders) consider(reminder.sentOn, reminder.items);
    for (const Dossier& dossier : account.dossiers) consider(dossier.decidedOn, dossier.items);
    return first;
}

std::vector<PromisedInvoice> invoicesOf(const Promise& promise, const Account& account, const AccountState& state)
{
    std::vector<PromisedInvoice> invoices;
    for (const CoveredItem& covered : promise.items) {
        const Item* const item = account.findItem(covered.item);
        invoices.push_back({covered.item, item != nullptr ? item->number.str() : std::string{}, covered.amount,
                            openOf(state, covered.item)});
    }
    return invoices;
}

PromiseRow rowOf(const TrackedPromise& tracked, const Account& account, const AccountState& state)
{
    const Promise& promise = *tracked.promise;
    PromiseRow row;
    row.customer = account.customer.id;
    row.customerCode = account.customer.code;
    row.customerName = account.customer.displayName();
    row.controller = account.customer.field(CustomerField::Controller);
    row.promise = promise.id;
    row.recordedBy = promise.recordedBy;
    row.madeOn = promise.madeOn;
    row.promisedOn = promise.promisedOn;
    row.lastDay = tracked.progress.lastDay;
    row.amount = promise.amount;
    row.received = tracked.progress.received;
    row.means = promise.means;
    row.invoices = invoicesOf(promise, account, state);
    row.status = statusOf(tracked.progress);
    if (row.isMissed()) {
        row.daysBroken = state.asOf - row.lastDay;
        row.actedOn = reactionTo(promise, row.lastDay, account, state.asOf);
    }
    return row;
}

bool isWithin(const PromiseFilter& filter, const Promise& promise)
{
    return (!filter.promisedFrom || promise.promisedOn >= *filter.promisedFrom) &&
           (!filter.promisedTo || promise.promisedOn <= *filter.promisedTo);
}

/// All promises of an account that the filter lets through, whatever their status.
std::vector<PromiseRow> rowsOf(const Account& account, const DunningPolicy& policy, const AccountState& state,
                               const PromiseFilter& filter)
{
    const std::vector<TrackedPromise> promises =
        trackPromises(account, state.asOf, promiseRulesOf(policy, account.customer));
    const Date countedFrom = state.asOf.plusMonths(-monthsCounted);
    const auto broken = std::ranges::count_if(promises, [&](const TrackedPromise& tracked) {
        return isMissed(tracked) && tracked.promise->madeOn > countedFrom;
    });
    std::vector<PromiseRow> rows;
    for (const TrackedPromise& tracked : promises) {
        if (!isWithin(filter, *tracked.promise)) continue;
        rows.push_back(rowOf(tracked, account, state));
        rows.back().brokenByCustomer = static_cast<int>(broken);
    }
    return rows;
}

/// What was promised anew after it broke has a promise of its own to be followed.
bool isPromisedAnew(const PromiseRow& row, ItemId item, const Account& account, Date day)
{
    return std::ranges::any_of(account.promises, [&](const Promise& other) {
        return other.madeOn > row.lastDay && other.madeOn <= day &&
               std::ranges::any_of(other.items, [&](const CoveredItem& covered) { return covered.item == item; });
    });
}

bool isStillMissing(const PromiseRow& row, const Account& account, Date day)
{
    return row.isMissed() && row.missing().isPositive() &&
           std::ranges::any_of(row.invoices, [&](const PromisedInvoice& invoice) {
               return invoice.open.isPositive() && !isPromisedAnew(row, invoice.item, account, day);
           });
}

void add(PromiseTotal& total, const PromiseRow& row)
{
    ++total.count;
    total.amount += row.amount;
    total.received += row.received;
}

template <typename Wanted>
PromiseBoard boardOf(const Desk& desk, Date day, const PromiseFilter& filter, Wanted isWanted)
{
    const auto portfolio = desk.portfolio();
    const auto policy = desk.policy();
    const Money nothing(0, portfolio->currency());
    PromiseBoard board;
    board.day = day;
    board.totals.fill({0, nothing, nothing});
    board.controllers = controllersOf(*portfolio);
    portfolio->forEach([&](const Account& account) {
        if (account.promises.empty() || (filter.customer && account.customer.id != *filter.customer) ||
            !isChasedBy(account.customer, filter.controller)) {
            return;
        }
        const AccountState state = stateOf(account, day, portfolio->currency());
        for (PromiseRow& row : rowsOf(account, *policy, state, filter)) {
            add(board.totals.at(static_cast<std::size_t>(row.status)), row);
            if (isWanted(row, account)) board.rows.push_back(std::move(row));
        }
    });
    return board;
}

} // namespace

PromiseBoard ShowPromises::execute(Date day, const PromiseFilter& filter) const
{
    PromiseBoard board = boardOf(m_desk, day, filter, [&](const PromiseRow& row, const Account&) {
        return filter.statuses.empty() || std::ranges::find(filter.statuses, row.status) != filter.statuses.end();
    });
    std::ranges::stable_sort(board.rows, [](const PromiseRow& left, const PromiseRow& right) {
        return std::tie(left.promisedOn, left.customerCode) < std::tie(right.promisedOn, right.customerCode);
    });
    return board;
}

PromiseBoard ShowPromises::missedOn(Date day, const PromiseFilter& filter) const
{
    PromiseBoard board = boardOf(m_desk, day, filter, [&](const PromiseRow& row, const Account& account) {
        return isStillMissing(row, account, day);
    });
    std::ranges::stable_sort(board.rows, [](const PromiseRow& left, const PromiseRow& right) {
        const bool leftWaits = !left.actedOn;
        const bool rightWaits = !right.actedOn;
        if (leftWaits != rightWaits) return leftWaits;
        return right.missing() < left.missing();
    });
    return board;
}

} // namespace encours
