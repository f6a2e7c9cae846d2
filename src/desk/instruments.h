// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// An instrument to enter into the register. Members that stay empty take the default named beside them.
struct NewInstrument {
    CustomerId customer;
    InstrumentKind kind = InstrumentKind::AcceptedBill;
    std::string number;
    Date dueOn;
    std::optional<Money> amount;        ///< default: all that is open of the items
    std::vector<ItemId> items;          ///< default: the open debits, oldest first, up to the amount
    std::optional<InstrumentStep> step; ///< default: the first step of its kind
    Date on;                            ///< day of that step; not after today
    std::string key;
    bool isDryRun = false;
};

/// Enters an instrument with the invoices it covers. Errors: CustomerUnknown, InvoicesNotOpen, AmountNotPositive,
/// CoverTooLarge{value}, StepNotPossible{step,state}, DateInTheFuture{value}, TextTooLong{field,limit}.
class RegisterInstrument {
public:
    explicit RegisterInstrument(Desk& desk) : m_desk(desk) {}
    Result<InstrumentId> execute(const NewInstrument& request);

private:
    Desk& m_desk;
};

/// One step in the life of an instrument.
struct InstrumentStepRequest {
    CustomerId customer;
    InstrumentId instrument;
    InstrumentStep step = InstrumentStep::Remitted;
    Date on;            ///< not before the last step, not after today
    std::string reason; ///< of an unpaid one
    std::string key;
    bool isDryRun = false;
};

/// Errors: InstrumentUnknown{value}, StepNotPossible{step,state}, DateInTheFuture{value}, DatesReversed{first,second}.
class RecordInstrumentStep {
public:
    explicit RecordInstrumentStep(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const InstrumentStepRequest& request);

private:
    Desk& m_desk;
};

/// A line of the register.
struct InstrumentRow {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    Instrument instrument;
    InstrumentState state;
    std::vector<std::string> numbers;      ///< of the invoices it covers
    std::vector<InstrumentStep> nextSteps; ///< that may follow
};

/// The register on a day: what lives or came back first by due date, then what is over. May run on any thread.
class ShowInstruments {
public:
    explicit ShowInstruments(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] std::vector<InstrumentRow> execute(Date day, std::optional<CustomerId> customer = {}) const;

private:
    const Desk& m_desk;
};

} // namespace encours
