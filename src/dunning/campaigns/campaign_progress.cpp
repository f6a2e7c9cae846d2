// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/campaigns/campaign_progress.h"

#include "dunning/campaigns/campaign_member.h"
#include "dunning/context_set.h"

#include <algorithm>
#include <tuple>

namespace encours {

namespace {

constexpr std::array<std::string_view, memberStatusCount> statusCodes{"not-tried", "tried",    "reached", "promised",
                                                                      "secured",   "disputed", "paid",    "left-out"};
constexpr std::array<std::string_view, 4> leaveCodes{"sector", "segment", "direct-debit", "blocked"};
constexpr std::array<std::string_view, campaignAskCount> askCodes{
    "call", "call-again", "closures", "bill", "discount", "promise", "receive-bill", "funds", "resolve"};

void addTo(CampaignTally& tally, const CampaignMember& member)
{
    ++tally.customers;
    tally.due += member.due;
    tally.open += member.open;
}

bool isReached(MemberStatus status)
{
    return status != MemberStatus::NotTried && status != MemberStatus::Tried && status != MemberStatus::LeftOut;
}

void addTo(CampaignProgress& progress, const CampaignMember& member)
{
    addTo(progress.byStatus[static_cast<std::size_t>(member.status)], member);
    if (member.status == MemberStatus::LeftOut) return;
    addTo(progress.toCall, member);
    if (isReached(member.status)) addTo(progress.reached, member);
    progress.items += static_cast<int>(member.items.size());
    progress.paid += member.paid;
    progress.promised += member.promised;
    progress.secured += member.secured;
    progress.disputed += member.disputed;
    progress.offered += member.offered;
    if (member.hasClosures) ++progress.closuresKnown;
    if (member.offered.isPositive()) ++progress.offers;
    const bool hasBill = std::ranges::any_of(member.items, &CampaignItem::isBillRequested);
    if (hasBill) ++progress.billsRequested;
}

CampaignProgress emptyProgress(const Campaign& campaign, const DunningContext& context)
{
    CampaignProgress progress;
    progress.campaign = campaign;
    progress.asOf = context.today;
    const Money nothing(0, context.currency);
    const CampaignTally none{0, nothing, nothing};
    progress.byStatus.fill(none);
    progress.toCall = progress.reached = none;
    progress.paid = progress.promised = progress.secured = progress.disputed = progress.offered = nothing;
    return progress;
}

} // namespace

std::string_view memberStatusCode(MemberStatus status)
{
    return statusCodes[static_cast<std::size_t>(status)];
}

std::string_view leaveReasonCode(LeaveReason reason)
{
    return leaveCodes[static_cast<std::size_t>(reason)];
}

std::string_view campaignAskCode(CampaignAsk ask)
{
    return askCodes[static_cast<std::size_t>(ask)];
}

CampaignProgress campaignProgress(const Campaign& campaign, const Portfolio& portfolio, const DunningContext& context)
{
    CampaignProgress progress = emptyProgress(campaign, context);
    const CampaignDay day = campaignDay(campaign, context);
    ContextSet contexts(context);
    portfolio.forEach([&](const Account& account) {
        auto member = memberOf(account, day, contexts.of(account));
        if (!member) return;
        addTo(progress, *member);
        progress.members.push_back(std::move(*member));
    });
    std::ranges::sort(progress.members, [](const CampaignMember& left, const CampaignMember& right) {
        return std::tuple{left.status, -left.open.minorUnits(), left.code} <
               std::tuple{right.status, -right.open.minorUnits(), right.code};
    });
    return progress;
}

} // namespace encours
