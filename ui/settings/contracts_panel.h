// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_section.h"

#ifndef Q_MOC_RUN
#include "receivables/company.h"

#include <string>
#include <vector>
#endif

class QGridLayout;
class QLabel;
class QPushButton;

namespace encours::ui {

class Card;
class LateRateCheck;

/// What the firm has decided or signed: late-payment clause, factor, credit insurance, provisions. Each field is one rule of
/// the book; all are saved together by the button or Enter.
class ContractsPanel : public SettingsSection {
    Q_OBJECT
public:
    explicit ContractsPanel(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("contracts"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

private:
    struct Field {
        std::string code;
        QLabel* caption;
        QWidget* widget;
        QLabel* remark; ///< null where there is nothing to remark
    };
    QWidget* makeFoot();
    Card* makeCard(int number);
    void addField(QGridLayout* grid, int number);
    void showRules();
    void check();
    void save();
    [[nodiscard]] bool isUntouched() const;

    QLabel* m_titles[4];
    QLabel* m_hints[4];
    LateRateCheck* m_rateCheck = nullptr;
    QLabel* m_problem;
    QPushButton* m_save;
#ifndef Q_MOC_RUN
    std::vector<Field> m_fields;
    std::vector<std::string> m_shown; ///< the text of each field as it was shown last
    encours::BookSettings m_before;
#endif
};

} // namespace encours::ui
