// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_draft.h"
#include "receivables/payment_terms.h"

#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace encours {

/// An imported line that the book holds already (live, of the same ledger). What identifies and describes it.
struct KnownLine {
    ItemId item;
    CustomerId customer;
    ItemKind kind = ItemKind::Invoice;
    std::string number;
    std::string label;
    Date issuedOn;
    Date bookedOn;
    std::optional<Date> dueOn; ///< printed only
    std::int64_t amountMinor = 0;
    std::optional<Money> original; ///< in the currency of the invoice, when it is another one
    bool isOpening = false;
    std::string account;
    std::string journal;
    std::string entry;
    std::string lettering;
    PaymentMeans means = PaymentMeans::Unknown;
    std::optional<Date> deliveredOn;
    std::optional<Date> receivedOn;
    std::optional<Date> orderedOn;
};

struct KnownAllocation {
    AllocationId id;
    ItemId debit;
    ItemId credit;
    std::int64_t amountMinor = 0;
    bool isByHand = false; ///< made by a person
};

/// Days that an earlier import of the ledger covered.
struct KnownCoverage {
    BatchId batch;
    Date firstOn;
    Date lastOn;
};

struct KnownCustomer {
    CustomerId id;
    std::string code;
    std::array<std::string, customerFieldCount> fields;
    std::array<bool, customerFieldCount> enteredByPerson{}; ///< a file never overwrites these
    std::optional<PaymentTerms> terms;
};

/// What the book knows of the ledger that a draft is an export of.
struct KnownLedger {
    std::vector<KnownCustomer> customers;     ///< all of the book
    std::vector<KnownLine> lines;             ///< live lines of this ledger (of the whole book for payments)
    std::vector<KnownAllocation> allocations; ///< live, among those lines; made by hand: of one of them at least
    std::vector<KnownCoverage> coverages;     ///< earlier imports of this ledger that were not undone
    PaymentTerms defaultTerms;
};

/// An item to write. `newIndex` of allocations below points into ImportPlan::items.
struct PlannedItem {
    std::size_t customer = 0; ///< index into ImportPlan::customers
    DraftLine line;
    std::optional<ItemId> replaces; ///< the known line with the same place and other contents
};

/// A side of a planned allocation: an item of the book or one of the plan.
struct PlannedSide {
    std::optional<ItemId> known;
    std::size_t newIndex = 0; ///< when not known
};

struct PlannedAllocation {
    PlannedSide debit;
    PlannedSide credit;
    std::int64_t amountMinor = 0;
};

struct PlannedCustomer {
    std::optional<CustomerId> id; ///< none = new
    std::string code;
    std::vector<std::pair<CustomerField, std::string>> changedFields;
};

struct PlannedDispute {
    std::size_t itemIndex = 0; ///< into items
    Date openedOn;
    std::optional<Date> resolvedOn; ///< the day the invoice was settled
};

/// A day of a known item that the file tells: when it was delivered, received or ordered.
struct PlannedItemDay {
    ItemId item;
    CustomerId customer;
    ItemDayKind kind = ItemDayKind::Delivered;
    Date on;
};

/// What the file tells of a known item's amount in its own currency; 0 takes back what an earlier file told.
struct PlannedForeignAmount {
    ItemId item;
    CustomerId customer;
    Money original;
};

/// The facts that an import adds: everything needed to write it in one short transaction. Empty means nothing to do.
struct ImportPlan {
    std::vector<PlannedCustomer> customers;
    std::vector<PlannedItem> items;
    std::vector<PlannedAllocation> allocations;
    std::vector<ItemId> cancelledItems;                     ///< vanished, or replaced
    std::vector<AllocationId> cancelledAllocations;         ///< no longer lettered, or of a cancelled item
    std::vector<std::pair<ItemId, std::string>> reLettered; ///< known items whose lettering code changed
    std::vector<PlannedDispute> disputes;
    std::vector<PlannedItemDay> itemDays;             ///< of known items; new ones carry theirs in their line
    std::vector<PlannedForeignAmount> foreignAmounts; ///< of known items, likewise
    std::optional<Date> coversFrom;
    std::optional<Date> coversTo;
    ImportCounts counts;
    std::vector<ImportWarning> warnings;

    /// True when the file adds nothing to what the book knows.
    [[nodiscard]] bool isEmpty() const
    {
        return customers.empty() && items.empty() && allocations.empty() && cancelledItems.empty() &&
               cancelledAllocations.empty() && reLettered.empty() && disputes.empty() && itemDays.empty() &&
               foreignAmounts.empty();
    }
};

/// Compares a draft (without rejects) with what the book knows and says what to write. Pure.
///
/// FEC. A line is recognised again by its contents (customer, account, kind, number, label, days, amount) with an
/// occurrence counter, so that n identical lines stay n lines; failing that by its place (journal, entry, account,
/// customer, n-th such line): then it has *changed*, and the old item is cancelled and replaced. A known line inside the
/// covered days that the file lacks has *vanished* and is cancelled. Covered days: from the file's first day to the later
/// of its last day and the last day of an earlier import with the same first day.
/// Opening lines of a year whose previous days the ledger covers are not posted: they are matched with what was open the
/// evening before (by number and amount, then as a whole for the customer); a difference becomes an Adjustment of that
/// customer on that day, and a warning OpeningDiffers, so that the balance still equals the file.
/// Lettering: within (account, customer, code) whose lines sum to 0, debits by due date then document order are paid by
/// credits in the same order. Groups that do not balance give no allocation and a warning. Codes are never joined across
/// two files.
///
/// Allocations made by hand. The ledger has the last word: where it says what pays one of both lines and leaves no room, or
/// joins the same two lines itself, what was made by hand is cancelled and named in a warning (HandMadeReplaced); so it is
/// when one of its lines changed or vanished (HandMadeLost). Between lines that the file does not letter it stays. It never
/// changes how a file is compared with the book, but for open items: what was made by hand and explains why both lines are
/// no longer listed (or with less) stands, and no adjustment is made.
///
/// Amounts in another currency follow the line. For a line that is known already, a later file corrects them; a FEC that
/// no longer states one takes it back, a table that is silent leaves it as it is.
///
/// Tables. Invoices are recognised by (customer, number); `settledOn` makes a payment of that day that is allocated to
/// them; `isDisputed` a dispute opened on the issue date and resolved when settled. Payments are recognised by (customer,
/// number, day, amount, occurrence) and allocated to the invoice they name. Nothing vanishes, except from open-items:
/// there an invoice that the new file lacks was settled by the day of that file (an Adjustment).
[[nodiscard]] ImportPlan reconcile(const ImportDraft& draft, const KnownLedger& known);

} // namespace encours
