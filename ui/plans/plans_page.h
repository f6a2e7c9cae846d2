// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

class QLabel;
class QStackedWidget;

namespace encours::ui {

class PlansTab;
class TabButton;
class TargetsTab;

/// By what rules customers are called: the plans of the book, and who is called before the due date. Every change is shown on
/// today's lists before it is saved.
class PlansPage : public Page {
    Q_OBJECT
public:
    explicit PlansPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("plans"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railWord() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Steps; }
    [[nodiscard]] QWidget* statusWidget() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;
    [[nodiscard]] QStringList places() const override;
    [[nodiscard]] QString placeTitle(const QString& place) const override;
    void showPlace(const QString& place) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refreshStale();
    void chooseTab(int tab);
    void updateStatus();
    void undo();

    QStackedWidget* m_stack;
    TabButton* m_plansButton;
    TabButton* m_targetsButton;
    PlansTab* m_plans;
    TargetsTab* m_targets;
    QLabel* m_status;
    bool m_isStale = false;
    bool m_isUndoing = false;
};

} // namespace encours::ui
