// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo_book.h"
#include "desk/find_anything.h"
#include "desk/measure_portfolio.h"
#include "desk/measure_search.h"
#include "desk/record_contact.h"
#include "desk/todays_lists.h"
#include "exchange/readers.h"
#include "money/amount_text.h"
#include "portfolio/aged_columns.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <filesystem>

namespace encours {
namespace {

const Date day = Date::of(2026, 11, 20);
constexpr int invoices = 100'000;
constexpr int historyMonths = 36;

/// A demonstration book in a folder that goes away with the program.
class BenchBook {
public:
    BenchBook() : m_folder(std::filesystem::temp_directory_path() / ("encours-bench-" + newKey()))
    {
        std::filesystem::create_directory(m_folder);
        m_desk = Desk::create({m_folder / "bench.encours", {}}, std::make_shared<FixedClock>(day), "bench").value();
        DemoRequest request;
        request.customers = 3'000;
        request.invoices = invoices;
        request.until = day;
        expect(MakeDemo{*m_desk}.execute(request).isDone(), "a demonstration can be made");
    }
    ~BenchBook()
    {
        m_desk.reset();
        std::filesystem::remove_all(m_folder);
    }
    BenchBook(const BenchBook&) = delete;
    BenchBook& operator=(const BenchBook&) = delete;
    [[nodiscard]] Desk& desk() { return *m_desk; }

private:
    std::filesystem::path m_folder;
    std::unique_ptr<Desk> m_desk;
};

BenchBook& book()
{
    static BenchBook only;
    return only;
}

/// The same work done as plainly as can be, measured once on the same book; see measure_portfolio.h.
double floorOf(std::string_view job)
{
    static const std::vector<Measurement> floors = [] {
        auto measured = measurePortfolio(book().desk(), invoices).value();
        measured.push_back(measureSearch(*book().desk().portfolio(), invoices));
        return measured;
    }();
    const auto found = std::ranges::find(floors, job, &Measurement::job);
    expect(found != floors.end(), "a floor is measured for the job");
    return static_cast<double>(found->floorMicroseconds);
}

void parsesAmounts(benchmark::State& state)
{
    for (auto unused : state) benchmark::DoNotOptimize(parseAmount("1\u202f234\u202f567,89\u00a0€"));
}
BENCHMARK(parsesAmounts);

void computesDueDates(benchmark::State& state)
{
    const auto terms = PaymentTerms::endOfMonth(45, MonthEnd::DaysThenEnd);
    TermDates dates;
    dates.invoicedOn = day;
    for (auto unused : state) benchmark::DoNotOptimize(terms.dueOn(dates));
}
BENCHMARK(computesDueDates);

void readsAFec(benchmark::State& state)
{
    const auto text = generateFec(static_cast<int>(state.range(0))).value();
    const std::string name = "999999999FEC20261120.txt";
    const ReadOptions options;
    const auto form = recognise(text, name, options).value();
    for (auto unused : state) benchmark::DoNotOptimize(readDraft(text, name, form, options, {}, {}));
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}
BENCHMARK(readsAFec)->Arg(10'000)->Unit(benchmark::kMillisecond);

void agesEveryAccount(benchmark::State& state)
{
    const auto portfolio = book().desk().portfolio();
    for (auto unused : state) benchmark::DoNotOptimize(ageByAccount(*portfolio, day));
    state.counters["floor_us"] = floorOf("aged");
}
BENCHMARK(agesEveryAccount)->Unit(benchmark::kMicrosecond);

void tellsTheHistory(benchmark::State& state)
{
    const auto portfolio = book().desk().portfolio();
    for (auto unused : state) benchmark::DoNotOptimize(historyOf(*portfolio, day, historyMonths));
    state.counters["floor_us"] = floorOf("history");
}
BENCHMARK(tellsTheHistory)->Unit(benchmark::kMicrosecond);

/// With the transaction that stores it, which is the floor.
void recordsAContact(benchmark::State& state)
{
    ContactRequest request;
    request.customer = CustomerId{17};
    request.outcome = Outcome::NoAnswer;
    for (auto unused : state) benchmark::DoNotOptimize(RecordContact{book().desk()}.execute(request));
    state.counters["floor_us"] = floorOf("refresh");
}
BENCHMARK(recordsAContact)->Unit(benchmark::kMicrosecond);

void findsAnything(benchmark::State& state, const char* text)
{
    FindAnything find{book().desk()};
    benchmark::DoNotOptimize(find.execute(text)); // makes the index
    for (auto unused : state) benchmark::DoNotOptimize(find.execute(text));
    state.counters["floor_us"] = floorOf("search");
}
BENCHMARK_CAPTURE(findsAnything, nothing, "introuvable")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(findsAnything, aNumber, "2026-11")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(findsAnything, anAmount, "9 876 543,21")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(findsAnything, nearlyAll, "20")->Unit(benchmark::kMicrosecond);

void makesTheSearchIndex(benchmark::State& state)
{
    const auto portfolio = book().desk().portfolio();
    for (auto unused : state) benchmark::DoNotOptimize(SearchIndex::of(*portfolio, nullptr));
}
BENCHMARK(makesTheSearchIndex)->Unit(benchmark::kMillisecond);

void makesTheLists(benchmark::State& state)
{
    for (auto unused : state) benchmark::DoNotOptimize(TodaysLists{book().desk()}.execute(day));
}
BENCHMARK(makesTheLists)->Unit(benchmark::kMillisecond);

void refreshesOneAccount(benchmark::State& state)
{
    for (auto unused : state) benchmark::DoNotOptimize(book().desk().refresh({CustomerId{17}}));
}
BENCHMARK(refreshesOneAccount)->Unit(benchmark::kMicrosecond);

void generatesADemonstration(benchmark::State& state)
{
    DemoRequest request;
    request.until = day;
    for (auto unused : state) benchmark::DoNotOptimize(generateDemoBook(request));
}
BENCHMARK(generatesADemonstration)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace encours
