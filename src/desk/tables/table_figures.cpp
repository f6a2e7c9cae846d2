// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/table_figures.h"

#include "desk/tables/table_words.h"
#include "exchange/csv_writer.h"
#include "exchange/figure_text.h"
#include "words/words.h"

#include <algorithm>
#include <utility>

namespace encours {
namespace {

struct FigureOf {
    Language language;
    TableKind kind;

    FigureCell operator()(std::monostate) const { return {}; }
    FigureCell operator()(std::string text) const { return text; }
    FigureCell operator()(Money amount) const { return amount; }
    FigureCell operator()(Date day) const { return day; }
    FigureCell operator()(std::int64_t count) const { return FigureCount{count}; }
    FigureCell operator()(TableState state) const { return wordsFor(language, kind, state); }
};

FigureCell figureOf(const BookTable& table, std::uint32_t row, TableColumn column, Language language)
{
    return std::visit(FigureOf{language, table.kind()}, table.cell(row, column, language));
}

std::vector<std::string> headings(const BookTable& table, std::span<const TableColumn> columns, Language language)
{
    std::vector<std::string> names;
    for (const TableColumn column : columns) names.push_back(columnHeading(language, table.kind(), column));
    return names;
}

/// The sums of the amounts; "Total" stands in the first column when that holds no amount itself.
std::vector<FigureCell> totalOf(const BookTable& table, std::span<const std::uint32_t> rows,
                                std::span<const TableColumn> columns, Language language)
{
    const std::vector<ColumnSum> sums = table.sums(rows);
    std::vector<FigureCell> total(columns.size());
    for (std::size_t place = 0; place < columns.size(); ++place) {
        const auto sum = std::ranges::find(sums, columns[place], &ColumnSum::column);
        if (sum != sums.end()) total[place] = sum->sum;
    }
    if (!total.empty() && std::holds_alternative<std::monostate>(total.front()))
        total.front() = words(language, "figures.table.total");
    return total;
}

std::vector<std::string> notesOf(const BookTable& table, const TableQuery& query, Language language)
{
    std::vector<std::string> notes{
        words(language, "figures.as-of",
              {{"on", formatIsoDate(table.day())}, {"currency", std::string{table.currency().code()}}})};
    if (!query.text.empty()) notes.push_back(words(language, "figures.table.search", {{"value", query.text}}));
    std::string filters;
    for (const TableFilter& filter : query.filters) {
        if (!filters.empty()) filters += ", ";
        filters += table.filterWords(filter, language);
    }
    if (!filters.empty()) notes.push_back(words(language, "figures.table.filters", {{"value", filters}}));
    return notes;
}

/// One cell of the clipboard: a tab or a line end would end it.
std::string inOneCell(std::string text)
{
    std::ranges::replace_if(text, [](char letter) { return letter == '\t' || letter == '\n' || letter == '\r'; }, ' ');
    return text;
}

} // namespace

FigureTable tableFigures(const BookTable& table, const TableQuery& query, std::span<const std::uint32_t> rows,
                         std::span<const TableColumn> columns, Language language)
{
    FigureTable figures;
    figures.name = wordsFor(language, table.kind());
    figures.title = figures.name;
    figures.notes = notesOf(table, query, language);
    figures.columns = headings(table, columns, language);
    figures.rows.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        std::vector<FigureCell>& cells = figures.rows.emplace_back();
        cells.reserve(columns.size());
        for (const TableColumn column : columns) cells.push_back(figureOf(table, row, column, language));
    }
    figures.total = totalOf(table, rows, columns, language);
    return figures;
}

std::string tableTabs(const BookTable& table, std::span<const std::uint32_t> rows, std::span<const TableColumn> columns,
                      Language language, bool hasHeadings)
{
    std::string text;
    const auto end = [&] { text.back() = '\n'; };
    if (columns.empty()) return text;
    if (hasHeadings) {
        for (const std::string& heading : headings(table, columns, language)) text += inOneCell(heading) + '\t';
        end();
    }
    for (const std::uint32_t row : rows) {
        for (const TableColumn column : columns) {
            const FigureCell figure = figureOf(table, row, column, language);
            const bool isText = std::holds_alternative<std::string>(figure);
            const std::string plain = plainFigure(figure, language);
            text += inOneCell(isText ? withoutFormula(plain) : plain) + '\t';
        }
        end();
    }
    return text;
}

} // namespace encours
