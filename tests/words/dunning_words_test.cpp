// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/dunning_words.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

class DunningWords : public testing::TestWithParam<Language> {};

/// Every code has words, and no two of them the same: a person could not tell them apart.
template <typename Enum>
void expectDifferentWords(Language language, std::size_t count)
{
    std::set<std::string> seen;
    for (std::size_t index = 0; index < count; ++index) {
        const std::string word = wordsFor(language, static_cast<Enum>(index));
        EXPECT_FALSE(word.empty()) << index;
        EXPECT_TRUE(seen.insert(word).second) << word;
    }
}

TEST_P(DunningWords, NameEveryCode)
{
    expectDifferentWords<StepAnchor>(GetParam(), 2);
    expectDifferentWords<StepChannel>(GetParam(), 3);
    expectDifferentWords<StepTone>(GetParam(), 4);
    expectDifferentWords<StepActor>(GetParam(), 3);
    expectDifferentWords<BlockKind>(GetParam(), blockKindCount);
    expectDifferentWords<CircuitStep>(GetParam(), circuitStepCount);
    expectDifferentWords<CircuitHolder>(GetParam(), 2);
    expectDifferentWords<DisputeStepKind>(GetParam(), disputeStepKindCount);
    expectDifferentWords<FactKind>(GetParam(), static_cast<std::size_t>(FactKind::Campaign) + 1);
}

TEST_P(DunningWords, NameEveryNumberOfAPlan)
{
    std::set<std::string> seen;
    for (const PlanNumber& number : planNumbers())
        EXPECT_TRUE(seen.insert(planNumberWords(GetParam(), number.code)).second) << number.code;
}

TEST_P(DunningWords, NameEveryRuleOfSelectionThatShips)
{
    for (const TargetRule& rule : TargetBook::frenchDefault().rules) {
        EXPECT_FALSE(wordsFor(GetParam(), rule).empty()) << rule.code;
        EXPECT_NE(wordsFor(GetParam(), rule), rule.code);
    }
}

TEST(DunningNames, ArePeoplesOwnWhereTheyGaveOne)
{
    DunningPlan plan;
    EXPECT_EQ(wordsFor(Language::French, plan), "Plan standard");
    plan.name = "Clients fidèles";
    EXPECT_EQ(wordsFor(Language::English, plan), "Clients fidèles");
    plan.name.clear();
    plan.code = "court";
    EXPECT_EQ(wordsFor(Language::French, plan), "court");
    Campaign campaign = julyCampaign(2027);
    EXPECT_NE(wordsFor(Language::French, campaign).find("2027"), std::string::npos);
    campaign.name = "Été";
    EXPECT_EQ(wordsFor(Language::French, campaign), "Été");
    TargetRule rule;
    rule.code = "btp";
    EXPECT_EQ(wordsFor(Language::French, rule), "btp");
}

INSTANTIATE_TEST_SUITE_P(Languages, DunningWords, testing::Values(Language::French, Language::English));

} // namespace
} // namespace encours
