// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/campaigns.h"

#include "desk/policy.h"

#include <algorithm>
#include <tuple>

namespace encours {

namespace {

const Campaign* findCampaign(const DunningPolicy& policy, std::string_view code)
{
    const auto found = std::ranges::find(policy.campaigns, code, &Campaign::code);
    return found == policy.campaigns.end() ? nullptr : &*found;
}

/// As it ships, or as the book has it: one that was ended before its day is opened again until that day.
Campaign wantedCampaign(const CampaignRequest& request, const DunningPolicy& policy, Date today)
{
    const int year = request.year.value_or(today.parts().year);
    const Campaign shipped = request.kind == CampaignKind::July ? julyCampaign(year) : septemberCampaign(year);
    const Campaign* known = findCampaign(policy, shipped.code);
    Campaign wanted = known == nullptr ? shipped : *known;
    if (wanted.closesOn < today && today <= shipped.closesOn) wanted.closesOn = shipped.closesOn;
    if (request.discount) wanted.discount = request.discount;
    if (request.discountPayBy) wanted.discountPayBy = request.discountPayBy;
    return wanted;
}

} // namespace

Result<Campaign> StartCampaign::execute(const CampaignRequest& request)
{
    if (request.kind == CampaignKind::Own) {
        return Fault{FaultCode::RequestMalformed, {{"reason", "campaign-own"}}, "an own campaign is filled in"};
    }
    const auto policy = m_desk.policy();
    Campaign wanted = wantedCampaign(request, *policy, m_desk.today());
    ENCOURS_TRY(checkCampaign(wanted));
    const Campaign* known = findCampaign(*policy, wanted.code);
    const bool isThere = known != nullptr && *known == wanted;
    if (!isThere && !request.isDryRun) ENCOURS_TRY(EditPolicy{m_desk}.saveCampaign(wanted, request.key));
    return wanted;
}

Result<Done> EndCampaign::execute(const std::string& code, const std::string& key)
{
    const auto policy = m_desk.policy();
    const Campaign* known = findCampaign(*policy, code);
    if (known == nullptr) return faultAbout(FaultCode::PolicyUnknown, code);
    const Date today = m_desk.today();
    if (known->closesOn < today) return Done{};
    if (known->opensOn >= today) return EditPolicy{m_desk}.removeCampaign(code, key);
    Campaign ended = *known;
    ended.closesOn = today.plusDays(-1);
    return EditPolicy{m_desk}.saveCampaign(ended, key);
}

Result<CampaignProgress> ShowCampaign::execute(const std::string& code, Date day) const
{
    const auto policy = m_desk.policy();
    const Campaign* known = findCampaign(*policy, code);
    if (known == nullptr) return faultAbout(FaultCode::PolicyUnknown, code);
    return execute(*known, day);
}

CampaignProgress ShowCampaign::execute(const Campaign& campaign, Date day) const
{
    const auto portfolio = m_desk.portfolio();
    const auto context = m_desk.context(day);
    return campaignProgress(campaign, *portfolio, *context);
}

std::vector<Campaign> ShowCampaign::all(Date day) const
{
    std::vector<Campaign> campaigns = m_desk.policy()->campaigns;
    const auto rankOf = [day](const Campaign& campaign) {
        if (campaign.isOpen(day)) return 0;
        return day < campaign.opensOn ? 1 : 2;
    };
    std::ranges::stable_sort(campaigns, [&](const Campaign& left, const Campaign& right) {
        if (rankOf(left) != rankOf(right)) return rankOf(left) < rankOf(right);
        if (rankOf(left) == 2) return std::tie(right.closesOn, left.code) < std::tie(left.closesOn, right.code);
        return std::tie(left.opensOn, left.code) < std::tie(right.opensOn, right.code);
    });
    return campaigns;
}

} // namespace encours
