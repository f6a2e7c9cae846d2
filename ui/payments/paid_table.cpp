// SPDX-License-Identifier: GPL-3.0-or-later
#include "payments/paid_table.h"

#include "desk/payments/payment_words.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int mostRowsShown = 6;
constexpr int headerHeight = 32;
constexpr int dueWidth = 92;
constexpr int amountWidth = 84;
constexpr int originWidth = 92;

} // namespace

void PaidModel::setLines(std::vector<AllocatedLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void PaidModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_lines.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

int PaidModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PaidModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant PaidModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const AllocatedLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Amount) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == MutedRole) return index.column() == Origin && !line.isByHand;
    if (role == Qt::ToolTipRole && line.daysLate > 0)
        return plainToolTip(tr("Paid on %1, %n day(s) late", nullptr, line.daysLate).arg(dateText(line.effectiveOn)));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Number:
        return line.number.empty() ? capitalised(toQ(wordsFor(currentLanguage(), line.kind))) : toQ(line.number);
    case Due: return dateText(line.dueOn);
    case Amount: return bareAmountText(line.amount);
    case Origin: return capitalised(toQ(allocationOrigin(currentLanguage(), line.isByHand)));
    default: return {};
    }
}

QVariant PaidModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Amount) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("Invoice");
    case Due: return tr("Due");
    case Amount: return tr("Paid");
    case Origin: return tr("Allocated by");
    default: return {};
    }
}

PaidTable::PaidTable(QWidget* parent) : DenseTable(parent), m_model(new PaidModel(this))
{
    setModel(m_model);
    hideSortArrows();
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(PaidModel::Number, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(PaidModel::Due, dueWidth);
    horizontalHeader()->resizeSection(PaidModel::Amount, amountWidth);
    horizontalHeader()->resizeSection(PaidModel::Origin, originWidth);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { emit selectionMoved(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { emit selectionMoved(); });
}

void PaidTable::setLines(std::vector<AllocatedLine> lines)
{
    const int rows = std::clamp(static_cast<int>(lines.size()), 1, mostRowsShown);
    setFixedHeight(rows * size::rowHeight + headerHeight + 2);
    m_model->setLines(std::move(lines));
}

std::vector<AllocationId> PaidTable::selectedByHand() const
{
    std::vector<AllocationId> allocations;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        const AllocatedLine& line = m_model->lines()[static_cast<std::size_t>(index.row())];
        if (line.isByHand) allocations.push_back(line.allocation);
    }
    return allocations;
}

std::vector<AllocationId> PaidTable::allByHand() const
{
    std::vector<AllocationId> allocations;
    for (const AllocatedLine& line : m_model->lines()) {
        if (line.isByHand) allocations.push_back(line.allocation);
    }
    return allocations;
}

void PaidTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) emit takeBackWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) event->ignore();
    else DenseTable::keyPressEvent(event);
}

} // namespace encours::ui
