// SPDX-License-Identifier: GPL-3.0-or-later
#include "payments/candidate_table.h"

#include "support/format.h"
#include "support/language.h"
#include "widgets/plain_text.h"
#include "words/words.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int fewestRowsShown = 2;
constexpr int mostRowsShown = 8;
constexpr int headerHeight = 32;
constexpr int dueWidth = 92;
constexpr int amountWidth = 84;

} // namespace

void CandidateModel::setLines(std::vector<CandidateLine> lines, Money left)
{
    beginResetModel();
    m_left = left;
    m_rows.clear();
    for (CandidateLine& line : lines) m_rows.push_back({std::move(line), false, Money(0, left.currency())});
    endResetModel();
    emit planChanged();
}

void CandidateModel::setParts(const std::vector<AllocationPart>& parts)
{
    for (Row& row : m_rows) {
        const auto part = std::ranges::find(parts, row.line.item, &AllocationPart::debit);
        row.isTicked = part != parts.end();
        row.planned = row.isTicked ? part->amount : Money(0, m_left.currency());
    }
    showPlan();
}

void CandidateModel::spread(Money amount)
{
    Money rest = smaller(amount, m_left);
    for (Row& row : m_rows) {
        row.planned = row.isTicked ? smaller(rest, row.line.open) : Money(0, m_left.currency());
        rest -= row.planned;
    }
    showPlan();
}

void CandidateModel::showPlan()
{
    if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    emit planChanged();
}

std::vector<AllocationPart> CandidateModel::parts() const
{
    std::vector<AllocationPart> parts;
    for (const Row& row : m_rows) {
        if (row.planned.isPositive()) parts.push_back({row.line.item, row.planned});
    }
    return parts;
}

Money CandidateModel::total() const
{
    Money sum(0, m_left.currency());
    for (const Row& row : m_rows) sum += row.planned;
    return sum;
}

Money CandidateModel::tickedOpen() const
{
    Money sum(0, m_left.currency());
    for (const Row& row : m_rows) {
        if (row.isTicked) sum += row.line.open;
    }
    return sum;
}

void CandidateModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

int CandidateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

/// What a person should know before choosing it stands behind its number, in words.
QString CandidateModel::nameOf(const CandidateLine& line) const
{
    QStringList parts{line.number.empty() ? capitalised(toQ(wordsFor(currentLanguage(), line.kind)))
                                          : toQ(line.number)};
    if (line.isDisputed) parts << tr("disputed");
    if (line.isPromised) parts << tr("promised");
    return parts.join(QStringLiteral(" · "));
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isAmount = index.column() == Open || index.column() == Planned;
    switch (role) {
    case Qt::TextAlignmentRole: return isAmount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        return index.column() == Number ? QVariant(row.isTicked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case StrongRole: return index.column() == Planned && row.planned.isPositive();
    case Qt::ToolTipRole:
        return row.line.daysLate > 0 ? plainToolTip(tr("%n day(s) late", nullptr, row.line.daysLate)) : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Number: return nameOf(row.line);
    case Due: return dateText(row.line.dueOn);
    case Open: return bareAmountText(row.line.open);
    case Planned: return dashedAmountText(row.planned);
    default: return {};
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const bool isAmount = section == Open || section == Planned;
    if (role == Qt::TextAlignmentRole && isAmount) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("Invoice");
    case Due: return tr("Due");
    case Open: return tr("Owed");
    case Planned: return tr("To pay");
    default: return {};
    }
}

Qt::ItemFlags CandidateModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Number ? flags | Qt::ItemIsUserCheckable : flags;
}

bool CandidateModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.row() >= rowCount()) return false;
    m_rows[static_cast<std::size_t>(index.row())].isTicked = value.toInt() == Qt::Checked;
    spread(m_left);
    emit ticked();
    return true;
}

CandidateTable::CandidateTable(QWidget* parent) : DenseTable(parent), m_model(new CandidateModel(this))
{
    setModel(m_model);
    hideSortArrows();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(CandidateModel::Number, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(CandidateModel::Due, dueWidth);
    horizontalHeader()->resizeSection(CandidateModel::Open, amountWidth);
    horizontalHeader()->resizeSection(CandidateModel::Planned, amountWidth);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int rows = std::clamp(m_model->rowCount(), fewestRowsShown, mostRowsShown);
        setFixedHeight(rows * size::rowHeight + headerHeight + 2);
        if (m_model->rowCount() > 0) setCurrentIndex(m_model->index(0, 0));
    });
}

void CandidateTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) event->ignore();
    else DenseTable::keyPressEvent(event);
}

} // namespace encours::ui
