// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#ifndef Q_MOC_RUN
#include "desk/tables/book_table.h"

#include <memory>
#include <optional>
#include <vector>
#endif

namespace encours::ui {

/// Rows of a list of the book by their numbers: no proxy and no copies, cells are made when they are painted.
class ListModel : public QAbstractTableModel {
    Q_OBJECT
public:
#ifndef Q_MOC_RUN
    explicit ListModel(encours::TableKind kind, QObject* parent = nullptr);

    using Rows = std::shared_ptr<const encours::BookTable>;
    using Found = std::shared_ptr<const encours::TableFound>;
    /// Both null: no rows; the columns stay.
    void setRows(Rows rows, Found found);
    [[nodiscard]] const std::vector<encours::ColumnOfTable>& columns() const { return m_columns; }
    [[nodiscard]] encours::TableColumn column(int section) const;
    [[nodiscard]] std::optional<int> sectionOf(encours::TableColumn column) const;
    /// What the title of the sorted column says.
    void setSort(encours::TableSort sort);
    /// The row of the table behind a shown one.
    [[nodiscard]] std::optional<std::uint32_t> tableRow(int row) const;
#endif
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
#ifndef Q_MOC_RUN
    [[nodiscard]] QVariant tone(const encours::TableCell& cell, encours::TableColumn column) const;
    encours::TableKind m_kind;
    std::vector<encours::ColumnOfTable> m_columns;
    std::optional<encours::TableSort> m_sort;
    Rows m_rows;
    Found m_found;
#endif
};

} // namespace encours::ui
