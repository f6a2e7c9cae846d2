// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "desk/campaigns.h"

namespace encours {

/// `{code, name, kind, state, opens_on, closes_on, due_from, due_to, condition, sectors_left_out, segments_left_out,
/// asks_closures, asks_bill, discount_bp, discount_pay_by}`
[[nodiscard]] Json campaignJson(const Campaign& campaign, Date day, Language language);
/// The same with the progress and the members.
[[nodiscard]] Json progressJson(const CampaignProgress& progress, Language language);
/// `{customer, rate_bp, pay_by, financing_bp, usual_delay_days, … lines[…]}`
[[nodiscard]] Json quoteJson(const DiscountQuote& quote, const Customer& customer);

void showCampaigns(Session& session, const std::vector<Campaign>& campaigns, Date day);
void showProgress(Session& session, const CampaignProgress& progress);
void showQuote(Session& session, const DiscountQuote& quote);

} // namespace encours
