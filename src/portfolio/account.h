// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/shared_list.h"
#include "calendar/date.h"
#include "money/money.h"
#include "receivables/account_event.h"
#include "receivables/account_note.h"
#include "receivables/attachment.h"
#include "receivables/block.h"
#include "receivables/charge.h"
#include "receivables/circuit.h"
#include "receivables/contact.h"
#include "receivables/contact_person.h"
#include "receivables/customer.h"
#include "receivables/discount_offer.h"
#include "receivables/factoring.h"
#include "receivables/foreign_amount.h"
#include "receivables/instrument.h"
#include "receivables/item.h"

#include <optional>
#include <span>
#include <vector>

namespace encours {

/// A customer who turned out to be another one (doublon): its own code, and the fact that says so.
struct MergedCustomer {
    CustomerMergeId merge;
    CustomerId customer;
    std::string code;
    Date on;
    JournalSeq recordedBy;
};

/// One customer with everything that concerns it: a value, never changed once it stands in a portfolio.
/// Invariants: `items` sorted by (bookedOn, id); `allocations` by debit; every fact is live (not cancelled, not
/// undone); items and allocations are those known now, whatever their day. Copies share their lists, so that a snapshot in
/// which one call was recorded costs as much as that call.
struct Account {
    Customer customer;
    SharedList<Item> items;
    SharedList<Allocation> allocations;
    SharedList<Attempt> attempts;             ///< by recordedAt
    SharedList<Promise> promises;             ///< by madeOn
    SharedList<Dispute> disputes;             ///< by openedOn
    SharedList<Reminder> reminders;           ///< by sentOn
    SharedList<Dossier> dossiers;             ///< by decidedOn
    SharedList<Instrument> instruments;       ///< by id
    SharedList<FactorEvent> factorEvents;     ///< by item, then day
    SharedList<AccountEvent> events;          ///< by day
    SharedList<Charge> charges;               ///< by day
    SharedList<CircuitEvent> circuit;         ///< by item, then day
    SharedList<Block> blocks;                 ///< by fromOn
    SharedList<DiscountOffer> offers;         ///< by offeredOn
    SharedList<ForeignAmount> foreignAmounts; ///< by item; of the few items invoiced in another currency
    SharedList<ContactPerson> persons;        ///< by id; people to speak to, as known now
    SharedList<AccountNote> notes;            ///< by day
    SharedList<Attachment> attachments;       ///< by day
    /// Customers whose lines were put into this account because they are one and the same, as known now.
    SharedList<MergedCustomer> merged;
    /// This customer's lines stand in another account: no item is left here, and nobody lists it.
    std::optional<CustomerId> mergedInto;

    [[nodiscard]] const Item* findItem(ItemId id) const;
    /// Whether the ledger lines of both (items and allocations) are one and the same in memory.
    [[nodiscard]] bool sharesLedgerWith(const Account& other) const
    {
        return items.sharesWith(other.items) && allocations.sharesWith(other.allocations);
    }
};

/// An item and what is left of it on a day.
struct OpenItem {
    const Item* item = nullptr;
    Money open; ///< signed like the item: > 0 owed, < 0 credit left; never 0
};

enum class AgeBucket : std::uint8_t { NotDue, Days1To30, Days31To60, Days61To90, Over90 };

/// Columns of the aged balance by due date. Overdue: as-of > due; an invoice due today is not late.
struct Ageing {
    Money notDue;
    Money days1To30;
    Money days31To60;
    Money days61To90;
    Money over90;
    Money bills;       ///< covered by a live bill of exchange, not yet due
    Money unallocated; ///< credit not allocated, ≤ 0

    [[nodiscard]] Money overdue() const { return days1To30 + days31To60 + days61To90 + over90; }
    [[nodiscard]] Money total() const { return notDue + overdue() + bills + unallocated; }
    /// The column of a bucket.
    [[nodiscard]] Money& column(AgeBucket bucket);
    Ageing& operator+=(const Ageing& other);
};

/// An account as of a day: what is open, oldest due date first (debits before credits).
/// Open amount as of D = amount − Σ allocations effective ≤ D, for items booked ≤ D.
struct AccountState {
    Date asOf;
    std::vector<OpenItem> debits;  ///< by (dueOn, id)
    std::vector<OpenItem> credits; ///< by (issuedOn, id)
    Ageing ageing;
    Money balance; ///< Σ amounts of items booked ≤ asOf; equals ageing.total()
};
/// `currency` is that of the book, used for an account without items.
[[nodiscard]] AccountState stateOf(const Account& account, Date asOf, Currency currency);

/// Days late as of a day: > 0 only when overdue.
[[nodiscard]] int daysLate(const Item& item, Date asOf);

[[nodiscard]] AgeBucket bucketOf(Date dueOn, Date asOf);

/// The state of a promise as of a day. `lastDay` is promisedOn + 2 TARGET days. What was received for it is what was
/// allocated to its items, effective after the day before it was made, plus credit received since and still
/// unallocated.
/// A promise made later on the same items, while this one was running, replaces it: it is superseded, never broken, and
/// its state stays Running. The promises of one call (a payment plan) stand side by side.
struct PromiseProgress {
    PromiseState state = PromiseState::Running;
    Date lastDay;
    Money received;
    bool isSuperseded = false;
};
/// `promise` is one of `account.promises`. All promises at once: trackPromises() in promises.h.
[[nodiscard]] PromiseProgress progressOf(const Promise& promise, const Account& account, Date asOf);

} // namespace encours
