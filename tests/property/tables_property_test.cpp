// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "desk/tables/make_table.h"
#include "property/dunning_book.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

// Properties of the long lists over random books: their amounts are those of the aged balance, and what a query finds is what
// a plain look at every cell finds. Split into parts, so that none runs long under sanitizers.
namespace encours::property {
namespace {

constexpr int parts = 10;
constexpr int casesInPart = caseCount / parts;

constexpr std::array kinds{TableKind::Invoices, TableKind::Customers, TableKind::Payments};

class TableProperty : public testing::TestWithParam<int> {
protected:
    template <typename Check>
    void forAll(Check check)
    {
        for (int number = 0; number < casesInPart; ++number) {
            const auto seed = static_cast<std::uint64_t>(GetParam() * casesInPart + number);
            Generator generator(seed);
            const DunningBook book = randomDunningBook(generator, Policies::Standard);
            const Date day = book.middle.plusDays(generator.small(-40, 70));
            m_portfolio = book.knownOn(day);
            m_context = book.contextOn(day, *m_portfolio);
            check(generator);
            ASSERT_FALSE(HasFatalFailure()) << "seed " << seed << " on " << formatIsoDate(day);
        }
    }
    [[nodiscard]] BookTable table(TableKind kind) const { return BookTable(makeTable(m_portfolio, m_context, kind)); }

