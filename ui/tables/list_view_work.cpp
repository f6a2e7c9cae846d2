// SPDX-License-Identifier: GPL-3.0-or-later
// What the list asks of the book and how the answer is shown; building and keys stand in list_view.cpp.
#include "desk/tables/show_table.h"
#include "desk/tables/table_figures.h"
#include "desk/tables/table_words.h"
#include "shell/app_context.h"
#include "support/format.h"
#include "support/language.h"
#include "tables/list_model.h"
#include "tables/list_view.h"
#include "widgets/dense_table.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_text.h"
#include "widgets/table_tools.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace encours::ui {
namespace {

constexpr std::size_t atOnce = 5'000; ///< rows that are summed or copied without leaving the window's thread

} // namespace

struct ListView::Question {
    TableKind kind = TableKind::Invoices;
    Date day;
    TableQuery query;
    std::shared_ptr<const BookTable> rows;      ///< null: to be made anew
    std::shared_ptr<const TableFound> previous; ///< of the same rows
    std::optional<CustomerId> customer;         ///< whose line is wanted
    std::optional<ItemId> item;
    Cancellation cancellation;
};

struct ListView::Answer {
    std::shared_ptr<const BookTable> rows;
    std::shared_ptr<const TableFound> found; ///< null: another question came meanwhile
    std::vector<ColumnSum> sums;
    std::optional<Money> sum;
    std::optional<int> line; ///< where the wanted line stands
};

ListView::Answer ListView::answer(const Desk& desk, const Question& question)
{
    Answer answer;
    answer.rows = question.rows ? question.rows : ShowTable(desk).execute(question.kind, question.day);
    if (!answer.rows) return answer;
    auto found = answer.rows->find(question.query, question.cancellation, question.previous.get());
    if (!found) return answer;
    answer.found = std::make_shared<const TableFound>(std::move(*found));
    const auto& rows = answer.found->rows;
    answer.sums = answer.rows->sums(rows);
    answer.sum = answer.rows->sum(rows, amountOf(question.kind, question.query.filters));
    if (!question.customer) return answer;
    const auto wanted = answer.rows->rowOf(*question.customer, question.item);
    const auto place = wanted ? std::find(rows.begin(), rows.end(), *wanted) : rows.end();
    if (place != rows.end()) answer.line = static_cast<int>(place - rows.begin());
    return answer;
}

void ListView::load()
{
    m_isStale = true;
    showChips(); // names may have changed
    ask();
}

/// One question is under way at a time. A newer one stops the search of the older, never the making of the rows.
void ListView::ask()
{
    const Desk* desk = m_context.desk();
    if (desk == nullptr) return;
    makeColumns();
    m_isAskWanted = m_isAsking;
    if (m_isAsking) {
        m_cancellation->request();
        return;
    }
    m_isAsking = true;
    m_cancellation.emplace();
    Question question;
    question.kind = m_kind;
    question.day = day();
    question.query = query();
    if (!m_isStale) question.rows = m_made;
    if (!m_isStale && m_made == m_rows) question.previous = m_found;
    question.customer = m_wantedCustomer;
    question.item = m_wantedItem;
    question.cancellation = *m_cancellation;
    m_isStale = false;
    m_patience->start();
    m_context.runner().read(
        this, [desk, question = std::move(question)] { return answer(*desk, question); },
        [this, book = m_book](Answer answer) {
            if (book != m_book) return;
            m_isAsking = false;
            const bool isAgain = std::exchange(m_isAskWanted, false);
            if (!m_isStale) m_made = answer.rows;
            if (answer.found && !m_isStale) showAnswer(std::move(answer));
            if (isAgain) return ask();
            m_patience->stop();
            showBusy(false);
            if (std::exchange(m_isOpenWanted, false) && current()) emit rowOpened();
        });
}

