// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "today/entry_form.h"
#endif
#include "widgets/card.h"

#include <array>

class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace encours::ui {

class KeyButton;
class LitigationForm;
class MoreForm;

/// Ten outcomes, one line of fields for the one that is open, one primary button named by its verb. Outcomes that need
/// nothing more are recorded by their key. It collects and shows; whoever listens records.
class OutcomePanel : public Card {
    Q_OBJECT
public:
    explicit OutcomePanel(QWidget* parent = nullptr);

#ifndef Q_MOC_RUN
    /// Another customer: closes the entry. The same customer again: only what was not begun is proposed anew.
    void setSubject(const encours::ui::EntrySubject& subject);
    /// Opens the entry of a refused contact as it was typed, with the sentence of the refusal.
    void restore(const encours::ContactRequest& contact, const QString& sentence);
    void setChosenInvoices(const std::vector<encours::ItemId>& items, encours::Money amount);
    /// What is recorded next is about these invoices only; none: about the whole account. `callable`: what may be claimed
    /// of them. `hint` stands where the keys are explained, while no entry is open.
    void setScope(std::vector<encours::ItemId> items, encours::Money callable, const QString& hint);
#endif
    void clear(); ///< nobody on the telephone: nothing can be recorded
    void press(int digit);
    void openLitigation();
    void openCircuit();
    void openBlock();
    /// Which invoices the open entry starts with.
    [[nodiscard]] FirstTicks firstTicks() const;
    void submit(); ///< Enter
    void leave();  ///< Esc: closes the entry
    [[nodiscard]] bool isEntryOpen() const { return m_form != nullptr; }
    [[nodiscard]] bool isBegun() const; ///< something would be lost
    void showProblem(const QString& sentence);
    void retranslate();

signals:
    void entryReady(const encours::ui::Entry& entry);
    void entryOpened();
    void entryLeft();
    /// The table should offer boxes to tick, or not any more.
    void choosingChanged(bool choosing);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildGrid(QGridLayout& grid);
    void buildEntryLine(QHBoxLayout& line);
    void buildForms(QHBoxLayout& line);
    void openForm(EntryForm* form, int digit, bool keepsFields = false);
    void closeForm();
    void openChoosing(EntryForm* form);
    [[nodiscard]] std::array<EntryForm*, 10> forms() const;
    void recordAtOnce(encours::Outcome outcome);
    void emitEntry(encours::ui::Entry entry);
    void showEcho();
    [[nodiscard]] EntryForm* formFor(encours::Outcome outcome) const;
    [[nodiscard]] encours::ui::EntrySubject scopedSubject() const;

    std::array<KeyButton*, 10> m_buttons{}; ///< 1 … 9, 0
    EntryForm* m_promise = nullptr;
    EntryForm* m_dispute = nullptr;
    EntryForm* m_callBack = nullptr;
    EntryForm* m_difficulty = nullptr;
    EntryForm* m_plan = nullptr;
    EntryForm* m_wrongContact = nullptr;
    LitigationForm* m_litigation = nullptr;
    EntryForm* m_circuit = nullptr;
    EntryForm* m_block = nullptr;
    MoreForm* m_more = nullptr;
    EntryForm* m_form = nullptr; ///< open, or null
    QWidget* m_noteBlock = nullptr;
    QLabel* m_noteCaption = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_record = nullptr;
    QLabel* m_echo = nullptr;
    bool m_hasSubject = false;
#ifndef Q_MOC_RUN
    EntrySubject m_subject;
    std::vector<ItemId> m_scope; ///< none: the whole account
    Money m_scopeCallable;
    QString m_scopeHint;
#endif
};

} // namespace encours::ui
