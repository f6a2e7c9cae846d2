// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunning/replay/replay.h"

#include "dunning/replay/replay_account.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <iterator>
#include <mutex>

namespace encours {

namespace {

constexpr int monthsOfAYear = 12;

/// Told from several threads, one at a time, and stopped by all of them.
class SharedProgress {
public:
    SharedProgress(const Progress& progress, std::int64_t total) : m_progress(progress), m_total(total) {}

    void add(std::int64_t done)
    {
        const std::lock_guard lock(m_mutex);
        m_done += done;
        m_progress.say(m_done, m_total);
    }

private:
    const Progress& m_progress;
    std::int64_t m_total;
    std::mutex m_mutex;
    std::int64_t m_done = 0;
};

struct ChunkRange {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// Equal numbers of ledger lines: a few accounts hold most of them.
std::vector<ChunkRange> rangesOf(const Portfolio& portfolio, int threads)
{
    const auto& chunks = portfolio.chunks();
    std::size_t lines = 0;
    for (const auto& chunk : chunks) lines += chunk->columns->amount.size() + 1;
    const auto parts = static_cast<std::size_t>(std::max(1, threads));
    std::vector<ChunkRange> ranges;
    std::size_t seen = 0;
    std::size_t first = 0;
    for (std::size_t place = 0; place < chunks.size(); ++place) {
        seen += chunks[place]->columns->amount.size() + 1;
        if (place + 1 < chunks.size() && seen * parts < lines * (ranges.size() + 1)) continue;
        ranges.push_back({first, place + 1});
        first = place + 1;
    }
    return ranges;
}

/// What was found of the accounts of some chunks; nothing when it was cancelled.
std::optional<Replay> replayRange(const Portfolio& portfolio, ChunkRange range, AccountReplayer replayer,
                                  SharedProgress& progress, const Cancellation& cancellation)
{
    for (std::size_t index = range.first; index < range.end; ++index) {
        if (cancellation.isRequested()) return std::nullopt;
        const Portfolio::Chunk& chunk = *portfolio.chunks()[index];
        for (std::size_t place = 0; place < chunk.accounts.size(); ++place) replayer.replay(chunk, place);
        progress.add(static_cast<std::int64_t>(chunk.accounts.size()));
    }
    return replayer.take();
}

template <typename Element>
void append(std::vector<Element>& all, const std::vector<Element>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

void append(Replay& all, const Replay& more)
{
    for (std::size_t day = 0; day < all.days.size(); ++day) {
        ReplayDay& sum = all.days[day];
        const ReplayDay& part = more.days[day];
        for (std::size_t phase = 0; phase < sum.onList.size(); ++phase) sum.onList[phase] += part.onList[phase];
        sum.calls += part.calls;
        sum.letters += part.letters;
        sum.proposed += part.proposed;
    }
    append(all.stays, more.stays);
    append(all.escalations, more.escalations);
    append(all.items, more.items);
    append(all.definancings, more.definancings);
    all.decisions += more.decisions;
}

} // namespace

std::string_view replayModeCode(ReplayMode mode)
{
    return mode == ReplayMode::Worked ? "worked" : "as-recorded";
}

std::optional<ReplayMode> parseReplayMode(std::string_view code)
{
    for (const ReplayMode mode : {ReplayMode::Worked, ReplayMode::AsRecorded}) {
        if (replayModeCode(mode) == code) return mode;
    }
    return std::nullopt;
}

Result<Done> checkReplayPeriod(const ReplayPeriod& period)
{
    const bool isPossible =
        period.from <= period.to && period.to < period.from.plusMonths(monthsOfAYear * longestReplayYears);
    if (isPossible) return Done{};
    return Fault{FaultCode::PeriodMalformed,
                 {{"first", formatIsoDate(period.from)}, {"second", formatIsoDate(period.to)}},
                 "reversed or too long"};
}

std::optional<Replay> replay(const Portfolio& portfolio, const DunningContext& context, const ReplayRequest& request,
                             const Progress& progress, const Cancellation& cancellation)
{
    const ReplayCalendar calendar(request.period.from, request.period.to, context.businessDays);
    const MonthAverages averages(portfolio, calendar);
    SharedProgress shared(progress, static_cast<std::int64_t>(portfolio.size()));
    const auto run = [&](ChunkRange range) {
        return replayRange(portfolio, range, AccountReplayer(request, context, calendar, averages), shared,
                           cancellation);
    };
    const std::vector<ChunkRange> ranges = rangesOf(portfolio, request.threads);
    if (ranges.empty()) return run({});
    std::vector<std::future<std::optional<Replay>>> others;
    for (std::size_t place = 1; place < ranges.size(); ++place) {
        others.push_back(std::async(std::launch::async, run, ranges[place]));
    }
    std::optional<Replay> whole = run(ranges.front());
    for (auto& other : others) {
        const std::optional<Replay> part = other.get();
        if (whole && part) append(*whole, *part);
        else whole.reset();
    }
    return whole;
}

} // namespace encours