void ListView::showAnswer(Answer answer)
{
    const int before = m_table->currentIndex().row();
    const int offset = before < 0 ? 0 : m_table->rowViewportPosition(before);
    m_rows = std::move(answer.rows);
    m_found = std::move(answer.found);
    m_sums = std::move(answer.sums);
    m_sum = answer.sum;
    m_isShowing = true;
    m_model->setRows(m_rows, m_found);
    const bool isTop = std::exchange(m_isFromSearch, false) && !answer.line;
    const int last = m_model->rowCount() - 1;
    // A line that has gone leaves its place to the one below it.
    const int row = isTop ? 0 : answer.line.value_or(std::clamp(before, 0, std::max(0, last)));
    if (last >= 0) makeRowCurrent(row);
    // The current line stays where the eye has it.
    if (last >= 0 && answer.line && before >= 0 && offset >= 0 && offset < m_table->viewport()->height())
        m_table->verticalScrollBar()->setValue(row * size::rowHeight - offset);
    if (last >= 0) m_table->scrollTo(m_table->currentIndex());
    m_isShowing = false;
    showStack();
    showFooter();
    sumSelection();
    lineChosen();
    emit answered();
}

void ListView::makeRowCurrent(int row)
{
    const int column = std::max(0, m_table->currentIndex().column());
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, column),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListView::lineChosen()
{
    if (m_isShowing) return;
    if (current()) {
        m_wantedCustomer = customer();
        m_wantedItem = item();
    }
    emit currentChanged();
}

void ListView::selectLine(CustomerId customer, std::optional<ItemId> item)
{
    m_wantedCustomer = customer;
    m_wantedItem = item;
    if (m_rows) ask();
}

void ListView::sortBy(int section, Qt::SortOrder order)
{
    if (m_isShowing || section < 0 || section >= m_model->columnCount()) return;
    const TableSort sort{m_model->column(section), order == Qt::DescendingOrder};
    const bool isNew = sort != m_sort;
    m_sort = sort;
    m_model->setSort(m_sort);
    if (isNew && m_found) ask();
}

TableQuery ListView::query() const
{
    TableQuery query;
    query.text = toStd(m_search->text());
    query.filters = m_filters;
    query.filters.insert(query.filters.end(), m_fixed.begin(), m_fixed.end());
    const auto scope = scopeFilters();
    query.filters.insert(query.filters.end(), scope.begin(), scope.end());
    query.sort = m_sort;
    return query;
}

/// Whose customers somebody looks at, unless the list is already about somebody.
std::vector<TableFilter> ListView::scopeFilters() const
{
    const auto isPersonal = [](const TableFilter& filter) {
        return filter.name == FilterName::Customer || filter.name == FilterName::Controller;
    };
    if (m_isScopeOff || std::ranges::any_of(m_filters, isPersonal) || std::ranges::any_of(m_fixed, isPersonal))
        return {};
    const auto served = m_context.served();
    if (!served) return {};
    std::vector<TableFilter> filters;
    for (const std::string& name : served->names()) filters.push_back({FilterName::Controller, name});
    if (filters.empty()) filters.push_back({FilterName::Controller, {}});
    return filters;
}

void ListView::changeFilters(std::vector<TableFilter> filters)
{
    m_filters = std::move(filters);
    showChips();
    ask();
}

void ListView::setFixedFilters(std::vector<TableFilter> filters)
{
    if (m_fixed == filters) return;
    m_fixed = std::move(filters);
    if (m_rows) ask();
}

void ListView::setValueFilter(FilterName filter, const std::optional<std::string>& value)
{
    auto filters = m_filters;
    std::erase_if(filters, [filter](const TableFilter& each) { return each.name == filter; });
    if (value) filters.push_back({filter, *value});
    if (filters != m_filters) changeFilters(std::move(filters));
}

void ListView::clearNarrowing(bool isForEverybody)
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_isScopeOff = isForEverybody;
    if (m_day) m_isStale = true;
    m_day.reset();
    changeFilters({});
}

Date ListView::day() const
{
    return m_day.value_or(m_context.today());
}

