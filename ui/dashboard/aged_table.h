// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "desk/show_aged_balance.h"
#include "widgets/register_model.h"

#include <optional>
#include <string>
#include <vector>
#endif

class QTableView;

namespace encours::ui {

class DenseTable;
class RegisterModel;

/// The rows of an aged balance, and below them the total, which stays in sight and in the columns above it.
class AgedTable : public QWidget {
    Q_OBJECT
public:
    explicit AgedTable(QWidget* parent = nullptr);

    /// `isExcerpt`: only the first rows of a balance that is being looked through; the total stays that of the balance.
    void setBalance(encours::AgedBalance balance, std::vector<std::string> searchKeys, bool isExcerpt = false);
    /// Columns of figures become as wide as their title and their sum: beside another block, the names need the rest.
    void fitFigures();
    void hideShares(); ///< the line below the total, where there is little room
    [[nodiscard]] bool isSortedByTotal() const;
    void setFilter(const QString& text);
    void retranslate();
    [[nodiscard]] DenseTable* table() const { return m_table; }
    [[nodiscard]] const encours::AgedRow* current() const;
    [[nodiscard]] int shownRows() const;
    /// Of the rows that are shown.
    [[nodiscard]] encours::Ageing shownTotal() const;

signals:
    void rowOpened(); ///< on the name
    /// On a figure, of the current row or of the total: the filter of the invoices that make it, as a number; -1 for all.
    void figureOpened(int filter, bool isTotal);
    void filtered();

private:
    static constexpr int columnTotal = 9;

    void build();
    void showTotal();
    void alignTotal();
    void openCell();
    void sortBy(int column, Qt::SortOrder order);

    DenseTable* m_table;
    QTableView* m_total;
    RegisterModel* m_model;
    RegisterModel* m_sums;
#ifndef Q_MOC_RUN
    [[nodiscard]] RegisterCell totalCell(int column) const;
    [[nodiscard]] RegisterCell shareCell(int column) const;
    encours::AgedBalance m_balance;
    encours::Ageing m_shown;
    std::vector<std::string> m_keys;
    bool m_isExcerpt = false;
#endif
};

} // namespace encours::ui
