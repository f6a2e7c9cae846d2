// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/entry_form.h"

class QComboBox;
class QLineEdit;

namespace encours::ui {

class DateEdit;

/// What the customer said about where the ticked invoices stand in its house: the step, who said so, the day of the payment
/// run.
class CircuitForm : public EntryForm {
    Q_OBJECT
public:
    explicit CircuitForm(QWidget* parent = nullptr);

    void prepare(const EntrySubject& subject) override;
    void focusFirst() override;
    std::optional<EntryProblem> collect(Entry& entry) override;
    void restore(const ContactRequest&) override {}
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString echo() const override { return m_chosen; }
    [[nodiscard]] bool hasNote() const override { return false; }
    [[nodiscard]] FirstTicks firstTicks() const override { return FirstTicks::Selected; }
    void setChosen(std::vector<encours::ItemId> items, encours::Money amount) override;
    void retranslate() override;

private:
    void showPayDay();
#ifndef Q_MOC_RUN
    [[nodiscard]] CircuitStep step() const;
    EntrySubject m_subject;
    std::vector<ItemId> m_items;
#endif
    QComboBox* m_step;
    QLineEdit* m_toldBy;
    DateEdit* m_payOn;
    QLabel* m_stepCaption;
    QLabel* m_toldByCaption;
    QLabel* m_payOnCaption;
    QString m_chosen;
};

} // namespace encours::ui
