// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "portfolio/dispute_ageing.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace encours {

/// Which disputes to show. What is empty leaves nothing out.
struct DisputeFilter {
    bool includesResolved = false;
    std::optional<CustomerId> customer;
    std::string controller; ///< compared without case and accents, as is the owner
    std::string owner;
    std::optional<DisputeCategory> category;
};

/// An invoice of a dispute.
struct DisputedInvoice {
    ItemId item;
    std::string number;
    Date dueOn;
    Money amount; ///< disputed of it
    Money open;   ///< what is left of the invoice on the day
};

/// A task in a dispute that nobody has done yet.
struct OpenDisputeTask {
    std::string text;
    std::string person;
    std::optional<Date> dueOn;
    Date openedOn;
    int daysLate = 0; ///< on the day of the board
};

/// A dispute as it stands on a day.
struct DisputeRow {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    std::string controller;
    DisputeId dispute;
    Date openedOn;
    DisputeCategory category = DisputeCategory::Administrative; ///< as of the day, as are owner and deadline
    std::string cause;
    std::string owner;     ///< "" while nobody is named: somebody must be
    std::string qualifier; ///< who opened it; leaves its resolution to somebody else
    Date deadlineOn;
    int daysPast = 0; ///< since the deadline; 0 when it has not passed or the dispute is resolved
    int daysOpen = 0; ///< until the day, or until it was resolved
    Money amount;     ///< disputed when it was opened
    Money open;       ///< disputed and still open on the day; 0 once resolved
    std::vector<DisputedInvoice> invoices;
    std::vector<OpenDisputeTask> tasks; ///< earliest deadline first
    std::vector<DisputeStep> history;   ///< all steps taken until the day, in their order
    std::optional<Date> resolvedOn;     ///< by the day
    DisputeResolution resolution = DisputeResolution::Settled;
    std::string resolver;
    std::optional<Money> credited; ///< what the credit note takes off, when it was told

    [[nodiscard]] bool isOpen() const { return !resolvedOn; }
};

/// Open disputes of one category or one owner, by age.
struct DisputeGroup {
    std::string key; ///< code of the category; name of the owner, "" = nobody named
    DisputeAgeing ageing;
};

/// The disputes of a book on a day.
struct DisputeBoard {
    Date day;
    std::vector<DisputeRow>
        rows;             ///< open: longest past their deadline first, then by deadline; then resolved, newest first
    DisputeAgeing ageing; ///< of the open rows, as are the groups
    std::vector<DisputeGroup> byCategory;    ///< in the order of DisputeCategory, those that occur
    std::vector<DisputeGroup> byOwner;       ///< largest amount first
    int resolvedIn12Months = 0;              ///< of all disputes that the filter lets through but for includesResolved
    std::optional<int> averageDaysToResolve; ///< of those, rounded
    std::vector<std::string> controllers;    ///< of the book, for a choice; sorted
    std::vector<std::string> owners;         ///< of open disputes; sorted
};

/// May run on any thread.
class ShowDisputes {
public:
    explicit ShowDisputes(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] DisputeBoard execute(Date day, const DisputeFilter& filter = {}) const;

private:
    const Desk& m_desk;
};

/// One step in an open dispute.
struct DisputeStepRequest {
    CustomerId customer;
    DisputeId dispute;
    DisputeStepKind kind = DisputeStepKind::Note; ///< all but Resolver, which ResolveDispute records
    std::string text;                             ///< note, task; of a task done: "" for the earliest open one
    std::string person;                           ///< task: who does it (default: the owner); owner: the new one
    std::optional<Date> dueOn; ///< task: default the deadline of the dispute; deadline: must be given
    DisputeCategory category = DisputeCategory::Administrative; ///< read for Qualified
    std::string key;
    bool isDryRun = false;
};

/// Errors: CustomerUnknown, DisputeUnknown{value} (no such open dispute), DisputeOwnerIsCollector{person},
/// DisputeTaskUnknown{value}, PersonMissing, TextInvalid{field} (empty), TextTooLong, DateInThePast{value} (task, deadline),
/// RequestMalformed, KeyReused, Store….
class StepDispute {
public:
    explicit StepDispute(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const DisputeStepRequest& request);
    /// The same checks, without writing: for a form.
    Result<Done> check(const DisputeStepRequest& request) const;

private:
    Desk& m_desk;
};

/// The collector qualifies, another person resolves. Whether a person is one of those who qualified this dispute, or the
/// controller of this customer; names are compared without case and accents.
[[nodiscard]] bool isCollectorOf(const Dispute& dispute, const Customer& customer, const std::string& person);
/// Who is proposed to resolve a new dispute: the customer's salesperson, unless that is the collector; "" otherwise.
[[nodiscard]] std::string proposedOwner(const Customer& customer, const std::string& collector);

} // namespace encours
