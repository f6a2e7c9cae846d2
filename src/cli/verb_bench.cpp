// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"
#include "cli/verbs.h"
#include "desk/letters/measure_letters.h"
#include "desk/measure_book.h"

#include <fmt/format.h>
#include <system_error>
#include <thread>

namespace encours {
namespace {

namespace fs = std::filesystem;

constexpr int defaultSize = 100'000;
constexpr int letterTotal = 500;

/// A folder of its own that goes away with everything in it.
class ScratchFolder {
public:
    ScratchFolder()
    {
        std::error_code error;
        m_path = fs::temp_directory_path(error) / ("encours-bench-" + newKey());
        fs::create_directory(m_path, error);
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

std::string machine()
{
#if defined(__x86_64__)
    constexpr auto architecture = "x86-64";
#elif defined(__aarch64__)
    constexpr auto architecture = "arm64";
#else
    constexpr auto architecture = "other";
#endif
#if defined(__OPTIMIZE__)
    constexpr auto build = "optimised";
#else
    constexpr auto build = "not optimised";
#endif
    return fmt::format("{} threads, {}, compiler {}, {}", std::thread::hardware_concurrency(), architecture,
                       __VERSION__, build);
}

double milliseconds(std::int64_t microseconds)
{
    return static_cast<double>(microseconds) / 1000.0;
}

/// Where there is a printer that can be measured.
Result<Done> measurePrinting(Session& session, const fs::path& scratch, std::vector<Measurement>& results)
{
    if (!session.parts().makePrinter) return Done{};
    const auto printer = session.parts().makePrinter();
    const auto* measurable = dynamic_cast<const MeasurablePrinter*>(printer.get());
    if (measurable == nullptr) return Done{};
    ENCOURS_ASSIGN(const auto measured, measureLetters(*printer, *measurable, letterTotal, scratch));
    results.insert(results.end(), measured.begin(), measured.end());
    return Done{};
}

Result<ExitStatus> bench(Session& session, int size)
{
    const ScratchFolder scratch;
    ENCOURS_ASSIGN(auto results, (MeasureBook::execute(size, scratch.path())));
    ENCOURS_TRY(measurePrinting(session, scratch.path(), results));
    Json list = Json::array();
    Table table{{{session.words("cli.column.job")},
                 {session.words("cli.column.size"), Table::Align::Right},
                 {session.words("cli.column.median"), Table::Align::Right},
                 {session.words("cli.column.floor"), Table::Align::Right},
                 {session.words("cli.column.ratio"), Table::Align::Right}}};
    for (const auto& result : results) {
        const double median = milliseconds(result.medianMicroseconds);
        const double floor = milliseconds(result.floorMicroseconds);
        const double ratio = floor > 0 ? median / floor : 0;
        list.push_back(
            {{"job", result.job}, {"size", result.size}, {"median_ms", median}, {"floor_ms", floor}, {"ratio", ratio}});
        table.add({result.job, std::to_string(result.size), fmt::format("{:.1f}", median), fmt::format("{:.1f}", floor),
                   fmt::format("{:.2f}", ratio)});
    }
    session.say(session.words("cli.bench.title", {{"machine", machine()}}));
    session.say(table.text());
    session.print({{"machine", machine()}, {"results", std::move(list)}});
    return ExitStatus::Done;
}

} // namespace

void addBench(Verbs& verbs)
{
    auto size = std::make_shared<int>(defaultSize);
    auto verb = verbs.add("bench", "Measure the long jobs", [size](Session& session) { return bench(session, *size); });
    verb.option("--size", *size, "Invoices in the ledger that is imported");
}

} // namespace encours
