// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list_verb.h"

#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "desk/tables/show_table.h"
#include "desk/tables/table_figures.h"
#include "desk/tables/table_words.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace encours {
namespace {

/// A terminal is no place for a million lines.
constexpr int usualLimit = 50;
constexpr int notGiven = -1;
constexpr std::string_view descending = ":desc";
constexpr std::string_view customerFilter = "customer=";

struct ListOptions {
    TableKind kind = TableKind::Invoices;
    std::string search;
    std::vector<std::string> filters;
    std::string sort;
    std::string columns;
    std::string asOf;
    int limit = notGiven;
    FigureFiles files;
};

/// What was found, ready to be shown.
struct FoundList {
    std::shared_ptr<const BookTable> table;
    TableFound found;
    std::vector<TableColumn> columns;

    [[nodiscard]] std::span<const std::uint32_t> first(std::size_t count) const
    {
        return std::span(found.rows).first(std::min(count, found.rows.size()));
    }
};

/// Customers are named by their codes here, by their ids inside. Errors: as parseFilters(), CustomerUnknown.
Result<std::vector<TableFilter>> filtersOf(const Desk& desk, const ListOptions& options)
{
    std::vector<TableFilter> filters;
    for (const std::string& typed : options.filters) {
        std::string text = typed;
        if (typed.starts_with(customerFilter)) {
            ENCOURS_ASSIGN(const CustomerId customer, resolveCustomer(desk, typed.substr(customerFilter.size())));
            text = std::string{customerFilter} + std::to_string(customer.value);
        }
        ENCOURS_ASSIGN(const auto parsed, parseFilters(options.kind, text));
        filters.insert(filters.end(), parsed.begin(), parsed.end());
    }
    return filters;
}

/// Errors: TableColumnUnknown{value}.
Result<TableColumn> columnOf(const BookTable& table, std::string_view code)
{
    const auto column = parseTableColumn(code);
    const auto isOfTable = [&](const ColumnOfTable& known) { return known.column == column; };
    if (!column || std::ranges::none_of(table.columns(), isOfTable))
        return Fault{FaultCode::TableColumnUnknown, {{"value", std::string{code}}}, "no such column"};
    return *column;
}

Result<TableSort> sortOf(const BookTable& table, std::string_view typed)
{
    if (typed.empty()) return usualSort(table.kind());
    const bool isDescending = typed.ends_with(descending);
    if (isDescending) typed.remove_suffix(descending.size());
    ENCOURS_ASSIGN(const TableColumn column, columnOf(table, typed));
    return TableSort{column, isDescending};
}

Result<std::vector<TableColumn>> shownColumns(const BookTable& table, const std::string& typed)
{
    std::vector<TableColumn> columns;
    for (const std::string& code : splitList(typed)) {
        ENCOURS_ASSIGN(const TableColumn column, columnOf(table, code));
        columns.push_back(column);
    }
    if (!columns.empty()) return columns;
    for (const ColumnOfTable& column : table.columns()) {
        if (column.isShown) columns.push_back(column.column);
    }
    return columns;
}

Result<FoundList> findList(const Desk& desk, const ListOptions& options, Date asOf)
{
    TableQuery query;
    query.text = options.search;
    ENCOURS_ASSIGN(query.filters, filtersOf(desk, options));
    FoundList list;
    list.table = ShowTable{desk}.execute(options.kind, asOf);
    ENCOURS_ASSIGN(query.sort, sortOf(*list.table, options.sort));
    ENCOURS_ASSIGN(list.columns, shownColumns(*list.table, options.columns));
    list.found = *list.table->find(query);
    return list;
}

struct JsonOfCell {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(Money amount) const { return amount.minorUnits(); }
    Json operator()(Date day) const { return formatIsoDate(day); }
    Json operator()(std::int64_t count) const { return count; }
    Json operator()(TableState state) const { return tableStateCode(state); }
};

std::string jsonKey(TableColumn column)
{
    if (column == TableColumn::CustomerName) return "name";
    if (column == TableColumn::CustomerCode) return "customer";
    const std::string code{tableColumnCode(column)};
    return columnType(column) == ColumnType::Amount ? code + "_cents" : code;
}

Json rowJson(const BookTable& table, std::uint32_t row, Language language)
{
    Json json = Json::object();
    for (const ColumnOfTable& column : table.columns())
        json[jsonKey(column.column)] = std::visit(JsonOfCell{}, table.cell(row, column.column, language));
    if (const auto item = table.item(row)) {
        json["item"] = item->value;
        json["kind"] = itemKindCode(*table.itemKind(row));
    }
    json["means"] = paymentMeansCode(table.means(row));
    return json;
}

Json listJson(const FoundList& list, std::size_t limit, Language language)
{
    const BookTable& table = *list.table;
    const TableQuery& query = list.found.query;
    Json sums = Json::object();
    for (const ColumnSum& sum : table.sums(list.found.rows)) sums[jsonKey(sum.column)] = sum.sum.minorUnits();
    Json rows = Json::array();
    for (const std::uint32_t row : list.first(limit)) rows.push_back(rowJson(table, row, language));
    return {{"as_of", formatIsoDate(table.day())},
            {"currency", table.currency().code()},
            {"search", query.text},
            {"filters", filtersText(query.filters)},
            {"sort", std::string{tableColumnCode(query.sort.column)} +
                         (query.sort.isDescending ? std::string{descending} : std::string{})},
            {"count", list.found.rows.size()},
            {"sums", std::move(sums)},
            {"rows", std::move(rows)}};
}

void show(Session& session, const FoundList& list, std::size_t limit)
{
    if (session.isJson()) return;
    const auto rows = list.first(limit);
    if (rows.empty()) return session.say(session.words("cli.table.none"));
    const auto language = session.language();
    FigureTable figures = tableFigures(*list.table, list.found.query, rows, list.columns, language);
    const bool isCut = rows.size() < list.found.rows.size();
    if (isCut) figures.total.clear(); // it would be that of the lines that are shown
    showFigures(session, figures);
    const TableColumn column = amountOf(list.table->kind(), list.found.query.filters);
    const Money sum = list.table->sum(list.found.rows, column);
    session.say(words(language, isCut ? "cli.table.shown" : "cli.table.lines",
                      {{"count", std::to_string(list.found.rows.size())},
                       {"shown", std::to_string(rows.size())},
                       {"name", columnHeading(language, list.table->kind(), column)},
                       {"sum_cents", std::to_string(sum.minorUnits())}},
                      list.table->currency()));
}

Result<ExitStatus> showList(Session& session, const ListOptions& options)
{
    if (options.limit < notGiven) return unknownValue("--limit", std::to_string(options.limit));
    ENCOURS_ASSIGN(const Date asOf, dateOr(options.asOf, session.today()));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    ENCOURS_ASSIGN(const FoundList list, findList(*desk, options, asOf));
    // Files and scripts want all lines unless they say so.
    const std::size_t all = list.found.rows.size();
    const std::size_t limit = options.limit > 0 ? static_cast<std::size_t>(options.limit) : all;
    if (!options.files.csv.empty() || !options.files.xlsx.empty()) {
        const std::vector<FigureTable> tables{
            tableFigures(*list.table, list.found.query, list.first(limit), list.columns, session.language())};
        ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    }
    if (session.isJson()) session.print(listJson(list, limit, session.language()));
    show(session, list, options.limit == notGiven ? usualLimit : limit);
    return ExitStatus::Done;
}

/// The filters that a list knows, for the help.
std::string filterHelp(TableKind kind)
{
    std::string codes;
    for (std::size_t place = 0; place < filterNameCount; ++place) {
        const auto name = static_cast<FilterName>(place);
        if (!canFilter(kind, name)) continue;
        codes += (codes.empty() ? "" : ", ") + std::string{filterCode(name)} + (takesValue(name) ? "=…" : "");
    }
    return "Only these lines, several times or with / between: " + codes;
}

std::string columnHelp(TableKind kind)
{
    std::string codes;
    for (const ColumnOfTable& column : tableColumns(kind))
        codes += (codes.empty() ? "" : ", ") + std::string{tableColumnCode(column.column)};
    return codes;
}

} // namespace

void addListVerb(Verbs& verbs, TableKind kind, const std::string& does)
{
    auto options = std::make_shared<ListOptions>();
    options->kind = kind;
    auto verb = verbs.add(std::string{tableKindCode(kind)}, does,
                          [options](Session& session) { return showList(session, *options); });
    verb.option("--search", options->search, "Only lines that hold these words, an amount or a telephone");
    verb.repeated("--filter", options->filters, filterHelp(kind));
    verb.option("--sort", options->sort, "A column; largest or last first with :desc behind it");
    verb.option("--columns", options->columns, "What is shown, in this order, of: " + columnHelp(kind));
    verb.option("--as-of", options->asOf, "Day (YYYY-MM-DD); today when absent");
    verb.option("--limit", options->limit, "At most so many lines; 50 on the screen when absent, 0 for all");
    addFigureFiles(verb, options->files);
}

} // namespace encours
