// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/risk_page.h"

#include "risk/factoring_tab.h"
#include "risk/instruments_tab.h"
#include "risk/limits_tab.h"
#include "risk/penalties_tab.h"
#include "risk/proceedings_tab.h"
#include "risk/provisions_tab.h"
#include "shell/app_context.h"
#include "today/tab_button.h"
#include "widgets/plain_text.h"

#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {

RiskPage::RiskPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_stack(new QStackedWidget(this)), m_status(plainLabel({}, TextRole::Caption, this))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(size::half);
    addTab(new InstrumentsTab(context, m_stack), row);
    addTab(new PenaltiesTab(context, m_stack), row);
    addTab(new FactoringTab(context, m_stack), row);
    addTab(new LimitsTab(context, m_stack), row);
    addTab(new ProceedingsTab(context, m_stack), row);
    addTab(new ProvisionsTab(context, m_stack), row);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, size::grid, 20, size::gap);
    column->setSpacing(size::grid);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    m_status->setObjectName("riskStatus");
    m_status->hide();
    const auto add = [this](const QKeySequence& keys, auto step) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    const auto step = [this](int by) {
        const int count = m_stack->count();
        chooseTab((m_stack->currentIndex() + by + count) % count);
        takeFocus();
    };
    add(Qt::CTRL | Qt::Key_Tab, [step] { step(+1); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, [step] { step(-1); });
    add(QKeySequence::Find, [this] { current().focusFilter(); });
    add(QKeySequence::Undo, [this] { current().undo(); });
    add(Qt::Key_Insert, [this] { current().begin(); });
    chooseTab(0);
}

void RiskPage::addTab(RiskTab* tab, QLayout* row)
{
    auto* button = new TabButton(this);
    button->setObjectName("riskTab." + tab->key());
    const int place = static_cast<int>(m_tabs.size());
    connect(button, &TabButton::clicked, this, [this, place] { chooseTab(place); });
    connect(tab, &RiskTab::summaryChanged, this, &RiskPage::updateTexts);
    row->addWidget(button);
    m_stack->addWidget(tab);
    m_tabs.push_back(tab);
    m_buttons.push_back(button);
}

RiskTab& RiskPage::current() const
{
    return *m_tabs[static_cast<std::size_t>(m_stack->currentIndex())];
}

void RiskPage::chooseTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_buttons[static_cast<std::size_t>(tab)]->setChecked(true);
    updateTexts();
}

QString RiskPage::title() const
{
    return tr("Risk");
}

QWidget* RiskPage::statusWidget()
{
    return m_status;
}

QList<std::pair<QString, QString>> RiskPage::keys() const
{
    QList<std::pair<QString, QString>> keys = {{QStringLiteral("Ctrl+Tab"), tr("Next register")},
                                               {tr("Enter"), tr("Go to the panel of the selected line; save a form")},
                                               {tr("Ins"), tr("New line in the register")},
                                               {QStringLiteral("Ctrl+Z"), tr("Undo the last action")},
                                               {QStringLiteral("Ctrl+F"), tr("Filter the list")}};
    return keys + current().keys();
}

void RiskPage::bookOpened()
{
    for (RiskTab* tab : m_tabs) tab->bookOpened();
    chooseTab(0);
}

void RiskPage::bookClosed()
{
    m_isStale = false;
    for (RiskTab* tab : m_tabs) tab->bookClosed();
}

void RiskPage::refresh()
{
    m_isStale = true;
    if (isVisible()) refreshStale();
}

void RiskPage::refreshStale()
{
    if (!m_isStale || context().desk() == nullptr) return;
    m_isStale = false;
    m_day = context().today();
    current().refresh(); // what is looked at comes first
    for (RiskTab* tab : m_tabs) {
        if (tab != &current()) tab->refresh();
    }
}

void RiskPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_isStale = m_isStale || m_day != context().today();
    refreshStale();
}

void RiskPage::updateTexts()
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) m_buttons[i]->setTexts(m_tabs[i]->title(), m_tabs[i]->count());
    m_status->setText(current().summary());
}

QStringList RiskPage::places() const
{
    QStringList places;
    for (const RiskTab* tab : m_tabs) places << tab->key();
    return places;
}

void RiskPage::showPlace(const QString& place)
{
    const QStringList parts = place.split('/');
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i]->key() != parts.first()) continue;
        chooseTab(static_cast<int>(i));
        if (parts.size() > 1) {
            m_tabs[i]->openCustomer(CustomerId{parts.at(1).toLongLong()});
            m_tabs[i]->refresh();
        }
    }
}

void RiskPage::retranslate()
{
    for (RiskTab* tab : m_tabs) tab->retranslate();
    updateTexts();
}

void RiskPage::takeFocus()
{
    current().takeFocus();
    QWidget* focused = focusWidget();
    const bool isInside = focused != nullptr && focused->hasFocus() && isAncestorOf(focused);
    if (!isInside) m_buttons[static_cast<std::size_t>(m_stack->currentIndex())]->setFocus();
}

} // namespace encours::ui
