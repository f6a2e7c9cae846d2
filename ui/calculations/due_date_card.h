// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculations/calculation_card.h"

class QLineEdit;

namespace encours::ui {

class DenseTable;
class TextTable;

/// When an invoice falls due under given terms: its instalments, the days on which the money can be expected, the discount for
/// early payment, and what the law says of such a term.
class DueDateCard : public CalculationCard {
    Q_OBJECT
public:
    explicit DueDateCard(QWidget* parent = nullptr);

    void retranslate() override;
    void takeFocus() override;

protected:
    void prepare() override;
    void compute() override;

private:
    void build();
    void showInstalments(const encours::PaymentTerms& terms, const encours::TermDates& dates,
                         const std::optional<encours::Money>& amount);
    void showDiscount(const encours::PaymentTerms& terms, const encours::TermDates& dates,
                      const std::optional<encours::Money>& amount);
    void showCeiling(const encours::PaymentTerms& terms, const encours::TermDates& dates);

    QLabel* m_title;
    QLabel* m_captions[4];
    QLineEdit* m_terms;
    DateEdit* m_invoiced;
    DateEdit* m_delivered;
    AmountEdit* m_amount;
    QLabel* m_meaning;
    TextTable* m_model;
    DenseTable* m_table;
    QLabel* m_discount;
    QLabel* m_ceiling;
};

} // namespace encours::ui
