// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/import_models.h"

#include "imports/import_words.h"
#include "support/format.h"
#include "support/language.h"
#include "widgets/dense_table.h"
#include "words/words.h"

namespace encours::ui {
namespace {

constexpr int rightAligned = Qt::AlignRight | Qt::AlignVCenter;

} // namespace

void BatchModel::setBatches(std::vector<BatchLine> batches, Date today)
{
    beginResetModel();
    m_batches = std::move(batches);
    m_today = today;
    endResetModel();
}

const BatchLine* BatchModel::at(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_batches.size() ? &m_batches[index] : nullptr;
}

void BatchModel::retranslate()
{
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

int BatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int BatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant BatchModel::data(const QModelIndex& index, int role) const
{
    const BatchLine* batch = at(index.row());
    if (batch == nullptr) return {};
    if (role == MutedRole) return batch->isUndone || index.column() == When;
    if (role == StrongRole) return index.column() == File && !batch->isUndone;
    if (role == PillsRole && index.column() == State) {
        return QVariant::fromValue(QList<Status>{batch->isUndone
                                                     ? Status{Icon::Undo, tr("undone"), Tone::Neutral}
                                                     : Status{Icon::Check, tr("in the book"), Tone::Green}});
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case When: return momentText(batch->importedAt, m_today);
    case File: return toQ(batch->file);
    case Kind: return kindWords(batch->kind);
    case Period: return periodWords(batch->firstOn, batch->lastOn);
    case Counts: return countLine(batch->counts);
    case State: return batch->isUndone ? tr("undone") : tr("in the book");
    default: return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When: return tr("Imported");
    case File: return tr("File");
    case Kind: return tr("Kind");
    case Period: return tr("Period");
    case Counts: return tr("What it brought");
    case State: return tr("State");
    default: return {};
    }
}

void SampleModel::setForm(const FileForm& form)
{
    beginResetModel();
    m_form = form;
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_form.sample.size());
}

int SampleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_form.header.size());
}

QVariant SampleModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole) return {};
    const auto& row = m_form.sample[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.size() ? toQ(row[column]) : QString();
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return toQ(m_form.header[static_cast<std::size_t>(section)]);
}

void RejectModel::setRejects(std::vector<Reject> rejects)
{
    beginResetModel();
    m_rejects = std::move(rejects);
    endResetModel();
}

void RejectModel::retranslate()
{
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

int RejectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rejects.size());
}

int RejectModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant RejectModel::data(const QModelIndex& index, int role) const
{
    const Reject& reject = m_rejects[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Line) return rightAligned;
    if (role == ToneRole && index.column() == Value) return static_cast<int>(Tone::Red);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Line: return countText(reject.place.line);
    case ColumnName: return reject.place.column.empty() ? tr("whole line") : toQ(reject.place.column);
    case Value: return toQ(reject.place.value);
    case Reason: return toQ(wordsFor(currentLanguage(), reject.fault));
    default: return {};
    }
}

QVariant RejectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Line) return rightAligned;
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Line: return tr("Line");
    case ColumnName: return tr("Column");
    case Value: return tr("What stands there");
    case Reason: return tr("Why it is refused");
    default: return {};
    }
}

} // namespace encours::ui
