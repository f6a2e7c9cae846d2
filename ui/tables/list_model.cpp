// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/list_model.h"

#include "desk/tables/table_words.h"
#include "support/format.h"
#include "support/language.h"
#include "tables/list_words.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

namespace encours::ui {
namespace {

QString textOf(const TableCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell)) return toQ(*text);
    if (const auto* amount = std::get_if<Money>(&cell)) return dashedAmountText(*amount);
    if (const auto* day = std::get_if<Date>(&cell)) return dateText(*day);
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return *count == 0 ? QStringLiteral("–") : countText(*count);
    return {};
}

QVariant alignmentOf(TableColumn column)
{
    return QVariant((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

bool isPlainNothing(const TableCell& cell)
{
    const auto* amount = std::get_if<Money>(&cell);
    const auto* count = std::get_if<std::int64_t>(&cell);
    return (amount != nullptr && amount->isZero()) || (count != nullptr && *count == 0);
}

} // namespace

ListModel::ListModel(TableKind kind, QObject* parent)
    : QAbstractTableModel(parent), m_kind(kind), m_columns(tableColumns(kind))
{
}

void ListModel::setRows(Rows rows, Found found)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_found = std::move(found);
    endResetModel();
}

void ListModel::setSort(TableSort sort)
{
    m_sort = sort;
    if (columnCount() > 0) emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ListModel::retranslate()
{
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0) emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

TableColumn ListModel::column(int section) const
{
    return m_columns[static_cast<std::size_t>(section)].column;
}

std::optional<int> ListModel::sectionOf(TableColumn column) const
{
    for (std::size_t section = 0; section < m_columns.size(); ++section) {
        if (m_columns[section].column == column) return static_cast<int>(section);
    }
    return std::nullopt;
}

std::optional<std::uint32_t> ListModel::tableRow(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    if (!m_found || row < 0 || place >= m_found->rows.size()) return std::nullopt;
    return m_found->rows[place];
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_found ? 0 : static_cast<int>(m_found->rows.size());
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

/// Money that is late for long stands out, as in the aged balance.
QVariant ListModel::tone(const TableCell& cell, TableColumn column) const
{
    const auto* amount = std::get_if<Money>(&cell);
    const bool isLate = column == TableColumn::Over90 || column == TableColumn::Overdue;
    const bool isRed = isLate && amount != nullptr && amount->isPositive();
    return isRed ? QVariant(static_cast<int>(Tone::Red)) : QVariant();
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    const auto row = tableRow(index.row());
    if (!row || !m_rows) return {};
    const TableColumn wanted = column(index.column());
    if (role == Qt::TextAlignmentRole) return alignmentOf(wanted);
    if (role == StrongRole) return wanted == TableColumn::CustomerName;
    const bool isKnown = role == Qt::DisplayRole || role == PillsRole || role == ToneRole || role == MutedRole ||
                         role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    const bool isState = columnType(wanted) == ColumnType::State;
    if (!isKnown || (role == PillsRole && !isState)) return {};
    const TableCell cell = m_rows->cell(*row, wanted, currentLanguage());
    const auto* state = std::get_if<TableState>(&cell);
    switch (role) {
    case Qt::DisplayRole: return textOf(cell);
    case Qt::AccessibleTextRole: return state != nullptr ? tableStatus(m_kind, *state).word : textOf(cell);
    case Qt::ToolTipRole:
        return columnType(wanted) == ColumnType::Text ? QVariant(plainToolTip(textOf(cell))) : QVariant();
    case PillsRole:
        return state != nullptr ? QVariant::fromValue(QList<Status>{tableStatus(m_kind, *state)}) : QVariant();
    case ToneRole: return tone(cell, wanted);
    case MutedRole: return isPlainNothing(cell);
    default: return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return alignmentOf(column(section));
    if (role != Qt::DisplayRole) return {};
    const QString title = toQ(columnHeading(currentLanguage(), m_kind, column(section)));
    if (!m_sort || m_sort->column != column(section)) return title;
    return QStringLiteral("%1 %2").arg(title, m_sort->isDescending ? QChar(0x2193) : QChar(0x2191));
}

} // namespace encours::ui
