// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

class QLabel;
class QStackedWidget;

namespace encours::ui {

class LegalValuesPanel;
class SettingsSection;
class TabButton;

/// Settings of the book and of the window, in sections chosen by a row of tabs: company and terms, people, values of
/// the law, contracts. Each section saves what is its own.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Settings; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::CTRL | Qt::Key_Comma; }
    [[nodiscard]] QWidget* statusWidget() override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    [[nodiscard]] QStringList places() const override;
    [[nodiscard]] QString placeTitle(const QString& place) const override;
    void showPlace(const QString& key) override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

private:
    void add(SettingsSection* section);
    void step(int by);
    void tellMissing();
    [[nodiscard]] SettingsSection* current() const;

    QStackedWidget* m_stack;
    LegalValuesPanel* m_legalValues;
    QLabel* m_status;
    QList<SettingsSection*> m_sections;
    QList<TabButton*> m_tabs;
};

} // namespace encours::ui
