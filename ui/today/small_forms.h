// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/entry_form.h"

#include <array>

class QLineEdit;

namespace encours::ui {

class DateEdit;
class KeyButton;

/// The day on which the customer wants to be called again.
class CallBackForm : public EntryForm {
    Q_OBJECT
public:
    explicit CallBackForm(QWidget* parent = nullptr);

    void prepare(const EntrySubject& subject) override;
    void focusFirst() override;
    std::optional<EntryProblem> collect(Entry& entry) override;
    void restore(const ContactRequest& contact) override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString echo() const override;
    void retranslate() override;

private:
#ifndef Q_MOC_RUN
    EntrySubject m_subject;
#endif
    DateEdit* m_date;
    QLabel* m_caption;
};

/// Wrong number or wrong person: the right one, when it was learnt.
class WrongContactForm : public EntryForm {
    Q_OBJECT
public:
    explicit WrongContactForm(QWidget* parent = nullptr);

    void prepare(const EntrySubject& subject) override;
    void focusFirst() override;
    std::optional<EntryProblem> collect(Entry& entry) override;
    void restore(const ContactRequest& contact) override;
    [[nodiscard]] QString verb() const override;
    void retranslate() override;

private:
    QLineEdit* m_phone;
    QLineEdit* m_name;
    QLabel* m_phoneCaption;
    QLabel* m_nameCaption;
};

/// Why the ticked invoices go to litigation.
class LitigationForm : public EntryForm {
    Q_OBJECT
public:
    explicit LitigationForm(QWidget* parent = nullptr);

    void prepare(const EntrySubject& subject) override;
    void focusFirst() override;
    std::optional<EntryProblem> collect(Entry& entry) override;
    void restore(const ContactRequest&) override {}
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString echo() const override { return m_chosen; }
    [[nodiscard]] bool hasNote() const override { return false; }
    void retranslate() override;
    [[nodiscard]] FirstTicks firstTicks() const override { return FirstTicks::Overdue; }
    void setChosen(std::vector<encours::ItemId> items, encours::Money amount) override;

private:
    QLineEdit* m_reason;
    QLabel* m_caption;
    QString m_chosen;
#ifndef Q_MOC_RUN
    std::vector<encours::ItemId> m_items;
#endif
};

/// Only a note: a financial difficulty.
class NoteForm : public EntryForm {
    Q_OBJECT
public:
    explicit NoteForm(QWidget* parent = nullptr) : EntryForm(parent) {}

    void prepare(const EntrySubject&) override {}
    void focusFirst() override {}
    std::optional<EntryProblem> collect(Entry& entry) override;
    void restore(const ContactRequest&) override {}
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString echo() const override;
    void retranslate() override {}
};

/// The rarer outcomes behind 0, chosen by a digit.
class MoreForm : public EntryForm {
    Q_OBJECT
public:
    enum Choice { Plan = 1, WrongContact, Litigation, Circuit, Block };

    explicit MoreForm(QWidget* parent = nullptr);

    void prepare(const EntrySubject&) override {}
    void focusFirst() override;
    std::optional<EntryProblem> collect(Entry& entry) override;
    void restore(const ContactRequest&) override {}
    [[nodiscard]] QString verb() const override { return {}; }
    void retranslate() override;
    [[nodiscard]] bool hasNote() const override { return false; }

signals:
    void chosen(int choice);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::array<KeyButton*, 5> m_buttons{};
};

} // namespace encours::ui
