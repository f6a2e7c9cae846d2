// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QStringList>

#ifndef Q_MOC_RUN
#include "calendar/date.h"
#endif

#include <vector>

class QLabel;
class QStackedWidget;

namespace encours::ui {

class RiskTab;
class TabButton;

/// F11: the registers of what endangers the receivables, one tab each: instruments, late-payment charges, factoring, limits,
/// proceedings, provisions. Registers are read only while the page is in sight.
class RiskPage : public Page {
    Q_OBJECT
public:
    explicit RiskPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("risk"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Shield; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::Key_F11; }
    [[nodiscard]] QWidget* statusWidget() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    [[nodiscard]] QStringList places() const override; ///< keys of the tabs
    /// `factoring`, or `factoring/12` to select the lines of customer 12.
    void showPlace(const QString& place) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addTab(RiskTab* tab, QLayout* row);
    void chooseTab(int tab);
    void refreshStale();
    void updateTexts();
    [[nodiscard]] RiskTab& current() const;

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
