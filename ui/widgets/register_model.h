// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#ifndef Q_MOC_RUN
#include "calendar/date.h"
#include "money/money.h"
#include "widgets/pill.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>
#endif

namespace encours::ui {

#ifndef Q_MOC_RUN
struct RegisterColumn {
    int width = 0;         ///< 0: takes what is left
    bool isFigure = false; ///< right-aligned
};

/// What a cell shows, and what it is sorted by when the text is not enough.
struct RegisterCell {
    QString text;
    QList<Status> pills; ///< shown instead of the text
    std::optional<Tone> tone;
    bool isStrong = false;
    bool isMuted = false;
    std::optional<std::int64_t> order;
    std::optional<Money> amount; ///< what files keep as a number, and what is summed below the table
    std::optional<Date> day;     ///< what files keep as a day

    /// Sorted by it too.
    void setAmount(Money value);
    void setDay(Date value);
};

/// Where a register takes its cells from; `row` is the place in the use case's answer.
struct RegisterSource {
    std::size_t rows = 0;
    std::function<RegisterCell(std::size_t row, int column)> cell;
    std::function<std::string(std::size_t row)> searchKey; ///< folded; none: no filter
};
#endif

/// Rows that somebody else holds, and a vector of those that are shown: cells are made when they are painted. Without a
/// sorted column the rows stand in the order of the use case.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT
public:
#ifndef Q_MOC_RUN
    explicit RegisterModel(std::vector<RegisterColumn> columns, QObject* parent = nullptr);

    void setSource(RegisterSource source);
    [[nodiscard]] const std::vector<RegisterColumn>& columns() const { return m_columns; }
    /// The row of the source behind a shown one, and the other way round.
    [[nodiscard]] std::optional<std::size_t> sourceRow(int row) const;
    [[nodiscard]] std::optional<int> shownRow(std::size_t source) const;
    [[nodiscard]] std::size_t total() const { return m_source.rows; }
    [[nodiscard]] RegisterCell cell(int row, int column) const;
    /// Of the amounts of a column in these rows of the source; nothing when it holds none, or several currencies.
    [[nodiscard]] std::optional<Money> sum(int column, const std::vector<std::size_t>& rows) const;
    [[nodiscard]] const std::vector<std::size_t>& shown() const { return m_shown; }
    [[nodiscard]] QString title(int column) const { return m_titles.value(column); }
#endif
    void setTitles(const QStringList& titles);
    void setFilter(const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void rebuild();

    QStringList m_titles;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
#ifndef Q_MOC_RUN
    std::vector<RegisterColumn> m_columns;
    RegisterSource m_source;
    std::string m_filter;
    std::vector<std::size_t> m_shown;
    /// By column, then by row of the source: made when the first sum is wanted.
    mutable std::vector<std::vector<std::optional<Money>>> m_amounts;
#endif
};

} // namespace encours::ui
