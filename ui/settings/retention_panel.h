// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_section.h"

#ifndef Q_MOC_RUN
#include "desk/customer_file/personal_data.h"

#include <array>
#include <vector>
#endif

class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

class Card;
class DenseTable;
class RegisterModel;

/// "Données personnelles": how long what is known of people is kept, and whose data may not be kept longer. Nothing is
/// erased by itself: Enter opens the customer, where a person decides.
class RetentionPanel : public SettingsSection {
    Q_OBJECT
public:
    explicit RetentionPanel(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("personal-data"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;

    void bookOpened() override;
    void bookClosed() override;
    void refresh() override;
    void retranslate() override;
    void takeFocus() override;

private:
    static constexpr int periodTotal = 3;
    Card* makePeriodsCard();
    Card* makeDueCard();
    void save();
    void refuse(const QString& sentence, QWidget* field = nullptr);
    void openRow();
    void updateButton();
#ifndef Q_MOC_RUN
    void showPeriods(const encours::RetentionPeriods& periods);
    void showDue(std::vector<encours::ErasureDue> due);
    /// What stands in the fields; a fault names the field that is no whole number.
    [[nodiscard]] std::optional<encours::RetentionPeriods> typed() const;

    std::array<QLineEdit*, periodTotal> m_edits{};
    std::array<QLabel*, periodTotal> m_captions{};
    std::array<QLabel*, periodTotal> m_hints{};
    std::optional<encours::RetentionPeriods> m_periods; ///< as the book keeps them
    std::vector<encours::ErasureDue> m_due;
#endif
    QLabel* m_periodsTitle;
    QLabel* m_problem;
    QPushButton* m_save;
    QLabel* m_dueTitle;
    QLabel* m_dueText;
    DenseTable* m_table;
    RegisterModel* m_model;
    quint64 m_turn = 0;
};

} // namespace encours::ui
