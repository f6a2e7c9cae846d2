// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/campaigns/campaign.h"

#include "base/codes.h"
#include "base/fold.h"
#include "receivables/debtor.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, 3> kindCodes{"july", "september", "own"};
constexpr std::size_t longestName = 80;
constexpr std::size_t mostLeftOut = 50;

Fault refused(std::string_view field, std::string_view reason)
{
    return {FaultCode::PolicyMalformed, {{"field", std::string{field}}, {"reason", std::string{reason}}}, "campaign"};
}

std::string codeFor(CampaignKind kind, int year)
{
    return std::string{campaignKindCode(kind)} + '-' + std::to_string(year);
}

bool isPlainLine(const std::string& text, std::size_t longest)
{
    return text.size() <= longest && cleanLine(text).text == text;
}

Result<Done> checkLeftOut(const Campaign& campaign)
{
    const bool isKnown = std::ranges::all_of(campaign.sectorsLeftOut,
                                             [](const auto& code) { return parseTradeSector(code).has_value(); });
    if (!isKnown) return refused("sectors_left_out", "condition-sector");
    const bool isPlain = std::ranges::all_of(campaign.segmentsLeftOut, [](const auto& segment) {
        return !segment.empty() && isPlainLine(segment, longestName);
    });
    if (!isPlain || campaign.segmentsLeftOut.size() > mostLeftOut) return refused("segments_left_out", "policy-text");
    return Done{};
}

Result<Done> checkDiscount(const Campaign& campaign)
{
    if (!campaign.discount) return Done{};
    if (campaign.discount->isZero() || campaign.discount->bp() >= Rate::largestBp) {
        return refused("discount", "campaign-discount");
    }
    if (!campaign.discountPayBy) return refused("discount_pay_by", "campaign-pay-by");
    if (*campaign.discountPayBy < campaign.opensOn) return refused("discount_pay_by", "campaign-days");
    return Done{};
}

} // namespace

std::string_view campaignKindCode(CampaignKind kind)
{
    return kindCodes[static_cast<std::size_t>(kind)];
}

std::optional<CampaignKind> parseCampaignKind(std::string_view code)
{
    return parseCode<CampaignKind>(kindCodes, code);
}

Campaign julyCampaign(int year)
{
    Campaign campaign;
    campaign.code = codeFor(CampaignKind::July, year);
    campaign.kind = CampaignKind::July;
    campaign.opensOn = Date::of(year, 7, 1);
    campaign.closesOn = Date::of(year, 7, 31);
    campaign.dueFrom = Date::of(year, 8, 1);
    campaign.dueTo = Date::of(year, 8, 31);
    campaign.segmentsLeftOut = {"Tourisme", "Hôtellerie", "Camping"};
    campaign.asksClosures = true;
    campaign.asksBill = true;
    return campaign;
}

Campaign septemberCampaign(int year)
{
    Campaign campaign;
    campaign.code = codeFor(CampaignKind::September, year);
    campaign.kind = CampaignKind::September;
    campaign.opensOn = Date::of(year, 9, 1);
    campaign.closesOn = Date::of(year, 9, 30);
    campaign.dueFrom = Date::of(year, 7, 1);
    campaign.dueTo = Date::of(year, 8, 31);
    return campaign;
}

Result<Done> checkCampaign(const Campaign& campaign)
{
    if (!isPolicyCode(campaign.code)) return refused("code", "policy-code");
    if (campaign.name.empty() && campaign.kind == CampaignKind::Own) return refused("name", "policy-name");
    if (!isPlainLine(campaign.name, longestName)) return refused("name", "policy-text");
    if (campaign.closesOn < campaign.opensOn) return refused("closes_on", "campaign-days");
    if (campaign.dueTo < campaign.dueFrom) return refused("due_to", "campaign-days");
    ENCOURS_TRY(checkLeftOut(campaign));
    ENCOURS_TRY(checkDiscount(campaign));
    return checkCondition(campaign.condition);
}

} // namespace encours
