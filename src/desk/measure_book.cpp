// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/measure_book.h"

#include "desk/import_file.h"
#include "desk/measure_dashboard.h"
#include "desk/measure_lists.h"
#include "desk/measure_palette.h"
#include "desk/measure_portfolio.h"
#include "desk/measure_replay.h"
#include "desk/measure_search.h"
#include "desk/tables/measure_tables.h"
#include "store/bench_floor.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>

namespace encours {
namespace {

namespace fs = std::filesystem;

constexpr int rounds = 3;

/// The median of some rounds; `work` is told the round and gives its microseconds.
template <typename Work>
Result<std::int64_t> median(Work work)
{
    std::vector<std::int64_t> times;
    for (int round = 0; round < rounds; ++round) {
        ENCOURS_ASSIGN(const std::int64_t time, work(round));
        times.push_back(time);
    }
    return medianOf(std::move(times));
}

std::shared_ptr<const Clock> clockOfTheDay()
{
    return std::make_shared<FixedClock>(Date::of(2026, 11, 20));
}

fs::path bookOf(const fs::path& scratch, int round)
{
    return scratch / fmt::format("import-{}.encours", round);
}

Result<std::int64_t> importOnce(const fs::path& ledger, const fs::path& book)
{
    ENCOURS_ASSIGN(const auto desk, Desk::create({book, {}}, clockOfTheDay(), "bench"));
    ImportRequest request;
    request.file = ledger;
    std::optional<Result<ImportReport>> report;
    const auto time = microsecondsOf([&] { report = ImportFile{*desk}.execute(request); });
    if (!*report) return report->fault();
    if (const auto rejects = (*report)->rejects.size(); rejects > 0) {
        return faultAbout(FaultCode::RejectedRows, std::to_string(rejects), "count");
    }
    return time;
}

Result<Measurement> measureImport(const fs::path& ledger, const fs::path& scratch, int invoices)
{
    ENCOURS_ASSIGN(const std::int64_t time,
                   median([&](int round) { return importOnce(ledger, bookOf(scratch, round)); }));
    ENCOURS_ASSIGN(const std::int64_t floor, median([&](int round) {
                       return measureInsertFloor(bookOf(scratch, 0), scratch / fmt::format("floor-{}.encours", round));
                   }));
    return Measurement{"import", invoices, time, floor};
}

Result<std::int64_t> loadOnce(Desk& desk)
{
    std::optional<Result<Done>> loaded;
    const auto time = microsecondsOf([&] { loaded = desk.reload(); });
    if (!*loaded) return loaded->fault();
    return time;
}

} // namespace

Result<std::vector<Measurement>> MeasureBook::execute(int invoices, const fs::path& scratch)
{
    ENCOURS_ASSIGN(const std::string text, generateFec(invoices));
    const auto ledger = scratch / "999999999FEC20261120.txt";
    std::ofstream{ledger, std::ios::binary} << text;
    std::vector<Measurement> results;
    ENCOURS_ASSIGN(Measurement imported, measureImport(ledger, scratch, invoices));
    results.push_back(std::move(imported));
    const fs::path book = bookOf(scratch, 0);
    ENCOURS_ASSIGN(const auto desk, Desk::open(book, clockOfTheDay(), "bench"));
    ENCOURS_ASSIGN(const std::int64_t loadTime, median([&](int) { return loadOnce(*desk); }));
    ENCOURS_ASSIGN(const std::int64_t loadFloor, median([&](int) { return measureScanFloor(book); }));
    results.push_back({"load", invoices, loadTime, loadFloor});
    ENCOURS_ASSIGN(const auto figures, measurePortfolio(*desk, invoices));
    results.insert(results.end(), figures.begin(), figures.end());
    const auto pages = measureDashboard(*desk, invoices);
    results.insert(results.end(), pages.begin(), pages.end());
    results.push_back(measureSearch(*desk->portfolio(), invoices));
    results.push_back(measurePalette(*desk, invoices));
    const auto lists = measureLists(*desk, invoices);
    results.insert(results.end(), lists.begin(), lists.end());
    const auto tables = measureTables(*desk, invoices);
    results.insert(results.end(), tables.begin(), tables.end());
    results.push_back(measureReplay(*desk, invoices));
    return results;
}

} // namespace encours
