// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboard_page.h"

#include "dashboard/figure_panel.h"
#include "dashboard/figures_tab.h"
#include "dashboard/forecast_tab.h"
#include "dashboard/overview_tab.h"
#include "dashboard/team_tab.h"
#include "dashboard/time_bar.h"
#include "dashboard/time_slider.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "today/tab_button.h"
#include "widgets/date_edit.h"
#include "widgets/empty_state.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace encours::ui {

DashboardPage::DashboardPage(AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Bars, this)),
      m_bar(new TimeBar(this)),
      m_body(new QStackedWidget(this)),
      m_tabStack(new QStackedWidget(m_body)),
      m_figure(new FigurePanel(context, m_body)),
      m_overview(new OverviewTab(context, m_tabStack)),
      m_forecast(new ForecastTab(context, m_tabStack)),
      m_export(new QPushButton(this)),
      m_management(new QPushButton(this)),
      m_status(plainLabel({}, TextRole::Caption, this)),
      m_kept(std::make_shared<KeptForecasts>()),
      m_today(context.today())
{
    setObjectName(key());
    m_status->setObjectName("dashboardStatus");
    m_status->hide();
    m_export->setObjectName("dashboardExport");
    m_management->setObjectName("dashboardManagement");
    auto* content = new QWidget(m_stack);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    column->addWidget(m_bar);
    column->addWidget(makeTabs());
    column->addWidget(m_body, 1);
    m_body->addWidget(m_tabStack);
    m_body->addWidget(m_figure);
    m_stack->addWidget(new QWidget(m_stack)); // until the first answer
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(20, size::grid, 20, 12);
    all->addWidget(m_stack);
    m_overview->share(m_kept);
    m_forecast->share(m_kept);
    connectParts();
    addShortcuts();
    chooseTab(0);
}

QWidget* DashboardPage::makeTabs()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::half);
    addTab(m_overview);
    addTab(new FiguresTab(context(), m_tabStack));
    addTab(m_forecast);
    addTab(new TeamTab(context(), m_tabStack));
    for (TabButton* each : m_buttons) line->addWidget(each);
    line->addStretch(1);
    line->addWidget(m_export);
    line->addWidget(m_management);
    return row;
}

void DashboardPage::addTab(DashboardTab* tab)
{
    auto* button = new TabButton(this);
    button->setObjectName(QStringLiteral("dashboardTab.%1").arg(tab->key()));
    const int place = static_cast<int>(m_tabs.size());
    connect(button, &TabButton::clicked, this, [this, place] { chooseTab(place); });
    connect(tab, &DashboardTab::figureWanted, this, &DashboardPage::showFigure);
    connect(tab, &DashboardTab::statusChanged, this, &DashboardPage::showStatus);
    connect(tab, &DashboardTab::dayWanted, this, [this](int dayNumber) {
        m_bar->setDay(*Date::fromDayNumber(dayNumber));
        dayMoved();
    });
    m_tabStack->addWidget(tab);
    m_tabs.push_back(tab);
    m_buttons.push_back(button);
    m_given.emplace_back();
}

void DashboardPage::connectParts()
{
    connect(m_empty, &EmptyState::stepTaken, this, [this] { context().show("imports"); });
    connect(m_bar, &TimeBar::dayMoved, this, &DashboardPage::dayMoved);
    connect(m_bar, &TimeBar::comparedChanged, this, &DashboardPage::ask);
    connect(m_bar, &TimeBar::refused, this,
            [this](const QString& sentence) { context().toast(sentence, Tone::Amber); });
    connect(m_overview, &OverviewTab::groupingChanged, this, &DashboardPage::ask);
    connect(m_overview, &OverviewTab::tabWanted, this, [this](const QString& place) {
        showPlace(place);
        takeFocus();
    });
    connect(m_figure, &FigurePanel::closed, this, &DashboardPage::closeFigure);
    connect(m_figure, &FigurePanel::statusChanged, this, &DashboardPage::showStatus);
    connect(m_figure, &FigurePanel::figureWanted, this, &DashboardPage::showFigure);
    connect(m_export, &QPushButton::clicked, this, &DashboardPage::exportFigures);
    connect(m_management, &QPushButton::clicked, this, [this] { printPage(false); });
}

void DashboardPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_Tab, [this] { stepTab(+1); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, [this] { stepTab(-1); });
    add(Qt::CTRL | Qt::Key_D, [this] {
        m_bar->field()->setFocus();
        m_bar->field()->selectAll();
    });
    add(Qt::CTRL | Qt::Key_PageUp, [this] { m_bar->stepMonth(-1); });
    add(Qt::CTRL | Qt::Key_PageDown, [this] { m_bar->stepMonth(+1); });
    add(Qt::Key_G, [this] { m_bar->slider()->setFocus(Qt::ShortcutFocusReason); });
    add(Qt::Key_C, [this] { m_bar->chooseCompared(); });
    add(Qt::Key_T, [this] {
        if (m_body->currentWidget() == m_tabStack) current().toggleTables();
    });
    add(Qt::CTRL | Qt::Key_E, [this] { exportFigures(); });
    add(QKeySequence::Print, [this] { printPage(true); });
}

