// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigns/campaigns_page.h"

#include "campaigns/campaigns_tab.h"

namespace encours::ui {

CampaignsPage::CampaignsPage(AppContext& context, QWidget* parent)
    : RegisterPage(context, parent), m_campaigns(new CampaignsTab(context, this))
{
    setRegister(m_campaigns);
}

void CampaignsPage::showPlace(const QString& place)
{
    if (place == QLatin1String("own")) m_campaigns->begin();
    else if (place == QLatin1String("progress")) m_campaigns->leaveForm();
    else RegisterPage::showPlace(place);
}

} // namespace encours::ui
