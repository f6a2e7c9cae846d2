// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculations/calculation_card.h"

class QComboBox;
class QLineEdit;

namespace encours::ui {

class Pill;

/// Whether an identifier can be right, how it is printed, and the VAT number that belongs to a SIREN.
class IdentifierCard : public CalculationCard {
    Q_OBJECT
public:
    explicit IdentifierCard(QWidget* parent = nullptr);

    void retranslate() override;
    void takeFocus() override;

protected:
    void compute() override;

private:
    QLabel* m_title;
    QLabel* m_captions[2];
    QComboBox* m_kind;
    QLineEdit* m_text;
    Pill* m_verdict;
    QLabel* m_advice;
    QLabel* m_printed;
    QLabel* m_vat;
};

} // namespace encours::ui
