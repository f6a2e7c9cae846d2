// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/entry_form.h"

class QComboBox;

namespace encours::ui {

class AmountEdit;
class DateEdit;

/// How much, by when and how. Opens on the day, with the whole callable amount and a week as proposals.
class PromiseForm : public EntryForm {
    Q_OBJECT
public:
    explicit PromiseForm(QWidget* parent = nullptr);

    void prepare(const EntrySubject& subject) override;
    void focusFirst() override;
    void setScope(const EntrySubject& subject) override;
    std::optional<EntryProblem> collect(Entry& entry) override;
    void restore(const ContactRequest& contact) override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString echo() const override;
    void retranslate() override;

private:
    void fillMeans();

#ifndef Q_MOC_RUN
    EntrySubject m_subject;
#endif
    AmountEdit* m_amount;
    DateEdit* m_date;
    QComboBox* m_means;
    QLabel* m_amountCaption;
    QLabel* m_dateCaption;
    QLabel* m_meansCaption;
};

} // namespace encours::ui
