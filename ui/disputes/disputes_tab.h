// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/disputes.h"

#include <array>
#include <memory>
#endif

class QComboBox;

namespace encours::ui {

class DisputeAgeingCard;
class DisputeStepForm;
class Pill;

/// The board of disputes: how old they are, which are open, late, mine or resolved, and beside them what one is about, what
/// is to be done, what was done, and the next step.
class DisputesTab : public RegisterTab {
    Q_OBJECT
public:
    explicit DisputesTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void bookOpened() override;
    void retranslate() override;
    void openCustomer(encours::CustomerId customer) override;

protected:
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return at(row).dispute.value; }
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override { return at(row).customer; }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Customer, Category, Cause, Open, Owner, Deadline, Past, Tasks, columnTotal };
    enum Choice { AllOpen, Late, Mine, Resolved, choiceTotal };
    [[nodiscard]] QWidget* makeTop();
    void buildPanel();
    void addShortcuts();
    void narrow();
    void countChoices();
    void fillFilters();
    void showFacts();
    void showTasks();
    void record();
    void finishTask();
    [[nodiscard]] bool isIn(Choice choice, const encours::DisputeRow& row) const;

    DisputeAgeingCard* m_ageing;
    QComboBox* m_category;
    QComboBox* m_owner;
    SidePanel* m_panel;
    Pill* m_state;
    QLabel* m_cause;
    QLabel* m_invoices;
    QLabel* m_invoicesTitle;
    QLabel* m_tasksTitle;
    DenseTable* m_tasks;
    QPushButton* m_done;
    QLabel* m_history;
    QLabel* m_historyTitle;
    DisputeStepForm* m_form;
    QPushButton* m_call;
    QPushButton* m_record;
    int m_chosen = AllOpen;
#ifndef Q_MOC_RUN
    [[nodiscard]] const encours::DisputeRow& at(std::size_t row) const { return m_board.rows[m_shownRows[row]]; }
    std::array<QPushButton*, choiceTotal> m_choices{};
    encours::DisputeBoard m_board;
    std::vector<std::size_t> m_shownRows; ///< places in the board
    std::optional<encours::DisputeRow> m_shown;
    RegisterModel* m_taskModel;
#endif
};

} // namespace encours::ui
