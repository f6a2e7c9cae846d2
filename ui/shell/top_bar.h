// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#ifndef Q_MOC_RUN
#include "calendar/date.h"
#include "desk/desk.h"

#include <optional>
#endif

class QHBoxLayout;
class QLabel;
class QMenuBar;

namespace encours::ui {

class Pill;

/// Title of the page, the day, how fresh the ledger is, what cash waits to be allocated; the menus at the right.
class TopBar : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    [[nodiscard]] QMenuBar* menus() const { return m_menus; }
    void setTitle(const QString& title);
    void setDay(encours::Date today);
    /// Nothing: no book is open, both pills are hidden.
    void setFreshness(const std::optional<encours::Freshness>& freshness);
    void retranslate();

signals:
    void freshnessClicked();
    void creditsClicked();

private:
    void showFreshness();

    QLabel* m_title;
    QLabel* m_day;
    Pill* m_fresh;
    Pill* m_credits;
    QMenuBar* m_menus;
#ifndef Q_MOC_RUN
    encours::Date m_today;
    std::optional<encours::Freshness> m_freshness;
#endif
};

} // namespace encours::ui
