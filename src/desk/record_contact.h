// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// What was said in a call. Members that the outcome does not need stay empty; a needed one that is empty takes the
/// sensible default named beside it.
struct ContactRequest {
    CustomerId customer;
    Outcome outcome = Outcome::NoAnswer;
    Direction direction = Direction::Outbound;
    std::optional<Date>
        date; ///< promise: promised day (default: proposedPromiseDay); call-back: the day (must be given); plan: first instalment
    std::optional<Money> amount; ///< promise, plan: default the callable amount; dispute: default all of the items
    PaymentMeans means = PaymentMeans::Unknown;
    std::vector<ItemId> items;               ///< default: the callable items (promise: oldest first up to the amount)
    std::optional<DisputeCategory> category; ///< dispute: must be given
    std::string cause;                       ///< dispute
    std::string owner;                       ///< dispute: who resolves it, not the collector; default: proposedOwner()
    int instalments = 3;                     ///< plan: equal monthly parts, the remainder on the last
    std::string note;
    std::optional<std::int32_t> seconds; ///< how long it took, when it was measured
    ContactPersonId person;              ///< who was spoken to; none: the main contact, or nobody
    std::string key;                     ///< idempotency; "" = a new one
    bool isDryRun = false;
};

struct ContactRecorded {
    JournalSeq seq;                 ///< none on a dry run
    bool wasRecordedBefore = false; ///< same key, same request: nothing new was written
    std::optional<Date> nextActionOn;
    std::vector<Promise> promises; ///< what was promised (plan: several)
};

/// Day proposed for a promise: today + 7 days, rolled to the next TARGET day.
[[nodiscard]] Date proposedPromiseDay(Date today);

/// Records one contact with its promise or dispute: one transaction, one journal entry.
/// Errors: CustomerUnknown, PromiseInThePast, PromiseNotPositive, PromiseTooLarge (more than is open),
/// DisputeCategoryMissing, DisputeOwnerIsCollector{person}, CallBackDateMissing, DateInThePast, InvoicesNotOpen,
/// PersonUnknown{value}, RequestMalformed (seconds), TextTooLong, KeyReused, Store….
class RecordContact {
public:
    explicit RecordContact(Desk& desk) : m_desk(desk) {}
    Result<ContactRecorded> execute(const ContactRequest& request);

private:
    Desk& m_desk;
};

/// What undoing would take back, and what it took back.
struct UndoneAction {
    JournalSeq seq;
    std::string kind; ///< `contact`, `dispute-resolved`, `dossier`, `reminder`, `customer-edited`…
    std::optional<CustomerId> customer;
    std::optional<Outcome> outcome;
};

/// Takes back the last action of this actor that was not undone yet (imports excepted: UndoImport), by a compensating
/// fact. Errors: NothingToUndo.
class UndoLastAction {
public:
    explicit UndoLastAction(Desk& desk) : m_desk(desk) {}
    Result<UndoneAction> execute(const std::string& key = {});
    /// Takes back one given entry. Errors: UndoneAlready, RequestMalformed (an import).
    Result<UndoneAction> undo(JournalSeq seq, const std::string& key = {});

private:
    Desk& m_desk;
};

} // namespace encours
