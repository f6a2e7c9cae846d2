// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/rule_model.h"

#include "support/format.h"
#include "support/language.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"
#include "words/dunning_words.h"

namespace encours::ui {

void RuleModel::setRules(const TargetBook& book)
{
    const bool isSameLength = book.rules.size() == m_book.rules.size();
    if (!isSameLength) beginResetModel();
    m_book = book;
    if (!isSameLength) {
        m_counts.reset();
        endResetModel();
    } else {
        retranslate();
    }
}

void RuleModel::setCounts(const std::optional<TargetCounts>& counts)
{
    m_counts = counts && counts->rules.size() == m_book.rules.size() ? counts : std::nullopt;
    retranslate();
}

void RuleModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_book.rules.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleModel::textAt(std::size_t row, int column) const
{
    const TargetRule& rule = m_book.rules[row];
    if (column == Name) return toQ(wordsFor(currentLanguage(), rule));
    if (column == Points) return QString::number(rule.points);
    if (!m_counts) return QStringLiteral("…");
    const TargetCount& count = m_counts->rules[row];
    switch (column) {
    case Customers: return count.customers == 0 ? QStringLiteral("–") : countText(count.customers);
    case Amount: return dashedAmountText(count.amount);
    default: return {};
    }
}

QVariant RuleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const bool isEnabled = m_book.rules[row].isEnabled;
    switch (role) {
    case Qt::DisplayRole: return textAt(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(isEnabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole: return index.column() == Name ? plainToolTip(textAt(row, Name)) : QVariant();
    case MutedRole: return !isEnabled;
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Rule");
    case Points: return tr("Points");
    case Customers: return tr("Customers");
    case Amount: return tr("Selects now");
    default: return {};
    }
}

Qt::ItemFlags RuleModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

bool RuleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name) return false;
    emit ticked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace encours::ui
