// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// What the customer said about where some invoices stand in its house.
struct CircuitRequest {
    CustomerId customer;
    std::vector<ItemId> items; ///< default: all open debits
    CircuitStep step = CircuitStep::Received;
    Date on;                   ///< not after today
    std::optional<Date> payOn; ///< Scheduled only: the day of the customer's payment run; not before `on`
    std::string toldBy;        ///< who said so
    std::string key;
    bool isDryRun = false;
};

/// Errors: CustomerUnknown, InvoicesNotOpen{value}, DateInTheFuture{value}, DatesReversed{first,second},
/// RequestMalformed (a payment day with another step), TextTooLong{field,limit}, KeyReused, Store….
class RecordCircuit {
public:
    explicit RecordCircuit(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const CircuitRequest& request);

private:
    Desk& m_desk;
};

/// An open invoice in the customer's house.
struct CircuitRow {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    std::string controller;
    ItemId item;
    std::string number;
    Date dueOn;
    int daysLate = 0;
    Money open;
    std::optional<CircuitStep> reached; ///< furthest of Received … Scheduled; nothing when nobody has said anything
    bool isHeld = false;
    std::optional<Date> payOn;  ///< when it is scheduled
    bool isPayOnPast = false;   ///< that day has passed, and the invoice is open
    std::optional<Date> saidOn; ///< of what was said last
    std::string toldBy;
    CircuitHolder holder = CircuitHolder::AccountsPayable; ///< who has the next thing to do
    std::string holderName;                                ///< of the customer's file; "" when not known
    std::string holderPhone;
    std::vector<CircuitEvent> history; ///< all that was said until the day, in its order
};

struct CircuitFilter {
    std::optional<CustomerId> customer; ///< all open invoices of it; without one, those of which something was said
    std::string controller;             ///< compared without case and accents
    bool heldOnly = false;
};

/// By customer code, then due date. May run on any thread.
class ShowCircuit {
public:
    explicit ShowCircuit(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] std::vector<CircuitRow> execute(Date day, const CircuitFilter& filter = {}) const;

private:
    const Desk& m_desk;
};

} // namespace encours
