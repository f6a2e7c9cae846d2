// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "dunning/campaigns/discount_gain.h"
#include "dunning/targets/target_matcher.h"
#include "dunning/targets/targets.h"
#include "property/generator.h"
#include "support/dunning_day.h"
#include "support/random_account.h"

#include <array>
#include <gtest/gtest.h>

using namespace encours;
using property::caseCount;
using property::Generator;

namespace {

template <std::size_t size>
std::string oneOf(Generator& generator, const std::array<std::string_view, size>& texts)
{
    return std::string{texts[static_cast<std::size_t>(generator.small(0, static_cast<int>(size) - 1))]};
}

std::string randomText(Generator& generator)
{
    static constexpr std::array<std::string_view, 16> parts{"a",   "É",  "VIP", " ",  "\"", "(",      ")", ",",
                                                            "and", "ou", "=",   "12", "-",  "œuvre ", ">", "l’an"};
    std::string text;
    for (int count = generator.small(1, 8); count > 0; --count) text += oneOf(generator, parts);
    const std::string clean = cleanLine(text).text;
    return clean.empty() ? "x" : clean;
}

std::string randomNumber(Generator& generator, bool isWhole)
{
    std::string text = std::to_string(generator.between(0, generator.chance(50) ? 20 : 9'999'999'999));
    if (isWhole || generator.chance(50)) return text;
    text += '.';
    for (int digits = generator.small(1, 2); digits > 0; --digits) text += std::to_string(generator.small(0, 9));
    return text;
}

std::string randomValue(Generator& generator, TargetField field)
{
    const std::vector<std::string> codes = targetCodesOf(field);
    if (!codes.empty()) return codes[static_cast<std::size_t>(generator.small(0, static_cast<int>(codes.size()) - 1))];
    switch (targetValueOf(field)) {
    case TargetValue::Text: return randomText(generator);
    case TargetValue::Month: return std::to_string(generator.small(1, 12));
    case TargetValue::Days:
    case TargetValue::Count: return randomNumber(generator, true);
    default: return randomNumber(generator, false);
    }
}

Condition randomComparison(Generator& generator)
{
    Condition condition;
    condition.kind = Condition::Kind::Compare;
    condition.field = static_cast<TargetField>(generator.small(0, static_cast<int>(targetFieldCount) - 1));
    do {
        condition.comparison =
            static_cast<TargetComparison>(generator.small(0, static_cast<int>(targetComparisonCount) - 1));
    } while (!canCompare(condition.field, condition.comparison));
    const int values = condition.comparison == TargetComparison::AnyOf ? generator.small(1, 4) : 1;
    for (int at = 0; at < values; ++at) condition.values.push_back(randomValue(generator, condition.field));
    return condition;
}

/// As parseCondition() gives them: no part of the kind of its whole.
Condition randomCondition(Generator& generator, int depth, Condition::Kind above = Condition::Kind::Always)
{
    if (depth == 0 || generator.chance(40)) return randomComparison(generator);
    Condition whole;
    do {
        whole.kind = static_cast<Condition::Kind>(generator.small(2, 4));
    } while (whole.kind == above);
    const int parts = whole.kind == Condition::Kind::Not ? 1 : generator.small(2, 4);
    for (int at = 0; at < parts; ++at) whole.parts.push_back(randomCondition(generator, depth - 1, whole.kind));
    return whole;
}

} // namespace

TEST(ConditionsProperty, ReadEveryConditionThatTheyPrint)
{
    Generator generator{5'200};
    for (int index = 0; index < caseCount; ++index) {
        const Condition condition = randomCondition(generator, generator.small(0, 4));
        const std::string text = conditionText(condition);
        const auto read = parseCondition(text);
        ASSERT_TRUE(read) << index << ": " << text;
        ASSERT_EQ(*read, condition) << index << ": " << text << " was read as " << conditionText(*read);
        ASSERT_TRUE(checkCondition(condition)) << index << ": " << text;
    }
}

TEST(ConditionsProperty, ReadAnyMixOfWordsWithoutFailing)
{
    Generator generator{5'201};
    static constexpr std::array<std::string_view, 24> words{
        "amount", "means", "segment", "factored", "due-month", "and", "or", "not", "in",  "(", ")",      ",",
        ">=",     "=",     "<",       "12",       "chq",       "vip", "\"", "yes", "4.5", "!", "\u00a0", "é"};
    int accepted = 0;
    for (int index = 0; index < caseCount; ++index) {
        // A condition with something put in, or words in any order.
        std::string text = generator.chance(70) ? conditionText(randomCondition(generator, 2)) : std::string{};
        for (int count = generator.small(1, text.empty() ? 6 : 2); count > 0; --count) {
            text.insert(static_cast<std::size_t>(generator.between(0, static_cast<std::int64_t>(text.size()))),
                        ' ' + oneOf(generator, words) + ' ');
        }
        const auto condition = parseCondition(text);
        if (!condition) {
            ASSERT_EQ(FaultCode::ConditionMalformed, condition.fault().code);
            ASSERT_EQ(3U, condition.fault().arguments.size());
            continue;
        }
        ++accepted;
        ASSERT_EQ(*condition, *parseCondition(conditionText(*condition))) << index << ": " << text;
    }
    EXPECT_GT(accepted, 200);
}

TEST(ConditionsProperty, JoinAndNegateAsTheyRead)
{
    Generator generator{5'202};
    const Date day = Date::of(2026, 11, 20);
    const DunningContext context = test::dayOf(day);
    int matched = 0;
    for (int index = 0; index < caseCount; ++index) {
        const Account account = test::randomAccount(static_cast<std::uint64_t>(index), day);
        const AccountView view = viewOf(account, context);
        if (view.items.empty()) continue;
        const TargetFacts facts(view);
        const Item& item = *view.items.front().item;
        const Condition first = randomCondition(generator, 2);
        const Condition second = randomCondition(generator, 2);
        const auto holds = [&](const Condition& condition) {
            return TargetMatcher(condition, context.currency).matches(item, facts);
        };
        const auto joined = [&](Condition::Kind kind) {
            Condition whole;
            whole.kind = kind;
            whole.parts = kind == Condition::Kind::Not ? std::vector{first} : std::vector{first, second};
            return holds(whole);
        };
        ASSERT_EQ(joined(Condition::Kind::All), holds(first) && holds(second)) << index;
        ASSERT_EQ(joined(Condition::Kind::Any), holds(first) || holds(second)) << index;
        ASSERT_EQ(joined(Condition::Kind::Not), !holds(first)) << index;
        if (holds(first)) ++matched;
    }
    EXPECT_GT(matched, caseCount / 20);
}

TEST(DiscountGainProperty, BreaksEvenWhereItSays)
{
    Generator generator{5'203};
    for (int index = 0; index < caseCount; ++index) {
        DiscountQuestion question;
        question.open = Money(generator.between(10'000, 1'000'000'000));
        question.usualVat = Rate::ofBp(generator.chance(50) ? 2'000 : 0);
        question.rate = Rate::ofBp(generator.small(1, 2'000));
        question.payBy = Date::of(2026, 7, 20);
        question.expectedOn = question.payBy.plusDays(generator.small(1, 200));
        question.financing = Rate::ofBp(generator.small(1, 2'000));
        const DiscountGain gain = gainOf(question);
        ASSERT_EQ(question.open, gain.amounts.toPay + gain.amounts.total()) << index;
        ASSERT_EQ(gain.ourGain, gain.financingSaved - gain.customerGain) << index;
        ASSERT_GT(gain.yearlyBp.value_or(0), 0) << index;
        const auto costAt = [&](std::int64_t bp) {
            DiscountQuestion other = question;
            other.rate = Rate::ofBp(static_cast<std::int32_t>(bp));
            return gainOf(other).ourGain.minorUnits();
        };
        // The part off the price and the financing are rounded to a cent each.
        if (gain.breakEvenBp > 0) {
            ASSERT_GE(costAt(gain.breakEvenBp), -1) << index;
        }
        ASSERT_LE(costAt(gain.breakEvenBp + 1), 1) << index;
    }
}
