// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/scheduler.h"
#include "letters/letter_facts.h"

#include <functional>

namespace encours {

/// What every letter knows: who writes to whom, when, in which language.
struct LetterStart {
    LetterKind kind = LetterKind::Reminder1;
    Language language = Language::French;
    Date writtenOn{};
};
[[nodiscard]] LetterFacts startFacts(const LetterStart& start, const BookSettings& book, const Customer& customer,
                                     const LegalValues& legal);

/// Whether the customer knows that an invoice was assigned, and pays the factor.
[[nodiscard]] bool isPaidToFactor(bool isFactored, const FactorContract& factor);

/// An open invoice for what is callable of it. `original` is the amount of the document.
[[nodiscard]] LetterItem claimedItem(const CallItem& item, Money original, const FactorContract& factor);

/// Puts what is overdue and callable into the facts, by due date, and the credit that was taken off. `originalOf` gives the
/// amount of a document.
void addOverdue(LetterFacts& facts, const AccountDecision& decision,
                const std::function<Money(const CallItem&)>& originalOf);

} // namespace encours
