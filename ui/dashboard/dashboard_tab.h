// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

#ifndef Q_MOC_RUN
#include "desk/dashboard/dashboard.h"
#include "desk/save_figures.h"

#include <memory>
#include <vector>
#endif

namespace encours::ui {

class AppContext;

/// One tab of the dashboard. The page asks the desk once for all of them whenever the day, the day of comparison or the book
/// changes, and gives the answer to the tab in sight (to another one when it comes into sight). A tab that needs more, e.g. a
/// forecast, asks for it itself, one question at a time, and keeps showing what it has until the answer is there.
class DashboardTab : public QWidget {
    Q_OBJECT
public:
    explicit DashboardTab(AppContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    [[nodiscard]] virtual QString key() const = 0;   ///< `overview`, `figures`, `forecast`, `team`
    [[nodiscard]] virtual QString title() const = 0; ///< in the language of the window
#ifndef Q_MOC_RUN
    /// `isDragging`: the slider is being moved; only what comes from the view has to follow.
    virtual void showView(std::shared_ptr<const encours::DashboardView> view, bool isDragging) = 0;
    /// What the tab shows, for files and the printer, in the language of the window.
    [[nodiscard]] virtual std::vector<encours::FigureTable> tables() const = 0;
#endif
    virtual void forget() = 0;      ///< the book is about to go
    virtual void retranslate() = 0; ///< also called once before the first show
    virtual void takeFocus() { setFocus(); }
    /// "As a table" (T): charts become tables and back.
    virtual void toggleTables() {}
    /// Lines of the F1 overlay.
    [[nodiscard]] virtual QList<std::pair<QString, QString>> keys() const { return {}; }
    /// What the status bar says of it.
    [[nodiscard]] virtual QString status() const { return {}; }

signals:
    /// Somebody wants to see what a figure is made of: its code (indicatorCode()).
    void figureWanted(const QString& code);
    void dayWanted(int dayNumber); ///< a click on a month
    void statusChanged();

protected:
    [[nodiscard]] AppContext& context() const { return m_context; }

private:
    AppContext& m_context;
};

} // namespace encours::ui
