// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/claimed_items.h"
#include "letters/compose_letter.h"
#include "letters/letter_samples.h"

#include <string>

namespace encours::samples {

inline LetterItem letterItem(std::string number, Date dueOn, Money original, Money paid)
{
    LetterItem item;
    item.number = std::move(number);
    item.issuedOn = dueOn.plusDays(-30);
    item.dueOn = dueOn;
    item.daysLate = today > dueOn ? today - dueOn : 0;
    item.original = original;
    item.paid = paid;
    item.excluded = Money{0};
    item.left = original - paid;
    return item;
}

inline LetterItem creditItem(std::string number, Date issuedOn, Money left)
{
    LetterItem item;
    item.number = std::move(number);
    item.issuedOn = issuedOn;
    item.original = item.left = left;
    item.paid = item.excluded = Money{0};
    return item;
}

/// 12,15 % in the first half of 2026, 12,40 % in the second, on the first invoice.
inline LetterCharges charges()
{
    LetterCharges charges;
    charges.lines.push_back(
        {"F-0001",
         {Date::of(2026, 3, 4), Date::of(2026, 6, 30), 119, Rate::ofBp(1'215), Money{100'050}, Money{3'963}}});
    charges.lines.push_back(
        {"F-0001",
         {Date::of(2026, 7, 1), Date::of(2026, 11, 21), 144, Rate::ofBp(1'240), Money{80'050}, Money{3'916}}});
    charges.interest = Money{7'879};
    charges.indemnities = Money{8'000};
    charges.indemnityCount = 2;
    charges.settled = Money{1'000};
    return charges;
}

inline void addKindFacts(LetterFacts& facts)
{
    const Date agreedOn = Date::of(2026, 11, 10);
    switch (facts.kind) {
    case LetterKind::PromiseConfirmation:
    case LetterKind::PromiseBroken:
        facts.promise =
            LetterPromise{agreedOn, Date::of(2026, 11, 18), Money{200'000}, Money{18'900}, PaymentMeans::Transfer};
        break;
    case LetterKind::DisputeAcknowledged:
    case LetterKind::DisputeRejected:
        facts.dispute = LetterDispute{agreedOn,
                                      Date::of(2026, 11, 30),
                                      "colis endommagé",
                                      "Paul Roux",
                                      "Le bon de livraison signé porte dix colis.",
                                      Money{45'000}};
        break;
    case LetterKind::PaymentPlan:
        facts.plan = LetterPlan{agreedOn, {}, PaymentMeans::Cheque};
        for (int month : {12, 1, 2}) {
            const int year = month == 12 ? 2026 : 2027;
            const bool isLast = month == 2;
            facts.plan->instalments.push_back({Date::of(year, month, 1), Money{isLast ? 60'368 : 60'366}});
        }
        break;
    case LetterKind::DiscountOffer:
        facts.discount = LetterDiscount{Rate::ofBp(200), Date::of(2026, 11, 30), Money{670}};
        break;
    case LetterKind::InsolvencyClaim:
        facts.insolvency =
            LetterInsolvency{{AccountEventKind::Receivership, Date::of(2026, 11, 2), Date::of(2026, 11, 12), {}, {}},
                             Date::of(2027, 1, 12),
                             "Me Hélène Durand; 4 place de la Bourse; 69002 Lyon"};
        facts.asOf = Date::of(2026, 11, 2);
        break;
    case LetterKind::Statement:
        facts.ageing =
            LetterAgeing{Money{30'000}, Money{0}, Money{0}, Money{0}, Money{181'100}, Money{0}, Money{-12'000}};
        break;
    default: break;
    }
}

/// A letter of each kind: two overdue invoices, part of the first paid; of a statement and an insolvency claim something not yet
/// due and a credit, too; of a discount offer two that are not yet due.
inline LetterFacts facts(LetterKind kind, Language language = Language::French)
{
    BookSettings settings = book();
    LetterFacts facts = startFacts({kind, language, today}, settings, customer(), legal());
    const bool isAhead =
        kind == LetterKind::Preventive || kind == LetterKind::DiscountOffer || kind == LetterKind::BillRequest;
    const Date dueOn = isAhead ? Date::of(2026, 12, 10) : Date::of(2026, 3, 3);
    facts.items.push_back(letterItem("F-0001", dueOn, Money{100'050}, Money{20'000}));
    facts.items.push_back(letterItem("F-0002", dueOn.plusDays(1), Money{101'050}, Money{0}));
    if (kind == LetterKind::Statement || kind == LetterKind::InsolvencyClaim) {
        facts.items.push_back(letterItem("F-0003", Date::of(2026, 12, 24), Money{30'000}, Money{0}));
        facts.items.push_back(creditItem("A-0009", Date::of(2026, 10, 5), Money{-12'000}));
    }
    if (kind == LetterKind::DiscountOffer) {
        facts.items[0] = letterItem("F-0001", dueOn, Money{100'050}, Money{2'001});
        facts.items[1].paid = Money{2'021};
        facts.items[1].left -= Money{2'021};
    }
    facts.lastReminderOn = Date::of(2026, 11, 3);
    if (claimsCharges(kind) || kind == LetterKind::Reminder3 || kind == LetterKind::Statement) {
        facts.charges = charges();
    }
    addKindFacts(facts);
    return facts;
}

inline LetterText written(const LetterFacts& facts)
{
    const auto text = composeLetter(facts, LetterTemplate::load(letterKindCode(facts.kind), facts.language));
    expect(text.isDone(), text ? "" : text.fault().detail + ": " + text.fault().arguments.front().second);
    return *text;
}

} // namespace encours::samples
