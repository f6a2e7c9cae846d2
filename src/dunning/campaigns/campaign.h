// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "dunning/targets/targets.h"
#include "money/rate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

enum class CampaignKind : std::uint8_t {
    July,      ///< customers with invoices falling due in August are all called in July
    September, ///< watch over who does not pay when he is back: insolvencies are declared in September
    Own,
};
[[nodiscard]] std::string_view campaignKindCode(CampaignKind kind); ///< `july`, `september`, `own`
[[nodiscard]] std::optional<CampaignKind> parseCampaignKind(std::string_view code);

/// A campaign: every customer with an item due in its window is called once while it runs, by telephone where possible.
/// Invariant: opensOn ≤ closesOn, dueFrom ≤ dueTo.
struct Campaign {
    std::string code; ///< e.g. `july-2026`
    std::string name; ///< "" for the shipped kinds, whose names stand in `words`
    CampaignKind kind = CampaignKind::Own;
    Date opensOn;
    Date closesOn;
    Date dueFrom;                             ///< items falling due from here …
    Date dueTo;                               ///< … to here
    Condition condition;                      ///< of the items
    std::vector<std::string> sectorsLeftOut;  ///< codes of trade sectors (debtor.h) that are busy then
    std::vector<std::string> segmentsLeftOut; ///< segments, as written; compared without case and accents
    bool asksClosures = false;                ///< ask for closing dates and the person who stays
    bool asksBill = false;                    ///< ask for an LCR or a BOR at the due date
    std::optional<Rate> discount;             ///< exceptional discount that may be offered
    std::optional<Date> discountPayBy;

    [[nodiscard]] bool isOpen(Date day) const { return opensOn <= day && day <= closesOn; }
    [[nodiscard]] bool isAbout(Date dueOn) const { return dueFrom <= dueOn && dueOn <= dueTo; }
    friend bool operator==(const Campaign&, const Campaign&) = default;
};
/// July of a year: opens 1 July, closes 31 July, due in August, asks for closures and bills, tourism (the segments
/// `Tourisme`, `Hôtellerie`, `Camping`) left out.
[[nodiscard]] Campaign julyCampaign(int year);
/// September of a year: opens 1 September, closes 30 September, what fell due from 1 July to 31 August and is open.
[[nodiscard]] Campaign septemberCampaign(int year);
/// Errors: PolicyMalformed{field,reason} (no code, days reversed, an unknown sector, a discount without a last day),
/// ConditionMalformed.
Result<Done> checkCampaign(const Campaign& campaign);

} // namespace encours
