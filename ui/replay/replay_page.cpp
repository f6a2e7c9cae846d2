// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/replay_page.h"

#include "replay/comparison_tab.h"
#include "replay/kept_lists_tab.h"
#include "shell/app_context.h"
#include "today/tab_button.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours::ui {

ReplayPage::ReplayPage(AppContext& context, QWidget* parent)
    : Page(context, parent), m_stack(new QStackedWidget(this)), m_status(plainLabel({}, TextRole::Caption, this))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(size::half);
    addTab(new ComparisonTab(context, m_stack), row);
    addTab(new KeptListsTab(context, m_stack), row);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, size::grid, 20, size::gap);
    column->setSpacing(size::grid);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    m_status->setObjectName("replayStatus");
    m_status->hide();
    const auto add = [this](const QKeySequence& keys, auto step) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    const auto turn = [this] {
        chooseTab(1 - m_stack->currentIndex());
        takeFocus();
    };
    add(Qt::CTRL | Qt::Key_Tab, turn);
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, turn);
    add(QKeySequence::Find, [this] { current().focusFilter(); });
    chooseTab(0);
}

void ReplayPage::addTab(RiskTab* tab, QLayout* row)
{
    auto* button = new TabButton(this);
    button->setObjectName("replayTab." + tab->key());
    const int place = static_cast<int>(m_tabs.size());
    connect(button, &TabButton::clicked, this, [this, place] { chooseTab(place); });
    connect(tab, &RiskTab::summaryChanged, this, &ReplayPage::updateTexts);
    row->addWidget(button);
    m_stack->addWidget(tab);
    m_tabs.push_back(tab);
    m_buttons.push_back(button);
}

RiskTab& ReplayPage::current() const
{
    return *m_tabs[static_cast<std::size_t>(m_stack->currentIndex())];
}

void ReplayPage::chooseTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_buttons[static_cast<std::size_t>(tab)]->setChecked(true);
    updateTexts();
}

QString ReplayPage::title() const
{
    return tr("Replay");
}

QWidget* ReplayPage::statusWidget()
{
    return m_status;
}

QList<std::pair<QString, QString>> ReplayPage::keys() const
{
    return QList<std::pair<QString, QString>>{{QStringLiteral("Ctrl+Tab"), tr("Comparison or lists as they were")}} +
           current().keys();
}

void ReplayPage::bookOpened()
{
    for (RiskTab* tab : m_tabs) tab->bookOpened();
    chooseTab(0);
}

void ReplayPage::bookClosed()
{
    m_isStale = false;
    for (RiskTab* tab : m_tabs) tab->bookClosed();
}

void ReplayPage::refresh()
{
    m_isStale = true;
    if (isVisible()) refreshStale();
}

void ReplayPage::refreshStale()
{
    if (!m_isStale || context().desk() == nullptr) return;
    m_isStale = false;
    for (RiskTab* tab : m_tabs) tab->refresh();
}

void ReplayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_isStale = true; // the list of today may have been kept meanwhile, and nothing tells so
    refreshStale();
}

void ReplayPage::updateTexts()
{
    m_buttons.front()->setName(m_tabs.front()->title());
    for (std::size_t i = 1; i < m_tabs.size(); ++i) m_buttons[i]->setTexts(m_tabs[i]->title(), m_tabs[i]->count());
    m_status->setText(current().summary());
}

QStringList ReplayPage::places() const
{
    QStringList places;
    for (const RiskTab* tab : m_tabs) places << tab->key();
    places << QStringLiteral("run");
    return places;
}

void ReplayPage::showPlace(const QString& place)
{
    if (place == QLatin1String("run")) {
        chooseTab(0);
        current().begin();
        return;
    }
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i]->key() == place) chooseTab(static_cast<int>(i));
    }
}

void ReplayPage::retranslate()
{
    for (RiskTab* tab : m_tabs) tab->retranslate();
    updateTexts();
}

void ReplayPage::takeFocus()
{
    current().takeFocus();
    QWidget* focused = focusWidget();
    const bool isInside = focused != nullptr && focused->hasFocus() && isAncestorOf(focused);
    if (!isInside) m_buttons[static_cast<std::size_t>(m_stack->currentIndex())]->setFocus();
}

} // namespace encours::ui