    std::shared_ptr<const Portfolio> m_portfolio;
    DunningContext m_context;
};

INSTANTIATE_TEST_SUITE_P(Part, TableProperty, testing::Range(0, parts));

std::vector<std::uint32_t> allRows(const BookTable& table)
{
    std::vector<std::uint32_t> rows(table.rowCount());
    for (std::uint32_t row = 0; row < rows.size(); ++row) rows[row] = row;
    return rows;
}

void expectAgeing(const BookTable& table, const std::vector<std::uint32_t>& rows, const Ageing& ageing)
{
    ASSERT_EQ(table.sum(rows, TableColumn::NotDue), ageing.notDue);
    ASSERT_EQ(table.sum(rows, TableColumn::Overdue), ageing.overdue());
    ASSERT_EQ(table.sum(rows, TableColumn::Days1To30), ageing.days1To30);
    ASSERT_EQ(table.sum(rows, TableColumn::Days31To60), ageing.days31To60);
    ASSERT_EQ(table.sum(rows, TableColumn::Days61To90), ageing.days61To90);
    ASSERT_EQ(table.sum(rows, TableColumn::Over90), ageing.over90);
    ASSERT_EQ(table.sum(rows, TableColumn::Bills), ageing.bills);
}

TEST_P(TableProperty, AddsUpToTheAgedBalance)
{
    forAll([&](Generator& generator) {
        const Ageing ageing = ageingOf(*m_portfolio, m_context.today);
        const BookTable invoices = table(TableKind::Invoices);
        const BookTable customers = table(TableKind::Customers);
        const BookTable payments = table(TableKind::Payments);
        expectAgeing(invoices, allRows(invoices), ageing);
        expectAgeing(customers, allRows(customers), ageing);
        ASSERT_EQ(customers.sum(allRows(customers), TableColumn::Balance), ageing.total());
        ASSERT_EQ(customers.sum(allRows(customers), TableColumn::Unallocated), ageing.unallocated);
        ASSERT_EQ(payments.sum(allRows(payments), TableColumn::Unallocated), -ageing.unallocated);

        // The figure of one customer in one column leads to lines that make it.
        const CustomerId customer{generator.between(1, static_cast<std::int64_t>(m_portfolio->size()))};
        constexpr std::array ages{FilterName::NotDue, FilterName::Overdue,    FilterName::Days1To30,
                                  FilterName::Bills,  FilterName::Days31To60, FilterName::Days61To90,
                                  FilterName::Over90};
        const FilterName age = ages.at(static_cast<std::size_t>(generator.small(0, 6)));
        const std::vector<TableFilter> filters{{FilterName::Customer, std::to_string(customer.value)}, {age, {}}};
        const TableColumn column = amountOf(TableKind::Invoices, filters);
        const auto lines = invoices.find({{}, filters, usualSort(TableKind::Invoices)});
        ASSERT_EQ(invoices.sum(lines->rows, column), customers.sum(std::array{*customers.rowOf(customer)}, column));
        for (const std::uint32_t row : lines->rows)
            ASSERT_TRUE(std::get<Money>(invoices.cell(row, column, Language::French)).isPositive());
    });
}

// --- What a query finds, found again by looking at every cell. ---

std::string textOf(const BookTable& table, std::uint32_t row, TableColumn column)
{
    const TableCell cell = table.cell(row, column, Language::French);
    const auto* const text = std::get_if<std::string>(&cell);
    return text != nullptr ? *text : std::string{};
}

bool isEmpty(const BookTable& table, std::uint32_t row, TableColumn column)
{
    return std::holds_alternative<std::monostate>(table.cell(row, column, Language::French));
}

/// < 0, 0, > 0 as the left cell stands before, beside or behind the right one; texts by what they fold to, without numbers
/// among them.
int compareCells(const TableCell& left, const TableCell& right)
{
    const auto order = [](const auto& one, const auto& other) { return one < other ? -1 : other < one ? 1 : 0; };
    if (const auto* const text = std::get_if<std::string>(&left))
        return order(foldForSearch(*text), foldForSearch(std::get<std::string>(right)));
    if (const auto* const amount = std::get_if<Money>(&left)) return order(*amount, std::get<Money>(right));
    if (const auto* const day = std::get_if<Date>(&left)) return order(*day, std::get<Date>(right));
    if (const auto* const count = std::get_if<std::int64_t>(&left)) return order(*count, std::get<std::int64_t>(right));
    return order(std::get<TableState>(left), std::get<TableState>(right));
}

bool holdsText(const BookTable& table, std::uint32_t row, const std::string& typed)
{
    if (typed.empty()) return true;
    std::vector<TableColumn> columns{TableColumn::CustomerName, TableColumn::CustomerCode};
    if (table.kind() != TableKind::Customers) columns.push_back(TableColumn::Number);
    if (table.kind() == TableKind::Payments) columns.push_back(TableColumn::PaidNumbers);
    return std::ranges::any_of(columns, [&](TableColumn column) {
        return foldForSearch(textOf(table, row, column)).find(foldForSearch(typed)) != std::string::npos;
    });
}

bool passes(const BookTable& table, std::uint32_t row, const TableFilter& filter)
{
    const auto amount = [&](TableColumn column) { return std::get<Money>(table.cell(row, column, Language::French)); };
    switch (filter.name) {
    case FilterName::Overdue: return !amount(TableColumn::Overdue).isZero();
    case FilterName::Days31To60: return !amount(TableColumn::Days31To60).isZero();
    case FilterName::Unallocated: return !amount(TableColumn::Unallocated).isZero();
    case FilterName::Disputed: return amount(TableColumn::Disputed).isPositive();
    case FilterName::Customer: return std::to_string(table.customer(row).value) == filter.value;
    default: return false;
    }
}

/// Every one of the groups that are filtered by has a filter that lets the row through.
bool passesAll(const BookTable& table, std::uint32_t row, const std::vector<TableFilter>& filters)
{
    return std::ranges::all_of(filters, [&](const TableFilter& filter) {
        return std::ranges::any_of(filters, [&](const TableFilter& other) {
            return filterGroup(other.name) == filterGroup(filter.name) && passes(table, row, other);
        });
    });
}

void expectOrder(const BookTable& table, const TableFound& found)
{
    const TableSort& sort = found.query.sort;
    // Ranks of numbers inside texts are not those of their letters; a unit test knows them.
    const bool isOfLetters = columnType(sort.column) == ColumnType::Text;
    for (std::size_t place = 1; place < found.rows.size(); ++place) {
        const std::uint32_t before = found.rows[place - 1];
        const std::uint32_t after = found.rows[place];
        if (isEmpty(table, after, sort.column)) {
            ASSERT_TRUE(!isEmpty(table, before, sort.column) || before < after);
            continue;
        }
        ASSERT_FALSE(isEmpty(table, before, sort.column));
        if (isOfLetters) continue;
        const int order = compareCells(table.cell(before, sort.column, Language::French),
                                       table.cell(after, sort.column, Language::French));
        ASSERT_TRUE(sort.isDescending ? order >= 0 : order <= 0) << tableColumnCode(sort.column);
        ASSERT_TRUE(order != 0 || before < after) << "equal ones keep their order";
    }
}

TableQuery randomQuery(Generator& generator, const BookTable& table)
{
    constexpr std::array typed{"", "", "f", "f1", "c", "c0", "1", "é", "zz"};
    TableQuery query;
    query.text = typed.at(static_cast<std::size_t>(generator.small(0, 8)));
    const auto add = [&](FilterName name, std::string value, int percent) {
        if (canFilter(table.kind(), name) && generator.chance(percent))
            query.filters.push_back({name, std::move(value)});
    };
    add(FilterName::Overdue, {}, 20);
    add(FilterName::Days31To60, {}, 20);
    add(FilterName::Unallocated, {}, 20);
    add(FilterName::Disputed, {}, 20);
    add(FilterName::Customer, std::to_string(generator.small(1, 3)), 30);
    const auto& columns = table.columns();
    query.sort.column =
        columns[static_cast<std::size_t>(generator.small(0, static_cast<int>(columns.size()) - 1))].column;
    query.sort.isDescending = generator.chance(50);
    return query;
}

/// The amount of a row may answer what looks like one.
bool mayBeAmount(const std::string& typed)
{
    return !typed.empty() && typed.find_first_not_of("0123456789") == std::string::npos;
}

TEST_P(TableProperty, FindsWhatAPlainLookFinds)
{
    forAll([&](Generator& generator) {
        const BookTable rows = table(kinds.at(static_cast<std::size_t>(generator.small(0, 2))));
        const TableQuery query = randomQuery(generator, rows);
        const auto found = rows.find(query);
        for (std::uint32_t row = 0; row < rows.rowCount(); ++row) {
            const bool isFound = std::ranges::find(found->rows, row) != found->rows.end();
            const bool isExpected = holdsText(rows, row, query.text) && passesAll(rows, row, query.filters);
            if (isFound != isExpected) {
                ASSERT_TRUE(isFound && mayBeAmount(query.text)) << query.text << ' ' << filtersText(query.filters);
            }
        }
        expectOrder(rows, *found);
    });
}

TEST_P(TableProperty, FindsTheSameFromWhatWasFoundBefore)
{
    forAll([&](Generator& generator) {
        const BookTable rows = table(kinds.at(static_cast<std::size_t>(generator.small(0, 2))));
        std::optional<TableFound> previous;
        for (int step = 0; step < 4; ++step) {
            TableQuery query = randomQuery(generator, rows);
            if (previous && generator.chance(60)) { // somebody types on, adds a chip, sorts otherwise
                query.text = previous->query.text + query.text;
                if (generator.chance(50)) query.filters = previous->query.filters;
                if (generator.chance(50)) query.sort = previous->query.sort;
            }
            auto found = rows.find(query, {}, previous ? &*previous : nullptr);
            ASSERT_EQ(found->rows, rows.find(query)->rows)
                << "\"" << query.text << "\" " << filtersText(query.filters) << " after \""
                << (previous ? previous->query.text : "") << "\" "
                << (previous ? filtersText(previous->query.filters) : "");
            previous = std::move(found);
        }
    });
}

} // namespace
} // namespace encours::property
