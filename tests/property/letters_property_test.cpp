// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/compose_letter.h"
#include "money/amount_text.h"
#include "property/generator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace encours::property {
namespace {

/// Everything that adds up, in as few words as a letter can have.
constexpr std::string_view shortWording =
    "[sender]\nx\n[references]\nx\n[place-and-date]\nx\n[subject]\nx\n[salutation]\nx\n"
    "[opening]\nx\n[title]\nx\n[file-name]\nx\n[table-header]\n1\n2\n3\n4\n5\n6\n7\n"
    "[total-label]\nx\n[carried-forward]\nx\n[brought-forward]\nx\n"
    "[subtotal-overdue]\nx\n[subtotal-not-due]\nx\n[subtotal-credits]\nx\n"
    "[breakdown]\np | {{total}}\n"
    "{{#hasInterest}}i | {{interest}}{{/hasInterest}}\n"
    "{{#hasIndemnities}}f | {{indemnities}}{{/hasIndemnities}}\n"
    "{{#hasSettledCharges}}s | {{settledCharges}}{{/hasSettledCharges}}\n"
    "g | {{grandTotal}}\n"
    "[request]\nx\n[payment]\nx | y\n[closing]\nx\n[signature]\nx\n"
    "[legal-mentions]\nx\n[annex-title]\nx\n[annex-opening]\nx\n"
    "[annex-header]\n1\n2\n3\n4\n5\n6\n7\n[annex-total]\nx\n[annex-closing]\nx\n"
    "[mail-subject]\nx\n[mail-body]\nx\n";

LetterItem someItem(Generator& random, bool isCredit)
{
    LetterItem item;
    item.issuedOn = random.date(Date::of(2020, 1, 1), Date::of(2026, 11, 1));
    const Money zero{0};
    item.original = Money{random.between(1, 5'000'000)};
    item.paid = random.chance(50) ? Money{random.between(0, item.original.minorUnits() - 1)} : zero;
    const Money open = item.original - item.paid;
    item.excluded = random.chance(20) ? Money{random.between(0, open.minorUnits() - 1)} : zero;
    item.left = open - item.excluded;
    if (isCredit) {
        item.original = -item.original;
        item.left = -open;
        item.paid = item.original - item.left;
        item.excluded = zero;
    } else {
        item.dueOn = item.issuedOn.plusDays(random.small(0, 90));
        item.daysLate = random.small(0, 400);
    }
    return item;
}

LetterCharges someCharges(Generator& random)
{
    LetterCharges charges;
    charges.interest = charges.indemnities = Money{0};
    for (int lines = random.small(0, 6); lines > 0; --lines) {
        LateFeeLine line;
        line.interest = Money{random.between(1, 90'000)};
        charges.interest += line.interest;
        charges.lines.push_back({"F", line});
    }
    charges.indemnityCount = random.small(0, 5);
    charges.indemnities = Money{4'000 * charges.indemnityCount};
    charges.settled = Money{random.between(0, (charges.interest + charges.indemnities).minorUnits())};
    return charges;
}

/// Statement, formal notice or claim: every sum that a letter can have.
LetterFacts someFacts(Generator& random)
{
    constexpr LetterKind kinds[] = {LetterKind::Statement, LetterKind::FormalNotice, LetterKind::InsolvencyClaim};
    LetterFacts facts;
    facts.kind = kinds[random.small(0, 2)];
    facts.language = random.chance(50) ? Language::French : Language::English;
    facts.company.name = facts.company.addressLine1 = facts.company.postalCode = facts.company.city = "x";
    for (const CustomerField field :
         {CustomerField::Name, CustomerField::AddressLine1, CustomerField::PostalCode, CustomerField::City}) {
        facts.customer.setField(field, "x");
    }
    facts.writtenOn = facts.asOf = Date::of(2026, 11, 22);
    facts.credit = Money{0};
    const bool hasCredits = facts.kind != LetterKind::FormalNotice;
    for (int count = random.small(1, 6); count > 0; --count) facts.items.push_back(someItem(random, false));
    std::ranges::stable_sort(facts.items, std::greater{}, [](const LetterItem& item) { return item.daysLate > 0; });
    for (int count = hasCredits ? random.small(0, 3) : 0; count > 0; --count) {
        facts.items.push_back(someItem(random, true));
    }
    facts.charges = someCharges(random);
    return facts;
}

Money read(const std::string& text)
{
    return text == "–" ? Money{0} : *parseAmount(text, Currency::euro());
}

/// In parts: composing is slow, and a test must be quick.
constexpr int partCount = 5;

class Letters : public testing::TestWithParam<int> {};

TEST_P(Letters, AddUp)
{
    const LetterTemplate wording = LetterTemplate::parse(shortWording, Language::French);
    Generator random{20261122U + static_cast<std::uint64_t>(GetParam())};
    for (int number = 0; number < caseCount / partCount; ++number) {
        SCOPED_TRACE(number);
        const auto text = composeLetter(someFacts(random), wording);
        ASSERT_TRUE(text) << text.fault().detail;
        const Letter& letter = text->letter;
        Money sum{0};
        Money part{0};
        std::size_t subtotal = 0;
        for (std::size_t row = 0; row < letter.rows.size(); ++row) {
            sum += read(letter.rows[row].amount);
            part += read(letter.rows[row].amount);
            ASSERT_EQ(read(letter.rows[row].runningTotal), sum);
            if (subtotal == letter.subtotals.size() || letter.subtotals[subtotal].afterRow != row) continue;
            ASSERT_EQ(read(letter.subtotals[subtotal++].amount), part);
            part = Money{0};
        }
        ASSERT_EQ(subtotal, letter.subtotals.size());
        ASSERT_TRUE(letter.subtotals.empty() || part.isZero()) << "every row belongs to a subtotal";
        ASSERT_EQ(read(letter.total), sum);
        Money claimed{0};
        for (std::size_t line = 0; line + 1 < letter.breakdown.size(); ++line) {
            claimed += read(letter.breakdown[line].value);
        }
        ASSERT_EQ(read(letter.breakdown.back().value), claimed);
        for (const LetterAnnex& annex : letter.annexes) {
            Money interest{0};
            for (const auto& row : annex.table.rows) interest += read(row.back());
            ASSERT_EQ(read(annex.table.total.back()), interest);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Parts, Letters, testing::Range(0, partCount));

} // namespace
} // namespace encours::property
