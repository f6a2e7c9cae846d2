// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "desk/make_demo.h"
#include "receivables/company.h"
#include "receivables/contact.h"
#include "receivables/customer.h"
#include "receivables/item.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace encours {

/// Place of a thing in a list of a DemoBook.
using DemoIndex = std::size_t;

struct DemoCustomer {
    std::string code;
    std::vector<std::pair<CustomerField, std::string>> fields;
};

/// Amounts are cents, signed as in Item.
struct DemoItem {
    DemoIndex customer = 0;
    ItemKind kind = ItemKind::Invoice;
    PaymentMeans means = PaymentMeans::Unknown;
    Date issuedOn;
    Date bookedOn;
    std::optional<Date> dueOn;
    std::int64_t cents = 0;
    std::string number;
};

struct DemoAllocation {
    DemoIndex debit = 0;
    DemoIndex credit = 0;
    std::int64_t cents = 0;
};

struct DemoCovered {
    DemoIndex item = 0;
    std::int64_t cents = 0;
};

struct DemoPromise {
    Date promisedOn;
    PaymentMeans means = PaymentMeans::Unknown;
    std::vector<DemoCovered> items;
};

struct DemoDispute {
    Date deadlineOn;
    DisputeCategory category = DisputeCategory::Administrative;
    std::string cause;
    std::string owner;
    std::vector<DemoCovered> items;
    std::optional<Date> resolvedOn;
    DisputeResolution resolution = DisputeResolution::Settled;
};

struct DemoAttempt {
    DemoIndex customer = 0;
    Outcome outcome = Outcome::NoAnswer;
    Direction direction = Direction::Outbound;
    Date on;
    std::optional<Date> callBackOn;
    std::string note;
    std::vector<DemoIndex> items;
    std::optional<DemoPromise> promise;
    std::optional<DemoDispute> dispute;
};

/// A reminder sent or a dossier opened, with the items it names.
struct DemoStep {
    DemoIndex customer = 0;
    Date on;
    std::vector<DemoIndex> items;
};

/// A company with its customers and their last three years, as a plain value: the same for the same request on every
/// machine. Items stand in the order of their booking days; everything else names them by their place.
struct DemoBook {
    CompanyProfile company;
    std::vector<DemoCustomer> customers;
    std::vector<DemoItem> items;
    std::vector<DemoAllocation> allocations;
    std::vector<DemoAttempt> attempts; ///< by day
    std::vector<DemoStep> reminders;   ///< by day
    std::vector<DemoStep> dossiers;    ///< by day
};

/// Errors: ImportCancelled when stopped. `request` must have passed checkDemoRequest().
[[nodiscard]] Result<DemoBook> generateDemoBook(const DemoRequest& request, const Progress& progress = {},
                                                const Cancellation& cancellation = {});

} // namespace encours
