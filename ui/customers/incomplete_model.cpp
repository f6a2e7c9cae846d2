// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/incomplete_model.h"

#include "base/fold.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/dense_table.h"
#include "words/words.h"

#include <algorithm>

namespace encours::ui {
namespace {

constexpr int rightAligned = Qt::AlignRight | Qt::AlignVCenter;

QList<Status> pillsOf(const std::vector<MissingDetail>& missing)
{
    QList<Status> pills;
    for (const MissingDetail detail : missing) {
        const bool isNeededToCall = detail == MissingDetail::Phone;
        pills << Status{Icon::None, toQ(wordsFor(currentLanguage(), detail)),
                        isNeededToCall ? Tone::Amber : Tone::Neutral};
    }
    return pills;
}

IncompleteRow rowOf(IncompleteCustomer record, const Customer& customer)
{
    const std::string& name = customer.displayName();
    return {std::move(record), toQ(name), toQ(customer.code), foldForSearch(name + ' ' + customer.code)};
}

} // namespace

std::vector<IncompleteRow> incompleteRows(const Desk& desk, Date day)
{
    const auto portfolio = desk.portfolio();
    std::vector<IncompleteRow> rows;
    for (IncompleteCustomer& record : IncompleteCustomers(desk).execute(day)) {
        const Account* account = portfolio->find(record.customer);
        if (account == nullptr) continue; // came after the snapshot was taken
        rows.push_back(rowOf(std::move(record), account->customer));
    }
    return rows;
}

std::vector<IncompleteRow> allRows(const Desk& desk, Date day)
{
    const auto portfolio = desk.portfolio();
    std::vector<IncompleteRow> rows;
    portfolio->forEach([&](const Account& account) {
        const AccountState state = stateOf(account, day, portfolio->currency());
        rows.push_back(
            rowOf({account.customer.id, state.ageing.overdue(), state.balance, missingDetails(account.customer)},
                  account.customer));
    });
    return rows;
}

IncompleteModel::IncompleteModel(QObject* parent) : QAbstractTableModel(parent) {}

void IncompleteModel::setRows(std::vector<IncompleteRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    rebuild();
    endResetModel();
}

void IncompleteModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = foldForSearch(toStd(text));
    rebuild();
    endResetModel();
}

void IncompleteModel::retranslate()
{
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

void IncompleteModel::rebuild()
{
    m_shown.clear();
    for (std::uint32_t i = 0; i < m_rows.size(); ++i) {
        if (m_filter.empty() || m_rows[i].folded.find(m_filter) != std::string::npos) m_shown.push_back(i);
    }
    const auto isBefore = [this](std::uint32_t left, std::uint32_t right) {
        const IncompleteRow& a = m_rows[left];
        const IncompleteRow& b = m_rows[right];
        switch (m_sortColumn) {
        case Name: return a.folded < b.folded;
        case Code: return a.code < b.code;
        case Balance: return a.record.balance < b.record.balance;
        case Missing: return a.record.missing.size() < b.record.missing.size();
        default: return a.record.overdue < b.record.overdue;
        }
    };
    // Stable in both directions: equal rows keep the order of the use case.
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::uint32_t left, std::uint32_t right) {
        return m_order == Qt::AscendingOrder ? isBefore(left, right) : isBefore(right, left);
    });
}

void IncompleteModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    rebuild();
    endResetModel();
}

const IncompleteRow* IncompleteModel::at(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_shown.size() ? &m_rows[m_shown[index]] : nullptr;
}

std::optional<int> IncompleteModel::rowOf(CustomerId customer) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_rows[m_shown[i]].record.customer == customer) return static_cast<int>(i);
    }
    return std::nullopt;
}

int IncompleteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int IncompleteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant IncompleteModel::data(const QModelIndex& index, int role) const
{
    const IncompleteRow* row = at(index.row());
    if (row == nullptr) return {};
    const bool isAmount = index.column() == Overdue || index.column() == Balance;
    if (role == Qt::TextAlignmentRole && isAmount) return rightAligned;
    if (role == StrongRole) return index.column() == Name || index.column() == Overdue;
    if (role == MutedRole) return index.column() == Code;
    if (role == PillsRole && index.column() == Missing) return QVariant::fromValue(pillsOf(row->record.missing));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Name: return row->name;
    case Code: return row->code;
    case Overdue: return dashedAmountText(row->record.overdue);
    case Balance: return dashedAmountText(row->record.balance);
    default: return {};
    }
}

QVariant IncompleteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && (section == Overdue || section == Balance)) return rightAligned;
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Customer");
    case Code: return tr("Code");
    case Overdue: return tr("Overdue");
    case Balance: return tr("Balance");
    case Missing: return tr("What is missing");
    default: return {};
    }
}

} // namespace encours::ui
