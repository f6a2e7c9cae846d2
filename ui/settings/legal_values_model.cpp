// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/legal_values_model.h"

#include "base/fold.h"
#include "settings/legal_words.h"
#include "support/format.h"
#include "widgets/dense_table.h"
#include "widgets/plain_text.h"

namespace encours::ui {
namespace {

constexpr int rightAligned = Qt::AlignRight | Qt::AlignVCenter;

QList<Status> pillsOf(const LegalValueRow& row)
{
    QList<Status> pills;
    if (row.isInForce) pills << Status{Icon::Check, LegalValuesModel::tr("in force"), Tone::Green};
    if (row.isOwn) pills << Status{Icon::User, LegalValuesModel::tr("added here"), Tone::Blue};
    return pills;
}

} // namespace

void LegalValuesModel::setRows(std::vector<LegalValueRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    fold();
    rebuild();
    endResetModel();
}

void LegalValuesModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = foldForSearch(toStd(text));
    rebuild();
    endResetModel();
}

void LegalValuesModel::setChoice(const LegalValueChoice& choice)
{
    beginResetModel();
    m_choice = choice;
    rebuild();
    endResetModel();
}

void LegalValuesModel::retranslate()
{
    beginResetModel();
    fold();
    rebuild();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

void LegalValuesModel::fold()
{
    m_folded.clear();
    for (const LegalValueRow& row : m_rows) {
        const QString text =
            legalNameText(row.value.name) + ' ' + legalPeriodText(row.value) + ' ' + toQ(row.value.source);
        m_folded.push_back(foldForSearch(toStd(text)));
    }
}

void LegalValuesModel::rebuild()
{
    m_shown.clear();
    for (std::uint32_t i = 0; i < m_rows.size(); ++i) {
        if (m_choice.isInForceOnly && !m_rows[i].isInForce) continue;
        if (m_choice.name && m_rows[i].value.name != *m_choice.name) continue;
        if (!m_filter.empty() && m_folded[i].find(m_filter) == std::string::npos) continue;
        m_shown.push_back(i);
    }
}

const LegalValueRow* LegalValuesModel::at(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_shown.size() ? &m_rows[m_shown[index]] : nullptr;
}

int LegalValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LegalValuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant LegalValuesModel::data(const QModelIndex& index, int role) const
{
    const LegalValueRow* row = at(index.row());
    if (row == nullptr) return {};
    if (role == Qt::TextAlignmentRole && index.column() == Value) return rightAligned;
    if (role == StrongRole) return index.column() == Value;
    if (role == MutedRole) return index.column() == CheckedOn || index.column() == Source;
    if (role == PillsRole && index.column() == State) return QVariant::fromValue(pillsOf(*row));
    if (role == Qt::ToolTipRole && index.column() == Source) return plainToolTip(toQ(row->value.source));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Name: return legalNameText(row->value.name);
    case Period: return legalPeriodText(row->value);
    case Value: return legalAmountText(factsOf(row->value.name).unit, row->value.value);
    case Source: return toQ(row->value.source);
    case CheckedOn: return dateText(row->value.checkedOn);
    default: return {};
    }
}

QVariant LegalValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Value) return rightAligned;
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Value of the law");
    case Period: return tr("Period");
    case Value: return tr("Value");
    case Source: return tr("Source");
    case CheckedOn: return tr("Checked on");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace encours::ui
