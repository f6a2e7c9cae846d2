// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/replay_page.h"

#include "replay/comparison_tab.h"
#include "replay/kept_lists_tab.h"

#include <QStackedWidget>

namespace encours::ui {

ReplayPage::ReplayPage(AppContext& context, QWidget* parent) : TabbedPage(context, parent)
{
    setTabs(QStringLiteral("replay"), {new ComparisonTab(context, stack()), new KeptListsTab(context, stack())});
}

QString ReplayPage::title() const
{
    return tr("Replay");
}

QList<std::pair<QString, QString>> ReplayPage::keys() const
{
    return QList<std::pair<QString, QString>>{{QStringLiteral("Ctrl+Tab"), tr("Comparison or lists as they were")}} +
           current().keys();
}

QStringList ReplayPage::places() const
{
    return TabbedPage::places() << QStringLiteral("run");
}

void ReplayPage::showPlace(const QString& place)
{
    if (place == QLatin1String("run")) {
        chooseTab(0);
        current().begin();
        return;
    }
    TabbedPage::showPlace(place);
}

} // namespace encours::ui
