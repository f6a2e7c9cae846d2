// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "portfolio/promise_status.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Which promises to show. What is empty leaves nothing out.
struct PromiseFilter {
    std::optional<CustomerId> customer;
    std::string controller; ///< compared without case and accents
    std::vector<PromiseStatus> statuses;
    std::optional<Date> promisedFrom;
    std::optional<Date> promisedTo;
};

/// An invoice of a promise.
struct PromisedInvoice {
    ItemId item;
    std::string number;
    Money amount; ///< promised of it
    Money open;   ///< what is left of the invoice on the day
};

/// A promise and what has become of it on a day, by the grace and the tolerance of the customer's plan.
struct PromiseRow {
    CustomerId customer;
    std::string customerCode;
    std::string customerName;
    std::string controller;
    PromiseId promise;
    JournalSeq recordedBy;
    Date madeOn;
    Date promisedOn;
    Date lastDay; ///< on which it could be kept
    Money amount;
    Money received;
    PaymentMeans means = PaymentMeans::Unknown;
    std::vector<PromisedInvoice> invoices;
    PromiseStatus status = PromiseStatus::Running;
    int daysBroken = 0;          ///< days since the last day; 0 unless broken or partly kept
    int brokenByCustomer = 0;    ///< promises of this customer broken or partly kept, made in the last 12 months
    std::optional<Date> actedOn; ///< first call or letter after the last day; nothing: nobody has reacted yet
    [[nodiscard]] Money missing() const { return larger(amount - received, Money(0, amount.currency())); }
    [[nodiscard]] bool isMissed() const
    {
        return status == PromiseStatus::Broken || status == PromiseStatus::PartlyKept;
    }
};

struct PromiseTotal {
    int count = 0;
    Money amount;
    Money received;
};

/// The promises of a book on a day.
struct PromiseBoard {
    Date day;
    std::vector<PromiseRow> rows; ///< by promised day, then customer code; the daily list: nobody reacted first
    std::array<PromiseTotal, promiseStatusCount> totals; ///< by status, whatever statuses the filter names
    std::vector<std::string> controllers;                ///< of the book, for a choice; sorted

    [[nodiscard]] const PromiseTotal& total(PromiseStatus status) const
    {
        return totals.at(static_cast<std::size_t>(status));
    }
};

/// May run on any thread.
class ShowPromises {
public:
    explicit ShowPromises(const Desk& desk) : m_desk(desk) {}
    [[nodiscard]] PromiseBoard execute(Date day, const PromiseFilter& filter = {}) const;
    /// Relance quotidienne des promesses non tenues: broken or partly kept, with money still missing on open invoices.
    /// Those to which nobody reacted come first, then the largest missing amount. Of the filter, statuses are not read.
    [[nodiscard]] PromiseBoard missedOn(Date day, const PromiseFilter& filter = {}) const;

private:
    const Desk& m_desk;
};

} // namespace encours
