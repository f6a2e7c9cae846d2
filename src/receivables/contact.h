// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "calendar/clock.h"
#include "calendar/date.h"
#include "money/money.h"
#include "receivables/payment_means.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What a call led to. Never vague: "je m'en occupe" is Evasive, which demands a short call-back and is not a promise.
enum class Outcome : std::uint8_t {
    Promise,      ///< a dated amount
    NoAnswer,     ///< nobody answered
    Dispute,      ///< the customer contests something
    CallBack,     ///< a day to call again was agreed
    Message,      ///< a message was left
    Paid,         ///< the customer says that it is paid
    Evasive,      ///< reached, no date given
    Duplicate,    ///< asks for the document again: sent, followed up within 7 days
    Difficulty,   ///< discloses financial difficulty
    Plan,         ///< a payment plan was agreed: several promises
    WrongContact, ///< wrong number or wrong person
};
inline constexpr std::size_t outcomeCount = 11;
[[nodiscard]] std::string_view outcomeCode(Outcome outcome); ///< `promise`, `no-answer`, … as on the command line
[[nodiscard]] std::optional<Outcome> parseOutcome(std::string_view code);
/// True when a person of the customer was spoken to.
[[nodiscard]] bool reachedCustomer(Outcome outcome);

enum class Direction : std::uint8_t { Outbound, Inbound };

/// A contact by telephone as it happened. Never edited.
struct Attempt {
    AttemptId id;
    Outcome outcome = Outcome::NoAnswer;
    Direction direction = Direction::Outbound;
    Date on;                             ///< day of the contact
    std::optional<Date> callBackOn;      ///< day agreed for the next call
    std::string note;                    ///< personal, may be blanked
    std::string actor;                   ///< who recorded it
    std::vector<ItemId> items;           ///< items spoken of; empty = the whole account
    std::optional<std::int32_t> seconds; ///< how long the call took, when it was measured
    ContactPersonId person;              ///< who was spoken to; none: the main contact, or nobody
    JournalSeq recordedBy;
    Moment recordedAt;
};

/// A part of an item that a promise or a dispute covers.
struct CoveredItem {
    ItemId item;
    Money amount;
    friend bool operator==(const CoveredItem&, const CoveredItem&) = default;
};

/// A promise to pay (promesse de règlement): a date, an amount, a means and the invoices it covers.
/// Invariant: amount > 0 and equal to the sum of `items`.
struct Promise {
    PromiseId id;
    AttemptId attempt;
    Date madeOn;
    Date promisedOn;
    Money amount;
    PaymentMeans means = PaymentMeans::Unknown;
    std::vector<CoveredItem> items;
    JournalSeq recordedBy;
};

/// What a promise has become, from payments as they arrive.
enum class PromiseState : std::uint8_t {
    Running, ///< its last day has not passed
    Kept,
    KeptLate,   ///< paid in full after its last day
    PartlyKept, ///< its last day has passed with a part paid
    Broken,     ///< its last day has passed with nothing paid
};

enum class DisputeCategory : std::uint8_t { Administrative, Commercial, Technical };
[[nodiscard]] std::string_view disputeCategoryCode(DisputeCategory category);
[[nodiscard]] std::optional<DisputeCategory> parseDisputeCategory(std::string_view code);

enum class DisputeResolution : std::uint8_t {
    CreditNote, ///< the customer was right: a credit note follows
    Rejected,   ///< unjustified: the item is called again the same day
    Settled,    ///< settled otherwise
};
[[nodiscard]] std::string_view disputeResolutionCode(DisputeResolution resolution);
[[nodiscard]] std::optional<DisputeResolution> parseDisputeResolution(std::string_view code);

/// What was done about a dispute after it was opened.
enum class DisputeStepKind : std::uint8_t {
    Note,       ///< something worth knowing
    TaskOpened, ///< `person` has something to do by `dueOn`
    TaskDone,   ///< closes the oldest open task with the same text
    Owner,      ///< `person` is to resolve it from now on
    Deadline,   ///< `dueOn` is the new deadline
    Qualified,  ///< the collector changed the category to `category`
    Resolver,   ///< `person` resolved it; recorded together with the resolution
};
inline constexpr std::size_t disputeStepKindCount = 7;
[[nodiscard]] std::string_view disputeStepCode(DisputeStepKind kind); ///< `note`, `task`, `task-done`, `owner`, …
[[nodiscard]] std::optional<DisputeStepKind> parseDisputeStep(std::string_view code);

/// One step in the history of a dispute. Never edited.
struct DisputeStep {
    DisputeStepId id;
    DisputeStepKind kind = DisputeStepKind::Note;
    Date on;
    std::optional<Date> dueOn;
    DisputeCategory category = DisputeCategory::Administrative; ///< read for Qualified only
    std::string person;                                         ///< who does or did it
    std::optional<Money> amount;                                ///< Resolver: what a credit note takes off, when told
    std::string text;                                           ///< personal
    std::string actor;                                          ///< who recorded it
    JournalSeq recordedBy;
};

/// A dispute (litige): the disputed money stays overdue in the ageing but is not called.
struct Dispute {
    DisputeId id;
    AttemptId attempt; ///< may be none for an imported dispute
    Date openedOn;
    Date deadlineOn;
    DisputeCategory category = DisputeCategory::Administrative;
    std::string cause; ///< free words; personal
    std::string owner; ///< who resolves it; not the controller
    std::vector<CoveredItem> items;
    std::vector<DisputeStep> steps; ///< by day, then order of recording
    std::optional<Date> resolvedOn;
    DisputeResolution resolution = DisputeResolution::Settled;
    JournalSeq recordedBy;
    std::string actor; ///< who opened it: the collector, who qualifies it and leaves its resolution to somebody else

    [[nodiscard]] bool isOpen(Date asOf) const { return openedOn <= asOf && (!resolvedOn || *resolvedOn > asOf); }
    // With the steps taken until a day:
    [[nodiscard]] Date deadlineAsOf(Date asOf) const;
    [[nodiscard]] const std::string& ownerAsOf(Date asOf) const;
    [[nodiscard]] DisputeCategory categoryAsOf(Date asOf) const;
    [[nodiscard]] const std::string& resolver() const;                        ///< "" while nobody has resolved it
    [[nodiscard]] std::vector<const DisputeStep*> openTasks(Date asOf) const; ///< earliest deadline first
};

/// A letter that was produced and sent (relance écrite).
struct Reminder {
    ReminderId id;
    std::string templateCode; ///< e.g. `reminder-1`
    Date sentOn;
    std::vector<ItemId> items;
    JournalSeq recordedBy;
};

/// A person's decision to pass named invoices to litigation (dossier contentieux).
struct Dossier {
    DossierId id;
    Date decidedOn;
    std::vector<ItemId> items;
    std::string reason;
    JournalSeq recordedBy;
};

} // namespace encours
