// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/entry_form.h"

class QComboBox;
class QLineEdit;

namespace encours::ui {

class DateEdit;

/// Leaves the customer, or the ticked invoices, in peace until a day, with the reason: neither is ever left out.
class BlockForm : public EntryForm {
    Q_OBJECT
public:
    explicit BlockForm(QWidget* parent = nullptr);

    void prepare(const EntrySubject& subject) override;
    void focusFirst() override;
    std::optional<EntryProblem> collect(Entry& entry) override;
    void restore(const ContactRequest&) override {}
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString echo() const override { return m_chosen; }
    [[nodiscard]] bool hasNote() const override { return false; }
    [[nodiscard]] FirstTicks firstTicks() const override { return FirstTicks::Nothing; }
    void setChosen(std::vector<encours::ItemId> items, encours::Money amount) override;
    void retranslate() override;

private:
#ifndef Q_MOC_RUN
    EntrySubject m_subject;
    std::vector<ItemId> m_items;
#endif
    QComboBox* m_kind;
    DateEdit* m_until;
    QLineEdit* m_reason;
    QLabel* m_kindCaption;
    QLabel* m_untilCaption;
    QLabel* m_reasonCaption;
    QString m_chosen;
};

} // namespace encours::ui
