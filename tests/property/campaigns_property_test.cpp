// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/campaigns/campaign_progress.h"
#include "property/generator.h"
#include "support/dunning_day.h"
#include "support/random_account.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace encours;
using property::caseCount;
using property::Generator;

namespace {

/// A campaign somewhere around a day, about invoices due in some weeks around it.
Campaign randomCampaign(Generator& generator, Date around)
{
    Campaign campaign;
    campaign.code = "random";
    campaign.name = "Random";
    campaign.opensOn = around.plusDays(generator.small(-60, 30));
    campaign.closesOn = campaign.opensOn.plusDays(generator.small(0, 60));
    campaign.dueFrom = around.plusDays(generator.small(-60, 60));
    campaign.dueTo = campaign.dueFrom.plusDays(generator.small(0, 90));
    campaign.asksClosures = generator.chance(50);
    campaign.asksBill = generator.chance(50);
    if (generator.chance(30)) campaign.condition = *parseCondition("amount >= 500");
    return campaign;
}

DunningContext withCampaign(const Campaign& campaign, Date day)
{
    DunningContext context = test::dayOf(day);
    DunningPolicy policy;
    policy.campaigns = {campaign};
    context.policy = std::make_shared<const DunningPolicy>(std::move(policy));
    return context;
}

} // namespace

TEST(CampaignsProperty, AccountForEveryCentOfEveryMember)
{
    Generator generator{5'210};
    const Date day = Date::of(2026, 11, 20);
    int members = 0;
    for (int index = 0; index < caseCount; ++index) {
        const Account account = test::randomAccount(static_cast<std::uint64_t>(index), day);
        const Campaign campaign = randomCampaign(generator, day);
        const auto portfolio = Portfolio::fromAccounts({account}, Currency::euro());
        const CampaignProgress progress = campaignProgress(campaign, *portfolio, withCampaign(campaign, day));
        ASSERT_LE(progress.members.size(), 1U);
        ASSERT_EQ(static_cast<int>(progress.members.size()),
                  progress.toCall.customers + progress.tally(MemberStatus::LeftOut).customers);
        for (const CampaignMember& member : progress.members) {
            ++members;
            ASSERT_FALSE(member.items.empty()) << index;
            ASSERT_EQ(member.due, member.paid + member.open) << index;
            ASSERT_FALSE(member.paid.isNegative()) << index;
            ASSERT_LE(member.promised + member.secured + member.disputed, member.open) << index;
            for (const CampaignItem& item : member.items) ASSERT_TRUE(campaign.isAbout(item.dueOn)) << index;
            const bool isDone = member.status == MemberStatus::Paid || member.status == MemberStatus::LeftOut;
            if (isDone) {
                ASSERT_TRUE(member.asks.empty()) << index;
            }
        }
    }
    EXPECT_GT(members, caseCount / 10);
}

TEST(CampaignsProperty, NeverTakeACallAwayAndNeverAskForWhatIsNotOwed)
{
    Generator generator{5'211};
    const Date day = Date::of(2026, 11, 20);
    int added = 0;
    for (int index = 0; index < caseCount; ++index) {
        const Account account = test::randomAccount(static_cast<std::uint64_t>(index), day);
        const Campaign campaign = randomCampaign(generator, day);
        const AccountDecision plain = decide(account, test::dayOf(day));
        const AccountDecision with = decide(account, withCampaign(campaign, day));
        const bool wasOverdue = plain.call && plain.call->phase != Phase::Preventive;
        if (wasOverdue) {
            ASSERT_TRUE(with.call) << index;
            ASSERT_EQ(plain.call->phase, with.call->phase) << index;
            ASSERT_EQ(plain.call->callable, with.call->callable) << index;
        }
        if (with.call && !plain.call) {
            ++added;
            // The call of the campaign covers what is overdue too, and then stands on that list.
            const bool isLate = std::ranges::any_of(
                with.items, [](const CallItem& item) { return item.daysLate > 0 && item.callable.isPositive(); });
            ASSERT_TRUE(isLate || with.call->phase == Phase::Preventive) << index;
            ASSERT_TRUE(with.call->callable.isPositive()) << index;
            ASSERT_EQ(with.call->callable, with.callable) << index;
        }
    }
    EXPECT_GT(added, 20);
}
