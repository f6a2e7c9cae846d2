// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "today/queue_model.h"
#endif

#include <QFrame>

#include <array>

class QHBoxLayout;
class QLineEdit;

namespace encours::ui {

class QueueOrderBar;
class QueueView;
class TabButton;

/// The left side: the lists of the day as tabs, the filter, the order and the time there is, the rows.
class QueuePanel : public QFrame {
    Q_OBJECT
public:
    explicit QueuePanel(QWidget* parent = nullptr);

    [[nodiscard]] QueueModel& model() { return m_model; }
    [[nodiscard]] QueueView& view() { return *m_view; }
    [[nodiscard]] QLineEdit& filter() { return *m_filter; }
    [[nodiscard]] QueueOrderBar& order() { return *m_order; }
    [[nodiscard]] ListTab tab() const { return m_tab; }
    void setTab(ListTab tab); ///< shows it as chosen; the rows follow with setDay()
    void setCount(ListTab tab, int count);
    void focusFilter();
    /// Stands to the right of the filter field.
    void addBesideFilter(QWidget* widget);
    void retranslate();

signals:
    void tabChosen(int tab);
    void filterChanged(const QString& text);
    void filterLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QueueModel m_model;
    std::array<TabButton*, 4> m_tabs{};
    std::array<int, 4> m_counts{};
    QLineEdit* m_filter;
    QHBoxLayout* m_filterLine;
    QueueOrderBar* m_order;
    QueueView* m_view;
    ListTab m_tab = ListTab::Prelitigation;
};

} // namespace encours::ui
