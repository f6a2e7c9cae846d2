// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace encours {

/// One step with the factor for some invoices of a customer.
struct FactorRequest {
    CustomerId customer;
    std::vector<ItemId> items; ///< default: for Assigned every open invoice not yet assigned; else those it may follow
    FactorStep step = FactorStep::Assigned;
    Date on; ///< not after today
    /// Of Financed, PaidToUs, Forwarded, for one item; default: what is open, the invoice, what waits to be forwarded.
    std::optional<Money> amount;
    std::string key;
    bool isDryRun = false;
};

/// Errors: FactorMissing, CustomerUnknown, InvoiceUnknown{value}, InvoicesNotOpen{value}, NotFactored{value},
/// StepNotPossible{step,state}, DateInTheFuture{value}, DatesReversed{first,second} (before the invoice or its last step),
/// AmountNotPositive, CoverTooLarge{value} (more than the invoice, or than waits to be passed on).
class RecordFactorStep {
public:
    explicit RecordFactorStep(Desk& desk) : m_desk(desk) {}
    /// How many invoices took the step.
    Result<int> execute(const FactorRequest& request);

private:
    Desk& m_desk;
};

struct FactoringRow {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    ItemId item;
    std::string number;
    Date dueOn;
    Money open;
    FactorState state;
    bool isAlert = false;
    std::vector<FactorStep> nextSteps;
};

/// Amount whose financing will be taken back in a week (Monday to Sunday) unless it is paid.
struct FactorWeek {
    Date from;
    Money atRisk;
};

/// The contract on a day. DSO with and without: see `receivables` and `netReceivables`.
struct FactoringReport {
    std::vector<FactoringRow> rows;           ///< alerts first, then by day of definancing
    std::vector<FactorWeek> weeks;            ///< this week and the 7 after it
    Money receivables;                        ///< all open balances
    Money netReceivables;                     ///< without what is financed
    Money financed;                           ///< of what is still open
    Money reserve;                            ///< share of the financed amount that the factor keeps
    Money toForward;                          ///< received by us, due to the factor
    Money definanced;                         ///< open and taken back
    std::optional<std::int64_t> dsoTenths;    ///< over 12 months, with what is factored
    std::optional<std::int64_t> netDsoTenths; ///< without what is financed
};

/// May run on any thread.
class ShowFactoring {
public:
    explicit ShowFactoring(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] FactoringReport execute(Date day) const;

private:
    const Desk& m_desk;
};

} // namespace encours
