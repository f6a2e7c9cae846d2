// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#ifndef Q_MOC_RUN
#include "desk/dashboard/dashboard.h"
#include "desk/forecast/kept_forecasts.h"
#include "desk/save_figures.h"

#include <memory>
#include <optional>
#endif

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace encours::ui {

class DashboardTab;
class EmptyState;
class FigurePanel;
class ForecastTab;
class OverviewTab;
class TabButton;
class TimeBar;

/// "Tableau de bord" (F8): the whole book on any day and beside another one, in tabs. Everything is computed anew behind the
/// window while the time slider is dragged: one question at a time, the latest wins, and each answer is shown as it comes.
/// Every figure opens to what it is made of.
class DashboardPage : public Page {
    Q_OBJECT
public:
    explicit DashboardPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("dashboard"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railWord() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Bars; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::Key_F8; }
    [[nodiscard]] QWidget* statusWidget() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    [[nodiscard]] QStringList places() const override; ///< keys of the tabs, and one figure
    [[nodiscard]] QString placeTitle(const QString& place) const override;
    /// Parts with a slash between them: the key of a tab, `day=2026-10-31`, `compare=2026-07-31`, `figure=dso`.
    void showPlace(const QString& place) override;

    /// Answers of the desk that were shown since the page was made (tests).
    [[nodiscard]] int answers() const { return m_answers; }
#ifndef Q_MOC_RUN
    [[nodiscard]] const std::shared_ptr<const encours::DashboardView>& view() const { return m_view; }
#endif

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTabs();
    void addTab(DashboardTab* tab);
    void connectParts();
    void addShortcuts();
    void chooseTab(int tab);
    [[nodiscard]] DashboardTab& current() const;
    void stepTab(int by);
    void load();
    void ask();
    void dayMoved();
    void showCurrent();
    void showFigure(const QString& code);
    void closeFigure();
    void showStatus();
    void exportFigures();
    void waitForTables(const QString& file);
    void saveTables(const QString& file);
    void printPage(bool isToPrinter);
    void sayWhyEmpty();
#ifndef Q_MOC_RUN
    [[nodiscard]] encours::DashboardQuestion question() const;
    [[nodiscard]] encours::Date chartEnd() const;
    void showView(std::shared_ptr<const encours::DashboardView> view, bool isDragging);
    [[nodiscard]] std::vector<encours::FigureTable> allTables();
#endif

    QStackedWidget* m_stack;
    EmptyState* m_empty;
    TimeBar* m_bar;
    QStackedWidget* m_body; ///< the tabs, or what a figure is made of
    QStackedWidget* m_tabStack;
    FigurePanel* m_figure;
    OverviewTab* m_overview;
    ForecastTab* m_forecast;
    QPushButton* m_export;
    QPushButton* m_management;
    QLabel* m_status;
    quint64 m_book = 0; ///< counts the books: an answer about another one is thrown away
    int m_answers = 0;
    bool m_isAsking = false;
    bool m_isAskWanted = false; ///< again, when the answer under way is here
    bool m_isStale = false;     ///< changed while another page was shown
    bool m_isDragging = false;  ///< of the view in sight
    bool m_isFocusWanted = false;
    bool m_isSaving = false;
    QString m_figureWanted; ///< as soon as there is a view
    QString m_figureShown;
    std::vector<DashboardTab*> m_tabs;
    std::vector<TabButton*> m_buttons;
#ifndef Q_MOC_RUN
    std::shared_ptr<encours::Dashboard> m_dashboard;
    std::shared_ptr<encours::KeptForecasts> m_kept;
    std::shared_ptr<const encours::DashboardView> m_view;
    std::vector<std::shared_ptr<const encours::DashboardView>> m_given; ///< by tab: what it has, when it is whole
    encours::Date m_today;                                              ///< when the page was last shown
#endif
};

} // namespace encours::ui
