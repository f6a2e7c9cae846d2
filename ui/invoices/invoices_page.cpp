// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/invoices_page.h"

#include "tables/list_view.h"

namespace encours::ui {

InvoicesPage::InvoicesPage(AppContext& context, QWidget* parent) : ListPage(context, TableKind::Invoices, parent) {}

void InvoicesPage::retranslate()
{
    ListPage::retranslate();
    list().setEmptyTexts(
        tr("No invoice yet"),
        tr("Every invoice and credit note stands here, with what is left of it, how late it is and how "
           "it stands. Import the customer ledger to fill the list."),
        tr("Import a ledger…"));
}

QStringList InvoicesPage::places() const
{
    return {ListPlace().narrow(FilterName::Open).text(), ListPlace().narrow(FilterName::Overdue).text()};
}

QString InvoicesPage::placeTitle(const QString& place) const
{
    if (place == places().first()) return tr("Open invoices");
    return place == places().last() ? tr("Overdue invoices") : QString();
}

} // namespace encours::ui
