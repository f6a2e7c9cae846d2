// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"
#include "portfolio/promises.h"

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace encours {

/// What was tried with the customer about one item, as of a day.
struct ContactHistory {
    std::optional<Date> lastActionOn;       ///< attempt or letter, whatever came of it
    const Attempt* lastAttempt = nullptr;   ///< set when the last action was a call; none after a letter
    const Reminder* lastReminder = nullptr; ///< set when the last action was a letter
    const Attempt* callBack = nullptr;      ///< agreed call-back, until the customer is reached
    std::optional<Date> lastReachedOn;      ///< a person of the customer was spoken to
};

/// How far the plan has come with one item: for each phase the place in DunningPlan::steps of the first step that was not
/// done (the number of steps when all were), whatever their minimum amounts (plan_steps.h).
struct StepProgress {
    std::array<std::size_t, 3> next{};     ///< by Phase
    std::array<std::optional<Date>, 3> on; ///< day of the action that did the last step, by Phase
};

struct NextAction {
    Date on;
    ReasonCode why = ReasonCode::PlanStepDue;
};

/// When an item that is not yet due is to be called about: the plan's window, or that of a campaign of the book.
struct PreventiveWindow {
    Date from;
    Date to;                            ///< last day
    Date doneFrom;                      ///< it is done once the customer was reached on this day or later
    const Campaign* campaign = nullptr; ///< the open campaign that set it
    [[nodiscard]] bool contains(Date day) const { return from <= day && day <= to; }
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
    std::optional<Date> securedUntil;      ///< settlement day of the instrument that secures it
    const Instrument* securedBy = nullptr; ///< that instrument
    const Instrument* unpaid = nullptr;    ///< the instrument on it that came back last
    std::optional<Date> unpaidOn;
    std::optional<Date> promisedOn;         ///< of the same promise as promiseLastDay
    std::optional<Date> promiseLastDay;     ///< of the running promise that ends first
    const Promise* promise = nullptr;       ///< that one
    std::optional<Date> disputeDeadline;    ///< of the open dispute that ends first
    const Dispute* dispute = nullptr;       ///< that one
    const TrackedPromise* broken = nullptr; ///< the promise on it that broke last
    bool isPlanBroken = false;              ///< that promise was an instalment of a payment plan
    const Dispute* rejected = nullptr;      ///< the dispute on it that was rejected last
    const Dossier* dossier = nullptr;
    const Block* block = nullptr;     ///< the block that leaves it in peace longest
    std::optional<Date> definancedOn; ///< financed by the factor: the day on which its money is taken back
    CircuitState circuit;
    /// The customer has scheduled its payment: the last day on which that money may come; until somebody acts after it.
    std::optional<Date> scheduledUntil;
    ContactHistory contacts;
    StepProgress steps;
    bool isSelected = false; ///< preventive: a rule or a campaign selects it; for overdue items meaningless
    std::optional<PreventiveWindow> preventive; ///< of a selected item (PreventiveRules::select)
    std::optional<NextAction> next;

    [[nodiscard]] bool isSuspended() const { return !unsuspended.isPositive(); }
    [[nodiscard]] bool isBlocked() const { return blocked.isPositive() && blocked == open; }
    [[nodiscard]] bool isScheduled(Date today) const { return scheduledUntil && today <= *scheduledUntil; }
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
    Money claimed;                        ///< callable of what is overdue or in a dossier
    std::optional<Date> lastReachedOn;    ///< a person of the customer was last spoken to
    const Attempt* lastReached = nullptr; ///< that call
    bool isSmall = false;                 ///< waits for the longest gap: `claimed` is below the plan's smallest call

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

/// Open debits with what suspends them, the assumed application of unallocated credit, and their contacts. `state` is that
/// of the account on the day of the context.
[[nodiscard]] AccountView viewOf(const Account& account, AccountState state, const DunningContext& context);
[[nodiscard]] AccountView viewOf(const Account& account, const DunningContext& context);

[[nodiscard]] ItemState itemStateOf(const ItemView& view);
[[nodiscard]] CallItem callItemOf(const ItemView& view, Date today);

} // namespace encours
