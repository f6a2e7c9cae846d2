// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/entry_form.h"

class QSpinBox;

namespace encours::ui {

class AmountEdit;
class DateEdit;

/// A payment plan: how many equal monthly parts, from when, of how much.
class PlanForm : public EntryForm {
    Q_OBJECT
public:
    explicit PlanForm(QWidget* parent = nullptr);

    void prepare(const EntrySubject& subject) override;
    void focusFirst() override;
    void setScope(const EntrySubject& subject) override;
    std::optional<EntryProblem> collect(Entry& entry) override;
    void restore(const ContactRequest& contact) override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString echo() const override;
    void retranslate() override;

private:
#ifndef Q_MOC_RUN
    EntrySubject m_subject;
#endif
    QSpinBox* m_instalments;
    DateEdit* m_date;
    AmountEdit* m_amount;
    QLabel* m_instalmentsCaption;
    QLabel* m_dateCaption;
    QLabel* m_amountCaption;
};

} // namespace encours::ui
