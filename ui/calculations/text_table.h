// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

class QTableView;

namespace encours::ui {

/// A few rows of text that were computed for a card: what a DenseTable shows and the clipboard takes.
class TextTable : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString title;
        bool isFigure = false; ///< aligned to the right
        bool isStrong = false;
    };
    explicit TextTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setColumns(const QList<Column>& columns);
    void setRows(const QList<QStringList>& rows);
    /// Header and rows, cells apart by tabs, for a spreadsheet.
    [[nodiscard]] QString tabSeparated() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

/// Makes a table as high as its rows, within bounds; what does not fit scrolls.
void fitRows(QTableView* table, int least, int most);
/// Text as a spreadsheet takes it: no tab inside a cell, plain spaces in numbers.
[[nodiscard]] QString cellForClipboard(QString text);

} // namespace encours::ui
