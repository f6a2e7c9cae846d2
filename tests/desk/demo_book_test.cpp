// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_book.h"
#include "desk/demo_names.h"
#include "desk/demo_random.h"
#include "desk/measure_book.h"
#include "exchange/readers.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace encours {
namespace {

const Date lastDay = Date::of(2026, 11, 20);

DemoRequest requestOf(int customers, int invoices, std::uint64_t seed = 1)
{
    DemoRequest request;
    request.customers = customers;
    request.invoices = invoices;
    request.seed = seed;
    request.until = lastDay;
    return request;
}

const DemoBook& defaultBook()
{
    static const DemoBook book = generateDemoBook(requestOf(120, 4'000)).value();
    return book;
}

TEST(DemoRandom, GivesTheKnownSequenceOfSplitMix64)
{
    // Reference values of the authors' implementation for the seed 1234567.
    DemoRandom random{1'234'567};
    EXPECT_EQ(6'457'827'717'110'365'317ULL, random.next());
    EXPECT_EQ(3'203'168'211'198'807'973ULL, random.next());
    EXPECT_EQ(9'817'491'932'198'370'423ULL, random.next());
}

TEST(DemoRandom, StaysWithinItsLimits)
{
    DemoRandom random{5};
    for (int draw = 0; draw < 2'000; ++draw) {
        const auto value = random.between(-3, 4);
        EXPECT_TRUE(value >= -3 && value <= 4);
        EXPECT_LT(random.pick({1, 0, 2}), 3U);
        EXPECT_GT(random.longTail(100'000, 8), 0);
    }
}

TEST(DemoBook, HoldsExactlyWhatWasAskedFor)
{
    for (const auto& [customers, invoices] : {std::pair{120, 4'000}, {1, 1}, {7, 3}, {3, 500}}) {
        const auto book = generateDemoBook(requestOf(customers, invoices)).value();
        EXPECT_EQ(static_cast<std::size_t>(customers), book.customers.size());
        EXPECT_EQ(invoices, std::ranges::count(book.items, ItemKind::Invoice, &DemoItem::kind));
    }
}

TEST(DemoBook, IsTheSameForTheSameSeedAndAnotherForAnother)
{
    const auto textOf = [](const DemoBook& book) {
        std::string text;
        for (const auto& item : book.items) text += item.number + " " + std::to_string(item.cents) + "\n";
        for (const auto& attempt : book.attempts) text += formatIsoDate(attempt.on) + attempt.note + "\n";
        return text;
    };
    const auto first = textOf(generateDemoBook(requestOf(30, 600)).value());
    EXPECT_EQ(first, textOf(generateDemoBook(requestOf(30, 600)).value()));
    EXPECT_NE(first, textOf(generateDemoBook(requestOf(30, 600, 2)).value()));
}

TEST(DemoBook, NeverAllocatesMoreThanADocumentHolds)
{
    const auto& book = defaultBook();
    std::vector<std::int64_t> used(book.items.size());
    for (const auto& allocation : book.allocations) {
        EXPECT_GT(allocation.cents, 0);
        EXPECT_EQ(book.items[allocation.debit].customer, book.items[allocation.credit].customer);
        used[allocation.debit] += allocation.cents;
        used[allocation.credit] += allocation.cents;
    }
    for (std::size_t item = 0; item < used.size(); ++item) EXPECT_LE(used[item], std::abs(book.items[item].cents));
}

TEST(DemoBook, PostsOnWeekdaysUpToItsLastDayInOrder)
{
    Date before = Date::of(1900, 1, 1);
    for (const auto& item : defaultBook().items) {
        EXPECT_LE(item.bookedOn, lastDay);
        EXPECT_LT(item.bookedOn.weekday(), Weekday::Saturday);
        EXPECT_GE(item.bookedOn, before);
        EXPECT_NE(0, item.cents);
        before = item.bookedOn;
    }
}

TEST(DemoBook, NumbersEveryDocumentOnce)
{
    std::set<std::string> numbers;
    for (const auto& item : defaultBook().items) EXPECT_TRUE(numbers.insert(item.number).second) << item.number;
}

TEST(DemoBook, GivesMostOfTheTurnoverToFewCustomers)
{
    std::map<DemoIndex, std::int64_t> turnover;
    std::int64_t total = 0;
    for (const auto& item : defaultBook().items) {
        if (item.kind != ItemKind::Invoice) continue;
        turnover[item.customer] += item.cents;
        total += item.cents;
    }
    std::vector<std::int64_t> sums;
    for (const auto& [customer, sum] : turnover) sums.push_back(sum);
    std::ranges::sort(sums, std::greater<>{});
    std::int64_t top = 0;
    for (std::size_t index = 0; index < sums.size() / 5; ++index) top += sums[index];
    EXPECT_GT(top * 100 / total, 60);
    EXPECT_LT(top * 100 / total, 95);
}

TEST(DemoBook, BecomesALedgerWhoseLetteredGroupsSumToNothing)
{
    const auto ledger = generateFec(500);
    ASSERT_TRUE(ledger);
    const std::string name = "999999999FEC20261120.txt";
    const auto form = recognise(*ledger, name, {});
    ASSERT_TRUE(form);
    const auto draft = readDraft(*ledger, name, *form, {}, {}, {});
    ASSERT_TRUE(draft);
    EXPECT_TRUE(draft->report.rejects.empty());
    std::map<std::string, std::int64_t> sums;
    for (const auto& line : draft->lines) {
        if (!line.lettering.empty()) sums[line.customerCode + line.lettering] += line.amount.minorUnits();
    }
    EXPECT_GT(sums.size(), 100U);
    for (const auto& [group, sum] : sums) EXPECT_EQ(sum, 0) << group;
}

TEST(DemoBook, IsQuietInAugust)
{
    std::map<int, int> byMonth;
    for (const auto& item : defaultBook().items) {
        if (item.kind == ItemKind::Invoice) ++byMonth[item.issuedOn.parts().month];
    }
    EXPECT_LT(byMonth[8] * 3, byMonth[6] * 2);
}

TEST(DemoBook, TellsAllThatHappensInSuchACompany)
{
    const auto& book = defaultBook();
    EXPECT_GT(std::ranges::count(book.items, ItemKind::CreditNote, &DemoItem::kind), 50);
    std::map<Outcome, int> outcomes;
    int resolved = 0;
    int open = 0;
    for (const auto& attempt : book.attempts) {
        ++outcomes[attempt.outcome];
        EXPECT_LT(attempt.on, lastDay);
        if (!attempt.dispute) continue;
        attempt.dispute->resolvedOn ? ++resolved : ++open;
    }
    for (const auto outcome : {Outcome::Promise, Outcome::NoAnswer, Outcome::Message, Outcome::CallBack, Outcome::Paid,
                               Outcome::Evasive, Outcome::Duplicate, Outcome::Dispute}) {
        EXPECT_GT(outcomes[outcome], 0) << static_cast<int>(outcome);
    }
    EXPECT_GT(resolved, 0);
    EXPECT_GT(open, 0);
    EXPECT_FALSE(book.reminders.empty());
    EXPECT_FALSE(book.dossiers.empty());
    std::set<DemoIndex> bundled;
    std::set<DemoIndex> credits;
    for (const auto& allocation : book.allocations) {
        if (!credits.insert(allocation.credit).second) bundled.insert(allocation.credit);
    }
    EXPECT_GT(bundled.size(), 20U);
}

TEST(DemoBook, UsesOnlyTelephonesAndAddressesOfFiction)
{
    std::set<std::string> names;
    int incomplete = 0;
    for (const auto& customer : defaultBook().customers) {
        bool hasPhone = false;
        for (const auto& [field, value] : customer.fields) {
            EXPECT_TRUE(field != CustomerField::Name || names.insert(value).second) << value;
            EXPECT_TRUE(field != CustomerField::Email || value.ends_with("@example.fr")) << value;
            if (field != CustomerField::Phone) continue;
            hasPhone = true;
            EXPECT_TRUE(value.starts_with("01 99 00 ") || value.starts_with("06 39 98 ")) << value;
        }
        if (!hasPhone) ++incomplete;
    }
    EXPECT_GT(incomplete, 0);
    EXPECT_LT(incomplete, 25);
}

TEST(DemoBook, HasACompanyThatMayWriteLetters)
{
    const auto company = demoCompany();
    EXPECT_FALSE(missingForLetters(company));
    int sum = 0;
    for (std::size_t index = 0; index < company.siren.size(); ++index) {
        const int value = (company.siren[index] - '0') * (index % 2 == 1 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    EXPECT_EQ(9U, company.siren.size());
    EXPECT_EQ(0, sum % 10) << company.siren;
}

TEST(DemoBook, RefusesSizesOutOfRange)
{
    EXPECT_FALSE(checkDemoRequest(requestOf(0, 10)));
    EXPECT_FALSE(checkDemoRequest(requestOf(10, 1'000'001)));
    EXPECT_TRUE(checkDemoRequest(requestOf(100'000, 1'000'000)));
}

} // namespace
} // namespace encours
