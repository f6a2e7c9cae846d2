// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#ifndef Q_MOC_RUN
#include "desk/figures/reference_delays.h"

#include <optional>
#endif

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace encours::ui {

class AppContext;
class DateEdit;
class DenseTable;
class RegisterModel;

/// Published average delays with their source: those that the program ships and those of the book, which a line of fields
/// below adds to. Del takes away one of the book.
class ReferenceDelaysCard : public Card {
    Q_OBJECT
public:
    explicit ReferenceDelaysCard(AppContext& context, QWidget* parent = nullptr);

    void refresh();
    void forget();
    void retranslate();

private:
    QWidget* makeForm();
    void add();
    void removeChosen();
    void showRows();
    void refuse(const QString& sentence, QWidget* field);
#ifndef Q_MOC_RUN
    [[nodiscard]] encours::Result<encours::ReferenceDelay> typed();

    std::optional<encours::ReferenceDelays> m_delays;
#endif
    AppContext& m_context;
    DenseTable* m_table;
    RegisterModel* m_model;
    QLabel* m_title;
    QLabel* m_about;
    QComboBox* m_kind;
    QLineEdit* m_sector;
    DateEdit* m_from;
    DateEdit* m_to;
    QLineEdit* m_days;
    QLineEdit* m_source;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_problem;
    QWidget* m_wrong = nullptr; ///< the field that the last refusal was about
    quint64 m_turn = 0;
};

} // namespace encours::ui
