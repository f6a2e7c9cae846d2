// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#ifndef Q_MOC_RUN
#include "receivables/company.h"

#include <string>
#include <utility>
#include <vector>
#endif

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

class Card;

/// Settings of the book (who writes the letters, default terms, holidays) and of the window (language, theme). The book's
/// are saved by the button or Enter; the window's act at once.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Settings; }
    [[nodiscard]] QKeySequence shortcut() const override { return Qt::CTRL | Qt::Key_Comma; }
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

private:
    Card* makeCompanyCard();
    Card* makeTermsCard();
    Card* makeWindowCard();
    void fillCombos();
    void load();
    [[nodiscard]] encours::BookSettings edited() const;
    void checkTerms();
    void updateButton();
    void save();

    QLabel* m_companyTitle;
    QLabel* m_companyHint;
    QLabel* m_termsTitle;
    QLabel* m_termsCaption;
    QLineEdit* m_terms;
    QLabel* m_termsCheck;
    QLabel* m_zoneCaption;
    QComboBox* m_zone;
    QLabel* m_windowTitle;
    QLabel* m_languageCaption;
    QComboBox* m_language;
    QLabel* m_themeCaption;
    QComboBox* m_theme;
    QLabel* m_problem;
    QPushButton* m_save;
#ifndef Q_MOC_RUN
    struct Line {
        std::string code;
        QLabel* caption;
        QLineEdit* edit;
    };
    std::vector<Line> m_lines;
    encours::BookSettings m_before;
#endif
};

} // namespace encours::ui