DashboardTab& DashboardPage::current() const
{
    return *m_tabs[static_cast<std::size_t>(m_tabStack->currentIndex())];
}

void DashboardPage::chooseTab(int tab)
{
    m_body->setCurrentWidget(m_tabStack);
    m_figureShown.clear();
    m_tabStack->setCurrentIndex(tab);
    m_buttons[static_cast<std::size_t>(tab)]->setChecked(true);
    showCurrent();
}

void DashboardPage::stepTab(int by)
{
    const int count = m_tabStack->count();
    chooseTab((m_tabStack->currentIndex() + by + count) % count);
    takeFocus();
}

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

/// One word: the rail has no room for more in a low window.
QString DashboardPage::railWord() const
{
    return tr("Steering");
}

QWidget* DashboardPage::statusWidget()
{
    return m_status;
}

QList<std::pair<QString, QString>> DashboardPage::keys() const
{
    QList<std::pair<QString, QString>> keys{{"Ctrl+D", tr("Choose the day")},
                                            {"G", tr("To the time slider (←, →, PgUp, PgDown, Home, End)")},
                                            {"Ctrl+PgUp", tr("Month-end before")},
                                            {"Ctrl+PgDown", tr("Month-end after")},
                                            {"C", tr("Compare with another day")},
                                            {"Ctrl+Tab", tr("Next tab")},
                                            {"T", tr("Charts as tables, and back")},
                                            {"Ctrl+E", tr("Export all tables")},
                                            {"Ctrl+P", tr("Print the page for the management")}};
    const auto own = m_body->currentWidget() == m_figure ? m_figure->keys() : current().keys();
    for (const auto& key : own) {
        const auto isSame = [&key](const auto& known) { return known.first == key.first; };
        const bool isKnown = std::any_of(keys.cbegin(), keys.cend(), isSame);
        if (!isKnown) keys.append(key);
    }
    return keys;
}

void DashboardPage::bookOpened()
{
    m_today = context().today();
    m_bar->setDay(m_today);
    m_bar->setRange(m_today, m_today);
    m_bar->setCompared(m_today.plusMonths(-1));
    m_figureWanted.clear();
    chooseTab(0);
}

void DashboardPage::bookClosed()
{
    ++m_book;
    m_isAsking = m_isAskWanted = m_isStale = m_isDragging = m_isFocusWanted = m_isSaving = false;
    m_dashboard.reset();
    m_view.reset();
    m_kept->forget();
    m_figure->forget();
    m_figureWanted.clear();
    for (DashboardTab* tab : m_tabs) tab->forget();
    for (auto& given : m_given) given.reset();
    m_status->clear();
    m_stack->setCurrentIndex(0);
}

void DashboardPage::takeFocus()
{
    m_isFocusWanted = m_view == nullptr;
    if (m_isFocusWanted) return;
    if (m_stack->currentWidget() == m_empty) m_empty->setFocus();
    else if (m_body->currentWidget() == m_figure) m_figure->takeFocus();
    else current().takeFocus();
}

QStringList DashboardPage::places() const
{
    QStringList places;
    for (const DashboardTab* tab : m_tabs) places << tab->key();
    return places << QStringLiteral("figure=dso");
}

QString DashboardPage::placeTitle(const QString& place) const
{
    for (const DashboardTab* tab : m_tabs) {
        if (tab->key() == place) return tab->title();
    }
    return {};
}

void DashboardPage::showPlace(const QString& place)
{
    const QStringList parts = place.split('/');
    for (const QString& part : parts) {
        for (std::size_t tab = 0; tab < m_tabs.size(); ++tab) {
            if (m_tabs[tab]->key() == part) chooseTab(static_cast<int>(tab));
        }
        const QString value = part.section('=', 1);
        const auto day = parseIsoDate(toStd(value));
        if (part.startsWith(QStringLiteral("figure="))) showFigure(value);
        if (!day.isDone()) continue;
        if (part.startsWith(QStringLiteral("compare="))) m_bar->setCompared(*day);
        if (part.startsWith(QStringLiteral("day="))) m_bar->setDay(earlier(*day, context().today()));
        dayMoved();
    }
}

void DashboardPage::sayWhyEmpty()
{
    m_empty->setTexts(tr("Nothing to count yet"),
                      tr("The figures of the book stand here, as of any day: what is owed and since when, how soon "
                         "customers pay, what will come in. Import the customer ledger to see them."),
                      tr("Import a ledger…"));
}

void DashboardPage::retranslate()
{
    sayWhyEmpty();
    m_bar->retranslate();
    m_figure->retranslate();
    for (std::size_t tab = 0; tab < m_tabs.size(); ++tab) {
        m_tabs[tab]->retranslate();
        m_buttons[tab]->setName(m_tabs[tab]->title());
    }
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export all tables of the dashboard"));
    m_management->setText(tr("Management page (PDF)…"));
    m_management->setAccessibleName(tr("Save the page for the management as a PDF"));
    showStatus();
}

} // namespace encours::ui
