// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/business_days.h"
#include "dunning/plan.h"
#include "dunning/reason.h"
#include "portfolio/portfolio.h"
#include "receivables/book_rules.h"
#include "receivables/legal_values.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// State of an item on a day (design section 3). Secured: covered by an instrument that secures. Blocked: insolvency, or
/// a factor that does the dunning.
enum class ItemState : std::uint8_t { NotDue, Callable, Promised, Disputed, Secured, Blocked, Settled };
[[nodiscard]] std::string_view itemStateCode(ItemState state); ///< `not-due`, `callable`, …

/// An open debit of an account as the call sees it. open = callable + promised + disputed + secured + blocked + the
/// assumed credit on it.
struct CallItem {
    ItemId item;
    std::string number;
    Date issuedOn;
    Date dueOn;
    DueOrigin dueOrigin = DueOrigin::Assumed;
    int daysLate = 0;
    Money open;
    Money callable; ///< after promises, disputes and the assumed application of unallocated credit
    Money promised;
    Money disputed;
    Money secured;       ///< covered by an instrument that secures it
    Money blocked;       ///< not ours to call: insolvency, or the factor chases
    Money assumedCredit; ///< crédit à lettrer applied to it, changes no fact
    ItemState state = ItemState::Callable;
    bool isBrokenPromise = false;            ///< was promised, and the promise broke
    bool inDossier = false;                  ///< passed to litigation by name
    bool isFactored = false;                 ///< assigned to the factor; callable all the same unless the factor chases
    std::optional<Date> nextActionOn;        ///< set for every overdue item; for one not yet due, its next step
    std::optional<ReasonCode> nextActionWhy; ///< the rule that set the day
};

enum class LitigationState : std::uint8_t { None, Proposed, Decided };
[[nodiscard]] std::string_view litigationStateCode(LitigationState state);

/// One line of a list: whom to call, why, for how much.
struct Call {
    CustomerId customer;
    Phase phase = Phase::Prelitigation;
    Money callable;
    int points = 0;              ///< sum of the reasons' points
    std::vector<Reason> reasons; ///< most points first
    LitigationState litigation = LitigationState::None;
    std::vector<Reason> litigationReasons;
    Date nextActionOn;           ///< ≤ today for a call on the list
    std::vector<CallItem> items; ///< by due date
    Money leavesListAt;          ///< what would take it off the list: this much received (or a promise, a dispute)
};

enum class TaskKind : std::uint8_t {
    Allocate,         ///< "lettrer": open debits, but the account owes nothing
    PassToLitigation, ///< escalation proposed: a person decides
    ResolveDispute,   ///< a dispute has reached its deadline
    FindContact,      ///< wrong number or no telephone while a call is due
    DeclareClaim,     ///< insolvency: the claim must be declared, or its publication watched
    NotifyInsurer,    ///< an overdue must be declared to the credit insurer
    FactorAlert,      ///< the factor is about to take its financing back
    LegalDeadline,    ///< another legal deadline is near
};
inline constexpr std::size_t taskKindCount = 8;
[[nodiscard]] std::string_view taskKindCode(TaskKind kind);

struct Task {
    TaskKind kind = TaskKind::Allocate;
    CustomerId customer;
    Money amount;
    std::vector<Reason> reasons;
};

/// The lists of one day. Calls: phase litigation, then prelitigation, then preventive; within a phase by points, then
/// callable amount, then code.
struct DayLists {
    Date day;
    std::vector<Call> calls;
    std::vector<Task> tasks;
};

/// What the scheduler decided for one account, on the list or not.
struct AccountDecision {
    std::optional<Call> call; ///< set when on a list today
    std::vector<Task> tasks;
    std::vector<Reason> whyNot;       ///< when there is no call
    std::optional<Date> nextActionOn; ///< next dated action, also when it lies ahead
    std::vector<CallItem> items;      ///< all open debits with their state
    Money callable;
    Money unallocated; ///< ≤ 0
    int fruitlessReminders = 0;
    int brokenPromises = 0;
};

/// Everything a decision depends on besides the account.
struct DunningContext {
    DunningPlan plan;
    Date today;
    BusinessCalendar businessDays{HolidayZone::France, DayCount::Ouvre};
    BusinessCalendar targetDays{HolidayZone::France, DayCount::Target};
    BookAverages averages;
    Currency currency;
    BookRules rules;
    LegalValues legal;
};
[[nodiscard]] DunningContext contextFor(const Portfolio& portfolio, const DunningPlan& plan, Date today,
                                        HolidayZone zone = HolidayZone::France, const BookRules& rules = {},
                                        const LegalValues& legal = {});

/// Pure functions of (account or portfolio, context).
[[nodiscard]] AccountDecision decide(const Account& account, const DunningContext& context);
[[nodiscard]] DayLists makeLists(const Portfolio& portfolio, const DunningContext& context);

} // namespace encours
