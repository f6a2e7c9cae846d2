// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer_register.h"

class QLabel;

namespace encours::ui {

/// What was received from the customer, or credited: what each paid, and what is not allocated yet.
class CustomerPaymentsTab : public CustomerRegister {
    Q_OBJECT
public:
    explicit CustomerPaymentsTab(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const override;
    void retranslate() override;
    void showToAllocate();

protected:
#ifndef Q_MOC_RUN
    std::size_t makeRows() override;
    void dropRows() override;
    [[nodiscard]] bool isContentWanted() const override { return m_credits > 0; }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] RegisterCell cell(std::size_t row, int column) const override;
    [[nodiscard]] std::string searchKey(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] EmptyTexts emptyTexts() const override;
    void takeEmptyStep() override;
    void showLine(std::optional<std::size_t> row) override;
    void focusPanel() override;
#endif

private:
    enum Column { Number, Kind, On, Amount, Allocated, Unallocated, columnTotal };
    enum Choice { Every, ToAllocate };
    void allocate();
#ifndef Q_MOC_RUN
    [[nodiscard]] const encours::StatementLine& line(std::size_t row) const;
    std::vector<std::size_t> m_rows; ///< places among the lines of the statement
#endif
    SidePanel* m_panel;
    QLabel* m_paidTitle;
    QLabel* m_paid;
    QPushButton* m_allocate;
    int m_credits = 0;
};

} // namespace encours::ui
