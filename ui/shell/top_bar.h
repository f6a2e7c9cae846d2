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
class QPushButton;

namespace encours::ui {

class Pill;

/// What the bar says of the ledger's age: nothing where nothing is ever imported.
enum class LedgerTone { Fresh, Stale, Unspoken };

/// Title of the page, the day, how fresh the ledger is, what cash waits to be allocated; the menus at the right.
class TopBar : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    [[nodiscard]] QMenuBar* menus() const { return m_menus; }
    void setTitle(const QString& title);
    void setDay(encours::Date today);
    /// Nothing: no book is open, both pills are hidden.
    void setFreshness(const std::optional<encours::Freshness>& freshness, LedgerTone age = LedgerTone::Fresh);
    void retranslate();

signals:
    void freshnessClicked();
    void creditsClicked();
    void searchClicked();

private:
    void showFreshness();

    QLabel* m_title;
    QLabel* m_day;
    Pill* m_fresh;
    Pill* m_credits;
    QPushButton* m_search;
    QMenuBar* m_menus;
#ifndef Q_MOC_RUN
    encours::Date m_today;
    std::optional<encours::Freshness> m_freshness;
    LedgerTone m_age = LedgerTone::Fresh;
#endif
};

} // namespace encours::ui
