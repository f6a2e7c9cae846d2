// SPDX-License-Identifier: GPL-3.0-or-later
// What the page asks of the desk, and how the answers are shown; building and keys stand in dashboard_page.cpp.
#include "dashboard/dashboard_page.h"

#include "dashboard/figure_panel.h"
#include "dashboard/forecast_tab.h"
#include "dashboard/management_export.h"
#include "dashboard/overview_tab.h"
#include "dashboard/time_bar.h"
#include "shell/app_context.h"
#include "support/doors.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/empty_state.h"

#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>
#include <filesystem>
#include <set>

namespace encours::ui {
namespace {

constexpr int contentPlace = 2; ///< of the stack
constexpr int emptyPlace = 1;
constexpr int monthsOfYear = 12;

int monthsBetween(Date earlierDay, Date laterDay)
{
    const Date::Parts first = earlierDay.parts();
    const Date::Parts last = laterDay.parts();
    return (last.year - first.year) * monthsOfYear + last.month - first.month;
}

/// `6 ms`, `0,4 ms`.
QString milliseconds(std::int64_t microseconds)
{
    constexpr std::int64_t thousand = 1'000;
    return countText(std::max<std::int64_t>(1, (microseconds + thousand / 2) / thousand));
}

/// A book has one sheet of a name.
void nameApart(std::vector<FigureTable>& tables)
{
    std::set<std::string> names;
    for (FigureTable& table : tables) {
        const std::string name = table.name;
        for (int number = 2; !names.insert(table.name).second; ++number)
            table.name = name + ' ' + std::to_string(number);
    }
}

} // namespace

/// The months do not move while the day moves among them: they end today, or whole charts before.
Date DashboardPage::chartEnd() const
{
    const Date today = context().today();
    const int months = m_dashboard->settings().chartMonths;
    const int charts = monthsBetween(m_bar->day(), today) / months;
    return charts <= 0 ? today : today.firstOfMonth().plusMonths(-charts * months).lastOfMonth();
}

DashboardQuestion DashboardPage::question() const
{
    return {m_bar->day(), m_bar->compared(), m_overview->grouping(), chartEnd()};
}

void DashboardPage::refresh()
{
    m_isStale = true;
    if (isVisible()) load();
}

void DashboardPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (const Date today = context().today(); today != m_today) {
        m_isStale = true;
        if (m_bar->day() == m_today) m_bar->setDay(today); // whoever looks at today looks at the new one
        m_today = today;
    }
    if (m_isStale) load();
}

/// The settings of the figures may have changed with the book: they are read first.
void DashboardPage::load()
{
    Desk* desk = context().desk();
    if (desk == nullptr) return;
    m_isStale = false;
    context().runner().run(
        this, [desk] { return readFigureSettings(*desk); },
        [this, desk, book = m_book](const Result<FigureSettings>& settings) {
            if (book != m_book) return;
            if (!settings) {
                context().toast(settings.fault());
                return;
            }
            if (!m_dashboard || m_dashboard->settings() != *settings)
                m_dashboard = std::make_shared<Dashboard>(*desk, *settings);
            ask();
        });
}

/// One question is under way at a time; those that come meanwhile are one: the last. Each answer is shown, so that there is
/// something to see while the slider moves.
void DashboardPage::ask()
{
    if (!m_dashboard) return;
    m_isAskWanted = m_isAsking;
    if (m_isAsking) return;
    m_isAsking = true;
    context().runner().read(
        this,
        [dashboard = m_dashboard, question = question()] {
            return std::make_shared<const DashboardView>(dashboard->show(question));
        },
        [this, book = m_book](std::shared_ptr<const DashboardView> view) {
            if (book != m_book) return;
            m_isAsking = false;
            const bool isMore = std::exchange(m_isAskWanted, false);
            if (isMore) ask();
            showView(std::move(view), isMore || m_bar->isDragging());
        });
}

/// Also when the slider is let go: what waited for the end of the drag follows now.
void DashboardPage::dayMoved()
{
    if (!m_dashboard) return;
    const bool isKnown = !m_isAsking && !m_isStale && m_view != nullptr && m_view->question == question();
    if (isKnown) showView(m_view, m_bar->isDragging());
    else ask();
}

void DashboardPage::showView(std::shared_ptr<const DashboardView> view, bool isDragging)
{
    const bool isFirst = m_view == nullptr;
    m_view = std::move(view);
    m_isDragging = isDragging;
    ++m_answers;
    const QString wanted = std::exchange(m_figureWanted, QString());
    if (!wanted.isEmpty()) m_body->setCurrentWidget(m_figure); // no tab is laid out for nothing beneath it
    m_stack->setCurrentIndex(m_view->portfolio->size() > 0 ? contentPlace : emptyPlace);
    if (!isDragging) m_bar->setRange(m_view->firstDay, context().today());
    if (m_body->currentWidget() == m_figure) showFigure(wanted.isEmpty() ? m_figureShown : wanted);
    else showCurrent();
    if (isVisible() && isFirst && m_isFocusWanted) takeFocus();
}

