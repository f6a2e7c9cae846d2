// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_page.h"

#include "runs/letters_tab.h"
#include "runs/outbox_tab.h"
#include "runs/responses_tab.h"
#include "runs/run_tab.h"
#include "runs/templates_tab.h"

#include <QStackedWidget>

namespace encours::ui {

RunsPage::RunsPage(AppContext& context, QWidget* parent) : TabbedPage(context, parent)
{
    setTabs(QStringLiteral("runs"),
            {new RunTab(context, stack()), new LettersTab(context, stack()), new OutboxTab(context, stack()),
             new TemplatesTab(context, stack()), new ResponsesTab(context, stack())});
}

QString RunsPage::title() const
{
    return tr("Dunning letters");
}

QString RunsPage::railWord() const
{
    return tr("Dunning");
}

QList<std::pair<QString, QString>> RunsPage::keys() const
{
    QList<std::pair<QString, QString>> keys = {{QStringLiteral("Ctrl+Tab"), tr("Next tab")},
                                               {tr("Alt+Enter"), tr("Open the customer's page")},
                                               {QStringLiteral("Ctrl+Z"), tr("Undo the last action")},
                                               {QStringLiteral("Ctrl+F"), tr("Filter the list")}};
    return keys + current().keys();
}

} // namespace encours::ui
