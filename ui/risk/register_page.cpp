// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/register_page.h"

#include "risk/risk_tab.h"
#include "shell/app_context.h"
#include "widgets/plain_text.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace encours::ui {

RegisterPage::RegisterPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_status(plainLabel({}, TextRole::Caption, this))
{
    m_status->hide();
}

void RegisterPage::setRegister(RiskTab* tab)
{
    m_tab = tab;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, size::gap);
    column->addWidget(tab);
    m_status->setObjectName(key() + "Status");
    const auto add = [this](const QKeySequence& keys, auto step) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    add(QKeySequence::Find, [this] { m_tab->focusFilter(); });
    add(QKeySequence::Undo, [this] { m_tab->undo(); });
    add(Qt::Key_Insert, [this] { m_tab->begin(); });
    connect(tab, &RiskTab::summaryChanged, this, [this] { m_status->setText(m_tab->summary()); });
}

QString RegisterPage::title() const
{
    return m_tab->title();
}

QWidget* RegisterPage::statusWidget()
{
    return m_status;
}

QList<std::pair<QString, QString>> RegisterPage::keys() const
{
    return m_tab->keys() +
           QList<std::pair<QString, QString>>{{tr("Enter"), tr("Go to the panel of the selected line; save a form")},
                                              {tr("Alt+Enter"), tr("Open the customer's page")},
                                              {QStringLiteral("Ctrl+F"), tr("Filter the list")},
                                              {QStringLiteral("Ctrl+Z"), tr("Undo the last action")}};
}

void RegisterPage::bookOpened()
{
    m_tab->bookOpened();
}

void RegisterPage::bookClosed()
{
    m_isStale = false;
    m_tab->bookClosed();
}

void RegisterPage::refresh()
{
    m_isStale = true;
    if (isVisible()) refreshStale();
}

void RegisterPage::refreshStale()
{
    if (!m_isStale || context().desk() == nullptr) return;
    m_isStale = false;
    m_day = context().today();
    m_tab->refresh();
}

void RegisterPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_isStale = m_isStale || m_day != context().today();
    refreshStale();
}

void RegisterPage::showPlace(const QString& place)
{
    bool isNumber = false;
    const qint64 customer = place.toLongLong(&isNumber);
    if (!isNumber) return;
    m_tab->openCustomer(CustomerId{customer});
    m_isStale = true;
    refreshStale();
}

void RegisterPage::retranslate()
{
    m_tab->retranslate();
    m_status->setText(m_tab->summary());
}

void RegisterPage::takeFocus()
{
    m_tab->takeFocus();
}

} // namespace encours::ui
