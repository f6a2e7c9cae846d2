// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/claimed_items.h"
#include "letters/compose_letter.h"

namespace encours {

Result<Letter> composeReminder(const BookSettings& book, const Customer& customer, const AccountDecision& decision,
                               Date today, Language language, const LegalValues& legal)
{
    LetterFacts facts = startFacts({LetterKind::Reminder1, language, today}, book, customer, legal);
    // A decision knows what is open of an invoice, not what it was.
    addOverdue(facts, decision, [](const CallItem& item) { return item.open; });
    const LetterTemplate wording = LetterTemplate::load(letterKindCode(LetterKind::Reminder1), language);
    ENCOURS_ASSIGN(LetterText text, composeLetter(facts, wording));
    return std::move(text.letter);
}

} // namespace encours
