// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/item_check_list.h"

#include "support/format.h"
#include "support/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace encours::ui {
namespace {

constexpr int rowsShown = 4;
constexpr int headerHeight = 32;
constexpr int dueWidth = 92;
constexpr int openWidth = 86;

} // namespace

void ItemCheckModel::setItems(std::vector<CheckedItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    std::unordered_set<ItemId> kept;
    for (const CheckedItem& item : m_items) {
        if (m_ticked.contains(item.item)) kept.insert(item.item);
    }
    m_ticked = std::move(kept);
    endResetModel();
    emit tickedChanged();
}

std::vector<ItemId> ItemCheckModel::ticked() const
{
    std::vector<ItemId> items;
    for (const CheckedItem& item : m_items) {
        if (m_ticked.contains(item.item)) items.push_back(item.item);
    }
    return items;
}

Money ItemCheckModel::tickedAmount(Currency currency) const
{
    Money sum(0, currency);
    for (const CheckedItem& item : m_items) {
        if (m_ticked.contains(item.item)) sum += item.open;
    }
    return sum;
}

void ItemCheckModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

int ItemCheckModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ItemCheckModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ItemCheckModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const CheckedItem& item = m_items[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Open) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole && index.column() == Number) {
        return m_ticked.contains(item.item) ? Qt::Checked : Qt::Unchecked;
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Number: return item.number;
    case Due: return dateText(item.dueOn);
    case Open: return bareAmountText(item.open);
    default: return {};
    }
}

QVariant ItemCheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Open) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("Invoice");
    case Due: return tr("Due");
    case Open: return tr("Open");
    default: return {};
    }
}

Qt::ItemFlags ItemCheckModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Number ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ItemCheckModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.row() >= rowCount()) return false;
    const ItemId item = m_items[static_cast<std::size_t>(index.row())].item;
    if (value.toInt() == Qt::Checked) m_ticked.insert(item);
    else m_ticked.erase(item);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

ItemCheckList::ItemCheckList(QWidget* parent) : DenseTable(parent), m_model(new ItemCheckModel(this))
{
    setModel(m_model);
    hideSortArrows();
    setMinimumHeight(rowsShown * size::rowHeight + headerHeight);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(ItemCheckModel::Number, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(ItemCheckModel::Due, dueWidth);
    horizontalHeader()->resizeSection(ItemCheckModel::Open, openWidth);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0) setCurrentIndex(m_model->index(0, 0));
    });
}

void ItemCheckList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) event->ignore();
    else DenseTable::keyPressEvent(event);
}

} // namespace encours::ui
