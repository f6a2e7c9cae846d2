// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunning/campaigns/campaign_progress.h"
#include "dunning/targets/compiled_policy.h"

#include <optional>

namespace encours {

/// A campaign while its members are looked for.
struct CampaignDay {
    CompiledCampaign compiled;
    DunningContext opening; ///< as of the day on which what is due is measured: when it opened, or today before that
    Date today;

    [[nodiscard]] const Campaign& campaign() const { return *compiled.campaign; }
};
[[nodiscard]] CampaignDay campaignDay(const Campaign& campaign, const DunningContext& context);

/// What the campaign means for one customer; nothing when it has no item in it. `own` is the context of the account.
[[nodiscard]] std::optional<CampaignMember> memberOf(const Account& account, const CampaignDay& day,
                                                     const DunningContext& own);

} // namespace encours
