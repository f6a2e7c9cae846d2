// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read headers that reach <compare>
#include "today/queue_ranking.h"
#endif

#include <QAbstractListModel>

#include <cstdint>
#include <optional>
#include <unordered_set>
#include <vector>

namespace encours::ui {

/// The rows of one list of the day: those that match the filter and are not worked yet. Visible rows are an index
/// vector, so that filtering is linear. Invariant: visible rows keep the order of the ranking, else of the day.
class QueueModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { BadgeRole = Qt::UserRole, IconRole, ReasonRole, AmountRole, CustomerRole, DeferredRole, AbsentRole };

    explicit QueueModel(QObject* parent = nullptr);

    /// `hidden`: customers worked since the day was made.
    void setDay(DayPtr day, ListTab tab, std::unordered_set<CustomerId> hidden);
    /// Another order of the same day; none: the day's own.
    void setRanking(RankingPtr ranking);
    [[nodiscard]] const RankingPtr& ranking() const { return m_ranking; }
    /// The day whose rows stand here; a newer one may be on its way.
    [[nodiscard]] const DayPtr& day() const { return m_day; }
    void setFilter(const QString& text);
    [[nodiscard]] QString filter() const { return m_filter; }

    /// Takes a customer's rows out of sight, or puts them back where they stood.
    void hide(CustomerId customer);
    void restore(CustomerId customer);

    [[nodiscard]] const QueueRow& row(int visibleRow) const;
    [[nodiscard]] std::optional<int> rowOf(CustomerId customer) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] const std::vector<QueueRow>& rows() const;
    /// The row at a place of the order, and what the ranking says of it (null: nothing).
    [[nodiscard]] const QueueRow& at(std::size_t place) const;
    [[nodiscard]] const RankedRow* rankedAt(std::size_t place) const;
    [[nodiscard]] std::size_t total() const;
    [[nodiscard]] bool isVisible(const QueueRow& row) const;
    void rebuild();

    DayPtr m_day;
    RankingPtr m_ranking;
    ListTab m_tab = ListTab::Prelitigation;
    QString m_filter;
    std::vector<std::string> m_terms; ///< folded words of the filter; all must be found
    std::unordered_set<CustomerId> m_hidden;
    std::vector<std::uint32_t> m_visible;
};

} // namespace encours::ui
