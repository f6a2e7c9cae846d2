// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "risk/register_tab.h"

#ifndef Q_MOC_RUN
#include "desk/kept_lists.h"
#endif

class QComboBox;

namespace encours::ui {

class Pill;

/// The lists of past mornings as they were worked, with the reasons of that day: nothing learnt since changes them.
class KeptListsTab : public RegisterTab {
    Q_OBJECT
public:
    explicit KeptListsTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_days.size()); } ///< mornings that were kept
    void bookOpened() override;
    void retranslate() override;

protected:
#ifndef Q_MOC_RUN
    void load() override;
    void forget() override;
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return at(row).customer.value; }
    [[nodiscard]] encours::CustomerId customerAt(std::size_t row) const override { return at(row).customer; }
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Customer, List, Points, Callable, Why, columnTotal };
    [[nodiscard]] QWidget* makeTop();
    void buildPanel();
    void fillDays();
    void loadDay();
    void stepDay(int by);
#ifndef Q_MOC_RUN
    void showCall(const encours::KeptCall& call);
    [[nodiscard]] const encours::KeptCall& at(std::size_t row) const { return m_list->calls[row]; }
    [[nodiscard]] std::string nameOf(encours::CustomerId customer) const;
    std::vector<encours::Date> m_days; ///< newest first
    std::optional<encours::Date> m_wanted;
    std::optional<encours::KeptList> m_list;
    std::optional<encours::CustomerId> m_shown;
#endif

    QLabel* m_dayCaption;
    QComboBox* m_day;
    QPushButton* m_before;
    QPushButton* m_after;
    QLabel* m_note;
    SidePanel* m_panel;
    Pill* m_phase;
    QLabel* m_reasonsTitle;
    QLabel* m_reasons;
    QLabel* m_itemsTitle;
    QLabel* m_items;
    QPushButton* m_open;
};

} // namespace encours::ui
