// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "dunning/brief/call_script.h"

#include <cstdint>
#include <unordered_map>

namespace encours {

/// Makes the three lists and the tasks of a day, from the portfolio alone. May run on any thread.
class TodaysLists {
public:
    explicit TodaysLists(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] DayLists execute(Date day) const;
    /// Why a customer is on the list, or why not and from when. Errors: CustomerUnknown{value}.
    [[nodiscard]] Result<AccountDecision> explain(CustomerId customer, Date day) const;
    [[nodiscard]] DunningContext context(Date day) const;

private:
    const Desk& m_desk;
};

/// What happened with a customer, newest first: calls, promises as they turned out, disputes, letters, payments.
struct TimelineEntry {
    enum class Kind : std::uint8_t {
        Call,
        Promise,
        Dispute,
        DisputeResolved,
        Reminder,
        Payment,
        Dossier,
        DisputeStep, ///< what was done about a dispute: `disputeStep`, `person`, `promisedOn` (its day), `text`
        Circuit, ///< where invoices stand in the customer's house: `circuitStep`, `person`, `promisedOn`, `text` (numbers)
        Block,      ///< left in peace: `blockKind`, `promisedOn` (last day), `text` (reason)
        BlockEnded, ///< taken off before its day
        Instrument, ///< a bill, cheque or direct debit took a step: `instrument`, `instrumentStep`, `promisedOn` (its day)
        Note,       ///< `text`, `actor`
        Attachment, ///< a document was added: `text` (its name), `attachment`
        Merge,      ///< a duplicate came into the account: `text` (its code)
    };
    Kind kind = Kind::Call;
    Date on;
    std::optional<Outcome> outcome;
    std::optional<PromiseState> promiseState;
    std::optional<DisputeResolution> resolution;
    std::optional<DisputeCategory> category;
    std::optional<Date> promisedOn; ///< promise: by when; call-back: the agreed day
    std::optional<DisputeStepKind> disputeStep;
    std::optional<CircuitStep> circuitStep;
    std::optional<BlockKind> blockKind;
    std::optional<InstrumentKind> instrument;
    std::optional<InstrumentStep> instrumentStep;
    std::optional<std::int32_t> seconds; ///< of a call that was measured
    bool isInbound = false;              ///< a call: it was the customer who called
    Money amount;                        ///< promised, disputed, credited or received
    std::string text;                    ///< note, cause, or document number
    std::string actor;
    std::string person; ///< who does, resolved or said it; a call: who was spoken to, when that was told
    DisputeId dispute;
    AttachmentId attachment;
    ReminderId reminder; ///< a written reminder; its letter, when one was kept, is found by it (letter_timeline.h)
    LetterId letter;     ///< a letter whose wording was kept
};

[[nodiscard]] std::string_view timelineKindCode(TimelineEntry::Kind kind); ///< `call`, `promise`, …

/// Everything that the cockpit shows of one customer on a day.
struct CustomerSheet {
    Portfolio::AccountPtr account;
    AccountState state;
    AccountDecision decision;
    std::vector<TimelineEntry> timeline;
    std::vector<MissingDetail> missing;
    std::optional<int> averageDaysLate; ///< of paid invoices of the last 12 months, weighted by amount, rounded
    std::optional<Money> creditLimit;
    std::unordered_map<ItemId, Money> openOriginals; ///< what is left of the items invoiced in another currency, in it
    CallFacts facts;                                 ///< persons, credits, promises, disputes, letters, charges
    CallScript script;                               ///< what to say today, and against what
};

/// May run on any thread. Errors: CustomerUnknown{value}.
class ShowCustomer {
public:
    explicit ShowCustomer(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] Result<CustomerSheet> execute(CustomerId customer, Date day) const;
    /// By code as typed (exact, then ignoring case), or by `#id`. Errors: CustomerUnknown{value}.
    [[nodiscard]] Result<CustomerId> resolve(const std::string& codeOrId) const;

private:
    const Desk& m_desk;
};

/// A customer whose file lacks something, with what is overdue: "Fiches à compléter", sorted by overdue amount.
struct IncompleteCustomer {
    CustomerId customer;
    Money overdue;
    Money balance;
    std::vector<MissingDetail> missing;
};

class IncompleteCustomers {
public:
    explicit IncompleteCustomers(const Desk& desk) : m_desk(desk) {}
    /// Customers with an open balance and something missing, overdue amount first.
    [[nodiscard]] std::vector<IncompleteCustomer> execute(Date day) const;

private:
    const Desk& m_desk;
};

} // namespace encours
