// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculations/calculation_card.h"

#ifndef Q_MOC_RUN
#include "receivables/late_fees.h"
#endif

class QLineEdit;
class QPushButton;

namespace encours::ui {

class ChoiceBox;
class DenseTable;
class TextTable;

/// What a late invoice costs its debtor: interest line by line, with payments that settle the principal first and with
/// payments that settle the interest first side by side, and the fixed indemnity.
class LateFeesCard : public CalculationCard {
    Q_OBJECT
public:
    explicit LateFeesCard(QWidget* parent = nullptr);

    void retranslate() override;
    void takeFocus() override;

signals:
    /// A rate of the law is missing, and the person wants to enter it.
    void legalValuesWanted();

protected:
    void prepare() override;
    void compute() override;

private:
    struct PartPayment {
        DateEdit* on;
        AmountEdit* amount;
    };
    struct Side {
        QLabel* title;
        TextTable* model;
        DenseTable* table;
        QLabel* totals;
        QString copied; ///< for the clipboard; empty when there is nothing to copy
    };
    QLayout* makeFields();
    QWidget* makeSide(int number);
    void connectFields();
    void orderTabs();
    void copy() const;
    /// What the fields ask; nothing while amount or due date is not known.
    [[nodiscard]] std::optional<encours::LateFeeQuestion> question(QString& problem) const;
    [[nodiscard]] encours::LateRate usualRate() const;
    void showSide(int number, const encours::LateFees& fees, encours::Money indemnity);
    void clearSides();
    void say(const QString& text, Tone tone, bool asksForRate = false);

    QLabel* m_title;
    QLabel* m_captions[5];
    AmountEdit* m_amount;
    DateEdit* m_due;
    DateEdit* m_until;
    QLineEdit* m_rate;
    ChoiceBox* m_debtor;
    QLabel* m_partsCaption;
    PartPayment m_parts[3];
    QLabel* m_message;
    QPushButton* m_enterRate;
    QPushButton* m_copy;
    Side m_sides[2];
};

} // namespace encours::ui
