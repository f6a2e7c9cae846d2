// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/tabbed_page.h"

#include "risk/risk_tab.h"
#include "shell/app_context.h"
#include "today/tab_button.h"
#include "widgets/plain_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {

TabbedPage::TabbedPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_stack(new QStackedWidget(this)), m_status(plainLabel({}, TextRole::Caption, this))
{
}

void TabbedPage::setTabs(const QString& name, std::vector<RiskTab*> tabs)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(size::half);
    for (RiskTab* tab : tabs) addTab(tab, row, name);
    // Buttons of the tabs themselves that exclude each other would else be taken for tabs of the page.
    auto* exclusive = new QButtonGroup(this);
    for (TabButton* button : m_buttons) exclusive->addButton(button);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, size::grid, 20, size::gap);
    column->setSpacing(size::grid);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    m_status->setObjectName(name + "Status");
    m_status->hide();
    buildKeys();
    chooseTab(0);
}

void TabbedPage::buildKeys()
{
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
}

void TabbedPage::addTab(RiskTab* tab, QHBoxLayout* row, const QString& name)
{
    auto* button = new TabButton(this);
    button->setObjectName(QStringLiteral("%1Tab.%2").arg(name, tab->key()));
    const int place = static_cast<int>(m_tabs.size());
    connect(button, &TabButton::clicked, this, [this, place] { chooseTab(place); });
    connect(tab, &RiskTab::summaryChanged, this, &TabbedPage::updateTexts);
    row->addWidget(button);
    m_stack->addWidget(tab);
    m_tabs.push_back(tab);
    m_buttons.push_back(button);
}

RiskTab& TabbedPage::current() const
{
    return *m_tabs[static_cast<std::size_t>(m_stack->currentIndex())];
}

void TabbedPage::chooseTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_buttons[static_cast<std::size_t>(tab)]->setChecked(true);
    updateTexts();
}

QWidget* TabbedPage::statusWidget()
{
    return m_status;
}

void TabbedPage::bookOpened()
{
    for (RiskTab* tab : m_tabs) tab->bookOpened();
    chooseTab(0);
}

void TabbedPage::bookClosed()
{
    m_isStale = false;
    for (RiskTab* tab : m_tabs) tab->bookClosed();
}

void TabbedPage::refresh()
{
    m_isStale = true;
    if (isVisible()) refreshStale();
}

void TabbedPage::refreshStale()
{
    if (!m_isStale || context().desk() == nullptr) return;
    m_isStale = false;
    m_day = context().today();
    current().refresh(); // what is looked at comes first
    for (RiskTab* tab : m_tabs) {
        if (tab != &current()) tab->refresh();
    }
}

bool TabbedPage::isStaleWhenShown() const
{
    return m_day != context().today();
}

void TabbedPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_isStale = m_isStale || isStaleWhenShown();
    refreshStale();
}

void TabbedPage::updateTexts()
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i]->isCounted()) m_buttons[i]->setTexts(m_tabs[i]->title(), m_tabs[i]->count());
        else m_buttons[i]->setName(m_tabs[i]->title());
    }
    m_status->setText(current().summary());
}

QStringList TabbedPage::places() const
{
    QStringList places;
    for (const RiskTab* tab : m_tabs) places << tab->key();
    return places;
}

QString TabbedPage::placeTitle(const QString& place) const
{
    for (const RiskTab* tab : m_tabs) {
        if (tab->key() == place) return tab->title();
    }
    return {};
}

void TabbedPage::showPlace(const QString& place)
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

void TabbedPage::retranslate()
{
    for (RiskTab* tab : m_tabs) tab->retranslate();
    updateTexts();
}

void TabbedPage::takeFocus()
{
    current().takeFocus();
    QWidget* focused = focusWidget();
    const bool isInside = focused != nullptr && focused->hasFocus() && isAncestorOf(focused);
    if (!isInside) m_buttons[static_cast<std::size_t>(m_stack->currentIndex())]->setFocus();
}

} // namespace encours::ui