void ListView::showPlace(const ListPlace& place)
{
    if (place.isEmpty()) return;
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(place.search);
    }
    if (m_day != place.day) m_isStale = true;
    m_day = place.day;
    m_isScopeOff = true;
    m_wantedCustomer = place.lineCustomer;
    m_wantedItem = place.lineItem;
    m_isFromSearch = true;
    m_isFocusWanted = true;
    changeFilters(place.filters);
}

ListPlace ListView::place() const
{
    ListPlace place;
    place.filters = m_filters;
    place.search = m_search->text();
    place.day = m_day;
    place.lineCustomer = customer();
    if (place.lineCustomer) place.lineItem = item();
    return place;
}

std::optional<std::uint32_t> ListView::current() const
{
    return m_model->tableRow(m_table->currentIndex().row());
}

std::optional<CustomerId> ListView::customer() const
{
    const auto row = current();
    return row && m_rows ? std::optional(m_rows->customer(*row)) : std::nullopt;
}

std::optional<ItemId> ListView::item() const
{
    const auto row = current();
    return row && m_rows ? m_rows->item(*row) : std::nullopt;
}

std::vector<std::uint32_t> ListView::shown() const
{
    return m_found ? m_found->rows : std::vector<std::uint32_t>{};
}

/// By ranges: a million selected rows are one.
std::vector<std::uint32_t> ListView::selected() const
{
    if (!m_found) return {};
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<std::uint32_t> rows;
    int next = 0;
    for (const auto& [top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row) {
            if (const auto found = m_model->tableRow(row)) rows.push_back(*found);
        }
        next = std::max(next, bottom + 1);
    }
    return rows;
}

/// As they stand from left to right.
std::vector<TableColumn> ListView::shownColumns() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    std::vector<TableColumn> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (!header->isSectionHidden(section)) columns.push_back(m_model->column(section));
    }
    return columns;
}

void ListView::copyRows(bool withHeader)
{
    auto rows = selected();
    if (rows.empty() || !m_rows) return;
    const std::size_t count = rows.size();
    const auto make = [table = m_rows, rows = std::move(rows), columns = shownColumns(), language = currentLanguage(),
                       withHeader] { return toQ(tableTabs(*table, rows, columns, language, withHeader)); };
    if (count <= atOnce) return QApplication::clipboard()->setText(make());
    m_context.runner().read(this, make, [this, count](const QString& text) {
        QApplication::clipboard()->setText(text);
        m_context.toast(tr("%n line(s) copied", nullptr, static_cast<int>(count)));
    });
}

void ListView::sumSelection()
{
    const int turn = ++m_sumTurn;
    if (m_isShowing) return;
    auto rows = selected();
    const std::size_t count = rows.size();
    if (count < 2 || !m_rows || !m_found) return showSelection(0, {});
    const auto sum = [table = m_rows, rows = std::move(rows), column = amountOf(m_kind, m_found->query.filters)] {
        return table->sum(rows, column);
    };
    if (count <= atOnce) return showSelection(count, amountText(sum()));
    showSelection(count, QStringLiteral("…"));
    m_context.runner().read(this, sum, [this, turn, count](Money amount) {
        if (turn == m_sumTurn) showSelection(count, amountText(amount));
    });
}

void ListView::bookOpened()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_filters.clear();
    m_day.reset();
    m_isScopeOff = false;
    m_wantedCustomer.reset();
    m_wantedItem.reset();
    m_isStale = true;
    showChips();
}

void ListView::bookClosed()
{
    ++m_book;
    if (m_cancellation) m_cancellation->request();
    m_isAsking = m_isAskWanted = m_isFocusWanted = m_isFromSearch = false;
    m_isStale = true;
    m_patience->stop();
    showBusy(false);
    forgetRows();
}

void ListView::forgetRows()
{
    m_isShowing = true;
    m_rows.reset();
    m_made.reset();
    m_found.reset();
    m_sums.clear();
    m_sum.reset();
    m_model->setRows(nullptr, nullptr);
    m_isShowing = false;
    m_stack->setCurrentIndex(0);
    showFooter();
    showSelection(0, {});
    emit currentChanged();
}

} // namespace encours::ui
