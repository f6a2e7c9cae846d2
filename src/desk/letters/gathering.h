// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/letters/compose_letter.h"
#include "dunning/scheduler.h"
#include "letters/letter_facts.h"

#include <optional>

namespace encours {

/// What the facts of one letter are gathered from.
struct Gathering {
    const Desk& desk;
    const LetterWish& wish;
    Portfolio::AccountPtr account;
    AccountDecision decision;
    AccountState state; ///< today
    BookSettings book;
    std::shared_ptr<const LegalValues> legal;
    Date today;

    [[nodiscard]] Money nothing() const { return Money(0, book.currency); }
    /// What is open of an item today; zero when it is settled.
    [[nodiscard]] Money openOf(ItemId item) const;
    [[nodiscard]] bool isToFactor(const Item& item, Date day) const;
    /// Overdue and callable, of the whole account.
    [[nodiscard]] Money overdueCallable() const;
    [[nodiscard]] Fault factMissing(std::string_view field) const;
    /// An invoice for a part of it that was promised or disputed: `amount` is what the letter speaks of.
    [[nodiscard]] LetterItem coveredItem(const Item& item, Money amount) const;
};

// Each fills in what its kinds speak of.
Result<Done> gatherPreventive(LetterFacts& facts, const Gathering& from);
Result<Done> gatherOverdue(LetterFacts& facts, const Gathering& from);
Result<Done> gatherDuplicate(LetterFacts& facts, const Gathering& from);
Result<Done> gatherBillRequest(LetterFacts& facts, const Gathering& from);
Result<Done> gatherDiscount(LetterFacts& facts, const Gathering& from);
Result<Done> gatherPromise(LetterFacts& facts, const Gathering& from);
Result<Done> gatherBrokenPromise(LetterFacts& facts, const Gathering& from);
Result<Done> gatherPlan(LetterFacts& facts, const Gathering& from);
Result<Done> gatherDispute(LetterFacts& facts, const Gathering& from);
Result<Done> gatherRejection(LetterFacts& facts, const Gathering& from);
Result<Done> gatherStatement(LetterFacts& facts, const Gathering& from);
Result<Done> gatherInsolvency(LetterFacts& facts, const Gathering& from);

/// Penalties and indemnities of the invoices of a letter, for what it claims of them and what was paid late: never of the part
/// that it leaves out. Errors: LegalValueMissing.
[[nodiscard]] Result<LetterCharges> chargesFor(const LetterFacts& facts, const Gathering& from, Date asOf);

void sortByDueDate(std::vector<LetterItem>& items);

} // namespace encours
