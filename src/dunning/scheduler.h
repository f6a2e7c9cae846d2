// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/business_days.h"
#include "dunning/campaigns/campaign.h"
#include "dunning/plans/plan.h"
#include "dunning/priority/priority_weights.h"
#include "dunning/reason.h"
#include "dunning/targets/targets.h"
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
    std::optional<CircuitStep> circuit;      ///< how far it has come in the customer's house
    CircuitHolder holder = CircuitHolder::AccountsPayable; ///< who has the next thing to do for it
    bool isHeldUp = false;                                 ///< the customer said that it is held up
};

/// Whom to ask for: the person in the customer's house who holds the money up.
struct CallPartner {
    CircuitHolder role = CircuitHolder::AccountsPayable;
    std::string name; ///< "" when not known
    std::string phone;
};

enum class LitigationState : std::uint8_t { None, Proposed, Decided };
[[nodiscard]] std::string_view litigationStateCode(LitigationState state);

/// One line of a list: whom to call, why, for how much.
struct Call {
    CustomerId customer;
    std::string customerCode; ///< orders what is equal otherwise
    Phase phase = Phase::Prelitigation;
    Money callable;
    int points = 0;              ///< sum of the reasons' points
    std::vector<Reason> reasons; ///< most points first
    LitigationState litigation = LitigationState::None;
    std::vector<Reason> litigationReasons;
    Date nextActionOn;            ///< ≤ today for a call on the list
    std::vector<CallItem> items;  ///< by due date
    Money leavesListAt;           ///< what would take it off the list: this much received (or a promise, a dispute)
    std::optional<PlanStep> step; ///< the plan's step that has come, when a plan step brought it here
    std::string plan;             ///< code of the plan by which it is dunned
    CallPartner partner;
    std::vector<Reason> toSay; ///< to be said before anything is asked: disputes resolved since the last contact
    bool isMandatory =
        false;      ///< broken promise, call-back, longest gap, legal step, factor's clock: not to be deferred
    Money slipping; ///< what moves into an older column of the aged balance within seven days
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
    FormalNotice,     ///< passed to litigation: dossier and formal notice the same day
    CourtRequest,     ///< the notice's deadline has passed: request to the court
    DisputeStep,      ///< a task inside a dispute has come due
    PaymentPlan,      ///< financial difficulty was disclosed: a payment plan is to be proposed
    WriteStep,        ///< the plan's step is a letter or an e-mail
};
inline constexpr std::size_t taskKindCount = 13;
[[nodiscard]] std::string_view taskKindCode(TaskKind kind);

struct Task {
    TaskKind kind = TaskKind::Allocate;
    CustomerId customer;
    Money amount;
    std::vector<Reason> reasons;
    std::optional<Date> dueOn{}; ///< legal and dated steps
    std::string person{};        ///< who has to do it, when it is not the controller
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
    std::string plan;          ///< code of the plan by which it is dunned
    std::optional<Date> since; ///< since when it is on the list, or since when what keeps it off holds
};

/// What people decided about dunning in this book, beside the rules of the trade.
struct DunningPolicy {
    PlanBook plans;
    TargetBook targets = TargetBook::frenchDefault();
    PriorityWeights weights;
    std::vector<Campaign> campaigns;
    friend bool operator==(const DunningPolicy&, const DunningPolicy&) = default;
};

/// Everything a decision depends on besides the account. `plan` and `businessDays` are those of the account that is
/// decided: decide() and makeLists() choose them (forAccount); what is large is shared between such contexts.
struct DunningContext {
    DunningPlan plan;
    Date today;
    BusinessCalendar businessDays{HolidayZone::France, DayCount::Ouvre};
    BusinessCalendar targetDays{HolidayZone::France, DayCount::Target};
    BookAverages averages;
    Currency currency;
    BookRules rules;
    LegalValues legal;
    std::shared_ptr<const DunningPolicy> policy = std::make_shared<const DunningPolicy>();
};
/// With one plan for everybody.
[[nodiscard]] DunningContext contextFor(const Portfolio& portfolio, const DunningPlan& plan, Date today,
                                        HolidayZone zone = HolidayZone::France, const BookRules& rules = {},
                                        const LegalValues& legal = {});
/// With the policy of the book.
[[nodiscard]] DunningContext contextFor(const Portfolio& portfolio, std::shared_ptr<const DunningPolicy> policy,
                                        Date today, HolidayZone zone = HolidayZone::France, const BookRules& rules = {},
                                        const LegalValues& legal = {});

/// Pure functions of (account or portfolio, context).
[[nodiscard]] AccountDecision decide(const Account& account, const DunningContext& context);
[[nodiscard]] DayLists makeLists(const Portfolio& portfolio, const DunningContext& context);

} // namespace encours
