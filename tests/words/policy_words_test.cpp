// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/policy_words.h"

#include "dunning/reason.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

std::string spoken(Language language, std::string_view condition)
{
    const auto parsed = parseCondition(condition);
    EXPECT_TRUE(parsed) << condition;
    return parsed ? conditionWords(language, *parsed) : std::string{};
}

TEST(PolicyWords, SayAConditionToPeople)
{
    EXPECT_EQ("toutes les factures", spoken(Language::French, ""));
    EXPECT_EQ("montant de la facture au moins 5000 et (moyen de paiement est chèque ou client des 80\u00a0% du chiffre "
              "d’affaires est non)",
              spoken(Language::French, "amount >= 5000 and (means = chq or top-turnover = no)"));
    EXPECT_EQ("except (segment among vip, groupe)", spoken(Language::English, "not segment in (vip, groupe)"));
}

TEST(PolicyWords, NameWhatShips)
{
    EXPECT_EQ("Campagne de juillet 2026", policyName(Language::French, "july-2026"));
    EXPECT_EQ("September watch 2027", policyName(Language::English, "september-2027"));
    EXPECT_EQ("own-2026", policyName(Language::French, "own-2026"));
    EXPECT_EQ("july-soon", policyName(Language::French, "july-soon"));
    EXPECT_EQ("Mes clients", policyName(Language::French, "Mes clients"));
    for (const TargetRule& rule : TargetBook::frenchDefault().rules) {
        EXPECT_NE(rule.code, policyName(Language::French, rule.code));
        EXPECT_NE(rule.code, policyName(Language::English, rule.code));
    }
}

TEST(PolicyWords, StandInReasons)
{
    const Reason due{ReasonCode::CampaignDue, 12, {{"name", "july-2026"}, {"on", "2026-07-31"}}};
    EXPECT_EQ("Campagne de juillet 2026, à appeler d’ici le 31/07/2026", wordsFor(Language::French, due));
    const Reason leftOut{ReasonCode::CampaignLeftOut, 0, {{"name", "july-2026"}, {"sector", "transport"}}};
    EXPECT_NE(std::string::npos,
              wordsFor(Language::French, leftOut).find(wordsFor(Language::French, TradeSector::Transport)));
}

TEST(PolicyWords, HoldAWordForEveryCode)
{
    for (const Language language : {Language::French, Language::English}) {
        for (std::size_t at = 0; at < targetFieldCount; ++at) {
            EXPECT_FALSE(wordsFor(language, static_cast<TargetField>(at)).empty());
        }
        for (std::size_t at = 0; at < targetComparisonCount; ++at) {
            EXPECT_FALSE(wordsFor(language, static_cast<TargetComparison>(at)).empty());
        }
        for (std::size_t at = 0; at < memberStatusCount; ++at) {
            EXPECT_FALSE(wordsFor(language, static_cast<MemberStatus>(at)).empty());
        }
        for (std::size_t at = 0; at < campaignAskCount; ++at) {
            EXPECT_FALSE(wordsFor(language, static_cast<CampaignAsk>(at)).empty());
        }
        for (const LeaveReason reason :
             {LeaveReason::Sector, LeaveReason::Segment, LeaveReason::DirectDebit, LeaveReason::Blocked}) {
            EXPECT_FALSE(wordsFor(language, reason).empty());
        }
        for (const CampaignKind kind : {CampaignKind::July, CampaignKind::September, CampaignKind::Own}) {
            EXPECT_FALSE(wordsFor(language, kind).empty());
        }
    }
}

} // namespace
} // namespace encours
