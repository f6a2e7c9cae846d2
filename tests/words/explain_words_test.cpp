// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/explain_words.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

class ExplainWords : public ::testing::TestWithParam<Language> {};

TEST_P(ExplainWords, NameEveryRuleAndOrder)
{
    for (const ReasonCode code : allReasonCodes()) EXPECT_FALSE(ruleName(GetParam(), code).empty()) << reasonName(code);
    for (const CallOrder order : allCallOrders()) EXPECT_FALSE(wordsFor(GetParam(), order).empty());
}

TEST_P(ExplainWords, HaveALineForEveryKindOfFact)
{
    for (int kind = static_cast<int>(FactKind::Item); kind <= static_cast<int>(FactKind::Campaign); ++kind) {
        const KnownFact fact{{static_cast<FactKind>(kind), 12, Date::of(2026, 11, 20)}, {{"on", "2026-11-20"}}};
        EXPECT_FALSE(wordsFor(GetParam(), fact).empty());
    }
}

TEST_P(ExplainWords, HaveASentenceForEveryWay)
{
    for (int way = 0; way <= static_cast<int>(WayOff::Block); ++way)
        EXPECT_FALSE(wordsFor(GetParam(), OffList{static_cast<WayOff>(way), Money(100), std::nullopt}).empty());
    for (int way = 0; way <= static_cast<int>(WayOn::NewInvoice); ++way) {
        const OnList on{static_cast<WayOn>(way), Money(100), Date::of(2026, 12, 1), ReasonCode::BrokenPromise};
        EXPECT_FALSE(wordsFor(GetParam(), on).empty());
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, ExplainWords, ::testing::Values(Language::French, Language::English));

TEST(ExplainWordsInFrench, SayWhichPromiseAndUntilWhen)
{
    const KnownFact fact{{FactKind::Promise, 12, Date::of(2026, 11, 16)},
                         {{"on", "2026-11-05"}, {"promised_on", "2026-11-16"}, {"amount_cents", "120000"}}};
    const std::string line = wordsFor(Language::French, fact);
    EXPECT_NE(line.find("promesse n° 12 du 05/11/2026"), std::string::npos) << line;
    EXPECT_NE(line.find("pour le 16/11/2026"), std::string::npos) << line;
    const std::string way = wordsFor(Language::French, OffList{WayOff::Contact, Money(0), Date::of(2026, 12, 1)});
    EXPECT_NE(way.find("hors liste jusqu’au 01/12/2026"), std::string::npos) << way;
}

TEST(ExplainWordsInFrench, AddUpThePoints)
{
    Call call;
    call.points = 27;
    call.reasons = {{ReasonCode::BrokenPromise, 15, {}, {}, 30}, {ReasonCode::DaysLate, 12, {}, {}, 12}};
    EXPECT_EQ(arithmeticWords(Language::French, call),
              "15 promesse non tenue (30) + 12 ancienneté du retard = 27 points");
}

} // namespace
} // namespace encours
