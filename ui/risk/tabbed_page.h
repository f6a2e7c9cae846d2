// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#ifndef Q_MOC_RUN
#include "calendar/date.h"
#endif

#include <vector>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace encours::ui {

class RiskTab;
class TabButton;

/// A page that is some registers, one tab each. They are read only while the page is in sight; Ctrl+Tab goes on to the next one.
class TabbedPage : public Page {
    Q_OBJECT
public:
    [[nodiscard]] QWidget* statusWidget() override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    [[nodiscard]] QStringList places() const override; ///< keys of the tabs
    [[nodiscard]] QString placeTitle(const QString& place) const override;
    /// `factoring`, or `factoring/12` to select the lines of customer 12.
    void showPlace(const QString& place) override;

protected:
    explicit TabbedPage(AppContext& context, QWidget* parent);
    /// The tabs in their order, once, by the constructor of the page. `name` is where object names begin: `risk`.
    void setTabs(const QString& name, std::vector<RiskTab*> tabs);
    void chooseTab(int tab);
    /// What is looked at may have changed without a word: it is read again when the page is shown.
    [[nodiscard]] virtual bool isStaleWhenShown() const;
    [[nodiscard]] RiskTab& current() const;
    [[nodiscard]] QStackedWidget* stack() const { return m_stack; }

    void showEvent(QShowEvent* event) override;

private:
    void addTab(RiskTab* tab, QHBoxLayout* row, const QString& name);
    void buildKeys();
    void refreshStale();
    void updateTexts();

    QStackedWidget* m_stack;
    QLabel* m_status;
    std::vector<RiskTab*> m_tabs;
    std::vector<TabButton*> m_buttons;
    bool m_isStale = false;
#ifndef Q_MOC_RUN
    encours::Date m_day; ///< that the registers were read for
#endif
};

} // namespace encours::ui
