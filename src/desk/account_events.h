// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "receivables/legal_clock.h"

namespace encours {

/// An event of an account in law or in the books: judgment, publication, order, doubtful…
struct AccountEventRequest {
    CustomerId customer;
    AccountEventKind kind = AccountEventKind::FormalNotice;
    Date on; ///< not after today
    std::string note;
    std::string key;
    bool isDryRun = false;
};

/// Errors: CustomerUnknown, DateInTheFuture{value}, TextTooLong, StepNotPossible{step,state} (a claim declared
/// or proceedings closed without a judgment, an order served that was not made, sound again without doubt…).
class RecordAccountEvent {
public:
    explicit RecordAccountEvent(Desk& desk) : m_desk(desk) {}
    Result<Done> execute(const AccountEventRequest& request);

private:
    Desk& m_desk;
};

struct DeadlineRow {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    LegalDeadline deadline;
    Money amount;       ///< open balance it concerns
    std::string number; ///< of the oldest invoice, for a limitation
};

/// What a judgment splits: frozen before, payable at its due date after.
struct InsolvencyRow {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    Insolvency insolvency;
    Money before;
    Money after;
    std::optional<Date> declareBy;     ///< nothing while unpublished or once declared
    std::optional<Date> vatRecoveryBy; ///< once liquidated, until the VAT was taken back
};

struct LegalClock {
    std::vector<DeadlineRow> deadlines;      ///< by day; limitations only within a year
    std::vector<InsolvencyRow> insolvencies; ///< by judgment day
};

/// May run on any thread. Errors: LegalValueMissing.
class ShowLegalClock {
public:
    explicit ShowLegalClock(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] Result<LegalClock> execute(Date day, std::optional<CustomerId> customer = {}) const;

private:
    const Desk& m_desk;
};

} // namespace encours
