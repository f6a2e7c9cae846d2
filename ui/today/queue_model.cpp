// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/queue_model.h"

#include "base/fold.h"
#include "support/format.h"
#include "widgets/plain_text.h"

#include <algorithm>

namespace encours::ui {

QueueModel::QueueModel(QObject* parent) : QAbstractListModel(parent) {}

const std::vector<QueueRow>& QueueModel::rows() const
{
    static const std::vector<QueueRow> none;
    return m_day ? m_day->rows[static_cast<std::size_t>(m_tab)] : none;
}

const RankedRow* QueueModel::rankedAt(std::size_t place) const
{
    return m_ranking ? &m_ranking->rows[static_cast<std::size_t>(m_tab)][place] : nullptr;
}

const QueueRow& QueueModel::at(std::size_t place) const
{
    const RankedRow* ranked = rankedAt(place);
    return rows()[ranked != nullptr ? ranked->row : place];
}

std::size_t QueueModel::total() const
{
    return m_ranking ? m_ranking->rows[static_cast<std::size_t>(m_tab)].size() : rows().size();
}

bool QueueModel::isVisible(const QueueRow& row) const
{
    if (m_hidden.contains(row.customer)) return false;
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const std::string& term) { return row.searchKey.find(term) != std::string::npos; });
}

void QueueModel::rebuild()
{
    beginResetModel();
    m_visible.clear();
    for (std::size_t i = 0; i < total(); ++i) {
        if (isVisible(at(i))) m_visible.push_back(static_cast<std::uint32_t>(i));
    }
    endResetModel();
}

void QueueModel::setDay(DayPtr day, ListTab tab, std::unordered_set<CustomerId> hidden)
{
    if (day != m_day) m_ranking.reset();
    m_day = std::move(day);
    m_tab = tab;
    m_hidden = std::move(hidden);
    rebuild();
}

void QueueModel::setRanking(RankingPtr ranking)
{
    if (!ranking && !m_ranking) return;
    m_ranking = std::move(ranking);
    rebuild();
}

void QueueModel::setFilter(const QString& text)
{
    m_filter = text;
    m_terms.clear();
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        m_terms.push_back(foldForSearch(toStd(word)));
    }
    rebuild();
}

void QueueModel::hide(CustomerId customer)
{
    if (!m_hidden.insert(customer).second) return;
    for (int visibleRow = rowCount() - 1; visibleRow >= 0; --visibleRow) {
        if (row(visibleRow).customer != customer) continue;
        beginRemoveRows({}, visibleRow, visibleRow);
        m_visible.erase(m_visible.begin() + visibleRow);
        endRemoveRows();
    }
}

void QueueModel::restore(CustomerId customer)
{
    if (m_hidden.erase(customer) == 0) return;
    for (std::size_t i = 0; i < total(); ++i) {
        if (at(i).customer != customer || !isVisible(at(i))) continue;
        const auto place = std::lower_bound(m_visible.begin(), m_visible.end(), static_cast<std::uint32_t>(i));
        const int visibleRow = static_cast<int>(place - m_visible.begin());
        beginInsertRows({}, visibleRow, visibleRow);
        m_visible.insert(place, static_cast<std::uint32_t>(i));
        endInsertRows();
    }
}

const QueueRow& QueueModel::row(int visibleRow) const
{
    return at(m_visible[static_cast<std::size_t>(visibleRow)]);
}

std::optional<int> QueueModel::rowOf(CustomerId customer) const
{
    for (int visibleRow = 0; visibleRow < rowCount(); ++visibleRow) {
        if (row(visibleRow).customer == customer) return visibleRow;
    }
    return std::nullopt;
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const QueueRow& shown = row(index.row());
    const RankedRow* ranked = rankedAt(m_visible[static_cast<std::size_t>(index.row())]);
    const bool isDeferred = ranked != nullptr && ranked->isDeferred;
    const auto over = [ranked](QString RankedRow::* member, const QString& own) {
        return ranked != nullptr && !(ranked->*member).isEmpty() ? ranked->*member : own;
    };
    const QString badge = over(&RankedRow::badge, shown.badge);
    const QString reason = over(&RankedRow::reason, shown.reason);
    const QString amount = over(&RankedRow::amount, shown.amount);
    switch (role) {
    case Qt::DisplayRole: return shown.name;
    case Qt::AccessibleTextRole: {
        QStringList spoken{shown.name, reason, amount, badge};
        if (!shown.absent.isEmpty()) spoken << tr("customer of %1, who is away").arg(shown.absent);
        return spoken.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        if (isDeferred) return plainToolTip(reason);
        return shown.absent.isEmpty() ? QVariant() : plainToolTip(tr("Customer of %1, who is away").arg(shown.absent));
    case AbsentRole: return shown.absent;
    case BadgeRole: return badge;
    case IconRole: return static_cast<int>(isDeferred ? Icon::Clock : shown.icon);
    case ReasonRole: return reason;
    case AmountRole: return amount;
    case CustomerRole: return static_cast<qlonglong>(shown.customer.value);
    case DeferredRole: return isDeferred;
    default: return {};
    }
}

} // namespace encours::ui
