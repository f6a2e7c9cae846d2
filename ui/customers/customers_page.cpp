// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customers_page.h"

#include "customers/statements_dialog.h"
#include "shell/app_context.h"
#include "tables/list_view.h"
#include "widgets/plain_text.h"

#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace encours::ui {
namespace {

constexpr int roomyWidth = 1160; ///< of the page: on a narrower one the statements' button is its icon
constexpr int iconWidth = 44;

} // namespace

CustomersPage::CustomersPage(AppContext& context, QWidget* parent)
    : ListPage(context, TableKind::Customers, parent),
      m_records(new QPushButton(this)),
      m_invoices(new QPushButton(this)),
      m_statements(new QPushButton(this))
{
    m_records->setObjectName(QStringLiteral("openRecords"));
    m_records->setIcon(themedIcon(Icon::Records));
    m_invoices->setObjectName(QStringLiteral("customerInvoicesButton"));
    m_invoices->setIcon(themedIcon(Icon::File));
    m_statements->setObjectName(QStringLiteral("customerStatementsButton"));
    m_statements->setIcon(themedIcon(Icon::Letter));
    m_statements->setMinimumWidth(iconWidth);
    list().addAction(m_statements);
    list().addAction(m_invoices);
    list().addAction(m_records);
    connect(m_records, &QPushButton::clicked, this, [this] { this->context().show(QStringLiteral("records")); });
    connect(m_invoices, &QPushButton::clicked, this, &CustomersPage::showInvoices);
    connect(m_statements, &QPushButton::clicked, this, &CustomersPage::writeStatements);
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_Return, [this] { showInvoices(); });
    add(Qt::CTRL | Qt::Key_Enter, [this] { showInvoices(); });
}

QList<std::pair<QString, QString>> CustomersPage::keys() const
{
    return ListPage::keys() +
           QList<std::pair<QString, QString>>{{tr("Ctrl+Enter"), tr("Open invoices of the customer")}};
}

/// Where the figures of the line come from.
void CustomersPage::showInvoices()
{
    const auto customer = list().customer();
    if (!customer) return;
    ListPlace place;
    if (list().place().day) place.on(list().day());
    context().show(QStringLiteral("invoices"), place.narrow(FilterName::Open).of(*customer).text());
}

/// Of the lines selected when there are several, else of what the list shows, else of everybody: the dialog asks.
void CustomersPage::writeStatements()
{
    if (context().desk() == nullptr) return;
    StatementAudience audience;
    if (const auto rows = list().rows()) {
        for (const std::uint32_t row : list().selected()) audience.selected.push_back(rows->customer(row));
        for (const std::uint32_t row : list().shown()) audience.shown.push_back(rows->customer(row));
    }
    if (audience.selected.size() < 2) audience.selected.clear();
    auto* dialog = new StatementsDialog(context(), std::move(audience), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CustomersPage::showStatementsText()
{
    m_statements->setText(width() < roomyWidth ? QString() : tr("Statements of account…"));
}

void CustomersPage::resizeEvent(QResizeEvent* event)
{
    ListPage::resizeEvent(event);
    showStatementsText();
}

void CustomersPage::retranslate()
{
    ListPage::retranslate();
    m_records->setText(tr("Complete the records"));
    m_records->setAccessibleName(tr("Complete the records that lack something"));
    m_invoices->setText(tr("Invoices"));
    m_invoices->setAccessibleName(tr("Open invoices of the selected customer"));
    setPlainToolTip(m_invoices, tr("Open invoices of the selected customer (Ctrl+Enter)"));
    m_statements->setAccessibleName(tr("Statements of account…"));
    setPlainToolTip(m_statements,
                    tr("Statements of account as letters: of the selected customers, of the list, or of all"));
    showStatementsText();
    list().setEmptyTexts(tr("No customer yet"),
                         tr("Every customer stands here with what it owes, by age. Import the customer ledger or a "
                            "table of customers to fill the list."),
                         tr("Import a ledger…"));
}

QStringList CustomersPage::places() const
{
    return {ListPlace().narrow(FilterName::Overdue).text(), ListPlace().narrow(FilterName::Incomplete).text()};
}

QString CustomersPage::placeTitle(const QString& place) const
{
    if (place == places().first()) return tr("Overdue customers");
    return place == places().last() ? tr("Customers whose record lacks something") : QString();
}

} // namespace encours::ui
