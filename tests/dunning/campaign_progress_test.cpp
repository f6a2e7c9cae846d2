// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/campaigns/campaign_progress.h"

#include "support/account_builder.h"
#include "support/dunning_day.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace encours {
namespace {

using test::AccountBuilder;
using test::dayOf;

const Date dueOn = Date::of(2026, 8, 10);
const AccountBuilder::Days days{Date::of(2026, 6, 20), dueOn};

Date july(int day)
{
    return Date::of(2026, 7, day);
}

/// One customer with one invoice of 1 000 € due in August, as of 10 July, in the campaign of July.
CampaignProgress progressOf(const AccountBuilder& account, Date day = july(10),
                            const Campaign& campaign = julyCampaign(2026))
{
    return campaignProgress(campaign, *Portfolio::fromAccounts({account.build()}, Currency::euro()), dayOf(day));
}
AccountBuilder owing()
{
    return AccountBuilder().invoice("F1", 100'000, days);
}
CampaignMember memberOf(const AccountBuilder& account, Date day = july(10),
                        const Campaign& campaign = julyCampaign(2026))
{
    const CampaignProgress progress = progressOf(account, day, campaign);
    EXPECT_EQ(1U, progress.members.size());
    return progress.members.empty() ? CampaignMember{} : progress.members.front();
}
MemberStatus statusOf(const AccountBuilder& account)
{
    return memberOf(account).status;
}

TEST(CampaignMembers, AreThoseWhoOwedSomethingDueInTheWindowWhenItOpened)
{
    EXPECT_EQ(1U, progressOf(owing()).members.size());
    EXPECT_EQ(0U, progressOf(AccountBuilder().invoice("F1", 100, {Date::of(2026, 6, 20), july(31)})).members.size());
    EXPECT_EQ(0U, progressOf(owing().pay("F1", 100'000, Date::of(2026, 6, 30))).members.size());
    EXPECT_EQ(1U, progressOf(owing().pay("F1", 100'000, july(2))).members.size());
    EXPECT_EQ(0U, progressOf(AccountBuilder().invoice("F1", 100, {july(11), dueOn})).members.size());
    EXPECT_EQ(1U, progressOf(AccountBuilder().invoice("F1", 100, {july(9), dueOn})).members.size());
}

TEST(CampaignMembers, StandWhereTheirMoneyStands)
{
    EXPECT_EQ(MemberStatus::NotTried, statusOf(owing()));
    EXPECT_EQ(MemberStatus::NotTried, statusOf(owing().call(Outcome::Evasive, Date::of(2026, 6, 30))));
    EXPECT_EQ(MemberStatus::Tried, statusOf(owing().call(Outcome::NoAnswer, july(3))));
    EXPECT_EQ(MemberStatus::Tried, statusOf(owing().letter(july(3))));
    EXPECT_EQ(MemberStatus::Reached,
              statusOf(owing().call(Outcome::Evasive, july(3)).call(Outcome::NoAnswer, july(6))));
    EXPECT_EQ(MemberStatus::Promised, statusOf(owing().promise(july(3), dueOn, {{"F1", 100'000}})));
    EXPECT_EQ(MemberStatus::Reached, statusOf(owing().promise(july(3), dueOn, {{"F1", 60'000}})));
    EXPECT_EQ(MemberStatus::Disputed, statusOf(owing().dispute(july(3), july(20), {{"F1", 100'000}})));
    EXPECT_EQ(MemberStatus::Paid, statusOf(owing().pay("F1", 100'000, july(8))));
    EXPECT_EQ(MemberStatus::Paid, statusOf(owing().payment("P1", 100'000, july(8))));
    EXPECT_EQ(MemberStatus::Secured, statusOf(owing().instrument(InstrumentKind::AcceptedBill, dueOn, {{"F1", 100'000}},
                                                                 {{InstrumentStep::Received, july(3)}})));
}

TEST(CampaignMembers, AreLeftOutWithTheReason)
{
    EXPECT_EQ(LeaveReason::Segment, memberOf(owing().field(CustomerField::Segment, "hotellerie")).leftOut);
    EXPECT_EQ(LeaveReason::DirectDebit, memberOf(owing().field(CustomerField::Means, "prlv")).leftOut);
    EXPECT_EQ(LeaveReason::Blocked, memberOf(owing().block(BlockKind::Vip, july(1), july(31))).leftOut);
    Campaign campaign = julyCampaign(2026);
    campaign.sectorsLeftOut = {"transport"};
    EXPECT_EQ(LeaveReason::Sector,
              memberOf(owing().field(CustomerField::Sector, "transport"), july(10), campaign).leftOut);
    EXPECT_EQ(MemberStatus::LeftOut, statusOf(owing().field(CustomerField::Segment, "Tourisme")));
    EXPECT_TRUE(memberOf(owing().field(CustomerField::Segment, "Tourisme")).asks.empty());
    const CampaignMember mixed = memberOf(owing().invoice("F2", 5'000, days, PaymentMeans::DirectDebit));
    EXPECT_FALSE(mixed.leftOut);
    EXPECT_EQ(Money(100'000), mixed.due);
}

TEST(CampaignMembers, MeasureWhatWasDueWhenItOpened)
{
    const CampaignMember member = memberOf(owing()
                                               .invoice("F2", 20'000, {july(6), Date::of(2026, 8, 31)})
                                               .pay("F1", 10'000, Date::of(2026, 6, 25))
                                               .pay("F1", 30'000, july(8)));
    EXPECT_EQ(2U, member.items.size());
    EXPECT_EQ(Money(110'000), member.due);
    EXPECT_EQ(Money(30'000), member.paid);
    EXPECT_EQ(Money(80'000), member.open);
}

using Asks = std::vector<CampaignAsk>;
using enum CampaignAsk;

TEST(CampaignMembers, SayWhatToAskNext)
{
    EXPECT_EQ((Asks{Call, Closures, Bill, Promise}), memberOf(owing()).asks);
    EXPECT_EQ((Asks{CallAgain, Closures, Bill, Promise}), memberOf(owing().call(Outcome::Message, july(3))).asks);
    const AccountBuilder closed = owing().field(CustomerField::Closures, "03/08/2026-21/08/2026");
    EXPECT_EQ((Asks{Call, Bill, Promise}), memberOf(closed).asks);
    EXPECT_TRUE(memberOf(closed).isClosedAtDue);
    EXPECT_EQ((Asks{Call, Closures, Bill, Promise}),
              memberOf(owing().field(CustomerField::Closures, "22/12/2025-02/01/2026")).asks);
    EXPECT_EQ((Asks{Closures}), memberOf(owing().promise(july(3), dueOn, {{"F1", 100'000}})).asks);
    EXPECT_EQ((Asks{Closures, Resolve}), memberOf(owing().dispute(july(3), july(20), {{"F1", 100'000}})).asks);
    EXPECT_EQ(Asks{}, memberOf(owing().pay("F1", 100'000, july(8))).asks);
    Campaign discounted = julyCampaign(2026);
    discounted.discount = Rate::ofBp(200);
    discounted.discountPayBy = july(20);
    EXPECT_EQ((Asks{Call, Closures, Bill, Discount, Promise}), memberOf(owing(), july(20), discounted).asks);
    EXPECT_EQ((Asks{Call, Closures, Bill, Promise}), memberOf(owing(), july(21), discounted).asks);
    const AccountBuilder offered = owing().offer("F1", july(3), july(20), Rate::ofBp(200), 2'000);
    EXPECT_EQ((Asks{Call, Closures, Bill, Promise}), memberOf(offered, july(10), discounted).asks);
    EXPECT_EQ(Money(2'000), memberOf(offered, july(10), discounted).offered);
    EXPECT_EQ(Money(0), memberOf(offered, july(21), discounted).offered);
}

TEST(CampaignMembers, FollowTheBillThatWasAskedFor)
{
    const auto billed = [](InstrumentKind kind, InstrumentStep step) {
        return owing().instrument(kind, dueOn, {{"F1", 100'000}}, {{step, july(3)}});
    };
    const CampaignMember asked = memberOf(billed(InstrumentKind::AcceptedBill, InstrumentStep::Requested));
    EXPECT_TRUE(asked.items.front().isBillRequested);
    EXPECT_EQ((Asks{Call, Closures, ReceiveBill, Promise}), asked.asks);
    const CampaignMember unaccepted = memberOf(billed(InstrumentKind::UnacceptedBill, InstrumentStep::Remitted));
    EXPECT_EQ(MemberStatus::Secured, unaccepted.status);
    EXPECT_EQ((Asks{Closures, Funds}), unaccepted.asks);
    const CampaignMember cheque = memberOf(billed(InstrumentKind::Cheque, InstrumentStep::Received));
    EXPECT_FALSE(cheque.items.front().isBillRequested);
}

TEST(CampaignProgress, SumsUpByStatus)
{
    std::vector<Account> accounts;
    const auto add = [&](AccountBuilder builder) { accounts.push_back(builder.build()); };
    const auto next = [&] {
        const auto id = static_cast<std::int64_t>(accounts.size()) + 1;
        return AccountBuilder("C" + std::to_string(id), id).invoice("F" + std::to_string(id), 100'000 * id, days);
    };
    add(next());
    add(next().call(Outcome::NoAnswer, july(3)));
    add(next().call(Outcome::Evasive, july(3)).field(CustomerField::Closures, "03/08/2026-21/08/2026"));
    add(next().promise(july(3), dueOn, {{"F4", 400'000}}));
    add(next().pay("F5", 500'000, july(8)));
    add(next().field(CustomerField::Segment, "Camping"));
    const CampaignProgress progress =
        campaignProgress(julyCampaign(2026), *Portfolio::fromAccounts(accounts, Currency::euro()), dayOf(july(10)));
    EXPECT_EQ(5, progress.toCall.customers);
    EXPECT_EQ(Money(1'500'000), progress.toCall.due);
    EXPECT_EQ(3, progress.reached.customers);
    EXPECT_EQ(1, progress.tally(MemberStatus::LeftOut).customers);
    EXPECT_EQ(Money(600'000), progress.tally(MemberStatus::LeftOut).due);
    EXPECT_EQ(Money(500'000), progress.paid);
    EXPECT_EQ(Money(400'000), progress.promised);
    EXPECT_EQ(1, progress.closuresKnown);
    EXPECT_EQ(5, progress.items);
    std::vector<std::string> codes;
    for (const CampaignMember& member : progress.members) codes.push_back(member.code);
    EXPECT_EQ((std::vector<std::string>{"C1", "C2", "C3", "C4", "C5", "C6"}), codes);
}

TEST(CampaignProgress, BeforeTheOpeningShowsWhoWouldBeInIt)
{
    const CampaignProgress progress =
        progressOf(owing().pay("F1", 40'000, Date::of(2026, 6, 21)), Date::of(2026, 6, 22));
    ASSERT_EQ(1U, progress.members.size());
    EXPECT_EQ(Money(60'000), progress.toCall.due);
    EXPECT_EQ(MemberStatus::NotTried, progress.members.front().status);
}

TEST(CampaignProgress, FollowsTheConditionAsItStoodAtTheOpening)
{
    Campaign campaign = julyCampaign(2026);
    campaign.condition = *parseCondition("balance >= 1000");
    const AccountBuilder paid = owing().pay("F1", 100'000, july(8));
    EXPECT_EQ(1U, progressOf(paid, july(10), campaign).members.size());
    EXPECT_EQ(0U, progressOf(AccountBuilder().invoice("F1", 99'999, days), july(10), campaign).members.size());
}

} // namespace
} // namespace encours
