// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "desk/desk.h"

#include <memory>
#include <vector>
#endif

class QLabel;
class QPushButton;

namespace encours::ui {

class DenseTable;
class RegisterModel;

/// What is open of one customer on a day, line by line: where a row of the aged balance comes from. Esc goes back.
class OpenLines : public QWidget {
    Q_OBJECT
public:
    explicit OpenLines(QWidget* parent = nullptr);

    void showCustomer(std::shared_ptr<const encours::Portfolio> portfolio, encours::CustomerId customer,
                      encours::Date asOf);
#ifndef Q_MOC_RUN
    /// The same customer on another day, or in a newer snapshot.
    void showDay(std::shared_ptr<const encours::Portfolio> portfolio, encours::Date asOf);
#endif
    void forget();
    void retranslate();
    [[nodiscard]] DenseTable* table() const { return m_table; }

signals:
    void backWanted();

private:
    void fill();

    QPushButton* m_back;
    QLabel* m_title;
    QLabel* m_sum;
    DenseTable* m_table;
    RegisterModel* m_model;
#ifndef Q_MOC_RUN
    std::shared_ptr<const encours::Portfolio> m_portfolio; ///< the snapshot that the lines point into
    encours::CustomerId m_customer;
    encours::AccountState m_state;
    std::vector<encours::OpenItem> m_lines;
#endif
};

} // namespace encours::ui
