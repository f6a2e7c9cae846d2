// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/promises.h"

#include <array>
#endif

namespace encours::ui {

class FigureCard;
class Pill;

/// Promises and what became of them: those that were not kept and wait for a call, those that run, those that were kept, of
/// the last twelve months. Enter opens the customer in the call queue.
class PromisesTab : public RegisterTab {
    Q_OBJECT
public:
    explicit PromisesTab(AppContext& context, QWidget* parent = nullptr);

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
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return at(row).promise.value; }
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override { return at(row).customer; }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Customer, For, Amount, Missing, Means, State, Broken, Reacted, columnTotal };
    /// What the chips show, in their order. Missed is the list to work today.
    enum Choice { Missed, Running, Kept, KeptLate, PartlyKept, NotKept, Every, choiceTotal };
    enum Detail { MadeOn, PromisedFor, LastDay, MeansDetail, Received, StillMissing, Often, ReactedOn, detailTotal };
    enum CardPlace { MissedCard, RunningCard, OnTimeCard, ReceivedCard, cardTotal };
    [[nodiscard]] QWidget* makeTop();
    void buildPanel();
    void choose(int choice);
    void narrow();
    void countChoices();
    void showCards();
    void showDetails();
    void openShown();

    SidePanel* m_panel;
    Pill* m_state;
    QLabel* m_invoicesTitle;
    QLabel* m_invoices;
    QPushButton* m_why;
    QPushButton* m_open;
    int m_chosen = Missed;
#ifndef Q_MOC_RUN
    /// What is read at once behind the window.
    struct Boards {
        encours::PromiseBoard missed; ///< to which somebody should react today
        encours::PromiseBoard all;
    };
    [[nodiscard]] const encours::PromiseRow& at(std::size_t row) const { return *m_shownRows[row]; }
    [[nodiscard]] bool isIn(Choice choice, const encours::PromiseRow& row) const;
    std::array<QPushButton*, choiceTotal> m_choices{};
    std::array<FigureCard*, cardTotal> m_cards{};
    std::array<QLabel*, detailTotal> m_captions{};
    std::array<QLabel*, detailTotal> m_values{};
    Boards m_boards;
    std::vector<const encours::PromiseRow*> m_shownRows; ///< of m_boards
    std::optional<encours::PromiseRow> m_shown;
#endif
};

} // namespace encours::ui
