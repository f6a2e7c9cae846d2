// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/measure_tables.h"

#include "desk/measure_portfolio.h"
#include "desk/tables/make_table.h"

#include <algorithm>
#include <cstring>

namespace encours {
namespace {

constexpr int rounds = 7;
constexpr std::uint32_t linesOfAPage = 40;

template <typename Work>
std::int64_t medianTime(Work work)
{
    std::vector<std::int64_t> times;
    for (int round = 0; round < rounds; ++round) times.push_back(microsecondsOf(work));
    return std::max<std::int64_t>(1, medianOf(std::move(times)));
}

/// What is computed must be seen to be used.
volatile std::size_t kept = 0;

/// The least that any order of the rows costs: a look at one number of each and a place written for it.
std::int64_t passTime(const TableData& data)
{
    std::vector<std::uint32_t> rows(data.size());
    const std::vector<std::int64_t>& amounts = data.rows.amounts[static_cast<std::size_t>(TableColumn::Open)].amounts();
    return medianTime([&] {
        std::size_t count = 0;
        std::int64_t sum = 0;
        for (std::uint32_t row = 0; row < data.size(); ++row) {
            sum += amounts[row];
            rows[count] = row;
            count += amounts[row] != 1 ? 1U : 0U;
        }
        kept = count + static_cast<std::size_t>(sum);
    });
}

/// Looks for something of that length that no number holds.
std::int64_t scanTime(const TableData& data, std::string sought)
{
    sought.back() = '\x01';
    const std::string& text = data.rows.texts.bytes();
    return medianTime(
        [&] { kept = ::memmem(text.data(), text.size(), sought.data(), sought.size()) == nullptr ? 0 : 1; });
}

/// The worst of several pairs of time and floor, by their ratio.
Measurement worstOf(const char* job, std::int64_t invoices, const std::vector<Measurement>& measured)
{
    Measurement worst = *std::ranges::max_element(measured, {}, [](const Measurement& one) {
        return static_cast<double>(one.medianMicroseconds) / static_cast<double>(one.floorMicroseconds);
    });
    worst.job = job;
    worst.size = invoices;
    return worst;
}

std::vector<TableQuery> searches()
{
    const TableSort sort = usualSort(TableKind::Invoices);
    return {{"introuvable", {}, sort},
            {"20", {}, sort},
            {"fa 12", {}, sort},
            {"1 234,56", {}, sort},
            {"", {{FilterName::Overdue, {}}}, sort},
            {"20", {{FilterName::Open, {}}, {FilterName::Over90, {}}}, sort}};
}

Measurement measureSearches(const BookTable& table, const TableData& data, std::int64_t pass, std::int64_t invoices)
{
    std::vector<Measurement> measured;
    for (const TableQuery& query : searches()) {
        const std::int64_t floor = pass + (query.text.empty() ? 0 : scanTime(data, query.text));
        const std::int64_t time = medianTime([&] { kept = table.find(query)->rows.size(); });
        measured.push_back({{}, 0, time, floor});
    }
    return worstOf("table-search", invoices, measured);
}

Measurement measureSorts(const BookTable& table, std::int64_t pass, std::int64_t invoices)
{
    std::vector<Measurement> measured;
    const auto all = table.find({{}, {}, usualSort(TableKind::Invoices)});
    for (const TableColumn column :
         {TableColumn::Amount, TableColumn::Open, TableColumn::Number, TableColumn::CustomerName, TableColumn::State}) {
        const TableQuery query{{}, {}, {column, true}};
        kept = table.find(query)->rows.size(); // ranks of texts are made once
        measured.push_back({{}, 0, medianTime([&] { kept = table.find(query, {}, &*all)->rows.size(); }), pass});
    }
    return worstOf("table-sort", invoices, measured);
}

Measurement measurePage(const BookTable& table, std::int64_t pass, std::int64_t invoices)
{
    const auto time = medianTime([&] {
        const auto found = table.find({{}, {}, usualSort(TableKind::Invoices)});
        kept = table.sums(found->rows).size();
        const auto lines = std::min<std::size_t>(linesOfAPage, found->rows.size());
        for (std::size_t line = 0; line < lines; ++line) {
            for (const ColumnOfTable& column : table.columns()) {
                if (column.isShown) kept = table.cell(found->rows[line], column.column, Language::French).index();
            }
        }
    });
    return {"table-page", invoices, time, pass};
}

} // namespace

std::vector<Measurement> measureTables(const Desk& desk, std::int64_t invoices)
{
    const auto portfolio = desk.portfolio();
    const auto context = desk.context(desk.today());
    std::shared_ptr<const TableData> data;
    const auto made = medianTime([&] { data = makeTable(portfolio, *context, TableKind::Invoices); });
    const BookTable table(data);
    const std::int64_t pass = passTime(*data);
    return {{"table", invoices, made, plainAgeingFloor(*portfolio, desk.today())},
            measureSearches(table, *data, pass, invoices),
            measureSorts(table, pass, invoices),
            measurePage(table, pass, invoices)};
}

} // namespace encours
