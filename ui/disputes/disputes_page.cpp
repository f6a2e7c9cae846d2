// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputes/disputes_page.h"

#include "disputes/disputes_tab.h"

namespace encours::ui {

DisputesPage::DisputesPage(AppContext& context, QWidget* parent) : RegisterPage(context, parent)
{
    setRegister(new DisputesTab(context, this));
}

} // namespace encours::ui
