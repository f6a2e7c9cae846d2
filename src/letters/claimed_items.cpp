// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/claimed_items.h"

#include <algorithm>

namespace encours {

LetterFacts startFacts(const LetterStart& start, const BookSettings& book, const Customer& customer,
                       const LegalValues& legal)
{
    LetterFacts facts;
    facts.kind = start.kind;
    facts.language = start.language;
    facts.company = book.company;
    facts.factor = book.rules.factor;
    facts.currency = book.currency;
    facts.customer = customer;
    facts.writtenOn = facts.asOf = start.writtenOn;
    facts.credit = Money(0, book.currency);
    if (const LegalValue* const row = legal.find(LegalName::RecoveryIndemnity, start.writtenOn)) {
        facts.indemnity = Money(row->value, book.currency);
    }
    return facts;
}

bool isPaidToFactor(bool isFactored, const FactorContract& factor)
{
    return isFactored && factor.exists() && factor.isNotified;
}

LetterItem claimedItem(const CallItem& item, Money original, const FactorContract& factor)
{
    LetterItem claimed;
    claimed.item = item.item;
    claimed.number = item.number;
    claimed.issuedOn = item.issuedOn;
    claimed.dueOn = item.dueOn;
    claimed.daysLate = item.daysLate;
    claimed.original = original;
    claimed.paid = original - item.open + item.assumedCredit;
    claimed.excluded = item.open - item.assumedCredit - item.callable;
    claimed.left = item.callable;
    claimed.isToFactor = isPaidToFactor(item.isFactored, factor);
    return claimed;
}

void addOverdue(LetterFacts& facts, const AccountDecision& decision,
                const std::function<Money(const CallItem&)>& originalOf)
{
    for (const CallItem& item : decision.items) {
        if (item.dueOn >= facts.writtenOn) continue;
        facts.credit += item.assumedCredit;
        if (item.callable.isPositive()) facts.items.push_back(claimedItem(item, originalOf(item), facts.factor));
    }
    std::ranges::stable_sort(facts.items, {}, [](const LetterItem& item) { return *item.dueOn; });
}

} // namespace encours
