// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/risk_page.h"

#include "risk/factoring_tab.h"
#include "risk/instruments_tab.h"
#include "risk/limits_tab.h"
#include "risk/penalties_tab.h"
#include "risk/proceedings_tab.h"
#include "risk/provisions_tab.h"

#include <QStackedWidget>

namespace encours::ui {

RiskPage::RiskPage(AppContext& context, QWidget* parent) : TabbedPage(context, parent)
{
    setTabs(QStringLiteral("risk"), {new InstrumentsTab(context, stack()), new PenaltiesTab(context, stack()),
                                     new FactoringTab(context, stack()), new LimitsTab(context, stack()),
                                     new ProceedingsTab(context, stack()), new ProvisionsTab(context, stack())});
}

QString RiskPage::title() const
{
    return tr("Risk");
}

QList<std::pair<QString, QString>> RiskPage::keys() const
{
    QList<std::pair<QString, QString>> keys = {{QStringLiteral("Ctrl+Tab"), tr("Next register")},
                                               {tr("Enter"), tr("Go to the panel of the selected line; save a form")},
                                               {tr("Alt+Enter"), tr("Open the customer's page")},
                                               {tr("Ins"), tr("New line in the register")},
                                               {QStringLiteral("Ctrl+Z"), tr("Undo the last action")},
                                               {QStringLiteral("Ctrl+F"), tr("Filter the list")}};
    return keys + current().keys();
}

} // namespace encours::ui
