// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"
#include "portfolio/promises.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace encours {

/// What was tried with the customer about one item, as of a day.
struct ContactHistory {
    std::optional<Date> lastActionOn;     ///< attempt or letter, whatever came of it
    const Attempt* lastAttempt = nullptr; ///< set when the last action was a call; none after a letter
    const Attempt* callBack = nullptr;    ///< agreed call-back, until the customer is reached
    std::optional<Date> lastReachedOn;    ///< a person of the customer was spoken to
};

struct NextAction {
    Date on;
    ReasonCode why = ReasonCode::PlanStepDue;
};

/// An open debit while an account is decided. Invariant: open = promised + disputed + secured + blocked + unsuspended and
/// unsuspended = assumedCredit + callable; none is negative.
struct ItemView {
    const Item* item = nullptr;
    Money open;
    Money promised;
    Money disputed;
    Money secured;
    Money blocked;
    Money unsuspended;
    Money assumedCredit;
    Money callable;
    bool isOverdue = false;
    Date lateFrom; ///< nobody is called late before: the day after money due could have reached us
    bool isFactored = false;
    std::optional<Date> securedUntil;   ///< settlement day of the instrument that secures it
    const Instrument* unpaid = nullptr; ///< the instrument on it that came back last
    std::optional<Date> unpaidOn;
    std::optional<Date> promisedOn;         ///< of the same promise as promiseLastDay
    std::optional<Date> promiseLastDay;     ///< of the running promise that ends first
    std::optional<Date> disputeDeadline;    ///< of the open dispute that ends first
    const TrackedPromise* broken = nullptr; ///< the promise on it that broke last
    const Dispute* rejected = nullptr;      ///< the dispute on it that was rejected last
    const Dossier* dossier = nullptr;
    ContactHistory contacts;
    bool isSelected = false; ///< preventive: a rule matches; for overdue items meaningless
    std::optional<NextAction> next;

    [[nodiscard]] bool isSuspended() const { return !unsuspended.isPositive(); }
    [[nodiscard]] bool isBlocked() const { return blocked.isPositive() && blocked == open; }
    [[nodiscard]] bool isClaimed() const { return isOverdue || dossier != nullptr; }
};

/// An account while it is decided. Lives no longer than the account and the context.
struct AccountView {
    const Account& account;
    const DunningContext& context;
    AccountState state;
    std::vector<TrackedPromise> promises;
    std::vector<ItemView> items;                      ///< open debits by (dueOn, id)
    std::vector<std::pair<ItemId, std::size_t>> byId; ///< item → place in `items`, sorted
    std::optional<Date> lastActionOn;                 ///< of the whole account
    std::optional<Insolvency> insolvency;             ///< open on the day
    PayDays payDays;                                  ///< of the customer
    Closures closures;

    [[nodiscard]] ItemView* find(ItemId id);
    [[nodiscard]] const ItemView* find(ItemId id) const;
    /// Sum of an amount over the items for which a condition holds.
    template <typename Condition>
    [[nodiscard]] Money sum(Money ItemView::* amount, Condition holds) const
    {
        Money whole(0, state.balance.currency());
        for (const ItemView& item : items) {
            if ((item.*amount).isPositive() && holds(item)) whole += item.*amount;
        }
        return whole;
    }
};

/// Open debits with what suspends them, the assumed application of unallocated credit, and their contacts.
[[nodiscard]] AccountView viewOf(const Account& account, const DunningContext& context);

[[nodiscard]] ItemState itemStateOf(const ItemView& view);
[[nodiscard]] CallItem callItemOf(const ItemView& view, Date today);

} // namespace encours
