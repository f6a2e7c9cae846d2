// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/replay_policy.h"

#include "base/log.h"
#include "desk/replay_figures.h"
#include "store/store.h"

#include <algorithm>
#include <fmt/format.h>

namespace encours {
namespace {

constexpr std::string_view importKind = "import";
constexpr std::string_view demoKind = "demo";

/// The same context under a policy whose default plan is another one. What that plan is called does not matter: customers
/// and segments with a plan of their own keep it.
DunningContext underPlan(const DunningContext& context, const DunningPlan& plan)
{
    DunningContext other = context;
    DunningPolicy policy = *context.policy;
    const std::string code = policy.plans.standard().code;
    policy.plans.plans.front() = plan;
    policy.plans.plans.front().code = code;
    other.plan = policy.plans.standard();
    other.policy = std::make_shared<const DunningPolicy>(std::move(policy));
    return other;
}

/// The part of a progress that one of several steps makes up.
Progress partOf(const Progress& progress, std::int64_t step, std::int64_t steps)
{
    if (!progress.report) return {};
    return {[&progress, step, steps](std::int64_t done, std::int64_t total) {
        progress.say(step * total + done, steps * total);
    }};
}

} // namespace

Result<RecordedDays> ReplayPolicy::prepare(ReplayMode mode)
{
    RecordedDays recorded;
    if (mode == ReplayMode::Worked) return recorded;
    ENCOURS_ASSIGN(const auto stamps, m_desk.store().journalStamps());
    for (const JournalStamp& stamp : stamps) {
        recorded.add(stamp.seq, localDay(stamp.at), stamp.kind == importKind || stamp.kind == demoKind);
    }
    return recorded;
}

Result<std::optional<ReplayReport>> ReplayPolicy::execute(const ReplayQuestion& question, const RecordedDays& recorded,
                                                          const Progress& progress,
                                                          const Cancellation& cancellation) const
{
    using Answer = std::optional<ReplayReport>;
    ENCOURS_TRY(checkReplayPeriod(question.period));
    if (question.period.to > m_desk.today()) {
        return Fault{FaultCode::PeriodMalformed,
                     {{"first", formatIsoDate(question.period.from)}, {"second", formatIsoDate(question.period.to)}},
                     "days to come"};
    }
    logInfo(LogChannel::App,
            fmt::format("Replay {} to {}…", formatIsoDate(question.period.from), formatIsoDate(question.period.to)));
    const auto portfolio = m_desk.portfolio();
    const auto context = m_desk.context(m_desk.today());
    const ReplayRequest request{question.period, question.mode, recorded};
    const std::int64_t steps = question.otherPlan ? 2 : 1;
    auto book = replay(*portfolio, *context, request, partOf(progress, 0, steps), cancellation);
    if (!book) return Answer{};
    std::optional<Replay> other;
    if (question.otherPlan) {
        other = replay(*portfolio, underPlan(*context, *question.otherPlan), request, partOf(progress, 1, steps),
                       cancellation);
        if (!other) return Answer{};
    }
    ReplayReport report = reportOf(question, std::move(*book), std::move(other));
    logInfo(LogChannel::App, fmt::format("Replayed {} open days with {} decisions.", report.openDays,
                                         report.book.decisions + (report.other ? report.other->decisions : 0)));
    return Answer{std::move(report)};
}

} // namespace encours
