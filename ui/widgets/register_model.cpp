// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/register_model.h"

#include "base/fold.h"
#include "support/format.h"
#include "widgets/dense_table.h"

#include <algorithm>

namespace encours::ui {
namespace {

/// What one row is compared by, made once for a sort.
struct SortKey {
    std::size_t row;
    std::int64_t order;
    std::string text;
};

SortKey sortKey(std::size_t row, const RegisterCell& cell)
{
    std::string text = cell.order ? std::string() : foldForSearch(toStd(cell.text));
    for (const Status& pill : cell.pills) text += foldForSearch(toStd(pill.word)) + ' ';
    return {row, cell.order.value_or(0), std::move(text)};
}

bool isBefore(const SortKey& left, const SortKey& right)
{
    return left.order != right.order ? left.order < right.order : left.text < right.text;
}

} // namespace

void RegisterCell::setAmount(Money value)
{
    amount = value;
    order = value.minorUnits();
}

void RegisterCell::setDay(Date value)
{
    day = value;
    order = value.dayNumber();
}

RegisterModel::RegisterModel(std::vector<RegisterColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void RegisterModel::setSource(RegisterSource source)
{
    beginResetModel();
    m_source = std::move(source);
    m_amounts.assign(m_columns.size(), {});
    rebuild();
    endResetModel();
}

void RegisterModel::setTitles(const QStringList& titles)
{
    m_titles = titles;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RegisterModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = foldForSearch(toStd(text));
    rebuild();
    endResetModel();
}

void RegisterModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column < columnCount() ? column : -1;
    m_order = order;
    rebuild();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RegisterModel::rebuild()
{
    m_shown.clear();
    for (std::size_t row = 0; row < m_source.rows; ++row) {
        const bool isHidden =
            !m_filter.empty() && m_source.searchKey && m_source.searchKey(row).find(m_filter) == std::string::npos;
        if (!isHidden) m_shown.push_back(row);
    }
    if (m_sortColumn < 0) return;
    std::vector<SortKey> keys;
    keys.reserve(m_shown.size());
    for (const std::size_t row : m_shown) keys.push_back(sortKey(row, m_source.cell(row, m_sortColumn)));
    // Stable in both directions: equal rows keep the order of the use case.
    std::stable_sort(keys.begin(), keys.end(), [this](const SortKey& left, const SortKey& right) {
        return m_order == Qt::AscendingOrder ? isBefore(left, right) : isBefore(right, left);
    });
    for (std::size_t i = 0; i < keys.size(); ++i) m_shown[i] = keys[i].row;
}

std::optional<std::size_t> RegisterModel::sourceRow(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_shown.size() ? std::optional(m_shown[place]) : std::nullopt;
}

std::optional<int> RegisterModel::shownRow(std::size_t source) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), source);
    return found == m_shown.end() ? std::nullopt : std::optional(static_cast<int>(found - m_shown.begin()));
}

RegisterCell RegisterModel::cell(int row, int column) const
{
    const auto source = sourceRow(row);
    return source ? m_source.cell(*source, column) : RegisterCell{};
}

std::optional<Money> RegisterModel::sum(int column, const std::vector<std::size_t>& rows) const
{
    const auto place = static_cast<std::size_t>(column);
    if (!m_columns[place].isFigure || place >= m_amounts.size()) return std::nullopt;
    auto& amounts = m_amounts[place];
    if (amounts.empty()) {
        amounts.reserve(m_source.rows);
        for (std::size_t row = 0; row < m_source.rows; ++row) amounts.push_back(m_source.cell(row, column).amount);
    }
    std::optional<Money> sum;
    for (const std::size_t row : rows) {
        const auto& amount = amounts[row];
        if (!amount) continue;
        if (sum && sum->currency() != amount->currency()) return std::nullopt;
        sum = sum ? *sum + *amount : *amount;
    }
    return sum;
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    const auto row = sourceRow(index.row());
    if (!row) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = m_columns[static_cast<std::size_t>(index.column())].isFigure;
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const bool isWanted =
        role == Qt::DisplayRole || role == PillsRole || role == ToneRole || role == StrongRole || role == MutedRole;
    if (!isWanted) return {};
    const RegisterCell cell = m_source.cell(*row, index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case PillsRole: return cell.pills.isEmpty() ? QVariant() : QVariant::fromValue(cell.pills);
    case ToneRole: return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
    case StrongRole: return cell.isStrong;
    case MutedRole: return cell.isMuted;
    default: return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = m_columns[static_cast<std::size_t>(section)].isFigure;
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    if (section != m_sortColumn) return m_titles.value(section);
    return QStringLiteral("%1 %2").arg(m_titles.value(section),
                                       m_order == Qt::AscendingOrder ? QChar(0x2191) : QChar(0x2193));
}

} // namespace encours::ui
