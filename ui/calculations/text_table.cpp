// SPDX-License-Identifier: GPL-3.0-or-later
#include "calculations/text_table.h"

#include "widgets/dense_table.h"

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int headerHeight = 34;

} // namespace

void fitRows(QTableView* table, int least, int most)
{
    const int rows = std::clamp(table->model()->rowCount(), least, most);
    table->setFixedHeight(headerHeight + rows * size::rowHeight);
}

QString cellForClipboard(QString text)
{
    return text.replace('\t', ' ').replace('\n', ' ').remove(QChar(0x202F)).replace(QChar(0x00A0), ' ');
}

void TextTable::setColumns(const QList<Column>& columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void TextTable::setRows(const QList<QStringList>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString TextTable::tabSeparated() const
{
    QStringList titles;
    for (const Column& column : m_columns) titles << cellForClipboard(column.title);
    QStringList lines{titles.join('\t')};
    for (const QStringList& row : m_rows) {
        QStringList cells;
        for (const QString& cell : row) cells << cellForClipboard(cell);
        lines << cells.join('\t');
    }
    return lines.join('\n');
}

int TextTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Column& column = m_columns[index.column()];
    if (role == Qt::TextAlignmentRole && column.isFigure) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StrongRole) return column.isStrong;
    return role == Qt::DisplayRole ? m_rows[index.row()].value(index.column()) : QVariant();
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size()) return {};
    if (role == Qt::TextAlignmentRole && m_columns[section].isFigure) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? m_columns[section].title : QVariant();
}

} // namespace encours::ui
