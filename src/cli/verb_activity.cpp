// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/figure_files.h"
#include "cli/json_parts.h"
#include "cli/verbs.h"
#include "desk/activity/activity_tables.h"

#include <array>

namespace encours {
namespace {

constexpr int usualDays = 30;

struct ActivityOptions {
    std::string from;
    std::string to;
    FigureFiles files;
};

Json countJson(const std::optional<std::int64_t>& count)
{
    return count ? Json(*count) : Json(nullptr);
}

Json personJson(const PersonActivity& row)
{
    return {{"name", row.name},
            {"calls_out", row.callsOut},
            {"calls_in", row.callsIn},
            {"reached", row.reached},
            {"customers", row.customers},
            {"seconds", countJson(row.seconds)},
            {"measured_calls", row.measuredCalls},
            {"promises", row.promises},
            {"promised_cents", row.promised.minorUnits()},
            {"promises_due", row.promisesDue},
            {"promises_kept", row.promisesKept},
            {"promises_on_time", row.promisesOnTime},
            {"disputes_opened", row.disputesOpened},
            {"disputed_cents", row.disputed.minorUnits()},
            {"disputes_resolved", row.disputesResolved},
            {"letters", row.letters},
            {"actions", row.actions},
            {"actions_paid", row.actionsPaid},
            {"paid_after_cents", row.paidAfter.minorUnits()}};
}

Result<ActivityQuestion> questionOf(const Session& session, const ActivityOptions& options)
{
    ActivityQuestion question;
    ENCOURS_ASSIGN(question.to, dateOr(options.to, session.today()));
    ENCOURS_ASSIGN(question.from, dateOr(options.from, question.to.plusDays(1 - usualDays)));
    if (question.to < question.from) {
        return Fault{FaultCode::DatesReversed,
                     {{"first", formatIsoDate(question.from)}, {"second", formatIsoDate(question.to)}},
                     "a period ends after it begins"};
    }
    return question;
}

Result<ExitStatus> activity(Session& session, const ActivityOptions& options)
{
    ENCOURS_ASSIGN(const ActivityQuestion question, questionOf(session, options));
    ENCOURS_ASSIGN(Desk* const desk, session.desk());
    const ActivityReport report = ShowActivity{*desk}.peopleOnly(question);
    const std::array tables{activityTable(report, session.language())};
    ENCOURS_TRY(writeFigureFiles(session, options.files, tables));
    Json people = Json::array();
    for (const PersonActivity& row : report.people) people.push_back(personJson(row));
    session.print({{"from", formatIsoDate(question.from)},
                   {"to", formatIsoDate(question.to)},
                   {"currency", report.all.promised.currency().code()},
                   {"effect_days", effectDays},
                   {"people", std::move(people)},
                   {"all", personJson(report.all)}});
    if (report.people.empty()) {
        session.say(session.words("cli.activity.none",
                                  {{"from_on", formatIsoDate(question.from)}, {"to_on", formatIsoDate(question.to)}}));
    } else {
        showFigures(session, tables.front());
    }
    return ExitStatus::Done;
}

} // namespace

void addActivity(Verbs& verbs)
{
    auto options = std::make_shared<ActivityOptions>();
    auto verb = verbs.add("activity", "What each person did in a period, and what was paid after it",
                          [options](Session& session) { return activity(session, *options); });
    verb.option("--from", options->from, "First day (YYYY-MM-DD); 30 days up to the last one when absent");
    verb.option("--to", options->to, "Last day; today when absent");
    addFigureFiles(verb, options->files);
}

} // namespace encours
