// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#ifndef Q_MOC_RUN
#include "desk/todays_lists.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#endif

namespace encours::ui {

#ifndef Q_MOC_RUN
/// One row of "Fiches à compléter", with the text that the filter looks at already folded.
struct IncompleteRow {
    encours::IncompleteCustomer record;
    QString name;
    QString code;
    std::string folded;
};

/// The rows in the order of the use case. Pure; runs on the reader thread.
[[nodiscard]] std::vector<IncompleteRow> incompleteRows(const encours::Desk& desk, encours::Date day);
/// Every customer of the book, by what is overdue; nothing is missing in a complete record. Pure as well.
[[nodiscard]] std::vector<IncompleteRow> allRows(const encours::Desk& desk, encours::Date day);
#endif

/// Rows and a vector of those that are shown, sorted: no proxy, so that it stays quick for any book.
class IncompleteModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Code, Overdue, Balance, Missing, columnTotal };
    explicit IncompleteModel(QObject* parent = nullptr);

    void setRows(std::vector<IncompleteRow> rows);
    void setFilter(const QString& text);
    void retranslate();
    [[nodiscard]] const IncompleteRow* at(int row) const;
    [[nodiscard]] std::optional<int> rowOf(encours::CustomerId customer) const;
    [[nodiscard]] std::size_t total() const { return m_rows.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void rebuild();

    int m_sortColumn = Overdue;
    Qt::SortOrder m_order = Qt::DescendingOrder;
#ifndef Q_MOC_RUN
    std::string m_filter;
    std::vector<IncompleteRow> m_rows;
    std::vector<std::uint32_t> m_shown;
#endif
};

} // namespace encours::ui
