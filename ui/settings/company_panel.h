// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_section.h"

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
class QSpinBox;

namespace encours::ui {

class Card;
class OwnAccountCheck;
class TermsCheck;

/// Who writes the letters, default terms and holidays of the book, and language and theme of the window. The book's are saved
/// by the button or Enter; the window's act at once.
class CompanyPanel : public SettingsSection {
    Q_OBJECT
public:
    explicit CompanyPanel(AppContext& context, QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// What a field of the company is called beside it, by its code.
    [[nodiscard]] static QString fieldName(const std::string& code);
#endif
    [[nodiscard]] QString key() const override { return QStringLiteral("company"); }
    [[nodiscard]] QString title() const override;
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
    void checkIdentifiers();
    void checkAccount();
    void updateButton();
    void save();

    QLabel* m_companyTitle;
    QLabel* m_companyHint;
    QLabel* m_identifierRemark;
    OwnAccountCheck* m_account;
    QLabel* m_termsTitle;
    QLabel* m_termsCaption;
    QLineEdit* m_terms;
    TermsCheck* m_termsCheck;
    QLabel* m_zoneCaption;
    QComboBox* m_zone;
    QLabel* m_freshCaption;
    QSpinBox* m_freshDays; ///< open days after which calls rest on a stale ledger
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