void DashboardPage::showCurrent()
{
    const auto tab = static_cast<std::size_t>(m_tabStack->currentIndex());
    if (m_view != nullptr && m_given[tab] != m_view) {
        m_given[tab] = m_isDragging ? nullptr : m_view;
        m_tabs[tab]->showView(m_view, m_isDragging);
    }
    showStatus();
}

void DashboardPage::showFigure(const QString& code)
{
    if (m_view == nullptr) {
        m_figureWanted = code;
        return;
    }
    for (const IndicatorCode each : allIndicators()) {
        if (toQ(indicatorCode(each)) != code) continue;
        const bool isNew = m_body->currentWidget() != m_figure || m_figureShown != code;
        m_figureShown = code;
        m_body->setCurrentWidget(m_figure);
        m_figure->showFigure(m_view, each);
        if (isNew && isVisible()) m_figure->takeFocus();
    }
    showStatus();
}

void DashboardPage::closeFigure()
{
    m_figureShown.clear();
    m_body->setCurrentWidget(m_tabStack);
    showCurrent();
    if (isVisible()) current().takeFocus();
}

void DashboardPage::showStatus()
{
    const bool isFigure = m_body->currentWidget() == m_figure;
    QStringList parts{isFigure ? m_figure->status() : current().status()};
    if (m_view != nullptr) parts << tr("computed in %1 ms").arg(milliseconds(m_view->microseconds));
    parts.removeAll(QString());
    m_status->setText(parts.join(QStringLiteral(" · ")));
}

void DashboardPage::printPage(bool isToPrinter)
{
    if (m_view == nullptr || m_view->portfolio->size() == 0) return;
    if (isToPrinter) ManagementExport::print(context(), *this, m_view);
    else ManagementExport::save(context(), *this, m_view);
}

void DashboardPage::exportFigures()
{
    if (m_view == nullptr || m_view->portfolio->size() == 0 || m_isSaving) return;
    const QString day = toQ(formatIsoDate(m_view->question.asOf));
    QString file =
        doors().saveFile(this, tr("Export the dashboard"), QStringLiteral("%1-%2.xlsx").arg(tr("dashboard"), day),
                         tr("Workbook (*.xlsx);;Table in sight (*.csv)"));
    if (file.isEmpty()) return;
    const QString kind = QFileInfo(file).suffix().toLower();
    if (kind != QStringLiteral("csv") && kind != QStringLiteral("xlsx")) file += QStringLiteral(".xlsx");
    const auto path = std::filesystem::path(file.toStdU16String());
    std::error_code ignored;
    if (std::filesystem::equivalent(path, context().desk()->file(), ignored)) {
        context().toast(Fault{FaultCode::FileExists, {{"file", toStd(file)}}, {}});
        return;
    }
    m_isSaving = true;
    // Tabs that nobody has looked at have asked for nothing yet.
    for (std::size_t tab = 0; tab < m_tabs.size(); ++tab) {
        if (m_given[tab] == m_view) continue;
        m_given[tab] = m_view;
        m_tabs[tab]->showView(m_view, false);
    }
    waitForTables(file);
}

/// What the tabs have asked for stands before this on both threads; an answer may ask again.
void DashboardPage::waitForTables(const QString& file)
{
    const auto isThere = [] { return true; };
    context().runner().run(this, isThere, [this, file, isThere, book = m_book](bool) {
        if (book != m_book) return;
        context().runner().read(this, isThere, [this, file, book](bool) {
            if (book != m_book) return;
            if (context().runner().isBusy()) waitForTables(file);
            else saveTables(file);
        });
    });
}

std::vector<FigureTable> DashboardPage::allTables()
{
    std::vector<FigureTable> tables;
    if (m_body->currentWidget() == m_figure) tables = m_figure->tables();
    for (const DashboardTab* tab : m_tabs) {
        for (FigureTable& table : tab->tables()) tables.push_back(std::move(table));
    }
    nameApart(tables);
    return tables;
}

void DashboardPage::saveTables(const QString& file)
{
    m_isSaving = false;
    const bool isCsv = file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    std::vector<FigureTable> tables = isCsv && m_body->currentWidget() == m_tabStack ? current().tables() : allTables();
    if (tables.empty()) return;
    context().runner().read(
        this,
        [isCsv, path = std::filesystem::path(file.toStdU16String()), tables = std::move(tables),
         language = currentLanguage()]() -> Result<Done> {
            const SaveFigures save(language);
            return isCsv ? save.toCsv(tables.front(), path) : save.toXlsx(tables, path);
        },
        [this, file](const Result<Done>& saved) {
            if (!saved) context().toast(saved.fault());
            else
                context().toast(tr("Saved as %1.").arg(QFileInfo(file).fileName()), Tone::Green, tr("Open"),
                                [file] { doors().openOutside(file); });
        });
}

} // namespace encours::ui
