// SPDX-License-Identifier: GPL-3.0-or-later
#include "promises/promises_page.h"

#include "promises/promises_tab.h"

namespace encours::ui {

PromisesPage::PromisesPage(AppContext& context, QWidget* parent) : RegisterPage(context, parent)
{
    setRegister(new PromisesTab(context, this));
}

} // namespace encours::ui
