// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/amount_text.h"
#include "property/generator.h"

#include <gtest/gtest.h>

#include <cstdlib>

using namespace encours;
using property::caseCount;
using property::Generator;

TEST(MoneyProperty, ReadsEveryAmountItWrites)
{
    Generator generator{20'261'121};
    const Currency currencies[] = {Currency::euro(), *Currency::parse("USD"), *Currency::parse("JPY"),
                                   *Currency::parse("TND"), *Currency::parse("CLF")};
    for (int index = 0; index < caseCount; ++index) {
        const Money amount{generator.amount(Money::largest), currencies[generator.small(0, 4)]};
        const std::string texts[] = {formatAmount(amount, Language::French), formatAmount(amount, Language::English),
                                     formatBareAmount(amount, Language::French)};
        for (const std::string& text : texts) {
            const auto read = parseAmount(text, amount.currency(), DecimalMark::Detect, ExcessDigits::Refuse);
            ASSERT_TRUE(read) << index << ": " << text;
            ASSERT_EQ(read->minorUnits(), amount.minorUnits()) << index << ": " << text;
        }
        const std::string plain = formatPlainAmount(amount);
        ASSERT_EQ(parseAmount(plain, amount.currency(), DecimalMark::Dot)->minorUnits(), amount.minorUnits()) << plain;
        const std::string bare = formatBareAmount(amount, Language::English);
        ASSERT_EQ(parseAmount(bare, amount.currency(), DecimalMark::Dot)->minorUnits(), amount.minorUnits()) << bare;
    }
}

TEST(MoneyProperty, ReadsAnyTextWithoutFailing)
{
    Generator generator{7};
    const std::string_view pieces[] = {"0", "1", "9", "123", ",", ".",   " ", "\u00A0", "\u202F",
                                       "-", "+", "(", ")",   "€", "EUR", "e", "\xFF",   "'"};
    int accepted = 0;
    for (int index = 0; index < caseCount; ++index) {
        std::string text;
        for (int length = generator.small(0, 12); length > 0; --length) text += pieces[generator.small(0, 17)];
        if (const auto amount = parseAmount(text)) {
            ++accepted;
            ASSERT_EQ(*parseAmount(formatAmount(*amount, Language::French)), *amount) << text;
        }
    }
    EXPECT_GT(accepted, 0);
}

TEST(MoneyProperty, SplitsIntoPartsThatSumToTheWhole)
{
    Generator generator{42};
    for (int index = 0; index < caseCount; ++index) {
        const Money whole{generator.amount(Money::largest)};
        std::vector<std::int64_t> weights;
        for (int count = generator.small(1, 12); count > 0; --count) {
            weights.push_back(std::abs(generator.amount(Money::largest)) + 1);
        }
        Money sum;
        for (const Money part : split(whole, weights)) sum += part;
        ASSERT_EQ(sum, whole) << index;
    }
}

TEST(MoneyProperty, SplitsFairlyToTheMinorUnit)
{
    Generator generator{43};
    for (int index = 0; index < caseCount; ++index) {
        const std::int64_t whole = generator.between(-1'000'000, 1'000'000);
        const std::vector<std::int64_t> weights{generator.between(1, 1'000), generator.between(1, 1'000)};
        const std::int64_t total = weights[0] + weights[1];
        const std::int64_t first = split(Money{whole}, weights)[0].minorUnits();
        // |first − exact| ≤ 1/2, without leaving the integers.
        ASSERT_LE(2 * std::abs(first * total - whole * weights[0]), total) << index;
    }
}
