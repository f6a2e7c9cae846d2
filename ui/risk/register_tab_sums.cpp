// SPDX-License-Identifier: GPL-3.0-or-later
// What a register counts and sums, and what leaves it as a file or on paper; everything else stands in register_tab.cpp.
#include "desk/save_figures.h"
#include "risk/register_tab.h"
#include "support/format.h"
#include "widgets/dense_table.h"
#include "widgets/table_tools.h"

#include <QHeaderView>
#include <QLabel>

namespace encours::ui {
namespace {

constexpr int sumsShown = 3; ///< more would not be read

FigureCell figureOf(const RegisterCell& cell)
{
    if (cell.amount) return *cell.amount;
    if (cell.day) return *cell.day;
    QStringList words;
    for (const Status& pill : cell.pills) words << pill.word;
    const QString text = cell.pills.isEmpty() ? cell.text : words.join(QStringLiteral(", "));
    if (text.isEmpty() || text == QStringLiteral("–")) return {};
    return toStd(text);
}

} // namespace

void RegisterTab::applySort()
{
    const QHeaderView* header = m_table->horizontalHeader();
    const auto kept = m_isLoaded ? current() : std::nullopt;
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    if (kept) m_table->selectRow(m_model->shownRow(*kept).value_or(0));
}

QString RegisterTab::sumsOf(const std::vector<std::size_t>& rows) const
{
    QStringList sums;
    for (int column = 0; column < m_model->columnCount() && sums.size() < sumsShown; ++column) {
        if (m_table->isColumnHidden(column)) continue;
        if (const auto sum = m_model->sum(column, rows))
            sums << tr("%1: %2").arg(m_model->title(column), amountText(*sum));
    }
    return sums.join(QStringLiteral(" · "));
}

void RegisterTab::updateCount()
{
    QStringList parts{tr("%1 line(s)", nullptr, m_model->rowCount()).arg(countText(m_model->rowCount()))};
    const QString sums = m_model->rowCount() > 0 ? sumsOf(m_model->shown()) : QString();
    if (!sums.isEmpty()) parts << sums;
    m_count->setText(parts.join(QStringLiteral(" · ")));
    updateSelection();
    emit summaryChanged();
}

void RegisterTab::updateSelection()
{
    const auto rows = chosen();
    if (rows.size() < 2) return m_selection->clear();
    const QString sums = sumsOf(rows);
    const QString count = countText(static_cast<std::int64_t>(rows.size()));
    m_selection->setText(sums.isEmpty() ? tr("selection %1").arg(count) : tr("selection %1: %2").arg(count, sums));
}

/// What is shown, as it is arranged. The cells are made here: they belong to the window's thread.
std::function<FigureTable()> RegisterTab::figures() const
{
    FigureTable table;
    table.name = toStd(title());
    table.title = toStd(title());
    table.notes = {toStd(tr("As of %1").arg(dateText(context().today())))};
    const QHeaderView* header = m_table->horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column)) columns.push_back(column);
    }
    bool hasSums = false;
    for (const int column : columns) {
        table.columns.push_back(toStd(m_model->title(column)));
        const auto sum = m_model->sum(column, m_model->shown());
        hasSums = hasSums || sum;
        table.total.push_back(figureCell(sum));
    }
    if (!hasSums) table.total.clear();
    else if (std::holds_alternative<std::monostate>(table.total.front())) table.total.front() = toStd(tr("Total"));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto& cells = table.rows.emplace_back();
        for (const int column : columns) cells.push_back(figureOf(m_model->cell(row, column)));
    }
    return [table = std::move(table)] { return table; };
}

} // namespace encours::ui
