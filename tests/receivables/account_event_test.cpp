// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivables/account_event.h"

#include <gtest/gtest.h>

#include <set>

using namespace encours;

namespace {

using enum AccountEventKind;

AccountEvent event(AccountEventKind kind, Date on)
{
    return {{}, kind, on, {}, {}};
}

const Date may = Date::of(2026, 5, 4);
const Date december = Date::of(2026, 12, 31);

} // namespace

TEST(AccountEvent, ReadsEveryCodeItWrites)
{
    std::set<std::string_view> codes;
    for (std::size_t index = 0; index < accountEventKindCount; ++index) {
        const auto kind = static_cast<AccountEventKind>(index);
        EXPECT_EQ(parseAccountEvent(accountEventCode(kind)), kind);
        codes.insert(accountEventCode(kind));
    }
    EXPECT_EQ(codes.size(), accountEventKindCount);
    EXPECT_EQ("safeguard", accountEventCode(Safeguard));
    EXPECT_EQ("bodacc", accountEventCode(BodaccPublication));
    EXPECT_EQ("insurer-notified", accountEventCode(InsurerNotified));
    EXPECT_FALSE(parseAccountEvent("bankrupt"));
}

TEST(Insolvency, OpensWithAJudgmentOnItsDay)
{
    const std::vector events{event(Receivership, may)};
    EXPECT_FALSE(insolvencyOf(events, may.plusDays(-1)));
    const auto open = insolvencyOf(events, may);
    ASSERT_TRUE(open);
    EXPECT_EQ(Receivership, open->kind);
    EXPECT_EQ(may, open->judgmentOn);
    EXPECT_FALSE(open->publishedOn);
    EXPECT_FALSE(open->liquidatedOn);
}

TEST(Insolvency, IsNotOpenedByAnythingElse)
{
    for (std::size_t index = 0; index < accountEventKindCount; ++index) {
        const auto kind = static_cast<AccountEventKind>(index);
        const std::vector events{event(kind, may)};
        const bool isJudgment = kind == Safeguard || kind == Receivership || kind == Liquidation;
        EXPECT_EQ(isJudgment, insolvencyOf(events, december).has_value()) << accountEventCode(kind);
    }
}

TEST(Insolvency, KeepsTheFirstJudgmentAndTheGravestKind)
{
    const std::vector events{event(Safeguard, may),
                             event(BodaccPublication, may.plusDays(10)),
                             event(ClaimDeclared, may.plusDays(30)),
                             event(Receivership, may.plusDays(60)),
                             event(Liquidation, may.plusDays(90)),
                             event(BodaccPublication, may.plusDays(100))};
    EXPECT_EQ(Receivership, insolvencyOf(events, may.plusDays(60))->kind);
    const auto open = insolvencyOf(events, december);
    ASSERT_TRUE(open);
    EXPECT_EQ(Liquidation, open->kind);
    EXPECT_EQ(may, open->judgmentOn);
    EXPECT_EQ(may.plusDays(10), open->publishedOn);
    EXPECT_EQ(may.plusDays(30), open->declaredOn);
    EXPECT_EQ(may.plusDays(90), open->liquidatedOn);
}

TEST(Insolvency, NeverGetsLighter)
{
    EXPECT_EQ(Liquidation,
              insolvencyOf(std::vector{event(Liquidation, may), event(Receivership, may.plusDays(1))}, december)->kind);
}

TEST(Insolvency, EndsWithTheProceedings)
{
    const std::vector events{event(Receivership, may), event(BodaccPublication, may.plusDays(5)),
                             event(ProceedingsClosed, may.plusDays(50)), event(Liquidation, may.plusDays(100))};
    EXPECT_TRUE(insolvencyOf(events, may.plusDays(49)));
    EXPECT_FALSE(insolvencyOf(events, may.plusDays(50)));
    const auto again = insolvencyOf(events, december);
    ASSERT_TRUE(again);
    EXPECT_EQ(may.plusDays(100), again->judgmentOn);
    EXPECT_FALSE(again->publishedOn); // of the first proceedings
}

TEST(Insolvency, KnowsAPublicationRecordedBeforeTheJudgmentOfItsDay)
{
    EXPECT_EQ(may, insolvencyOf(std::vector{event(BodaccPublication, may), event(Liquidation, may)}, may)->publishedOn);
}

TEST(Doubtful, LastsUntilItIsTakenBack)
{
    const std::vector events{event(Doubtful, may), event(SoundAgain, may.plusDays(30))};
    EXPECT_FALSE(isDoubtful(events, may.plusDays(-1)));
    EXPECT_TRUE(isDoubtful(events, may));
    EXPECT_TRUE(isDoubtful(events, may.plusDays(29)));
    EXPECT_FALSE(isDoubtful(events, may.plusDays(30)));
    EXPECT_FALSE(isDoubtful(std::vector{event(Liquidation, may)}, december));
}
