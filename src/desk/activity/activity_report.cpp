// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/activity/activity_report.h"

#include "desk/activity/people_counter.h"
#include "desk/activity/work_counter.h"
#include "desk/board_parts.h"
#include "desk/people/people.h"

namespace encours {

namespace {

constexpr std::int64_t secondsOfMinute = 60;
/// Fewer calls than that say nothing about how long one takes.
constexpr std::int64_t leastMeasured = 10;

/// How long the calls of a week take, rounded up; nothing when nobody knows how long one takes.
std::optional<std::int64_t> minutesFor(std::int64_t actions, const PersonActivity& all, std::optional<int> perCall)
{
    if (all.seconds && all.measuredCalls >= leastMeasured) {
        const std::int64_t whole = all.measuredCalls * secondsOfMinute;
        return (actions * *all.seconds + whole - 1) / whole;
    }
    if (!perCall) return std::nullopt;
    return actions * *perCall;
}

} // namespace

ActivityReport ShowActivity::peopleOnly(const ActivityQuestion& question) const
{
    const auto portfolio = m_desk.portfolio();
    const auto policy = m_desk.policy();
    const auto people = m_desk.people();
    PeopleCounter counter(*people, {question.from, question.to}, m_desk.today(), portfolio->currency());
    for (const Portfolio::ChunkPtr& chunk : portfolio->chunks()) {
        for (const Portfolio::AccountPtr& account : chunk->accounts) {
            const bool isQuiet = account->attempts.empty() && account->promises.empty() && account->disputes.empty() &&
                                 account->reminders.empty();
            if (!isQuiet) counter.add(*account, promiseRulesOf(*policy, account->customer));
        }
    }
    return {question, counter.people(), counter.all(), {}, {}};
}

ActivityReport ShowActivity::execute(const ActivityQuestion& question) const
{
    ActivityReport report = peopleOnly(question);
    WorkAhead work = workAhead(*m_desk.portfolio(), *m_desk.context(m_desk.today()));
    report.lists = std::move(work.lists);
    report.weeks = std::move(work.weeks);
    for (WorkWeek& week : report.weeks) week.minutes = minutesFor(week.actions, report.all, question.minutesPerCall);
    return report;
}

} // namespace encours
