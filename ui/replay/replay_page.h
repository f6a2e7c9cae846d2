// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <vector>

class QLabel;
class QStackedWidget;

namespace encours::ui {

class RiskTab;
class TabButton;

/// The past again: what the lists would have been under another plan, and what they were each morning.
class ReplayPage : public Page {
    Q_OBJECT
public:
    explicit ReplayPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("replay"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Replay; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::SHIFT | Qt::Key_F8; }
    [[nodiscard]] QWidget* statusWidget() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    [[nodiscard]] QStringList places() const override; ///< keys of the tabs, and `run`: replays what is asked
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
};

} // namespace encours::ui
