// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tables/make_table.h"
#include "desk/tables/measure_tables.h"
#include "desk/tables/show_table.h"
#include "desk/tables/table_figures.h"
#include "desk/tables/table_words.h"

#include "property/generator.h"
#include "support/account_builder.h"
#include "support/small_book.h"

#include <gtest/gtest.h>

#include <functional>
#include <numeric>
#include <set>
#include <span>
#include <thread>

namespace encours {
namespace {

using test::AccountBuilder;

const Date today = Date::of(2026, 11, 20);

std::shared_ptr<const Portfolio> book(std::vector<Account> accounts)
{
    return Portfolio::fromAccounts(std::move(accounts), Currency::euro());
}

/// Martin owes F9 (1 000,00, 20 days late), F10 (250,00, not due), and paid F1 by VIR-7, of which 50,00 is left; Lefèvre
/// owes 2024-001 (1 200,50, 95 days late, disputed) and has an open credit note.
std::shared_ptr<const Portfolio> someBook()
{
    const Account martin = AccountBuilder("C10", 1)
                               .field(CustomerField::Name, "Martin & Fils")
                               .field(CustomerField::Controller, "Julie")
                               .field(CustomerField::Phone, "04 91 55 66 77")
                               .field(CustomerField::CreditLimit, "1000.00")
                               .invoiceDue("F1", 45'000, today.plusDays(-70))
                               .invoiceDue("F9", 100'000, today.plusDays(-20))
                               .invoiceDue("F10", 25'000, today.plusDays(10))
                               .payment("VIR-7", 50'000, today.plusDays(-60))
                               .allocate("VIR-7", "F1", 45'000)
                               .build();
    const Account lefevre = AccountBuilder("C9", 2)
                                .field(CustomerField::Name, "Éts Lefèvre")
                                .field(CustomerField::Email, "compta@lefevre.fr")
                                .invoiceDue("2024-001", 120'050, today.plusDays(-95))
                                .creditNote("AV-3", 10'000, today.plusDays(-30))
                                .dispute(today.plusDays(-10), today.plusDays(20), {{"2024-001", 120'050}})
                                .build();
    return book({martin, lefevre});
}

class BookTables : public testing::Test {
protected:
    [[nodiscard]] std::shared_ptr<const BookTable> table(TableKind kind, Date day = today) const
    {
        const DunningContext context = contextFor(*m_portfolio, std::make_shared<const DunningPolicy>(), day);
        return std::make_shared<const BookTable>(makeTable(m_portfolio, context, kind));
    }
    [[nodiscard]] static TableQuery query(TableKind kind, std::string_view filters, std::string text = {})
    {
        return {std::move(text), *parseFilters(kind, filters), usualSort(kind)};
    }
    /// The numbers (of customers the codes) that answer, in their order.
    [[nodiscard]] static std::vector<std::string> found(const BookTable& table, const TableQuery& query)
    {
        std::vector<std::string> texts;
        const auto column = table.kind() == TableKind::Customers ? TableColumn::CustomerCode : TableColumn::Number;
        const TableFound answer = *table.find(query);
        for (const std::uint32_t row : answer.rows) texts.push_back(text(table, row, column));
        return texts;
    }
    [[nodiscard]] std::vector<std::string> found(TableKind kind, std::string_view filters, std::string typed = {}) const
    {
        return found(*table(kind), query(kind, filters, std::move(typed)));
    }
    [[nodiscard]] static std::string text(const BookTable& table, std::uint32_t row, TableColumn column)
    {
        const TableCell cell = table.cell(row, column, Language::French);
        const auto* const held = std::get_if<std::string>(&cell);
        return held != nullptr ? *held : std::string{};
    }
    [[nodiscard]] static std::uint32_t rowNamed(const BookTable& table, std::string_view number)
    {
        for (std::uint32_t row = 0; row < table.rowCount(); ++row) {
            if (text(table, row, TableColumn::Number) == number) return row;
        }
        ADD_FAILURE() << "no row " << number;
        return 0;
    }

    std::shared_ptr<const Portfolio> m_portfolio = someBook();
};

using Texts = std::vector<std::string>;

TEST_F(BookTables, HoldDebitsAndCreditNotesSettledOnesToo)
{
    EXPECT_EQ(found(TableKind::Invoices, ""), (Texts{"2024-001", "F1", "AV-3", "F9", "F10"})) << "by due date";
    EXPECT_EQ(found(TableKind::Payments, ""), (Texts{"AV-3", "VIR-7"})) << "the newest first";
    EXPECT_EQ(found(TableKind::Customers, ""), (Texts{"C9", "C10"})) << "by what is overdue";
}

TEST_F(BookTables, KnowNothingThatWasBookedLater)
{
    const auto before = table(TableKind::Invoices, today.plusDays(-60));
    EXPECT_EQ(found(*before, query(TableKind::Invoices, "")), (Texts{"2024-001", "F1"}));
    const auto row = rowNamed(*before, "F1");
    EXPECT_EQ(before->cell(row, TableColumn::Open, Language::French), TableCell{Money(0)}) << "paid that day";
    const auto earlier = table(TableKind::Invoices, today.plusDays(-61));
    EXPECT_EQ(earlier->cell(rowNamed(*earlier, "F1"), TableColumn::Open, Language::French), TableCell{Money(45'000)});
}

TEST_F(BookTables, SayOfAnInvoiceWhatTheCallOfTheDaySays)
{
    const auto invoices = table(TableKind::Invoices);
    const auto cell = [&](std::string_view number, TableColumn column) {
        return invoices->cell(rowNamed(*invoices, number), column, Language::French);
    };
    EXPECT_EQ(cell("F9", TableColumn::State), TableCell{TableState::Overdue});
    EXPECT_EQ(cell("F9", TableColumn::DaysLate), TableCell{std::int64_t{20}});
    EXPECT_EQ(cell("F9", TableColumn::Days1To30), TableCell{Money(100'000)});
    EXPECT_EQ(cell("F10", TableColumn::State), TableCell{TableState::NotDue});
    EXPECT_EQ(cell("F10", TableColumn::DaysLate), TableCell{std::int64_t{0}});
    EXPECT_EQ(cell("F1", TableColumn::State), TableCell{TableState::Settled});
    EXPECT_EQ(cell("F1", TableColumn::Paid), TableCell{Money(45'000)});
    EXPECT_EQ(cell("2024-001", TableColumn::State), TableCell{TableState::Disputed});
    EXPECT_EQ(cell("2024-001", TableColumn::Disputed), TableCell{Money(120'050)});
    EXPECT_EQ(cell("AV-3", TableColumn::State), TableCell{TableState::Unallocated});
    EXPECT_EQ(cell("AV-3", TableColumn::Open), TableCell{Money(-10'000)});
    EXPECT_EQ(cell("F9", TableColumn::CustomerName), TableCell{std::string{"Martin & Fils"}});
    EXPECT_EQ(cell("F9", TableColumn::Salesperson), TableCell{});
}

TEST_F(BookTables, SayOfAPaymentWhatItPaid)
{
    const auto payments = table(TableKind::Payments);
    const auto row = rowNamed(*payments, "VIR-7");
    const auto cell = [&](TableColumn column) { return payments->cell(row, column, Language::French); };
    EXPECT_EQ(cell(TableColumn::Amount), TableCell{Money(50'000)});
    EXPECT_EQ(cell(TableColumn::Allocated), TableCell{Money(45'000)});
    EXPECT_EQ(cell(TableColumn::Unallocated), TableCell{Money(5'000)});
    EXPECT_EQ(cell(TableColumn::PaidNumbers), TableCell{std::string{"F1"}});
    EXPECT_EQ(cell(TableColumn::State), TableCell{TableState::PartlyAllocated});
    EXPECT_EQ(found(TableKind::Payments, "", "f1"), Texts{"VIR-7"}) << "found by what it paid";
    EXPECT_EQ(found(TableKind::Payments, "unallocated/payment"), Texts{"VIR-7"});
}

TEST_F(BookTables, SayOfACustomerHowItStands)
{
    const auto customers = table(TableKind::Customers);
    const auto row = *customers->rowOf(CustomerId{1});
    const auto cell = [&](TableColumn column) { return customers->cell(row, column, Language::French); };
    EXPECT_EQ(cell(TableColumn::Balance), TableCell{Money(120'000)});
    EXPECT_EQ(cell(TableColumn::Overdue), TableCell{Money(100'000)});
    EXPECT_EQ(cell(TableColumn::Unallocated), TableCell{Money(-5'000)});
    EXPECT_EQ(cell(TableColumn::OpenCount), TableCell{std::int64_t{2}});
    EXPECT_EQ(cell(TableColumn::OldestDueOn), TableCell{today.plusDays(-20)});
    EXPECT_EQ(cell(TableColumn::DaysLate), TableCell{std::int64_t{20}});
    EXPECT_EQ(cell(TableColumn::LastPaymentOn), TableCell{today.plusDays(-60)});
    EXPECT_EQ(cell(TableColumn::LastContactOn), TableCell{});
    EXPECT_EQ(cell(TableColumn::CreditLimit), TableCell{Money(100'000)});
    EXPECT_EQ(cell(TableColumn::State), TableCell{TableState::Overdue});
    EXPECT_EQ(found(TableKind::Customers, "over-limit"), Texts{"C10"});
    EXPECT_EQ(found(TableKind::Customers, "disputed"), Texts{"C9"});
    EXPECT_EQ(found(TableKind::Customers, "", "0491556"), Texts{"C10"});
    EXPECT_EQ(found(TableKind::Customers, "", "+33 4 91 55"), Texts{"C10"});
    EXPECT_EQ(found(TableKind::Customers, "", "@lefevre"), Texts{"C9"});
}

TEST_F(BookTables, FindEveryWordWhateverTheAccents)
{
    EXPECT_EQ(found(TableKind::Invoices, "", "lefevre"), (Texts{"2024-001", "AV-3"}));
    EXPECT_EQ(found(TableKind::Invoices, "", "LEFÈVRE 2024"), Texts{"2024-001"});
    EXPECT_EQ(found(TableKind::Invoices, "", "martin 2024"), Texts{});
    EXPECT_EQ(found(TableKind::Invoices, "", "c9"), (Texts{"2024-001", "AV-3"})) << "the code";
    EXPECT_EQ(found(TableKind::Invoices, "", "1 200,50"), Texts{"2024-001"}) << "the amount";
    EXPECT_EQ(found(TableKind::Invoices, "", "1000"), Texts{"F9"});
    EXPECT_EQ(found(TableKind::Invoices, "", "fils f1"), (Texts{"F1", "F10"}));
    EXPECT_EQ(found(TableKind::Invoices, "", "julie"), Texts{}) << "not searched here";
}

TEST_F(BookTables, FindNothingAcrossTwoTexts)
{
    EXPECT_EQ(found(TableKind::Invoices, "", "c9éts"), Texts{});
    EXPECT_EQ(found(TableKind::Invoices, "", "f1f9"), Texts{});
}

TEST_F(BookTables, WidenWithinAGroupAndNarrowAcrossGroups)
{
    EXPECT_EQ(found(TableKind::Invoices, "overdue"), (Texts{"2024-001", "F9"}));
    EXPECT_EQ(found(TableKind::Invoices, "d1-30/over-90"), (Texts{"2024-001", "F9"}));
    EXPECT_EQ(found(TableKind::Invoices, "d1-30/disputed"), Texts{});
    EXPECT_EQ(found(TableKind::Invoices, "overdue/disputed"), Texts{"2024-001"});
    EXPECT_EQ(found(TableKind::Invoices, "callable"), Texts{"F9"});
    EXPECT_EQ(found(TableKind::Invoices, "settled"), Texts{"F1"});
    EXPECT_EQ(found(TableKind::Invoices, "credit-note/open"), Texts{"AV-3"});
}

TEST_F(BookTables, FilterByValues)
{
    EXPECT_EQ(found(TableKind::Invoices, "customer=2/open"), (Texts{"2024-001", "AV-3"}));
    EXPECT_EQ(found(TableKind::Invoices, "customer=1/customer=2/open").size(), 4U);
    EXPECT_EQ(found(TableKind::Invoices, "controller=JULIE/open"), (Texts{"F9", "F10"}));
    EXPECT_EQ(found(TableKind::Invoices, "controller=/open"), (Texts{"2024-001", "AV-3"})) << "nobody's";
    EXPECT_EQ(found(TableKind::Invoices, "due-from=2026-11-01/due-to=2026-11-30"), Texts{"F10"});
    EXPECT_EQ(found(TableKind::Invoices, "amount-from=1000"), (Texts{"2024-001", "F9"}));
    EXPECT_EQ(found(TableKind::Invoices, "amount-from=100/amount-to=250.00"), (Texts{"AV-3", "F10"}));
    EXPECT_EQ(found(TableKind::Invoices, "means=vir").size(), 5U) << "as the customer pays";
    EXPECT_EQ(found(TableKind::Invoices, "means=chq"), Texts{});
    EXPECT_EQ(found(TableKind::Invoices, "sector=general").size(), 5U) << "as the book says";
    EXPECT_EQ(found(TableKind::Invoices, "sector=wine"), Texts{});
}

TEST_F(BookTables, SortNumbersInTextsAsNumbersAndBlanksLast)
{
    const auto invoices = table(TableKind::Invoices);
    const auto sorted = [&](TableColumn column, bool isDescending) {
        return found(*invoices, {{}, {}, {column, isDescending}});
    };
    EXPECT_EQ(sorted(TableColumn::Number, false), (Texts{"2024-001", "AV-3", "F1", "F9", "F10"}));
    EXPECT_EQ(sorted(TableColumn::Number, true), (Texts{"F10", "F9", "F1", "AV-3", "2024-001"}));
    EXPECT_EQ(sorted(TableColumn::CustomerCode, false).front(), "2024-001") << "C9 before C10";
    EXPECT_EQ(sorted(TableColumn::CustomerName, false).front(), "2024-001") << "É as E";
    EXPECT_EQ(sorted(TableColumn::Amount, true), (Texts{"2024-001", "F9", "F1", "F10", "AV-3"}));
    EXPECT_EQ(sorted(TableColumn::Controller, false).back(), "AV-3") << "without one: last";
    EXPECT_EQ(sorted(TableColumn::Controller, true).back(), "AV-3") << "in this direction too";
    EXPECT_EQ(sorted(TableColumn::State, false).front(), "F9") << "the worst first";
    EXPECT_EQ(sorted(TableColumn::Disputed, true).front(), "2024-001");
}

TEST_F(BookTables, AddUpTheAmountsThatLedToThem)
{
    const auto invoices = table(TableKind::Invoices);
    const auto filters = *parseFilters(TableKind::Invoices, "d1-30");
    EXPECT_EQ(amountOf(TableKind::Invoices, filters), TableColumn::Days1To30);
    const auto answer = *invoices->find({{}, filters, usualSort(TableKind::Invoices)});
    EXPECT_EQ(invoices->sum(answer.rows, TableColumn::Days1To30), Money(100'000));
    const auto all = *invoices->find({{}, {}, usualSort(TableKind::Invoices)});
    EXPECT_EQ(invoices->sum(all.rows, TableColumn::Open), Money(100'000 + 25'000 + 120'050 - 10'000));
    EXPECT_EQ(invoices->sum(all.rows, TableColumn::Paid), Money(45'000));
    for (const ColumnSum& sum : invoices->sums(all.rows))
        EXPECT_EQ(sum.sum, invoices->sum(all.rows, sum.column)) << tableColumnCode(sum.column);
    EXPECT_EQ(amountOf(TableKind::Payments, {{FilterName::Unallocated, {}}}), TableColumn::Unallocated);
    EXPECT_EQ(amountOf(TableKind::Payments, {}), TableColumn::Amount);
    EXPECT_EQ(amountOf(TableKind::Invoices, {{FilterName::Days1To30, {}}, {FilterName::Over90, {}}}),
              TableColumn::Open);
}

TEST_F(BookTables, StopWhenNobodyWaitsAnyMore)
{
    Cancellation cancellation;
    cancellation.request();
    EXPECT_FALSE(table(TableKind::Invoices)->find({{}, {}, usualSort(TableKind::Invoices)}, cancellation));
    const DunningContext context = contextFor(*m_portfolio, std::make_shared<const DunningPolicy>(), today);
    EXPECT_EQ(makeTable(m_portfolio, context, TableKind::Payments, cancellation), nullptr);
}

TEST_F(BookTables, LeaveOutCustomersThatWereMerged)
{
    Account merged = AccountBuilder("C77", 2).build();
    merged.mergedInto = CustomerId{1};
    m_portfolio = book({AccountBuilder("C1", 1).build(), merged});
    EXPECT_EQ(found(TableKind::Customers, ""), Texts{"C1"});
    EXPECT_FALSE(table(TableKind::Customers)->rowOf(CustomerId{2}));
}

TEST_F(BookTables, TellWhereALineStands)
{
    const auto invoices = table(TableKind::Invoices);
    const auto row = rowNamed(*invoices, "F10");
    EXPECT_EQ(invoices->rowOf(invoices->customer(row), invoices->item(row)), row);
    EXPECT_FALSE(invoices->rowOf(CustomerId{2}, invoices->item(row)));
    EXPECT_FALSE(invoices->rowOf(CustomerId{99}, invoices->item(row)));
    EXPECT_EQ(invoices->itemKind(row), ItemKind::Invoice);
}

TEST_F(BookTables, StandEmptyWithoutBreaking)
{
    m_portfolio = book({});
    for (const TableKind kind : {TableKind::Invoices, TableKind::Customers, TableKind::Payments}) {
        const auto empty = table(kind);
        EXPECT_TRUE(empty->find(query(kind, "open", "martin"))->rows.empty());
        for (const ColumnSum& sum : empty->sums({})) EXPECT_TRUE(sum.sum.isZero());
    }
}

/// Enough lines for the ways of sorting and adding up that few lines never take.
std::shared_ptr<const Portfolio> largeBook(std::int64_t largest)
{
    property::Generator random(7);
    std::vector<Account> accounts;
    for (std::int64_t customer = 1; customer <= 3; ++customer) {
        AccountBuilder builder("C" + std::to_string(customer), customer);
        for (int line = 0; line < 1'000; ++line) {
            const std::string number = "F" + std::to_string(random.small(1, 400));
            const Date on = today.plusDays(-random.small(0, 300));
            if (random.chance(10)) builder.creditNote(number, random.between(1, largest), on);
            else builder.invoice(number, random.between(1, largest), {on, on.plusDays(30)});
        }
        accounts.push_back(builder.build());
    }
    return book(std::move(accounts));
}

TEST_F(BookTables, SortAndAddUpManyLinesAsFewOnes)
{
    for (const std::int64_t largest : {std::int64_t{90'000}, Money::largest / 10'000}) {
        m_portfolio = largeBook(largest);
        const auto invoices = table(TableKind::Invoices);
        const auto amountOfRow = [&](std::uint32_t row) {
            return std::get<Money>(invoices->cell(row, TableColumn::Amount, Language::French)).minorUnits();
        };
        std::vector<std::uint32_t> expected(invoices->rowCount());
        std::iota(expected.begin(), expected.end(), 0U);
        std::ranges::stable_sort(expected, std::greater{}, amountOfRow);
        const auto usual = *invoices->find({{}, {}, usualSort(TableKind::Invoices)});
        const TableQuery byAmount{{}, {}, {TableColumn::Amount, true}};
        EXPECT_EQ(invoices->find(byAmount)->rows, expected);
        EXPECT_EQ(invoices->find(byAmount, {}, &usual)->rows, expected);

        std::int64_t sum = 0;
        for (const std::uint32_t row : expected) sum += amountOfRow(row);
        EXPECT_EQ(invoices->sum(expected, TableColumn::Amount), Money(sum));
        const auto few = std::span(expected).first(20);
        EXPECT_EQ(invoices->sum(few, TableColumn::Overdue) + invoices->sum(few, TableColumn::NotDue) +
                      invoices->sum(few, TableColumn::Unallocated),
                  invoices->sum(few, TableColumn::Open));
    }
}

TEST_F(BookTables, NarrowManyLinesAsTheyFindThem)
{
    m_portfolio = largeBook(90'000);
    const auto invoices = table(TableKind::Invoices);
    const TableSort sort{TableColumn::Number, true};
    const auto wide = *invoices->find({"f", {}, sort});
    const auto many = *invoices->find({"f3", {}, sort}, {}, &wide);
    EXPECT_GT(many.rows.size(), invoices->rowCount() / 16);
    EXPECT_EQ(many.rows, invoices->find({"f3", {}, sort})->rows);
    const auto few = *invoices->find({"f33", {}, sort}, {}, &many);
    EXPECT_LT(few.rows.size(), invoices->rowCount() / 16);
    EXPECT_EQ(few.rows, invoices->find({"f33", {}, sort})->rows);
    const TableQuery otherwise{"f33", {{FilterName::Open, {}}}, {TableColumn::DueOn, false}};
    EXPECT_EQ(invoices->find(otherwise, {}, &few)->rows, invoices->find(otherwise)->rows);
}

TEST_F(BookTables, AnswerSeveralThreadsAtOnce)
{
    m_portfolio = largeBook(90'000);
    const auto invoices = table(TableKind::Invoices);
    const TableQuery query{"f1", {}, {TableColumn::Number, false}};
    std::vector<std::vector<std::uint32_t>> answers(4);
    std::vector<std::thread> threads;
    for (std::vector<std::uint32_t>& answer : answers)
        threads.emplace_back([&] { answer = invoices->find(query)->rows; });
    for (std::thread& thread : threads) thread.join();
    for (const std::vector<std::uint32_t>& answer : answers) EXPECT_EQ(answer, answers.front());
    EXPECT_FALSE(answers.front().empty());
}

// What a customer or an invoice is called is data, however long and strange.
TEST_F(BookTables, BearTextsOfAnyKind)
{
    const std::string strange =
        "<b>=HYPERLINK(1)</b>\xE2\x80\xAE \xF0\x9F\x92\xB6 " + std::string(10'000, 'x') + '\n' + '\t';
    m_portfolio = book({AccountBuilder("C1", 1)
                            .field(CustomerField::Name, strange)
                            .invoiceDue("F\n1", 100, today)
                            .invoiceDue("", 200, today)
                            .build()});
    const auto invoices = table(TableKind::Invoices);
    EXPECT_EQ(invoices->find(query(TableKind::Invoices, "", std::string(5'000, 'x')))->rows.size(), 2U);
    EXPECT_EQ(invoices->find({{}, {}, {TableColumn::Number, true}})->rows.size(), 2U);
    const auto all = *invoices->find({{}, {}, {TableColumn::CustomerName, false}});
    const std::vector columns{TableColumn::CustomerName, TableColumn::Number, TableColumn::Open};
    const std::string tabs = tableTabs(*invoices, all.rows, columns, Language::French, true);
    EXPECT_EQ(std::ranges::count(tabs, '\n'), 3);
    EXPECT_EQ(std::ranges::count(tabs, '\t'), 6);
    EXPECT_NE(tabs.find("1,00"), std::string::npos);
}

TEST(TableQueries, AreReadAsTheyAreWritten)
{
    const std::vector<TableFilter> filters{{FilterName::Overdue, {}},
                                           {FilterName::Customer, "12"},
                                           {FilterName::Segment, "A/B 100 %"},
                                           {FilterName::DueFrom, "2026-11-01"}};
    const std::string text = filtersText(filters);
    EXPECT_EQ(text, "overdue/customer=12/segment=A%2FB 100 %25/due-from=2026-11-01");
    EXPECT_EQ(*parseFilters(TableKind::Invoices, text), filters);
    EXPECT_TRUE(parseFilters(TableKind::Invoices, "")->empty());
    EXPECT_EQ(parseFilters(TableKind::Invoices, "open/open")->size(), 1U);
}

TEST(TableQueries, RefuseWhatNobodyCanFind)
{
    for (const std::string_view text : {"nothing", "overdue=1", "customer", "customer=C1", "customer=0", "customer=-1",
                                        "sector=moon", "means=gold", "over-limit"}) {
        const auto parsed = parseFilters(TableKind::Invoices, text);
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.fault().code, FaultCode::FilterUnknown) << text;
    }
    EXPECT_EQ(parseFilters(TableKind::Invoices, "due-from=01/11/2026").fault().code, FaultCode::DateMalformed);
    EXPECT_EQ(parseFilters(TableKind::Invoices, "amount-from=many").fault().code, FaultCode::AmountMalformed);
    EXPECT_FALSE(parseFilters(TableKind::Payments, "due-from=2026-11-01"));
}

TEST(TableWords, ExistForEverythingInBothLanguages)
{
    for (const Language language : {Language::French, Language::English}) {
        std::set<std::string> headings;
        for (const TableKind kind : {TableKind::Invoices, TableKind::Customers, TableKind::Payments}) {
            EXPECT_FALSE(wordsFor(language, kind).empty());
            headings.clear();
            for (const ColumnOfTable& column : tableColumns(kind)) {
                EXPECT_TRUE(headings.insert(columnHeading(language, kind, column.column)).second)
                    << tableColumnCode(column.column) << ": two columns of a list under one heading";
            }
            for (const FilterName chip : chipsOf(kind)) EXPECT_FALSE(wordsFor(language, kind, chip).empty());
        }
        for (std::size_t state = 0; state < tableStateCount; ++state)
            EXPECT_FALSE(wordsFor(language, TableKind::Payments, static_cast<TableState>(state)).empty());
    }
    for (std::size_t column = 0; column < tableColumnCount; ++column) {
        const auto name = static_cast<TableColumn>(column);
        EXPECT_EQ(parseTableColumn(tableColumnCode(name)), name);
    }
    for (std::size_t filter = 0; filter < filterNameCount; ++filter) {
        const auto name = static_cast<FilterName>(filter);
        EXPECT_EQ(parseFilterName(filterCode(name)), name);
    }
}

TEST(TableWords, SayFiltersWithTheirValues)
{
    const auto portfolio = someBook();
    const auto say = [&](FilterName name, std::string value) {
        return filterWords(Language::French, TableKind::Invoices, {name, std::move(value)}, *portfolio);
    };
    EXPECT_EQ(say(FilterName::Customer, "2"), "Client\u00A0: Éts Lefèvre");
    EXPECT_EQ(say(FilterName::Customer, "99"), "Client\u00A0: 99");
    EXPECT_EQ(say(FilterName::Controller, ""), "Chargé de recouvrement\u00A0: non renseigné");
    EXPECT_EQ(say(FilterName::DueFrom, "2026-11-01"), "Échéance à partir du 01/11/2026");
    EXPECT_EQ(say(FilterName::Means, "chq"), "Moyen de paiement\u00A0: chèque");
    EXPECT_EQ(say(FilterName::Overdue, ""), "Échues");
    EXPECT_EQ(wordsFor(Language::French, TableKind::Customers, TableState::Settled), "À jour");
    EXPECT_EQ(wordsFor(Language::French, TableKind::Invoices, TableState::Overdue), "Échue");
}

class TablesOfABook : public test::SmallBook {};

TEST_F(TablesOfABook, ComeFromTheDesk)
{
    const auto invoices = ShowTable{desk()}.execute(TableKind::Invoices, desk().today());
    EXPECT_EQ(invoices->rowCount(), 3U);
    EXPECT_EQ(invoices->day(), desk().today());
    const auto answer = *invoices->find({"f3", {}, usualSort(TableKind::Invoices)});
    ASSERT_EQ(answer.rows.size(), 1U);
    EXPECT_EQ(invoices->customer(answer.rows.front()), customer("C2"));
    const std::vector columns{TableColumn::Number, TableColumn::Open};
    const FigureTable figures = tableFigures(*invoices, answer.query, answer.rows, columns, Language::French);
    EXPECT_EQ(figures.columns, (Texts{"Facture", "Reste dû"}));
    ASSERT_EQ(figures.rows.size(), 1U);
    EXPECT_EQ(figures.rows.front().back(), FigureCell{Money{45'050}});
    EXPECT_EQ(figures.total, (std::vector<FigureCell>{std::string{"Total"}, Money{45'050}}));
    EXPECT_EQ(figures.notes.back(), "Recherche\u00A0: «\u00A0f3\u00A0».");
}

TEST_F(TablesOfABook, AreMeasuredAgainstAPlainPass)
{
    std::set<std::string> jobs;
    for (const Measurement& measured : measureTables(desk(), 3)) {
        jobs.insert(measured.job);
        EXPECT_GE(measured.medianMicroseconds, 1);
        EXPECT_GE(measured.floorMicroseconds, 1);
        EXPECT_EQ(measured.size, 3);
    }
    EXPECT_EQ(jobs, (std::set<std::string>{"table", "table-search", "table-sort", "table-page"}));
}

} // namespace
} // namespace encours
