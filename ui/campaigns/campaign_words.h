// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/campaigns.h"
#include "widgets/pill.h"

#include <QColor>
#include <QString>

namespace encours::ui {

/// How the campaign page speaks, in the language of the window.

/// Its own name, else the one of its kind: `Campagne de juillet 2026`.
[[nodiscard]] QString campaignName(const Campaign& campaign);
/// Running, to come or over.
[[nodiscard]] QString campaignTime(const Campaign& campaign, Date today);
/// `Du 01/07 au 31/07/2026, pour les échéances du 01/08 au 31/08/2026`.
[[nodiscard]] QString campaignPeriod(const Campaign& campaign);
[[nodiscard]] QString memberWord(MemberStatus status);
/// With the reason of one that is left out.
[[nodiscard]] Status memberStatus(const CampaignMember& member);
/// Of its part of the progress bar, in the theme of now.
[[nodiscard]] QColor memberColour(MemberStatus status);
[[nodiscard]] QString askWord(CampaignAsk ask);
[[nodiscard]] QString asksText(const CampaignMember& member);
/// `F2026-0468 · échéance 15/08/2026 · 4 922,63 €`, with what secures it.
[[nodiscard]] QString itemLine(const CampaignItem& item);

} // namespace encours::ui
